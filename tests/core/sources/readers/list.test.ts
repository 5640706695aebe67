import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceEntry } from '../../../../core/sources/entry.ts'
import type { FetchOutcome, FetchRequest } from '../../../../core/sources/fetching/fetcher.ts'
import { listReader } from '../../../../core/sources/readers/list.ts'
import { fetched, listed, NOW, site } from './answering.ts'

const HOME = 'https://outlet.example/en/news'
const source = sourceEntry({
  id: 'outlet',
  name: 'Outlet',
  kind: 'list',
  url: HOME,
  settings: { entryLinks: '/news/\\d+$', pageUrl: `${HOME}?page={page}` },
})

const card = (n: number, day = '2026-08-06') =>
  `<div class="card"><a href="/en/news/${n}"><img src="${n}.jpg" alt="photo"></a><h3><a href="/en/news/${n}">Headline ${n}</a></h3>
   <span class="date">${day}</span><p>What happened in story ${n}.</p></div>`
const page = (...cards: readonly string[]) =>
  `<html><head><title>News</title></head><body><nav><a href="/en/news">All the news of the day</a></nav>
   <p>Today is 10.08.2026</p><div class="list">${cards.join('')}</div><footer><a href="/about">About us all</a></footer></body></html>`

/** A list of `count` articles, newest first, ten a page, one a day from `NOW` back; after its end it shows the first page again. */
function newsroom(count: number) {
  const state = { count }
  const { fetcher, asked } = site(({ url }): FetchOutcome => {
    const at = (Number(new URL(url).searchParams.get('page') ?? '1') - 1) * 10
    const from = at < state.count ? state.count - at : state.count
    const numbers = Array.from({ length: Math.min(10, from) }, (_, n) => from - n)
    const dayOf = (n: number) => new Date(Date.UTC(2026, 7, 10 - (state.count - n))).toISOString().slice(0, 10)
    return fetched(page(...numbers.map((n) => card(n, dayOf(n)))), { url })
  })
  return { fetcher, asked, state }
}

/** Addresses of the articles from one number down to another, that one left out. */
const range = (from: number, to: number): string[] => Array.from({ length: from - to }, (_, n) => `${HOME}/${from - n}`)

/** Lists until nothing more is there, as a run does. */
async function round(given: Pick<Parameters<typeof listReader.list>[0], 'fetcher' | 'cursor' | 'since'>): Promise<{
  readonly urls: readonly string[]
  readonly cursor: string | null
  readonly calls: number
  readonly warnings: readonly string[]
}> {
  let { cursor } = given
  const urls: string[] = []
  const told: string[] = []
  for (let calls = 1; ; calls++) {
    const listing = await listReader.list({ ...given, source, cursor, now: NOW })
    if (listing.kind === 'UNCHANGED') return { urls, cursor, calls, warnings: told }
    const { entries, more, cursor: next, warnings } = listed(listing)
    urls.push(...entries.map(({ url }) => url))
    told.push(...warnings)
    cursor = next
    if (!more) return { urls, cursor, calls, warnings: told }
  }
}

test('a card tells the address, headline, day and summary of its article', async () => {
  const { fetcher } = site(() => fetched(page(card(2), card(1, '5 August 2026')), { url: HOME }))
  const { entries } = listed(await listReader.list({ source, fetcher, cursor: null, now: NOW }))
  expect(entries).toEqual([
    {
      url: 'https://outlet.example/en/news/2',
      title: 'Headline 2',
      summary: '2026-08-06 What happened in story 2.',
      published: '2026-08-06',
      language: null,
    },
    expect.objectContaining({ url: 'https://outlet.example/en/news/1', published: '2026-08-05' }),
  ])
})

