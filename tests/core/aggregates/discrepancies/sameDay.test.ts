import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointsOf } from '../../../../core/aggregates/discrepancies/points.ts'
import { conflictsOfDay } from '../../../../core/aggregates/discrepancies/sameDay.ts'
import type { CodedAuthority } from '../../../../core/model/authority.ts'
import type { Statement } from '../../../../core/model/statement.ts'
import { saying, type Told } from './figures.ts'

const DAY = '2024-04-04'
const said = (id: string, by: CodedAuthority, told: Told, how: Parameters<typeof saying>[3] = {}) =>
  saying(id, DAY, { 'EVERYONE CASUALTY': told }, { by, ...how })
const conflicts = (...statements: Statement[]) => conflictsOfDay(statements.flatMap(pointsOf))
const numbers = (...statements: Statement[]) => conflicts(...statements).map(({ value, against }) => [value, against])

describe('running totals of one day', () => {
  it('of two authorities that cannot both be right conflict', () => {
    expect(conflicts(said('p1', 'ANAMA', 350), said('p2', 'PROSECUTOR_GENERAL_AZ', 361))).toEqual([
      {
        id: 'p2.k0.CONFLICT-EVERYONE-CASUALTY',
        kind: 'CONFLICT',
        explanation:
          "From 2020-11-10 to 2024-04-04, the Prosecutor General's Office of Azerbaijan is reported with 361 people killed or injured, and the Mine Action Agency of the Republic of Azerbaijan with 350.",
        asOf: DAY,
        value: 361,
        against: 350,
        claims: ['p2.k0', 'p1.k0'],
        authorities: ['PROSECUTOR_GENERAL_AZ', 'ANAMA'],
      },
    ])
  })

  it.each<[Told, Told, number[][]]>([
    [350, 350, []],
    [350, 'over 340', []],
    [350, 'over 360', [[360, 350]]],
    [350, 'up to 340', [[340, 350]]],
    [350, 'about 360', []],
    ['over 340', 'up to 350', []],
    [345, 247, []],
  ])('%j against %j', (one, other, expected) => {
    expect(numbers(said('p1', 'ANAMA', one), said('p2', 'PRESIDENCY_AZ', other))).toEqual(expected)
  })

  it('name twenty others at most, however many they contradict', () => {
    const before = Array.from({ length: 60 }, (_, n) => said(`p${String(n).padStart(2, '0')}`, 'ANAMA', 345))
    const [last, ...others] = conflicts(...before, said('p99', 'PRESIDENCY_AZ', 346))
    expect(others).toEqual([])
    expect(last?.claims).toEqual(['p99.k0', ...before.slice(0, 20).map(({ id }) => `${id}.k0`)])
  })

  it('are held first against those of the same authority, and name all that they contradict', () => {
    const later = saying(
      'p3',
      '2024-10-15',
      { 'EVERYONE CASUALTY': 361 },
      { by: 'OMBUDSMAN_AZ', citing: 'ANAMA', asOf: DAY },
    )
    expect(conflicts(said('p1', 'PRESIDENCY_AZ', 351), said('p2', 'ANAMA', 350), later)).toMatchObject([
      { value: 350, against: 351, claims: ['p2.k0', 'p1.k0'] },
      {
        value: 361,
        against: 350,
        asOf: '2024-10-15',
        claims: ['p3.k0', 'p2.k0', 'p1.k0'],
        explanation: expect.stringMatching(/with 361 people killed or injured, and in another statement with 350\.$/),
      },
    ])
  })

  it('that are cited without their day may be of another', () => {
    const cited = said('p2', 'OMBUDSMAN_AZ', 361, { citing: 'PROSECUTOR_GENERAL_AZ' })
    expect(conflicts(said('p1', 'ANAMA', 350), cited)).toEqual([])
    const dated = said('p2', 'OMBUDSMAN_AZ', 361, { citing: 'PROSECUTOR_GENERAL_AZ', asOf: DAY })
    expect(numbers(said('p1', 'ANAMA', 350), dated)).toEqual([[361, 350]])
  })

  it('are the same for points in any order', () => {
    const told = fc.constantFrom<Told[]>(345, 350, 361, 247, 'over 355', 'up to 348', 'about 350')
    const body = fc.constantFrom('ANAMA' as const, 'OMBUDSMAN_AZ' as const, 'PRESIDENCY_AZ' as const)
    const day = fc.array(fc.tuple(body, told), { maxLength: 6 })
    fc.assert(
      fc.property(day, fc.nat(5), (all, cut) => {
        const statements = all.map(([by, number], at) => said(`p${at}`, by, number))
        expect(conflicts(...statements.slice(cut).reverse(), ...statements.slice(0, cut))).toEqual(
          conflicts(...statements),
        )
        for (const { value, against } of conflicts(...statements)) expect(value).not.toBe(against)
      }),
      { numRuns: 1000 },
    )
  })
})
