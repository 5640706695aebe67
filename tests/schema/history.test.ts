import { beforeAll, describe, expect, it } from 'vitest'
import { withdraw } from '../../core/ingest/withdraw.ts'
import { authorityOf } from '../../core/model/authority.ts'
import { publicationIdOf, textHashOf } from '../../core/model/id.ts'
import { memoryStore } from '../support/memoryStore.ts'
import { type Api, apiOver, readInto } from './api.ts'
import { spansIn, type Told, told } from './world.ts'

const OMBUDSMAN = authorityOf('OMBUDSMAN_AZ')
const at = (day: number): string => `2026-01-0${day}T00:00:00.000Z`

/** An article that tells one total in five sentences, and that mines were laid. */
function article(total: number, title: string, withAllegation: boolean): Told {
  const sentences = [1, 2, 3, 4, 5].map((n) => `Sentence ${n} tells of ${total} people.`)
  const laid = 'Armenia laid mines.'
  const text = [title, ...sentences, ...(withAllegation ? [laid] : [])].join(' ')
  const evidence = spansIn(text, ...sentences)
  return told({
    url: 'https://a.example/edited',
    title,
    text,
    issuer: OMBUDSMAN,
    claims: [
      {
        kind: 'CASUALTY_FIGURE',
        attributedTo: OMBUDSMAN,
        evidence,
        period: { from: '2020-11-10', to: '2023-10-07', toInferred: true, words: null, cumulative: true },
        places: [],
        counts: [{ population: 'EVERYONE', outcome: 'CASUALTY', value: total, certainty: 'EXACT', evidence }],
      },
      ...(withAllegation
        ? ([
            {
              kind: 'ALLEGATION',
              attributedTo: OMBUDSMAN,
              evidence: spansIn(text, laid),
              conduct: 'LAID_MINES',
              accused: ['Armenia'],
              instruments: [],
            },
          ] as const)
        : []),
    ],
  })
}

const FIRST = article(345, 'The first wording', true)
const MOVED = article(345, 'The same with another first sentence', true)
const LAST = article(347, 'Corrected', false)

let api: Api
beforeAll(async () => {
  const store = memoryStore()
  await readInto(store, [FIRST], at(1))
  await readInto(store, [MOVED], at(2))
  await readInto(store, [LAST], at(3))
  api = apiOver(store.reads)
})

const CLAIMS = /* GraphQL */ `
  query Claims($knownAt: DateTime, $withdrawn: Boolean) {
    claims(knownAt: $knownAt, withdrawn: $withdrawn) {
      nodes {
        id
        kind
        knownFrom
        knownTo
        statement { issuedOn claims { nodes { kind } } }
        discrepancies { id }
        evidence { quote textHash start end knownFrom knownTo publication { url } }
        ... on CasualtyFigure { counts { value evidence(first: 5) { quote } } }
      }
    }
  }
`

