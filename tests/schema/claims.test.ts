import { beforeAll, describe, expect, it } from 'vitest'
import { publicationIdOf } from '../../core/model/id.ts'
import { globalIdOf } from '../../schema/globalId.ts'
import { type Api, apiOver, counted, storeOf } from './api.ts'
import { AGENCY, RETOLD, STATEMENT, WORLD } from './world.ts'

/** Every field of every claim type. */
const EVERYTHING = /* GraphQL */ `
  query Everything($kind: [ClaimKind!]) {
    claims(first: 100, filter: { kind: $kind }) {
      nodes {
        __typename
        id
        kind
        statement { ...Statement }
        attributedTo { id code name }
        evidence { publication { ...Publication } quote start end }
        ... on CasualtyFigure { period { ...Period } places { ...Place } counts { ...Count } }
        ... on ClearanceFigure {
          period { ...Period }
          places { ...Place }
          hectares
          hectaresCertainty
          ordnance { type value certainty }
        }
        ... on AccidentReport {
          accident { ...Accident }
          accidentCount
          occurredOn
          place { ...Place }
          locality
          ordnanceType
          counts { ...Count }
        }
        ... on MineMapReport { status places { ...Place } mines minesCertainty accuracyPercent accuracyCertainty }
        ... on DisplacementFigure { people certainty }
        ... on Appeal { action addressees }
        ... on Allegation { conduct accused instruments }
      }
    }
  }
  fragment Period on Period { from to words cumulative }
  fragment Count on CasualtyCount {
    population
    outcome
    value
    certainty
    evidence { quote start end publication { url } }
  }
  fragment Place on Place {
    id
    kind
    name
    alternateNames
    isoCode
    pcode
    centroid { latitude longitude }
    parent { name parent { name } }
  }
  fragment Publication on Publication {
    id
    url
    source { id name homepage }
    title
    publishedOn
    retrievedAt
    language
    textHash
  }
  fragment Statement on Statement {
    id
    issuer { code }
    coIssuers { code }
    issuedOn
    headline
    publications { nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
  }
  fragment Accident on Accident {
    id
    occurredOn
    place { name }
    locality
    ordnanceType
    populations
    killed { min max }
    injured { min max }
    casualties { min max }
    reports { nodes { id attributedTo { code } } }
  }
`

let api: Api
beforeAll(async () => {
  api = apiOver((await storeOf()).reads)
})

const idOfUrl = (url: string) => globalIdOf('Publication', publicationIdOf(url))

