import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page, PageRequest, ReadStore } from '../../core/store/store.ts'
import { globalIdOf } from '../../schema/globalId.ts'
import { pageInMemory } from '../../schema/pages.ts'
import { type Api, apiOver, storeOf } from './api.ts'
import { MONTHLY } from './world.ts'

let reads: ReadStore
let api: Api
beforeAll(async () => {
  reads = (await storeOf()).reads
  api = apiOver(reads)
})

const STATEMENTS = /* GraphQL */ `
  query ($first: Int, $after: String, $last: Int, $before: String, $filter: StatementFilter) {
    statements(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges { cursor node { issuedOn } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`
const daysOf = (list: { edges: { node: { issuedOn: string } }[] }) => list.edges.map(({ node }) => node.issuedOn)

describe('a list', () => {
  it('holds 20 entries unless told, newest first, and goes on from its end', async () => {
    const { statements: one } = await api.ask(STATEMENTS)
    expect(one.edges).toHaveLength(20)
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const { statements: two } = await api.ask(STATEMENTS, { first: 100, after: one.pageInfo.endCursor })
    expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const days = [...daysOf(one), ...daysOf(two)]
    expect(days).toEqual(['2023-10-09', '2023-10-07', ...MONTHLY.map(({ publishedOn }) => publishedOn).reverse()])
  })

  it('is read backwards from its end', async () => {
    const { statements: last } = await api.ask(STATEMENTS, { last: 2 })
    const { statements: before } = await api.ask(STATEMENTS, { last: 2, before: last.pageInfo.startCursor })
    expect([...daysOf(before), ...daysOf(last)]).toEqual(['2021-04-28', '2021-03-28', '2021-02-28', '2021-01-28'])
  })

  it('goes on from the cursor of any entry', async () => {
    const { statements } = await api.ask(STATEMENTS, { first: 5 })
    const { statements: rest } = await api.ask(STATEMENTS, { first: 3, after: statements.edges[1].cursor })
    expect(daysOf(rest)).toEqual(daysOf(statements).slice(2))
  })

  it('takes a cursor with the same filter in other words', async () => {
    const place = globalIdOf('Place', 'AZ-AGM')
    const filter = { kind: ['CLEARANCE_FIGURE', 'APPEAL'], place: [place] }
    const { statements } = await api.ask(STATEMENTS, { first: 1, filter })
    const same = { place: [place], kind: ['APPEAL', 'CLEARANCE_FIGURE'], issuer: null }
    const { statements: next } = await api.ask(STATEMENTS, {
      first: 1,
      filter: same,
      after: statements.pageInfo.endCursor,
    })
    expect(daysOf(next)).toHaveLength(1)
  })

  it('may hold nothing and yet go on: the cursor then stands where no entry is', async () => {
    const empty = { items: [], hasNextPage: true, hasPreviousPage: false, startPosition: null, endPosition: 'far' }
    const { statements } = await apiOver({ ...reads, listStatements: async () => empty }).ask(STATEMENTS)
    expect(statements.edges).toEqual([])
    expect(statements.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: expect.stringMatching(/^[\w-]+$/),
    })
  })

  it('of what is at hand is the same, in pages of any size and from both ends', () => {
    const sizes = fc.record({ length: fc.nat(30), size: fc.integer({ min: 1, max: 8 }), back: fc.boolean() })
    fc.assert(
      fc.property(sizes, ({ length, size, back }) => {
        const items = Array.from({ length }, (_, index) => `item ${index}`)
        const read: string[][] = []
        for (let position: string | null = null, more = true; more; ) {
          const request: PageRequest = back ? { last: size, before: position } : { first: size, after: position }
          const page: Page<string> = pageInMemory(items, (item) => item, request)
          read.push(page.items.map(({ item }) => item))
          more = back ? page.hasPreviousPage : page.hasNextPage
          position = back ? page.startPosition : page.endPosition
        }
        expect((back ? read.reverse() : read).flat()).toEqual(items)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a filter with a list without values', () => {
  const asTotals = (fields: string) => `{ of: clearanceTotals(${fields}) { period } }`
  const asList = (field: string) => (filter: string) => `{ of: ${field}(first: 100${filter}) { nodes { __typename } } }`
  it.each([
    ['statements', ['issuer', 'place', 'kind'], asList('statements')],
    ['claims', ['kind', 'attributedTo', 'place'], asList('claims')],
    ['accidents', ['place', 'ordnanceType', 'population'], asList('accidents')],
    ['publications', ['source', 'language'], asList('publications')],
    ['discrepancies', ['kind', 'attributedTo'], asList('discrepancies')],
    ['casualtySeries', ['attributedTo'], asList('casualtySeries')],
    ['clearanceTotals', ['attributedTo'], (filter: string) => asTotals(`by: YEAR${filter}`)],
    [
      'accidentTotals',
      ['place', 'ordnanceType', 'population'],
      (filter: string) => `{ of: accidentTotals(by: []${filter}) { accidents } }`,
    ],
    ['statementTotals', ['issuer'], (filter: string) => `{ of: statementTotals(by: []${filter}) { statements } }`],
    [
      'Place.accidents',
      ['place', 'ordnanceType'],
      (filter: string) => `{ of: place(name: "Aghdam") { accidents(first: 9${filter}) { nodes { id } } } }`,
    ],
  ] as const)('leaves nothing out: %s', async (_list, names, query) => {
    const all = await api.ask(query(''))
    for (const name of names) expect([name, await api.ask(query(`, filter: { ${name}: [] }`))]).toEqual([name, all])
  })
})

describe('a casualty series', () => {
  const series = async (filter: string) => {
    const { casualtySeries } = await api.ask(
      `{ casualtySeries${filter} { nodes { asOf value certainty attributedTo { code } figure { id period { from } } } } }`,
    )
    return casualtySeries.nodes.map(({ asOf, value }: { asOf: string; value: number }) => [asOf, value])
  }

  it('starts at the end of the 2020 war and counts everyone killed or injured, unless told', async () => {
    const points = [['2023-10-07', 392]]
    expect(await series('')).toEqual(points)
    expect(await series('(filter: null)')).toEqual(points)
    expect(await series('(filter: {})')).toEqual(points)
    expect(await series('(filter: { population: null, outcome: null })')).toEqual(points)
  })

  it('is narrowed by its filter', async () => {
    expect(await series('(filter: { outcome: KILLED })')).not.toEqual([])
    expect(await series('(filter: { since: null })')).toEqual([])
    expect(await series('(filter: { since: "1991" })')).toEqual([])
    expect(await series('(filter: { attributedTo: ANAMA })')).toEqual([])
    expect(await series('(filter: { asOf: { to: "2023-10-06" } })')).toEqual([])
  })
})

describe('publications', () => {
  const urls = async (filter: string) => {
    const { publications } = await api.ask(`{ publications(first: 100, filter: { ${filter} }) { nodes { url } } }`)
    return publications.nodes.map(({ url }: { url: string }) => new URL(url).host.split('.')[0])
  }

  it.each([
    ['language: "az"', ['b']],
    ['language: ["AZ"]', ['b']],
    ['language: "az-Latn"', ['b']],
    ['language: "en", published: { from: "2023-10" }', ['c', 'a']],
    ['published: { from: "2023-10" }', ['c', 'b', 'a']],
    [`source: "${globalIdOf('Source', 'trend')}"`, ['a']],
    ['relevant: false', ['d']],
    ['relevant: null, published: { from: "2023-10-08", to: "2023-10" }', ['c', 'b']],
  ])('are narrowed by %s', async (filter, hosts) => {
    expect(await urls(filter)).toEqual(hosts)
  })
})