test.each([
  ['a link around all of a card', '<a href="/en/news/7"><h2>Headline 7</h2><p>A summary</p></a>'],
  ['a headline inside a link with markup', '<li><a href="/en/news/7">Head<b>line</b> 7</a></li>'],
  ['a picture alone, with a title', '<a href="/en/news/7"><img src="7.jpg" alt="Headline 7"></a>'],
  ['an address with a fragment, twice', '<a href="/en/news/7#top">…</a><a href="/en/news/7">Headline 7</a>'],
])('%s is one entry', async (_, html) => {
  const { fetcher } = site(() => fetched(page(html, card(8)), { url: HOME }))
  const { entries } = listed(await listReader.list({ source, fetcher, cursor: null, now: NOW }))
  expect(entries.map(({ url, title }) => [url.slice(-1), title])).toEqual([
    ['7', 'Headline 7'],
    ['8', 'Headline 8'],
  ])
})

test('without a pattern, links on the site that look like articles with a headline are taken, menus are not', async () => {
  const { fetcher } = site(() =>
    fetched(
      page(
        '<a href="/world">The whole wide world</a><a href="/news/mine-blast-in-aghdam-district">A mine exploded in Aghdam</a>',
        '<a href="https://elsewhere.example/news/123456">A story on another site</a><a href="/2026/08/77123.html">Two people hurt in Fuzuli</a>',
        '<a href="mailto:a@outlet.example">Write to the editors</a><a href="javascript:next(1234)">Show more of the news</a>',
      ),
      { url: HOME },
    ),
  )
  const { settings: _, ...plain } = source
  const { entries } = listed(await listReader.list({ source: plain, fetcher, cursor: null, now: NOW }))
  expect(entries.map(({ url }) => new URL(url).pathname)).toEqual([
    '/news/mine-blast-in-aghdam-district',
    '/2026/08/77123.html',
  ])
})

test('a first round reads the first page; later ones go on while most of a page is new', async () => {
  const { fetcher, state, asked } = newsroom(100)
  const first = await round({ fetcher, cursor: null })
  expect(first).toMatchObject({ calls: 1, urls: { length: 10 } })
  expect(await round({ fetcher, cursor: first.cursor })).toMatchObject({ calls: 1, urls: [] })
  state.count = 125
  const later = await round({ fetcher, cursor: first.cursor })
  expect(new Set(later.urls)).toEqual(new Set(Array.from({ length: 30 }, (_, n) => `${HOME}/${125 - n}`)))
  expect(asked.at(-1)?.url).toBe(`${HOME}?page=3`)
})

test('a backfill goes back to its day, and to the end of the list where that comes first', async () => {
  const { fetcher } = newsroom(100)
  const partly = await round({ fetcher, cursor: null, since: '2026-07-20' })
  expect(partly.urls).toHaveLength(40)
  expect((await round({ fetcher, cursor: null, since: '2020-01-01' })).urls).toHaveLength(100)
  expect(await round({ fetcher, cursor: partly.cursor })).toMatchObject({ urls: [] })
})

test('a link to the next page is followed where no pattern of addresses is known, on the same host alone', async () => {
  const { settings: _, ...plain } = source
  const withNext = (href: string) =>
    site(() => fetched(page(card(1), `<a rel="next" href="${href}">Older</a>`), { url: HOME }))
  const list = (href: string) =>
    listReader.list({
      source: { ...plain, settings: { entryLinks: '/news/\\d+$' } },
      fetcher: withNext(href).fetcher,
      cursor: null,
      since: '2026-01-01',
      now: NOW,
    })
  expect(await list('?start=10')).toMatchObject({ more: true })
  expect(await list('https://elsewhere.example/?start=10')).toMatchObject({ more: false })
})