describe('claims', () => {
  it('answer every field of every claim type in one query', async () => {
    const { claims } = await api.ask(EVERYTHING)
    const ofKind = (kind: string) => claims.nodes.filter((node: { kind: string }) => node.kind === kind)
    expect(new Set(claims.nodes.map((node: { __typename: string }) => node.__typename)).size).toBe(7)
    expect(ofKind('DISPLACEMENT_FIGURE')).toMatchObject([
      { people: 600_000, certainty: 'APPROXIMATE', attributedTo: { code: 'OTHER', name: 'Əhali Komitəsi' } },
    ])
    expect(ofKind('APPEAL')).toMatchObject([{ action: 'CONDEMN', addressees: ['international organisations'] }])
    expect(ofKind('ALLEGATION')).toMatchObject([
      { conduct: 'LAID_MINES', accused: ['Armenia'], instruments: ['GENEVA_CONVENTIONS_1949'] },
    ])
    expect(ofKind('MINE_MAP_REPORT')).toMatchObject([
      { status: 'NOT_PROVIDED', places: [{ isoCode: 'AZ-AGM' }], mines: null, accuracyPercent: null },
    ])
    expect(ofKind('CLEARANCE_FIGURE')[0]).toMatchObject({
      period: { from: '2023-10-02', to: '2023-10-08', words: 'Last week', cumulative: false },
      hectares: 120.5,
      hectaresCertainty: 'EXACT',
      ordnance: [{ type: 'MINE', value: 14, certainty: 'EXACT' }],
    })
    expect(ofKind('ACCIDENT_REPORT')[0]).toMatchObject({
      accident: {
        occurredOn: '2023-10-06',
        populations: ['CIVILIAN'],
        killed: null,
        injured: { min: 1, max: 1 },
        reports: { nodes: [{ attributedTo: { code: 'OMBUDSMAN_AZ' } }, { attributedTo: { code: 'ANAMA' } }] },
      },
      accidentCount: 1,
      locality: 'Chayli',
    })
  })

  it('give each sentence verbatim, with its place in the text', async () => {
    const { claims } = await api.ask(EVERYTHING)
    for (const node of claims.nodes) {
      for (const { publication, quote, start, end } of node.evidence) {
        expect(WORLD.find(({ url }) => url === publication.url)?.text.slice(start, end)).toBe(quote)
      }
    }
  })

  it('give all sentences where a list holds only the first, and those of one publication on request', async () => {
    const { claims } = await api.ask(
      `query ($a: ID!, $b: ID!) { claims(filter: { kind: CASUALTY_FIGURE }) { nodes { ... on CasualtyFigure {
         evidence { quote } two: evidence(first: 2) { quote } a: evidence(publication: $a) { quote } b: evidence(publication: $b) { quote }
         counts { value evidence(first: 100) { quote } b: evidence(publication: $b) { quote } } } } } }`,
      { a: idOfUrl(STATEMENT.url), b: idOfUrl(RETOLD.url) },
    )
    const [total] = claims.nodes.filter((node: { counts: object[] }) => node.counts.length === 2)
    expect([total.evidence.length, total.two.length, total.a.length, total.b.length]).toEqual([7, 2, 5, 2])
    expect(total.counts.map((count: { evidence: object[] }) => count.evidence.length)).toEqual([7, 2])
    expect(total.counts.map((count: { b: object[] }) => count.b.length)).toEqual([2, 1])
  })

  it('are left out of a statement where a fuller claim holds their numbers, and listed by their publication', async () => {
    const { publication } = await api.ask(
      `query ($url: URL!) { publication(url: $url) { claims { nodes { kind } } statement { claims { nodes { kind } } } } }`,
      { url: STATEMENT.url },
    )
    const kinds = (list: { nodes: { kind: string }[] }) => list.nodes.map(({ kind }) => kind)
    const distinct = ['CASUALTY_FIGURE', 'ACCIDENT_REPORT', 'MINE_MAP_REPORT', 'APPEAL', 'ALLEGATION']
    expect(kinds(publication.statement.claims)).toEqual(distinct)
    expect(kinds(publication.claims)).toEqual([...distinct, 'CASUALTY_FIGURE'])
  })

  it.each([
    ['kind: [APPEAL, ALLEGATION]', ['APPEAL', 'ALLEGATION']],
    ['attributedTo: ANAMA', []],
    ['issued: { to: "2023-10-06" }', []],
    ['issued: { from: "2023", to: "2023-10-07" }, kind: APPEAL', ['APPEAL']],
    [`place: "${globalIdOf('Place', 'AZ-TAR')}"`, ['ACCIDENT_REPORT']],
  ])('of a statement are narrowed by %s', async (filter, kinds) => {
    const { node } = await api.ask(
      `query ($id: ID!) { node(id: $id) { ... on Statement { claims(filter: { ${filter} }) { nodes { kind } } } } }`,
      { id: globalIdOf('Statement', publicationIdOf(STATEMENT.url)) },
    )
    expect(node.claims.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(kinds)
  })

  it('tell whose words they are where somebody else is cited', async () => {
    const { publication } = await api.ask(
      `query ($url: URL!) { publication(url: $url) { source { id name homepage status } claims(filter: { kind: DISPLACEMENT_FIGURE }) {
         nodes { attributedTo { id name } } } } }`,
      { url: AGENCY.url },
    )
    const [{ attributedTo }] = publication.claims.nodes
    expect(
      await api.ask('query ($id: ID!) { node(id: $id) { ... on Authority { code name } } }', attributedTo),
    ).toEqual({
      node: { code: 'OTHER', name: 'Əhali Komitəsi' },
    })
    expect(publication.source).toMatchObject({ name: 'a-source-that-was-given-up', homepage: null, status: 'UNREAD' })
  })
})

describe('a page of 20 statements with claims, evidence and publications', () => {
  it('costs two rounds to the store', async () => {
    const { store, reads } = counted((await storeOf()).reads)
    const { statements } = await apiOver(store).ask(`{
      statements(first: 20) { nodes { headline coIssuers { name }
        publications { nodes { url title source { name } } }
        claims { nodes { attributedTo { name } evidence { quote publication { url } }
          ... on CasualtyFigure { counts { evidence { quote publication { title } } } } } } } } }`)
    expect(statements.nodes).toHaveLength(20)
    expect(reads).toEqual(['listStatements', 'statements'])
  })
})
