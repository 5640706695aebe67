import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ORDNANCE_TYPES, widerTypes } from '../../../core/model/ordnance.ts'

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