describe('claims of an article that was edited', () => {
  it('show now what the last text states, and since when', async () => {
    const { claims } = await api.ask(CLAIMS)
    expect(claims.nodes).toMatchObject([
      { kind: 'CASUALTY_FIGURE', knownFrom: at(3), knownTo: null, counts: [{ value: 347 }] },
    ])
    expect(await api.ask(CLAIMS, { knownAt: at(9) })).toEqual({ claims })
  })

  it('show what was known between the edits, whole, with the sentences of then', async () => {
    const { claims } = await api.ask(CLAIMS, { knownAt: '2026-01-01T12:00:00Z' })
    const [figure, allegation] = claims.nodes
    expect(claims.nodes).toHaveLength(2)
    expect(figure).toMatchObject({ knownFrom: at(1), knownTo: at(3), counts: [{ value: 345 }] })
    expect(figure.evidence).toHaveLength(5)
    expect(figure.counts[0].evidence.map(({ quote }: { quote: string }) => quote)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `Sentence ${n} tells of 345 people.`),
    )
    expect(allegation).toMatchObject({ kind: 'ALLEGATION', statement: { issuedOn: '2023-10-07' }, discrepancies: [] })
  })

  it('count offsets in a text that had the words', async () => {
    const { claims } = await api.ask(CLAIMS, { knownAt: at(2) })
    const [words] = claims.nodes[0].evidence
    expect(words).toMatchObject({ textHash: textHashOf(MOVED.text), knownFrom: at(1), knownTo: at(3) })
    expect(MOVED.text.slice(words.start, words.end)).toBe(words.quote)
  })

  it('were not known before the first fetch', async () => {
    expect(await api.ask(CLAIMS, { knownAt: '2025-12-31T23:59:59Z' })).toEqual({ claims: { nodes: [] } })
  })

  it('can be asked for once they are withdrawn or corrected', async () => {
    const { claims } = await api.ask(CLAIMS, { withdrawn: true })
    expect(claims.nodes).toMatchObject([
      { kind: 'CASUALTY_FIGURE', knownFrom: at(1), knownTo: at(3), counts: [{ value: 345 }] },
      { kind: 'ALLEGATION', knownFrom: at(1), knownTo: at(3) },
    ])
    expect(claims.nodes[0].evidence).toHaveLength(5)
  })

  it('are paged through with the instant that was asked for, and no other', async () => {
    const page = `($knownAt: DateTime, $after: String) {
      claims(first: 1, knownAt: $knownAt, after: $after) { nodes { kind } pageInfo { endCursor hasNextPage } }
    }`
    const { claims } = await api.ask(`query ${page}`, { knownAt: at(1) })
    const next = await api.ask(`query ${page}`, { knownAt: at(1), after: claims.pageInfo.endCursor })
    expect([...claims.nodes, ...next.claims.nodes]).toEqual([{ kind: 'CASUALTY_FIGURE' }, { kind: 'ALLEGATION' }])
    const [error] = await api.refused(`query ${page}`, { knownAt: at(3), after: claims.pageInfo.endCursor })
    expect(error?.extensions?.code).toBe('BAD_CURSOR')
  })
})

describe('what changed since an instant', () => {
  const query = `query ($since: DateTime!) {
    claims(changedSince: $since) { nodes { kind isCurrent changedAt } removed pageInfo { hasNextPage } }
  }`

  it('is told oldest first, with what stands no more', async () => {
    const { claims } = await api.ask(query, { since: at(2) })
    expect(claims).toMatchObject({
      nodes: [
        { kind: 'CASUALTY_FIGURE', isCurrent: true, changedAt: at(3) },
        { kind: 'ALLEGATION', isCurrent: false, changedAt: at(3) },
      ],
      removed: [],
      pageInfo: { hasNextPage: false },
    })
    expect((await api.ask(query, { since: '2026-01-03T00:00:01Z' })).claims.nodes).toEqual([])
  })

  it('names what must not be shown any more, and nothing else of it', async () => {
    const store = memoryStore()
    await readInto(store, [FIRST], at(1))
    const before = (await apiOver(store.reads).ask('{ claims { nodes { id } removed } }')).claims
    await withdraw(store.facts, publicationIdOf(FIRST.url), { reason: 'a hoax', decidedAt: at(5) })
    const { claims } = await apiOver(store.reads).ask(query, { since: at(4) })
    expect(before.removed).toEqual([])
    expect(claims.nodes).toEqual([])
    expect([...claims.removed].sort()).toEqual(before.nodes.map(({ id }: { id: string }) => id).sort())
  })
})

describe('a casualty series', () => {
  it('tells what was known at an instant', async () => {
    const query = `query ($knownAt: DateTime) {
      casualtySeries(knownAt: $knownAt) { nodes { value asOf figure { knownTo evidence { quote } } } }
    }`
    const values = async (knownAt: string | null) => {
      const { casualtySeries } = await api.ask(query, { knownAt })
      return casualtySeries.nodes.map(
        (point: { value: number; figure: { knownTo: string | null; evidence: unknown[] } }) => [
          point.value,
          point.figure.knownTo,
          point.figure.evidence.length,
        ],
      )
    }
    expect(await values(null)).toEqual([[347, null, 5]])
    expect(await values(at(4))).toEqual([[347, null, 5]])
    expect(await values(at(2))).toEqual([[345, at(3), 5]])
    expect(await values('2025-01-01T00:00:00Z')).toEqual([])
  })
})

