import { beforeAll, describe, expect, it } from 'vitest'
import { authorityOf } from '../../core/model/authority.ts'
import { publicationIdOf } from '../../core/model/id.ts'
import { globalIdOf, NODE_TYPES, nodeKeyOf } from '../../schema/globalId.ts'
import { type Api, apiOver, readInto, storeOf } from './api.ts'
import { DISAGREEING, RETOLD, STATEMENT, spansIn, told, WORLD } from './world.ts'

const NODES = /* GraphQL */ `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`

let api: Api
beforeAll(async () => {
  api = apiOver((await storeOf([...WORLD, DISAGREEING])).reads)
})

describe('an object', () => {
  it('of every type is fetched again by its id', async () => {
    const { claims, accidents, statements, publications, discrepancies, sources, authorities, places } =
      await api.ask(`{
      claims(first: 100) { nodes { __typename id } } accidents { nodes { __typename id } } discrepancies { nodes { __typename id } } statements { nodes { __typename id } }
      publications { nodes { __typename id } } sources { __typename id } authorities { __typename id } places { __typename id } }`)
    const lists = [claims, accidents, statements, publications, discrepancies].map(({ nodes }) => nodes)
    const served: { __typename: string; id: string }[] = [...lists, sources, authorities, places].flat()
    expect(new Set(served.map(({ __typename }) => __typename))).toEqual(new Set(NODE_TYPES))
    for (let at = 0; at < served.length; at += 100) {
      const part = served.slice(at, at + 100)
      expect(await api.ask(NODES, { ids: part.map(({ id }) => id) })).toEqual({ nodes: part })
    }
  })

  it('that was merged answers with the id that was asked for, and links to where it went', async () => {
    const [asked, head] = [RETOLD, STATEMENT].map(({ url }) => globalIdOf('Statement', publicationIdOf(url)))
    const { node } = await api.ask(
      `query ($id: ID!) { node(id: $id) { id ... on Statement { issuedOn headline headlineAz: headline(language: "az")
         publications { nodes { url statement { id } } } claims(first: 1) { nodes { id } } } } }`,
      { id: asked },
    )
    expect(node).toMatchObject({
      id: asked,
      issuedOn: '2023-10-07',
      headline: STATEMENT.title,
      headlineAz: STATEMENT.title,
    })
    expect(node.publications.nodes).toEqual([STATEMENT, RETOLD].map(({ url }) => ({ url, statement: { id: head } })))
  })

  it('is a merged claim, under the id of each publication that makes it', async () => {
    const ids = [STATEMENT, RETOLD].map(({ url, reading }) =>
      globalIdOf('CasualtyFigure', `${publicationIdOf(url)}.${reading.claims[0]?.key}`),
    )
    const { nodes } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on CasualtyFigure { counts { value } evidence { quote } } } }',
      { ids },
    )
    expect(nodes.map((node: { id: string }) => node.id)).toEqual(ids)
    expect({ ...nodes[0], id: '' }).toEqual({ ...nodes[1], id: '' })
  })

  it('is an accident, under the id of each report that tells of it', async () => {
    const { claims } = await api.ask(
      '{ claims(filter: { kind: ACCIDENT_REPORT }) { nodes { id ... on AccidentReport { accident { id } } } } }',
    )
    const reports: { id: string; accident: { id: string } }[] = claims.nodes
    const ids = reports.map(({ id }) => globalIdOf('Accident', nodeKeyOf(id).key))
    expect(new Set(reports.map(({ accident }) => accident.id)).size).toBe(1)
    expect(await api.ask(NODES, { ids })).toEqual({ nodes: ids.map((id) => ({ __typename: 'Accident', id })) })
  })

  it.each([
    ['a publication', globalIdOf('Publication', 'nothing')],
    ['a statement', globalIdOf('Statement', publicationIdOf('https://nowhere.example/'))],
    ['a claim', globalIdOf('Appeal', `${publicationIdOf('https://nowhere.example/')}.1`)],
    ['an accident', globalIdOf('Accident', 'nothing#at:all')],
    ['a source', globalIdOf('Source', 'none')],
    ['a place', globalIdOf('Place', 'XX')],
    ['a body without a name', globalIdOf('Authority', 'OTHER:')],
    ['a property of every object', globalIdOf('Authority', 'constructor')],
  ])('that nothing is known of is null: %s', async (_what, id) => {
    expect(await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
  })

  it('is null where another kind of claim is read in its place', async () => {
    const text = 'The ministry called for help. It accused nobody.'
    const read = (kind: 'APPEAL' | 'DISPLACEMENT_FIGURE') => {
      const base = { attributedTo: authorityOf('ANAMA'), evidence: spansIn(text, text) }
      const claim =
        kind === 'APPEAL'
          ? ({ ...base, kind, action: 'CONDEMN', addressees: [] } as const)
          : ({ ...base, kind, people: 5, certainty: 'EXACT' } as const)
      const article = told({ url: 'https://f.example/1', text, issuer: authorityOf('ANAMA'), claims: [claim] })
      const claims = article.reading.claims.map((one) => ({ ...one, key: 'same' }))
      return { ...article, title: kind, reading: { ...article.reading, claims } }
    }
    const store = await storeOf([read('APPEAL')])
    const reread = apiOver(store.reads)
    const id = globalIdOf('Appeal', `${publicationIdOf('https://f.example/1')}.same`)
    expect(await reread.ask(NODES, { ids: [id] })).toEqual({ nodes: [{ __typename: 'Appeal', id }] })
    await readInto(store, [read('DISPLACEMENT_FIGURE')], '2026-01-02T00:00:00.000Z')
    expect(await reread.ask(NODES, { ids: [id] })).toEqual({ nodes: [null] })
  })
})

describe('places', () => {
  it('are found by any spelling', async () => {
    const answer = await api.ask(
      '{ a: place(name: "Ağdam") { name } b: place(name: "agdam") { name } c: place(name: ".*") { name } }',
    )
    expect(answer.a).not.toBeNull()
    expect(answer).toEqual({ a: answer.a, b: answer.a, c: null })
  })

  it('list what happened in them and in the places inside them', async () => {
    const district = globalIdOf('Place', 'AZ-TAR')
    const elsewhere = globalIdOf('Place', 'AZ-AGM')
    const answer = await api.ask(
      `query ($in: [ID!], $out: [ID!]) { place(name: "Azerbaijan") {
         all: accidents { nodes { locality } } inside: accidents(filter: { place: $in }) { nodes { locality } }
         none: accidents(filter: { place: $out }) { nodes { id } }
         maps: claims(filter: { kind: MINE_MAP_REPORT, place: $out }) { nodes { kind } } } }`,
      { in: [district], out: [elsewhere] },
    )
    const chayli = { nodes: [{ locality: 'Chayli' }] }
    expect(answer.place).toEqual({
      all: chayli,
      inside: chayli,
      none: { nodes: [] },
      maps: { nodes: [{ kind: 'MINE_MAP_REPORT' }] },
    })
  })

  it('of one kind are listed', async () => {
    const { places } = await api.ask('{ places(kind: DISTRICT) { kind parent { kind } } }')
    expect(new Set(places.map((place: { kind: string }) => place.kind))).toEqual(new Set(['DISTRICT']))
  })
})
