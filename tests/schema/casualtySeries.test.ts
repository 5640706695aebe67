import { beforeAll, describe, expect, it } from 'vitest'
import { authorityOf, type CodedAuthority } from '../../core/model/authority.ts'
import type { Certainty, Outcome, Population } from '../../core/model/casualties.ts'
import { type Api, apiOver, storeOf } from './api.ts'
import { spansIn, type Told, told } from './world.ts'

type Number = readonly [Population, Outcome, number, Certainty?]

/** What a body says of itself on a day: a total from a start, up to that day or the one its text tells, with parts. */
function saying(day: string, by: CodedAuthority, since: string | null, numbers: readonly Number[], to = day): Told {
  const text = `The ${by} counts these on ${day} from ${since}: ${numbers.map((number) => number.join(' ')).join(', ')}.`
  const evidence = spansIn(text, text)
  return told({
    url: `https://${by.toLowerCase().replaceAll('_', '-')}.example/${day}/${since}`,
    publishedOn: day,
    text,
    issuer: authorityOf(by),
    claims: [
      {
        kind: 'CASUALTY_FIGURE',
        attributedTo: authorityOf(by),
        evidence,
        period: { from: since, to, toInferred: to === day, words: null, cumulative: true },
        places: [],
        counts: numbers.map(([population, outcome, value, certainty = 'EXACT']) => ({
          ...{ population, outcome, value, certainty, evidence },
        })),
      },
    ],
  })
}

const ARTICLES = [
  saying('2021-06-04', 'OMBUDSMAN_AZ', '2020-11-10', [['EVERYONE', 'CASUALTY', 120, 'AT_LEAST']]),
  saying(
    '2023-07-14',
    'ANAMA',
    '2020-11',
    [
      ['EVERYONE', 'CASUALTY', 304],
      ['CIVILIAN', 'KILLED', 44],
      ['CIVILIAN', 'INJURED', 99],
      ['MILITARY', 'KILLED', 13],
      ['MILITARY', 'CASUALTY', 161],
    ],
    '2023-06-16',
  ),
  saying('2023-04-18', 'PROSECUTOR_GENERAL_AZ', '2020-11-10', [
    ['EVERYONE', 'CASUALTY', 291],
    ['EVERYONE', 'KILLED', 51],
  ]),
  saying('2024-01-10', 'ANAMA', '2020', [['EVERYONE', 'CASUALTY', 341]]),
  saying('2024-08-02', 'ANAMA', '1991', [
    ['EVERYONE', 'CASUALTY', 3430, 'AT_LEAST'],
    ['CHILD', 'CASUALTY', 359],
    ['WOMAN', 'CASUALTY', 38],
  ]),
  saying('2023-05-25', 'PRESIDENCY_AZ', null, [['EVERYONE', 'CASUALTY', 3400, 'APPROXIMATE']]),
  saying('2025-04-06', 'OMBUDSMAN_AZ', '2020-11-10', [['EVERYONE', 'CASUALTY', 392]]),
]

let api: Api
beforeAll(async () => {
  api = apiOver((await storeOf(ARTICLES)).reads)
})

async function points(filter?: object): Promise<string[]> {
  const { casualtySeries } = await api.ask(
    `query ($filter: CasualtySeriesFilter) { casualtySeries(filter: $filter) { nodes { asOf value certainty attributedTo { code } } } }`,
    filter ? { filter } : {},
  )
  type Point = { asOf: string; value: number; certainty: string; attributedTo: { code: string } }
  return casualtySeries.nodes.map((p: Point) => `${p.asOf} ${p.attributedTo.code} ${p.certainty} ${p.value}`)
}

describe('a casualty series', () => {
  const SINCE_THE_WAR = [
    '2021-06-04 OMBUDSMAN_AZ AT_LEAST 120',
    '2023-04-18 PROSECUTOR_GENERAL_AZ EXACT 291',
    '2023-06-16 ANAMA EXACT 304',
    '2024-01-10 ANAMA EXACT 341',
    '2025-04-06 OMBUDSMAN_AZ EXACT 392',
  ]

  it("is everyone harmed since the war's end unless told otherwise, by the day up to which each counts", async () => {
    expect(await points()).toEqual(SINCE_THE_WAR)
    expect(await points({})).toEqual(SINCE_THE_WAR)
  })

  it.each<[object, string[]]>([
    [{ since: '2020-11' }, ['2023-06-16 ANAMA EXACT 304', '2024-01-10 ANAMA EXACT 341']],
    [{ since: '2020' }, ['2024-01-10 ANAMA EXACT 341']],
    [{ since: '1991' }, ['2024-08-02 ANAMA AT_LEAST 3430']],
    [{ since: null }, ['2023-05-25 PRESIDENCY_AZ APPROXIMATE 3400']],
    [{ since: '2020-09-27' }, ['2024-01-10 ANAMA EXACT 341']],
  ])('keeps starts apart, a less precise telling of one included: %j', async (filter, expected) => {
    expect(await points(filter)).toEqual(expected)
  })

  it.each<[object, string[]]>([
    [{ outcome: 'KILLED' }, ['2023-04-18 PROSECUTOR_GENERAL_AZ EXACT 51']],
    [{ population: 'CIVILIAN', outcome: 'KILLED' }, ['2023-06-16 ANAMA EXACT 44']],
    [{ population: 'CIVILIAN', outcome: 'INJURED' }, ['2023-06-16 ANAMA EXACT 99']],
    [{ population: 'MILITARY' }, ['2023-06-16 ANAMA EXACT 161']],
    [{ population: 'CHILD', since: '1991' }, ['2024-08-02 ANAMA EXACT 359']],
    [{ population: 'WOMAN', since: '1991' }, ['2024-08-02 ANAMA EXACT 38']],
    [{ population: 'CHILD' }, []],
    [{ population: 'DEMINER' }, []],
  ])('of a part is one of its own: %j', async (filter, expected) => {
    expect(await points(filter)).toEqual(expected)
  })

  it.each<[object, string[]]>([
    [{ attributedTo: ['ANAMA'] }, SINCE_THE_WAR.slice(2, 4)],
    [{ attributedTo: ['OMBUDSMAN_AZ', 'PROSECUTOR_GENERAL_AZ'] }, [0, 1, 4].map((at) => SINCE_THE_WAR[at] ?? '')],
    [{ asOf: { from: '2023', to: '2023-06-16' } }, SINCE_THE_WAR.slice(1, 3)],
    [{ asOf: { to: '2023-06' } }, SINCE_THE_WAR.slice(0, 3)],
    [{ asOf: { from: '2024' }, attributedTo: ['ANAMA'] }, SINCE_THE_WAR.slice(3, 4)],
    [{ asOf: { from: '2026' } }, []],
  ])('is narrowed by %j', async (filter, expected) => {
    expect(await points(filter)).toEqual(expected)
  })
})
