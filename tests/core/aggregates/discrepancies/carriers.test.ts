import { describe, expect, it } from 'vitest'
import { carrierConflictsIn } from '../../../../core/aggregates/discrepancies/carriers.ts'
import { authorityOf } from '../../../../core/model/authority.ts'
import type { Claim, Evidence } from '../../../../core/model/claim.ts'
import { clearanceFigure, evidence, statement } from '../../store/records.ts'
import { type Figure, figure } from './figures.ts'

const conflicts = (...claims: Claim<Evidence>[]) => carrierConflictsIn(statement({}, claims))
const numbers = (...claims: Claim<Evidence>[]) => conflicts(...claims).map(({ value, against }) => [value, against])
const first = (counts: Figure['counts'], more: Partial<Figure> = {}) => figure({ counts, publication: 'p1', ...more })
const second = (counts: Figure['counts'], more: Partial<Figure> = {}) => figure({ counts, publication: 'p2', ...more })

describe('carriers of one statement', () => {
  it('that tell one number of victims and of dead conflict', () => {
    const [conflict, ...others] = conflicts(first({ 'EVERYONE CASUALTY': 345 }), second({ 'EVERYONE KILLED': 345 }))
    expect(others).toEqual([])
    expect(conflict).toMatchObject({
      id: 'p1.k1.CONFLICT-EVERYONE-KILLED-CARRIERS',
      kind: 'CONFLICT',
      explanation:
        'Publications of one statement give 345 as the number of people killed and as that of people killed or injured.',
      value: 345,
      against: 345,
      claims: ['p1.k1', 'p1.k0'],
    })
  })

  it('do not where one of them tells both', () => {
    const both = first({ 'EVERYONE CASUALTY': 45, 'EVERYONE KILLED': 45 })
    expect(conflicts(both, second({ 'EVERYONE KILLED': 45, 'EVERYONE INJURED': 12 }))).toEqual([])
  })

  it('do not where one of them reads a part of the dead as if it were all', () => {
    const told = first({ 'EVERYONE KILLED': 74, 'CIVILIAN KILLED': 58 })
    const twice = second({ 'EVERYONE KILLED': 74 })
    const [count] = 'counts' in twice ? twice.counts : []
    expect(count).toBeDefined()
    if (!('counts' in twice) || !count) return
    const part = { ...twice, counts: [...twice.counts, { ...count, value: 58 }] }
    expect(conflicts(told, part as Claim<Evidence>)).toEqual([])
  })

  it('that tell one number of people and of civilians conflict once, however many numbers moved', () => {
    const moved = conflicts(
      first({ 'EVERYONE CASUALTY': 289, 'EVERYONE KILLED': 51, 'EVERYONE INJURED': 238 }),
      second({ 'CIVILIAN CASUALTY': 289, 'CIVILIAN KILLED': 51, 'CIVILIAN INJURED': 238 }),
    )
    expect(moved.map(({ value, explanation }) => [value, explanation])).toEqual([
      [
        289,
        'Publications of one statement give 289 as the number of civilians killed or injured and as that of people killed or injured.',
      ],
    ])
  })

  it('conflict where a figure with a number in common has another that differs', () => {
    const told = first({ 'EVERYONE CASUALTY': 345, 'EVERYONE KILLED': 65 })
    expect(conflicts(told, second({ 'EVERYONE CASUALTY': 345, 'EVERYONE KILLED': 56 }))).toMatchObject([
      { value: 56, against: 65, explanation: 'Of people killed, publications of one statement give 56 and 65.' },
    ])
    expect(numbers(told, second({ 'EVERYONE CASUALTY': 345, 'EVERYONE KILLED': 'over 60' }))).toEqual([])
    expect(numbers(told, second({ 'EVERYONE CASUALTY': 345, 'EVERYONE KILLED': 'over 70' }))).toEqual([[70, 65]])
  })

  it('conflict over near numbers, and not over a part of a total', () => {
    const told = first({ 'EVERYONE CASUALTY': 345 })
    expect(numbers(told, second({ 'EVERYONE CASUALTY': 354 }))).toEqual([[354, 345]])
    expect(numbers(told, second({ 'EVERYONE CASUALTY': 247 }))).toEqual([])
  })

  it.each<[string, Partial<Figure>]>([
    ['of the same publication', { publication: 'p1' }],
    ['of another start', { period: { from: '1991' } }],
    ['of another day that is told', { period: { to: '2023-12-31', toInferred: false } }],
    ['of one year', { period: { from: '2023', to: '2023', toInferred: false, cumulative: false } }],
    ['of another district', { over: { places: ['AZ-AGM'] } }],
    ['of another body', { over: { attributedTo: authorityOf('PROSECUTOR_GENERAL_AZ') } }],
  ])('tell nothing against a figure %s', (_, more) => {
    const told = first({ 'EVERYONE CASUALTY': 345 }, { period: { toInferred: false } })
    expect(numbers(told, second({ 'EVERYONE CASUALTY': 354 }, more))).toEqual([])
    expect(numbers(told, second({ 'EVERYONE CASUALTY': 354 }, { period: { from: '2020-11' } }))).toEqual([[354, 345]])
  })

  it('that exchange two numbers of ordnance conflict, whoever is quoted for them', () => {
    const found = (personnel: number, vehicle: number, publication: string, body: 'ANAMA' | 'OMBUDSMAN_AZ') =>
      clearanceFigure({
        attributedTo: authorityOf(body),
        evidence: [{ ...evidence(), publication }],
        hectares: body === 'ANAMA' ? 4311.6 : 5983.6,
        ordnance: [
          { type: 'ANTI_PERSONNEL_MINE', value: personnel, certainty: 'EXACT' },
          { type: 'ANTI_VEHICLE_MINE', value: vehicle, certainty: 'EXACT' },
        ],
      })
    expect(numbers(found(656, 270, 'p1', 'ANAMA'), found(270, 656, 'p2', 'OMBUDSMAN_AZ'))).toEqual([[656, 656]])
    expect(numbers(found(656, 270, 'p1', 'ANAMA'), found(656, 270, 'p2', 'OMBUDSMAN_AZ'))).toEqual([])
    expect(numbers(found(656, 270, 'p1', 'ANAMA'), found(656, 270, 'p2', 'ANAMA'))).toEqual([])
  })

  it('hold small numbers against nothing: they are in every second text', () => {
    expect(numbers(first({ 'EVERYONE KILLED': 2 }), second({ 'EVERYONE INJURED': 2 }))).toEqual([])
  })
})
