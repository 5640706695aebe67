import { beforeAll, describe, expect, it } from 'vitest'
import { publicationIdOf } from '../../core/model/id.ts'
import { globalIdOf } from '../../schema/globalId.ts'
import { type Api, apiOver, counted, readInto, storeOf } from './api.ts'
import { DISAGREEING, STATEMENT, type Told, WORLD } from './world.ts'

const ARTICLES = [...WORLD, DISAGREEING]
const ALL = `{ discrepancies { nodes { id kind asOf value against explanation
  claims { id kind attributedTo { code } evidence(first: 1) { quote publication { url } } } } } }`

let api: Api
let reads: string[]
beforeAll(async () => {
  const counting = counted((await storeOf(ARTICLES)).reads)
  reads = counting.reads
  api = apiOver(counting.store)
})

const figureOf = ({ url, reading }: Told): string => `${publicationIdOf(url)}.${reading.claims[0]?.key}`

describe('discrepancies', () => {
  it('tell what does not agree, each with its claims, that in question first', async () => {
    const { discrepancies } = await api.ask(ALL)
    const [later, earlier] = [DISAGREEING, STATEMENT].map(({ url }) => ({ evidence: [{ publication: { url } }] }))
    expect(discrepancies.nodes).toHaveLength(2)
    expect(discrepancies.nodes).toContainEqual(
      expect.objectContaining({
        kind: 'ARITHMETIC',
        asOf: '2023-11-06',
        value: 380,
        against: 365,
        explanation:
          'Stated are 380 people killed or injured; the 65 people killed and 300 people injured stated with it come to 365.',
        claims: [expect.objectContaining({ attributedTo: { code: 'OMBUDSMAN_AZ' } })],
      }),
    )
    const decrease = discrepancies.nodes.find(({ kind }: { kind: string }) => kind === 'DECREASE')
    expect(decrease).toMatchObject({ value: 380, against: 392, asOf: '2023-11-06', claims: [later, earlier] })
    expect(decrease.explanation).toMatch(/392 people killed or injured .* 2023-10-07, and with 380 .* 2023-11-06\.$/)
  })

  it.each([
    [{ kind: ['DECREASE'] }, ['DECREASE']],
    [{ attributedTo: ['ANAMA'] }, []],
    [{ attributedTo: ['ANAMA', 'OMBUDSMAN_AZ'], kind: ['ARITHMETIC', 'CONFLICT'] }, ['ARITHMETIC']],
    [{ asOf: { from: '2023-11', to: '2023-11' }, kind: ['DECREASE'] }, ['DECREASE']],
    [{ asOf: { to: '2023-10' } }, []],
  ])('are narrowed by %j', async (filter, kinds) => {
    const { discrepancies } = await api.ask(
      'query ($filter: DiscrepancyFilter) { discrepancies(filter: $filter) { nodes { kind } } }',
      { filter },
    )
    expect(discrepancies.nodes).toEqual(kinds.map((kind) => ({ kind })))
  })

  it('hang on every claim that takes part in them, for one read of the store however many claims are listed', async () => {
    reads.length = 0
    const { claims } = await api.ask(
      '{ claims(first: 100) { nodes { statement { issuedOn } discrepancies { kind value } } } }',
    )
    expect(reads.toSorted()).toEqual(['discrepanciesOf', 'listClaims'])
    const taking = claims.nodes.filter(({ discrepancies }: { discrepancies: unknown[] }) => discrepancies.length > 0)
    expect(taking).toEqual([
      {
        statement: { issuedOn: '2023-11-06' },
        discrepancies: [
          { kind: 'ARITHMETIC', value: 380 },
          { kind: 'DECREASE', value: 380 },
        ],
      },
      { statement: { issuedOn: '2023-10-07' }, discrepancies: [{ kind: 'DECREASE', value: 380 }] },
    ])
  })

  it('keep their ids when their claims are merged into others, and are null when nothing states them', async () => {
    const id = globalIdOf('Discrepancy', `${figureOf(DISAGREEING)}.DECREASE-EVERYONE-CASUALTY`)
    const never = globalIdOf('Discrepancy', `${figureOf(DISAGREEING)}.CONFLICT-EVERYONE-CASUALTY`)
    const strange = globalIdOf('Discrepancy', 'nothing')
    const ask = (asked: Api) =>
      asked.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Discrepancy { value against } } }', {
        ids: [id, never, strange],
      })
    expect(await ask(api)).toEqual({ nodes: [{ id, value: 380, against: 392 }, null, null] })

    const store = await storeOf(ARTICLES)
    const earlier = { ...DISAGREEING, url: 'https://e.example/earlier', publishedOn: '2023-11-05' }
    await readInto(store, [earlier], '2026-01-02T00:00:00.000Z')
    const merged = apiOver(store.reads)
    const { discrepancies } = await merged.ask('{ discrepancies(filter: { kind: DECREASE }) { nodes { id } } }')
    expect(discrepancies.nodes).toEqual([
      { id: globalIdOf('Discrepancy', `${figureOf(earlier)}.DECREASE-EVERYONE-CASUALTY`) },
    ])
    expect(await ask(merged)).toEqual({ nodes: [{ id, value: 380, against: 392 }, null, null] })

    const corrected = { ...STATEMENT, text: STATEMENT.text.replaceAll('392', '372'), reading: lowered(STATEMENT) }
    await readInto(store, [corrected], '2026-01-03T00:00:00.000Z')
    expect(await ask(merged)).toEqual({ nodes: [null, null, null] })
  })
})

/** What it would say had it counted 20 fewer. */
function lowered({ reading }: Told): Told['reading'] {
  const claims = reading.claims.map((claim) =>
    claim.kind === 'CASUALTY_FIGURE'
      ? {
          ...claim,
          counts: claim.counts.map((count) => ({ ...count, value: count.value === 392 ? 372 : count.value })),
        }
      : claim,
  )
  return { ...reading, claims }
}
