import { describe, expect, it } from 'vitest'
import { authorityOf } from '../../../core/model/authority.ts'
import type { Population } from '../../../core/model/casualties.ts'
import type { AccidentReport, Span } from '../../../core/model/claim.ts'
import { foldAccident } from '../../../core/resolution/accidentRecord.ts'
import { groupAccidents } from '../../../core/resolution/accidents.ts'
import { reportsIn } from '../../../core/resolution/report.ts'
import { accident, publication } from './publications.ts'

type Facts = Partial<AccidentReport<Span>>

/** The sizes of the groups that reports make, each in a publication of its own. */
const sizes = (...reports: Facts[]): number[] =>
  groupAccidents(reports.flatMap((facts, at) => reportsIn(publication(`https://a.example/${at}`, {}, accident(facts)))))
    .map((group) => group.length)
    .sort()

const injured = (value: number): Facts => ({ counts: [{ ...count, value }] })
const count = { population: 'EVERYONE', outcome: 'INJURED', value: 1, certainty: 'EXACT', evidence: [] } as const

describe('reports of the same accident', () => {
  it('name the same day and district', () => {
    expect(sizes({}, {})).toEqual([2])
    expect(sizes({}, { occurredOn: '2023-07-14' })).toEqual([1, 1])
    expect(sizes({}, { place: 'AZ-LAC' })).toEqual([1, 1])
  })

  it('do not contradict each other in the ordnance', () => {
    expect(sizes({ ordnanceType: 'ANTI_PERSONNEL_MINE' }, { ordnanceType: 'MINE' })).toEqual([2])
    expect(sizes({ ordnanceType: 'ANTI_PERSONNEL_MINE' }, { ordnanceType: 'ANTI_VEHICLE_MINE' })).toEqual([1, 1])
  })

  it('may name other ordnance where the day, the village and a number are shared', () => {
    const [mine, shell] = [{ ordnanceType: 'MINE' }, { ordnanceType: 'UNEXPLODED_ORDNANCE' }] as const
    expect(sizes({ ...mine, locality: 'Zar' }, { ...shell, locality: 'Zar' })).toEqual([2])
    expect(sizes({ ...mine, locality: 'Zar' }, { ...shell, locality: 'Zar', ...injured(7) })).toEqual([1, 1])
    expect(sizes({ ...mine, locality: 'Zar' }, shell)).toEqual([1, 1])
    expect(sizes({ ...mine, locality: 'Zar' }, { ...mine, locality: 'Zar', occurredOn: null })).toEqual([2])
    expect(sizes({ ...mine, locality: 'Zar' }, { ...shell, locality: 'Zar', occurredOn: null })).toEqual([1, 1])
  })

  it('do not name villages that differ while no number is shared', () => {
    expect(sizes({ locality: 'Seyidlar', ...injured(1) }, { locality: 'Сеидлар', ...injured(2) })).toEqual([2])
    expect(sizes({ locality: 'Seyidlar', ...injured(1) }, { locality: 'Tug', ...injured(2) })).toEqual([1, 1])
  })

  it('do not name villages that may differ where only the month is told', () => {
    const [one, other] = [{ locality: 'Sarijali' }, { locality: 'Шыхбабалы' }]
    const month = { occurredOn: '2023-07' }
    expect(sizes({ ...month, ...one }, { ...month, ...other })).toEqual([1, 1])
    expect(sizes(one, other)).toEqual([2])
    expect(sizes({ ...month, ...one }, { ...month, locality: 'Сарыджалы' })).toEqual([2])
  })

  it('stand in different publications, or are told by two bodies', () => {
    const inOne = (second: Facts): number =>
      groupAccidents(reportsIn(publication('https://a.example/', {}, accident(), accident(second)))).length
    expect(inOne({})).toBe(2)
    expect(inOne({ attributedTo: authorityOf('ANAMA') })).toBe(1)
  })

  it('are not brought together through a third: two of one publication stay two', () => {
    const two = publication('https://a.example/two', {}, accident(injured(1)), accident(injured(3)))
    const third = publication('https://a.example/third', {}, accident(injured(3)))
    const groups = groupAccidents([...reportsIn(two), ...reportsIn(third)])
    const told = groups.map((group) => group.map((r) => `${r.publication.url.slice(18)} ${r.claim.counts[0]?.value}`))
    expect(told).toEqual([['third 3', 'two 3'], ['two 1']])
  })
})

