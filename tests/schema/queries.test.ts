import { beforeAll, describe, expect, it } from 'vitest'
import { publicationIdOf } from '../../core/model/id.ts'
import { globalIdOf } from '../../schema/globalId.ts'
import { type Api, apiOver, counted, storeOf } from './api.ts'
import { STATEMENT } from './world.ts'

let api: Api
let reads: string[]
beforeAll(async () => {
  const counting = counted((await storeOf()).reads)
  reads = counting.reads
  api = apiOver(counting.store)
})

/** The queries that the page asks, without the parts that need totals or discrepancies. */
describe('the page', () => {
  it('draws a casualty series by authority, and opens a point of it', async () => {
    const { casualtySeries } = await api.ask(/* GraphQL */ `
      query CasualtySeries(
        $since: PartialDate = "2020-11-10"
        $population: Population = EVERYONE
        $outcome: Outcome = CASUALTY
        $attributedTo: [AuthorityCode!]
        $asOf: DateRange
        $after: String
      ) {
        casualtySeries(
          first: 100
          after: $after
          filter: { since: $since, population: $population, outcome: $outcome, attributedTo: $attributedTo, asOf: $asOf }
        ) {
          pageInfo { hasNextPage endCursor }
          nodes { asOf value certainty attributedTo { code name } figure { id } }
        }
      }
    `)
    const [point] = casualtySeries.nodes
    expect(point).toMatchObject({ asOf: '2023-10-07', value: 392, attributedTo: { code: 'OMBUDSMAN_AZ' } })
    const { node } = await api.ask(
      /* GraphQL */ `
        query Point($figure: ID!) {
          node(id: $figure) {
            ... on CasualtyFigure {
              period { from to cumulative words }
              counts { population outcome value certainty evidence(first: 3) { quote publication { url title publishedOn language source { name } } } }
              statement { id issuedOn issuer { name } headline }
            }
          }
        }
      `,
      { figure: point.figure.id },
    )
    expect(node).toMatchObject({
      period: { from: '2020-11-10', to: '2023-10-07', cumulative: true, words: 'Since the end of the war' },
      statement: { headline: STATEMENT.title },
    })
    expect(node.counts[0].evidence[0].publication).toMatchObject({
      url: STATEMENT.url,
      source: { name: 'Trend News Agency' },
    })
  })

  it('fills the table of accidents, and opens a row of it', async () => {
    const { accidents } = await api.ask(/* GraphQL */ `
      query Accidents($filter: AccidentFilter, $after: String) {
        accidents(first: 20, after: $after, filter: $filter) {
          pageInfo { hasNextPage endCursor }
          nodes {
            id occurredOn locality ordnanceType populations
            place { id name }
            killed { min max } injured { min max } casualties { min max }
          }
        }
      }
    `)
    expect(accidents.nodes).toHaveLength(1)
    const { node } = await api.ask(
      /* GraphQL */ `
        query Accident($id: ID!) {
          node(id: $id) {
            ... on Accident {
              reports(first: 20) {
                nodes {
                  occurredOn locality ordnanceType attributedTo { name }
                  counts { population outcome value certainty }
                  statement { issuedOn issuer { name } }
                  evidence(first: 3) { quote publication { url title } }
                }
              }
            }
          }
        }
      `,
      { id: accidents.nodes[0].id },
    )
    expect(node.reports.nodes).toHaveLength(2)
  })

  it.each([
    [{ occurred: { from: '2023-10', to: '2023-10' } }, 1],
    [{ occurred: { to: '2023-09' } }, 0],
    [{ population: ['CIVILIAN'], ordnanceType: ['EXPLOSIVE_ORDNANCE'] }, 1],
    [{ population: ['CHILD'] }, 0],
    [{ ordnanceType: ['ANTI_VEHICLE_MINE'] }, 0],
    [{ place: [globalIdOf('Place', 'AZ')] }, 1],
  ])('narrows the accidents by %j', async (filter, count) => {
    const { accidents } = await api.ask(
      'query ($filter: AccidentFilter) { accidents(filter: $filter) { nodes { id } } }',
      {
        filter,
      },
    )
    expect(accidents.nodes).toHaveLength(count)
  })

  it('offers the districts to choose from', async () => {
    const { places } = await api.ask('query AccidentFilterChoices { places(kind: DISTRICT) { id name } }')
    expect(places).toContainEqual({ id: globalIdOf('Place', 'AZ-AGM'), name: expect.any(String) })
  })

  it('shows what the Ombudsman said this month, in two rounds to the store and one for the accident', async () => {
    reads.length = 0
    const { statements } = await api.ask(
      /* GraphQL */ `
        query Month($month: PartialDate!, $after: String) {
          statements(first: 10, after: $after, filter: { issuer: [OMBUDSMAN_AZ], issued: { from: $month, to: $month } }) {
            pageInfo { hasNextPage endCursor }
            nodes {
              id issuedOn headline(language: "en") coIssuers { name }
              publications(first: 5) { nodes { url title language publishedOn source { name } } }
              claims(first: 50) {
                nodes {
                  __typename id attributedTo { code name }
                  evidence(first: 1) { quote publication { url } }
                  ... on CasualtyFigure { period { from to cumulative words } counts { population outcome value certainty } }
                  ... on ClearanceFigure { period { from to cumulative words } hectares hectaresCertainty ordnance { type value certainty } }
                  ... on AccidentReport { occurredOn place { name } locality ordnanceType accidentCount accident { id } counts { population outcome value certainty } }
                  ... on MineMapReport { status mines accuracyPercent places { name } }
                  ... on DisplacementFigure { people certainty }
                  ... on Appeal { action addressees }
                  ... on Allegation { conduct accused instruments }
                }
              }
            }
          }
        }
      `,
      { month: '2023-10' },
    )
    expect(statements.nodes).toHaveLength(1)
    expect(statements.nodes[0]).toMatchObject({ headline: STATEMENT.title, coIssuers: [{ name: expect.any(String) }] })
    expect(statements.nodes[0].claims.nodes).toHaveLength(5)
    expect(reads).toEqual(['listStatements', 'statements', 'accidents'])
  })

  it('shows a district', async () => {
    const { place } = await api.ask(
      /* GraphQL */ `
        query District($name: String!, $claimsAfter: String) {
          place(name: $name) {
            id name alternateNames isoCode pcode centroid { latitude longitude } parent { id name }
            accidents(first: 10) { pageInfo { hasNextPage endCursor } nodes { id occurredOn locality ordnanceType casualties { min max } } }
            claims(first: 10, after: $claimsAfter, filter: { kind: [CLEARANCE_FIGURE, MINE_MAP_REPORT] }) {
              pageInfo { hasNextPage endCursor }
              nodes {
                id attributedTo { name } statement { issuedOn }
                evidence(first: 1) { quote publication { url } }
                ... on ClearanceFigure { period { from to words } places { name } hectares hectaresCertainty ordnance { type value certainty } }
                ... on MineMapReport { status mines accuracyPercent places { name } }
              }
            }
          }
        }
      `,
      { name: 'Aghdam' },
    )
    expect(place).toMatchObject({ isoCode: 'AZ-AGM', accidents: { nodes: [] } })
    expect(place.claims.nodes).toHaveLength(10)
    const { place: next } = await api.ask(
      'query ($after: String) { place(name: "Agdam") { claims(first: 10, after: $after, filter: { kind: [MINE_MAP_REPORT, CLEARANCE_FIGURE] }) { nodes { id } } } }',
      { after: place.claims.pageInfo.endCursor },
    )
    const ids = [...place.claims.nodes, ...next.claims.nodes].map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(20)
  })

  it('embeds the latest figure with its sentence', async () => {
    const { casualtySeries } = await api.ask(/* GraphQL */ `
      query Embed($attributedTo: [AuthorityCode!] = [OMBUDSMAN_AZ]) {
        casualtySeries(last: 1, filter: { attributedTo: $attributedTo }) {
          nodes {
            asOf value certainty attributedTo { name }
            figure { id period { from words } statement { issuedOn } evidence(first: 1) { quote publication { url title source { name } } } }
          }
        }
      }
    `)
    expect(casualtySeries.nodes[0].figure.evidence).toHaveLength(1)
  })

  it('finds a publication by its address, however it is written', async () => {
    const { publication } = await api.ask('{ publication(url: "HTTPS://A.example:443/ombudsman") { id url textHash } }')
    expect(publication).toMatchObject({
      id: globalIdOf('Publication', publicationIdOf(STATEMENT.url)),
      url: STATEMENT.url,
    })
  })
})