describe('bad input', () => {
  it.each([
    ['claims(knownAt: "yesterday") { nodes { id } }', 'is not a DateTime. Send an instant as'],
    ['casualtySeries(knownAt: "2023-02-30T00:00:00Z") { nodes { value } }', 'is not a DateTime. Send an instant as'],
    [
      'claims(knownAt: "2026-01-01T00:00:00Z", withdrawn: true) { nodes { id } }',
      '`knownAt` and `withdrawn` exclude each other. Send one of them.',
    ],
    [
      'claims(changedSince: "2026-01-01T00:00:00Z", withdrawn: true) { nodes { id } }',
      '`withdrawn` and `changedSince` exclude each other. Send one of them.',
    ],
    ['claims(changedSince: 5) { nodes { id } }', 'is not a DateTime. Send an instant as'],
  ])('%s is refused with what to send', async (field, message) => {
    const [error] = await api.refused(`{ ${field} }`)
    expect(error?.message).toContain(message)
    expect(error?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})

describe('discrepancies of an article that was edited', () => {
  const other = (day: string, total: number): Told => {
    const words = `Mines have harmed ${total} people.`
    const evidence = spansIn(words, words)
    return told({
      url: `https://b.example/${day}`,
      text: words,
      publishedOn: day,
      issuer: OMBUDSMAN,
      claims: [
        {
          kind: 'CASUALTY_FIGURE',
          attributedTo: OMBUDSMAN,
          evidence,
          period: { from: '2020-11-10', to: day, toInferred: true, words: null, cumulative: true },
          places: [],
          counts: [{ population: 'EVERYONE', outcome: 'CASUALTY', value: total, certainty: 'EXACT', evidence }],
        },
      ],
    })
  }
  const DISCREPANCIES = /* GraphQL */ `
    query Discrepancies($knownAt: DateTime) {
      discrepancies(knownAt: $knownAt) {
        nodes {
          kind
          value
          against
          knownFrom
          knownTo
          claims { id isCurrent ... on CasualtyFigure { counts { value } } discrepancies { value against } }
        }
      }
    }
  `
  let edited: Api
  beforeAll(async () => {
    const store = memoryStore()
    await readInto(store, [FIRST], at(1))
    await readInto(store, [other('2023-11-06', 346)], at(2))
    await readInto(store, [article(350, 'Raised', false)], at(4))
    await readInto(store, [LAST], at(5))
    edited = apiOver(store.reads)
  })
  const counts = (...values: number[]) => values.map((value) => ({ counts: [{ value }] }))

  it('are shown as they are found now, with since when', async () => {
    const { discrepancies } = await edited.ask(DISCREPANCIES)
    expect(discrepancies.nodes).toMatchObject([
      { kind: 'DECREASE', value: 346, against: 347, knownFrom: at(5), knownTo: null, claims: counts(346, 347) },
    ])
  })

  it('are shown as they were found at an instant, with their claims of that time', async () => {
    expect(await edited.ask(DISCREPANCIES, { knownAt: at(2) })).toEqual({ discrepancies: { nodes: [] } })
    const { discrepancies } = await edited.ask(DISCREPANCIES, { knownAt: at(4) })
    const [later, earlier] = discrepancies.nodes[0].claims
    expect(discrepancies.nodes).toMatchObject([
      { kind: 'DECREASE', value: 346, against: 350, knownFrom: at(4), knownTo: at(5), claims: counts(346, 350) },
    ])
    expect([later.isCurrent, earlier.isCurrent]).toEqual([true, false])
    for (const { discrepancies: own } of [later, earlier]) expect(own).toEqual([{ value: 346, against: 350 }])
  })

  it('hang on what is stated no more as they were found when it last stood', async () => {
    const query =
      '{ claims(withdrawn: true) { nodes { ... on CasualtyFigure { counts { value } } discrepancies { value against claims { id } } } } }'
    const { claims } = await edited.ask(query)
    const raised = claims.nodes.find((node: { counts?: { value: number }[] }) => node.counts?.[0]?.value === 350)
    expect(raised.discrepancies).toMatchObject([{ value: 346, against: 350, claims: [{}, {}] }])
  })
})