describe('a vague report', () => {
  it('joins where exactly one accident fits, and never joins two', () => {
    expect(sizes({}, { occurredOn: '2023-07' })).toEqual([2])
    expect(sizes({}, { place: null })).toEqual([2])
    expect(sizes({}, { occurredOn: '2023-07-20' }, { occurredOn: '2023-07' })).toEqual([1, 1, 1])
  })

  it('needs more than not to contradict: a shared number or village', () => {
    expect(sizes(injured(1), { occurredOn: '2023-07', ...injured(2) })).toEqual([1, 1])
  })

  it('shares a number only where it counts people of one group', () => {
    const deminer = { occurredOn: '2023-07', counts: [{ ...count, population: 'DEMINER' }] } satisfies Facts
    expect(sizes(injured(1), deminer)).toEqual([1, 1])
    expect(sizes({ counts: deminer.counts }, deminer)).toEqual([2])
  })

  it('without a date joins only by village and number', () => {
    const village = { locality: 'Yusifjanli' }
    expect(sizes(village, { occurredOn: null, locality: 'Юсифджанлы' })).toEqual([2])
    expect(sizes(village, { occurredOn: null })).toEqual([1, 1])
  })

  it('stays alone where it knows the year only or counts several accidents', () => {
    expect(sizes({}, { occurredOn: '2023' })).toEqual([1, 1])
    expect(sizes({}, { accidentCount: 2 })).toEqual([1])
  })
})

describe('the record of an accident', () => {
  it('takes the most precise telling of each thing and the range of its numbers', () => {
    const reports = [
      { ...injured(2), ordnanceType: 'ANTI_VEHICLE_MINE' },
      { locality: 'Seyidlar', ...injured(3) },
    ] satisfies Facts[]
    const members = reports.flatMap((facts, at) =>
      reportsIn(publication(`https://a.example/${at}`, {}, accident(facts))),
    )
    expect(foldAccident(members)).toMatchObject({
      id: members[0]?.id,
      occurredOn: '2023-07-13',
      locality: 'Seyidlar',
      ordnanceType: 'ANTI_VEHICLE_MINE',
      killed: null,
      injured: { min: 2, max: 3 },
      casualties: { min: 2, max: 3 },
      populations: ['EVERYONE'],
    })
  })

  it('adds groups that do not overlap and leaves out those that do', () => {
    const group = (population: 'CIVILIAN' | 'MILITARY' | 'CHILD', outcome: 'KILLED' | 'INJURED', value: number) => ({
      ...count,
      population,
      outcome,
      value,
    })
    const counts = [group('CIVILIAN', 'KILLED', 2), group('CHILD', 'KILLED', 1), group('MILITARY', 'INJURED', 3)]
    const [report] = reportsIn(publication('https://a.example/', {}, accident({ counts })))
    expect(report && foldAccident([report])).toMatchObject({
      killed: { min: 2, max: 2 },
      injured: { min: 3, max: 3 },
      casualties: { min: 5, max: 5 },
    })
  })

  it.each<[string, readonly [Population, number][], number]>([
    [
      'a shepherd and his son',
      [
        ['EVERYONE', 1],
        ['CHILD', 1],
      ],
      2,
    ],
    [
      'a farmer, his wife and their daughter',
      [
        ['EVERYONE', 1],
        ['WOMAN', 1],
        ['CHILD', 1],
      ],
      3,
    ],
    [
      'a driver and two policemen',
      [
        ['EVERYONE', 1],
        ['MILITARY', 2],
      ],
      3,
    ],
    [
      'four people, two of them children',
      [
        ['EVERYONE', 4],
        ['CHILD', 2],
      ],
      4,
    ],
    ['one man', [['EVERYONE', 1]], 1],
  ])('counts %s', (_, groups, people) => {
    const counts = groups.map(([population, value]) => ({ ...count, population, value }))
    const [report] = reportsIn(publication('https://a.example/', {}, accident({ counts })))
    const whole = { min: people, max: people }
    expect(report && foldAccident([report])).toMatchObject({ killed: null, injured: whole, casualties: whole })
  })
})