describe('sources', () => {
  const run = {
    startedAt: '2026-01-01T00:00:00.000Z',
    finishedAt: '2026-01-01T00:01:00.000Z',
    stored: 1,
    irrelevant: 2,
    failed: 0,
  }

  it.each([
    ['UNREAD', null],
    ['FAILING', { discovered: 0, error: 'The site did not answer.', findings: [] }],
    ['SILENT', { discovered: 3, error: null, findings: [{ name: 'SILENT', explanation: 'Too little came.' }] }],
    ['FAILING', { discovered: 3, error: 'x', findings: [{ name: 'SILENT', explanation: 'Too little came.' }] }],
    ['ANSWERING', { discovered: 3, error: null, findings: [{ name: 'FRANTIC', explanation: 'Too much came.' }] }],
    ['ANSWERING', { discovered: 0, error: null, finishedAt: null, findings: [] }],
  ])('are %s after %j', async (status, last) => {
    const { facts, reads: store } = await storeOf([])
    if (last) await facts.putRun('one', { ...run, ...last })
    const sources = [{ id: 'one', name: 'One', homepage: null, enabled: false }]
    const answer = await apiOver(store, { sources }).ask(
      '{ sources { name homepage enabled status lastRun { startedAt finishedAt discovered stored irrelevant failed error findings { name explanation } } } }',
    )
    expect(answer.sources).toEqual([
      { name: 'One', homepage: null, enabled: false, status, lastRun: last === null ? null : { ...run, ...last } },
    ])
  })
})
