import { beforeEach, describe, expect, it } from 'vitest'
import { currentReader } from '../../../../core/ingest/reader.ts'
import { takeIn } from '../../../../core/ingest/sources/takeIn.ts'
import type { Visit } from '../../../../core/ingest/sources/visit.ts'
import { publicationIdOf } from '../../../../core/model/id.ts'
import { memoryStore } from '../../../support/memoryStore.ts'
import type { OpenStore } from '../../../support/testStore.ts'
import { FakeWeb, failure, SITE, source, statement } from './fakeWeb.ts'
import { runOver, type TestClock, testClock } from './runs.ts'

let web: FakeWeb
let store: OpenStore
let clock: TestClock
const run = () => runOver(web, store.facts, clock)
const listed = async (): Promise<string[]> => {
  const pages = await Promise.all(
    [true, false].map((relevant) => store.reads.listPublications({ relevant }, { first: 100 })),
  )
  return pages.flatMap(({ items }) => items.map(({ item }) => item.url.replace(SITE, ''))).sort()
}
const urlOf = async (path: string): Promise<string | undefined> =>
  (await store.reads.publications([publicationIdOf(`${SITE}${path}`)]))[0]?.url.replace(SITE, '')
const texts = (killed: string, canonical: string | null) => ({
  text: statement(killed),
  canonical: canonical && `${SITE}${canonical}`,
})

beforeEach(() => {
  web = new FakeWeb()
  store = memoryStore()
  clock = testClock()
  web.put('/feed', { text: 'the feed' })
})

describe('a page that names another address as its own', () => {
  beforeEach(() => {
    web.put('/amp/1', texts('Two', '/1'))
    web.put('/1', texts('Two', null))
    web.listing = [['/amp/1', '/1']]
  })

  it('is one publication, read from its own address', async () => {
    expect((await run()).run).toMatchObject({ stored: 1, failed: 0 })
    expect(await listed()).toEqual(['/1'])
    expect([await urlOf('/amp/1'), await urlOf('/1')]).toEqual(['/1', '/1'])
    web.requests()
    await run()
    expect(web.requests()).toEqual(['/feed'])
  })

  it('is read from the page that was listed where its own address cannot be read, until it can', async () => {
    web.put('/1', failure('TIMED_OUT'))
    await run()
    expect(await listed()).toEqual(['/1'])
    web.put('/1', texts('Three', null))
    clock.passHours(2)
    web.listing = [{ kind: 'UNCHANGED' }]
    await run()
    expect(await listed()).toEqual(['/1'])
    const [statementOfIt] = await store.reads.statements([publicationIdOf(`${SITE}/amp/1`)])
    expect(JSON.stringify(statementOfIt)).toContain('Three civilians')
  })

  it('is believed about its own site only', async () => {
    web.put('/amp/1', { text: statement('Two'), canonical: 'https://other.example/1' })
    await run()
    expect(await listed()).toEqual(['/1', '/amp/1'])
  })
})

it('follows pages that name each other to the first of them by host and path', async () => {
  web.put('/b', texts('Two', '/a'))
  web.put('/a', texts('Two', '/b'))
  web.listing = [['/b']]
  await run()
  expect(await listed()).toEqual(['/a'])
  expect(await urlOf('/b')).toBe('/a')
})

it('follows a page that moved for good, and all its ids with it', async () => {
  web.put('/old', texts('Two', null))
  web.listing = [['/old']]
  await run()
  const [before] = await store.reads.statements([publicationIdOf(`${SITE}/old`)])
  const claims = before?.claims.flatMap(({ members }) => members) ?? []
  web.put('/new', texts('Two', null))
  web.put('/old', { redirect: `${SITE}/new` })
  clock.passHours(2)
  await run()
  expect(await listed()).toEqual(['/new'])
  expect(await urlOf('/old')).toBe('/new')
  const [after] = await store.reads.statements([publicationIdOf(`${SITE}/old`)])
  expect(after?.publications.map(({ url }) => url)).toEqual([`${SITE}/new`])
  expect(claims.length).toBeGreaterThan(0)
  expect(await store.reads.claims(claims)).toEqual(after?.claims)
})

it('reads a page under the address that was listed where its plain one is not answered', async () => {
  web.pages.set('https://www.wire.example/9', { text: statement('Two') })
  web.listing = [['https://www.wire.example/9']]
  await run()
  expect(await listed()).toEqual(['/9'])
  expect(await urlOf('/9')).toBe('/9')
  web.requests()
  await run()
  expect(web.requests()).toEqual(['/feed'])
})

describe('a page that once named another address and now does not', () => {
  const visited = (minute: number, url: string, over: Partial<Extract<Visit, { kind: 'READ' }>>): Visit => ({
    kind: 'READ',
    fetchedAt: `2024-01-01T00:0${minute}:00.000Z`,
    url: `${SITE}${url}`,
    article: {
      from: `${SITE}/amp/1`,
      page: { title: 'A title', publishedOn: '2023-07-06', language: 'en', text: statement('Two'), canonical: null },
    },
    aliases: url === '/amp/1' ? [] : [`${SITE}/amp/1`],
    fetched: [],
    ...over,
  })
  const story = [visited(1, '/1', {}), visited(2, '/2', {}), visited(3, '/amp/1', {})]

  it.each([
    ['in order', [0, 1, 2]],
    ['backwards', [2, 1, 0]],
    ['with the first late', [1, 2, 0]],
    ['twice', [0, 1, 2, 0, 1]],
  ])(
    'takes back what it had given there, whatever the order in which its visits are taken in: %s',
    async (_, order) => {
      const entry = source()
      for (const at of order) {
        const visit = story[at]
        if (visit?.kind === 'READ')
          await takeIn(visit, { store: store.facts, sources: [entry], source: entry, reader: currentReader })
      }
      expect(await listed()).toEqual(['/amp/1'])
      expect(await urlOf('/1')).toBe('/amp/1')
    },
  )

  it('and also where all of them are taken in at once', async () => {
    const entry = source()
    const taking = { store: store.facts, sources: [entry], source: entry, reader: currentReader }
    await Promise.all(story.map((visit) => (visit.kind === 'READ' ? takeIn(visit, taking) : null)))
    expect(await listed()).toEqual(['/amp/1'])
  })
})
