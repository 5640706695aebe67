import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arithmeticIn } from '../../../../core/aggregates/discrepancies/arithmetic.ts'
import { OUTCOMES, POPULATIONS } from '../../../../core/model/casualties.ts'
import type { Claim, Evidence } from '../../../../core/model/claim.ts'
import type { OrdnanceType } from '../../../../core/model/ordnance.ts'
import { accidentReport, clearanceFigure, statement } from '../../store/records.ts'
import { type Figure, figure, statedOf, type Told } from './figures.ts'

const found = (claim: Claim<Evidence>) => statement({}, [claim]).claims.flatMap(arithmeticIn)
const inFigure = (counts: Figure['counts'], quote?: string) =>
  found(figure({ counts, ...(quote === undefined ? {} : { quote }) })).map(({ value, against }) => [value, against])
const inOrdnance = (counts: Partial<Record<OrdnanceType, Told>>) =>
  found(
    clearanceFigure({
      ordnance: Object.entries(counts).map(([type, told]) => ({ type: type as OrdnanceType, ...statedOf(told) })),
    }),
  ).map(({ value, against }) => [value, against])

describe('the parts of a figure', () => {
  it('that come to another number are told with it', () => {
    const claim = figure({ counts: { 'EVERYONE CASUALTY': 345, 'EVERYONE KILLED': 65, 'EVERYONE INJURED': 278 } })
    expect(found(claim)).toEqual([
      {
        id: 'p1.k0.ARITHMETIC-EVERYONE-CASUALTY-OUTCOMES',
        kind: 'ARITHMETIC',
        explanation:
          'Stated are 345 people killed or injured; the 65 people killed and 278 people injured stated with it come to 343.',
        asOf: '2023-07-05',
        value: 345,
        against: 343,
        claims: ['p1.k0'],
        authorities: ['ANAMA'],
      },
    ])
  })

  it.each([
    ['add up', { 'EVERYONE CASUALTY': 289, 'EVERYONE KILLED': 51, 'EVERYONE INJURED': 238 }, []],
    ['are told of a group', { 'CHILD CASUALTY': 20, 'CHILD KILLED': 5, 'CHILD INJURED': 16 }, [[20, 21]]],
    ['are one only', { 'EVERYONE CASUALTY': 345, 'EVERYONE KILLED': 65 }, []],
    ['are of another group', { 'EVERYONE CASUALTY': 345, 'EVERYONE KILLED': 65, 'CIVILIAN INJURED': 278 }, []],
    [
      'stay below an open total',
      { 'EVERYONE CASUALTY': 'over 340', 'EVERYONE KILLED': 65, 'EVERYONE INJURED': 278 },
      [],
    ],
    [
      'cannot reach one',
      { 'EVERYONE CASUALTY': 'over 350', 'EVERYONE KILLED': 65, 'EVERYONE INJURED': 278 },
      [[350, 343]],
    ],
    [
      'go beyond a limit',
      { 'EVERYONE CASUALTY': 'up to 340', 'EVERYONE KILLED': 65, 'EVERYONE INJURED': 278 },
      [[340, 343]],
    ],
    ['are open', { 'EVERYONE CASUALTY': 345, 'EVERYONE KILLED': 65, 'EVERYONE INJURED': 'over 270' }, []],
    [
      'are open and too many',
      { 'EVERYONE CASUALTY': 345, 'EVERYONE KILLED': 65, 'EVERYONE INJURED': 'over 290' },
      [[345, 355]],
    ],
    [
      'belong to about so many',
      { 'EVERYONE CASUALTY': 'about 350', 'EVERYONE KILLED': 65, 'EVERYONE INJURED': 278 },
      [],
    ],
  ] as const)('that %s', (_, counts, expected) => {
    expect(inFigure(counts)).toEqual(expected)
  })

  it('of a total stated twice are not added up: one of the two is a part of the other', () => {
    const once = figure({ counts: { 'EVERYONE CASUALTY': 266, 'EVERYONE KILLED': 40, 'EVERYONE INJURED': 107 } })
    const [other] = 'counts' in once ? once.counts : []
    expect(other).toBeDefined()
    if (!('counts' in once) || !other) return
    expect(found({ ...once, counts: [...once.counts, { ...other, value: 147 }] })).toEqual([])
  })

  it('by groups must come to the total where one sentence counts civilians and servicemen, and nobody else', () => {
    const counts = { 'EVERYONE KILLED': 65, 'CIVILIAN KILLED': 50, 'MILITARY KILLED': 14 } as const
    expect(inFigure({ ...counts, 'MILITARY KILLED': 15 })).toEqual([])
    expect(inFigure(counts)).toEqual([[65, 64]])
    expect(inFigure(counts, '65 were killed: 50 civilians, 14 servicemen and a journalist.')).toEqual([])
    expect(inFigure(counts, 'Погибли 65 человек: 50 гражданских, 14 военных и сотрудник агентства.')).toEqual([])
    expect(inFigure({ ...counts, 'DEMINER INJURED': 1 })).toEqual([])
    expect(inFigure({ 'EVERYONE KILLED': 65, 'CIVILIAN KILLED': 50 })).toEqual([])
    const apart = figure({ counts })
    const counted = 'counts' in apart ? apart.counts : []
    const moved = counted.map((count, at) => ({ ...count, evidence: count.evidence.map((e) => ({ ...e, start: at })) }))
    expect(found({ ...apart, counts: moved } as Claim<Evidence>)).toEqual([])
  })

  it('by groups must never come to more', () => {
    const counts = { 'EVERYONE KILLED': 65, 'CIVILIAN KILLED': 55, 'MILITARY KILLED': 15, 'DEMINER KILLED': 1 } as const
    expect(inFigure(counts, '65 were killed, journalists among them.')).toEqual([[65, 70]])
  })

  it('of an accident must not come to more than were hit, and may come to fewer', () => {
    const hit = figure({ counts: { 'MILITARY CASUALTY': 4, 'MILITARY KILLED': 1, 'MILITARY INJURED': 2 } })
    const counts = 'counts' in hit ? hit.counts : []
    expect(found(accidentReport({ counts }))).toEqual([])
    const more = counts.map((count) => (count.outcome === 'CASUALTY' ? { ...count, value: 2 } : count))
    expect(found(accidentReport({ counts: more })).map(({ against }) => against)).toEqual([3])
  })

  it('of mines are anti-personnel and anti-vehicle ones, and no others', () => {
    expect(inOrdnance({ MINE: 225, ANTI_PERSONNEL_MINE: 162, ANTI_VEHICLE_MINE: 43 })).toEqual([[225, 205]])
    expect(inOrdnance({ MINE: 8529, ANTI_PERSONNEL_MINE: 3495, ANTI_VEHICLE_MINE: 5034 })).toEqual([])
    expect(inOrdnance({ MINE: 225, ANTI_PERSONNEL_MINE: 162 })).toEqual([])
  })

  it('of explosive ordnance may leave a remainder, and not exceed it', () => {
    const types = { ANTI_PERSONNEL_MINE: 30_753, ANTI_VEHICLE_MINE: 18_531, UNEXPLODED_ORDNANCE: 60_268 }
    expect(inOrdnance({ EXPLOSIVE_ORDNANCE: 109_552, ...types })).toEqual([])
    expect(inOrdnance({ EXPLOSIVE_ORDNANCE: 109_600, ...types })).toEqual([])
    expect(inOrdnance({ EXPLOSIVE_ORDNANCE: 109_500, ...types })).toEqual([[109_500, 109_552]])
    expect(inOrdnance({ EXPLOSIVE_ORDNANCE: 90, MINE: 50, UNEXPLODED_ORDNANCE: 60 })).toEqual([[90, 110]])
  })
})

describe('any figure', () => {
  const people = fc.integer({ min: 0, max: 400 })
  const group = fc.constantFrom(...POPULATIONS)

  it('whose killed and injured add up has no discrepancy, and every other has one', () => {
    fc.assert(
      fc.property(group, people, people, fc.integer({ min: -5, max: 5 }), (who, killed, injured, off) => {
        const total = killed + injured + off
        fc.pre(total >= 0)
        const counts = { [`${who} CASUALTY`]: total, [`${who} KILLED`]: killed, [`${who} INJURED`]: injured }
        expect(inFigure(counts)).toEqual(off === 0 ? [] : [[total, killed + injured]])
      }),
      { numRuns: 1000 },
    )
  })

  it('without a pair of parts has none, whatever its numbers', () => {
    const lone = fc.record({ who: group, outcome: fc.constantFrom(...OUTCOMES), value: people })
    fc.assert(
      fc.property(lone, ({ who, outcome, value }) => {
        expect(inFigure({ [`${who} ${outcome}`]: value, 'EVERYONE CASUALTY': 1000 })).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
