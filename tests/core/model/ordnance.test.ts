import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreedType, ORDNANCE_TYPES, widerTypes } from '../../../core/model/ordnance.ts'

const type = fc.constantFrom(...ORDNANCE_TYPES)

describe('wider types', () => {
  it('of a mine of a known type are a mine, then any explosive ordnance', () => {
    for (const mine of ['ANTI_PERSONNEL_MINE', 'ANTI_VEHICLE_MINE'] as const)
      expect(widerTypes(mine)).toEqual([mine, 'MINE', 'EXPLOSIVE_ORDNANCE'])
    expect(widerTypes('MINE')).toEqual(['MINE', 'EXPLOSIVE_ORDNANCE'])
  })

  it('do not make a mine of an improvised device, nor of unexploded ordnance', () => {
    for (const other of [
      'IMPROVISED_EXPLOSIVE_DEVICE',
      'UNEXPLODED_ORDNANCE',
      'ABANDONED_ORDNANCE',
      'SUBMUNITION',
    ] as const)
      expect(widerTypes(other)).toEqual([other, 'EXPLOSIVE_ORDNANCE'])
  })

  it('begin with the type, end with the widest, and name none twice', () => {
    for (const of of ORDNANCE_TYPES) {
      const wider = widerTypes(of)
      expect([wider[0], wider.at(-1)]).toEqual([of, 'EXPLOSIVE_ORDNANCE'])
      expect(new Set(wider).size).toBe(wider.length)
    }
  })

  it('of a wider type are among those of the narrower, in the same order', () => {
    fc.assert(
      fc.property(type, type, (narrow, wide) => {
        const wider = widerTypes(narrow)
        if (wider.includes(wide)) expect(wider.slice(wider.indexOf(wide))).toEqual(widerTypes(wide))
        if (wider.includes(wide) && widerTypes(wide).includes(narrow)) expect(narrow).toBe(wide)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the type that tellings agree on', () => {
  it('is the narrowest where all others contain it, else the narrowest that contains them all', () => {
    expect(agreedType(['EXPLOSIVE_ORDNANCE', 'ANTI_PERSONNEL_MINE', 'MINE'])).toBe('ANTI_PERSONNEL_MINE')
    expect(agreedType(['ANTI_VEHICLE_MINE', 'ANTI_PERSONNEL_MINE'])).toBe('MINE')
    expect(agreedType(['MINE', 'UNEXPLODED_ORDNANCE', 'ANTI_PERSONNEL_MINE'])).toBe('EXPLOSIVE_ORDNANCE')
  })

  it('does not depend on their order, and contains each telling or is contained in it', () => {
    fc.assert(
      fc.property(fc.array(type, { minLength: 1, maxLength: 6 }), (types) => {
        const agreed = agreedType(types)
        expect(agreedType(types.toReversed())).toBe(agreed)
        expect(types.every((told) => widerTypes(told).includes(agreed) || widerTypes(agreed).includes(told))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