describe('a further page that cannot be read', () => {
  const robots = {
    kind: 'FAILED',
    fault: 'ROBOTS_DISALLOWED',
    reason: 'robots.txt keeps programs',
    notBefore: null,
  } as const
  const busy = { kind: 'FAILED', fault: 'TOO_MANY_REQUESTS', reason: 'busy', notBefore: NOW } as const
  const withoutPage2 = (room: ReturnType<typeof newsroom>, instead: FetchOutcome) => ({
    fetch: (request: FetchRequest) =>
      request.url.endsWith('?page=2')
        ? room.fetcher.fetch({ ...request, url: `${HOME}?asked=2` }).then(() => instead)
        : room.fetcher.fetch(request),
  })

  test.each([
    ['that robots.txt forbids', robots],
    ['whose host wants to be left alone', busy],
    ['that is hostile', fetched('<div>'.repeat(1000))],
  ])('%s keeps no round from the first, and loses nothing once it can be', async (_, instead) => {
    const room = newsroom(100)
    const first = await round({ fetcher: room.fetcher, cursor: null })
    let { cursor } = first
    const urls: string[] = []
    for (const count of [120, 130, 140]) {
      room.state.count = count
      const listing = await round({ fetcher: withoutPage2(room, instead), cursor })
      expect(listing).toMatchObject({ calls: 2, warnings: [expect.stringMatching(/as far as .*page=2: /)] })
      urls.push(...listing.urls)
      cursor = listing.cursor
    }
    expect(urls).toEqual([...range(120, 110), ...range(130, 120), ...range(140, 130)])
    const mended = await round({ fetcher: room.fetcher, cursor })
    expect(mended.urls).toEqual(expect.arrayContaining([...range(140, 100)]))
    expect(await round({ fetcher: room.fetcher, cursor: mended.cursor })).toMatchObject({ calls: 1, urls: [] })
  })

  test('is a failure of a backfill, which waits there', async () => {
    const { fetcher } = site(({ url }) => (url === HOME ? fetched(page(card(1)), { url }) : robots))
    const { cursor } = listed(await listReader.list({ source, fetcher, cursor: null, since: '2026-01-01', now: NOW }))
    expect(await listReader.list({ source, fetcher, cursor, since: '2026-01-01', now: NOW })).toEqual(robots)
  })
})

test('a page without articles is a failure, not "no news"; a missing page ends the list', async () => {
  const { fetcher } = site(({ url }) =>
    url === HOME ? fetched(page(card(1)), { url }) : { kind: 'GONE', status: 404 },
  )
  expect((await round({ fetcher, cursor: null, since: '2026-01-01' })).urls).toHaveLength(1)
  const empty = site(() => fetched('<html><div id="app"></div><script src="app.js"></script></html>'))
  expect(await listReader.list({ source, fetcher: empty.fetcher, cursor: null, now: NOW })).toMatchObject({
    kind: 'FAILED',
    fault: 'NO_ENTRIES',
  })
})

test.each([
  ['200,000 nested tags', '<div>'.repeat(200_000)],
  ['20,000 links', Array.from({ length: 19_000 }, (_, n) => `<a href="/en/news/${n}">Headline</a>`).join('')],
  ['100 levels of links', `${'<div><a href="/en/news/1">x</a>'.repeat(48)}${card(2)}`],
  ['a link of 1 MB', `<a href="/en/news/${'1'.repeat(1_000_000)}">x</a>`],
])('%s end in time', async (_, html) => {
  const started = performance.now()
  const listing = await listReader.list({ source, fetcher: site(() => fetched(html)).fetcher, cursor: null, now: NOW })
  if (listing.kind === 'LISTED') expect(listing.cursor.length).toBeLessThan(20_000)
  expect(performance.now() - started).toBeLessThan(3000)
})

test('whatever order of articles a list has, none on a page that was read is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 500 }), { minLength: 1, maxLength: 60 }), async (numbers) => {
      const { fetcher } = site(() => fetched(page(...numbers.map((n) => card(n))), { url: HOME }))
      const { entries } = listed(await listReader.list({ source, fetcher, cursor: null, now: NOW }))
      expect(entries.map(({ title }) => title)).toEqual(numbers.map((n) => `Headline ${n}`))
    }),
    { numRuns: 300 },
  )
})
