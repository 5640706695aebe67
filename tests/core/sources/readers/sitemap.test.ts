import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { sourceEntry } from '../../../../core/sources/entry.ts'
import type { FetchOutcome } from '../../../../core/sources/fetching/fetcher.ts'
import type { Listing } from '../../../../core/sources/readers/reader.ts'
import { sitemapReader } from '../../../../core/sources/readers/sitemap.ts'
import { fetched, listed, NOW, site } from './answering.ts'

const ROOT = 'https://outlet.example/sitemap.xml'
const source = sourceEntry({ id: 'outlet', name: 'Outlet', kind: 'sitemap', url: ROOT })

const newsOf = (n: number, published: string) =>
  `<url><loc>https://outlet.example/news/${n}</loc><news:news><news:publication><news:name>Outlet</news:name><news:language>az</news:language></news:publication>
   <news:publication_date>${published}</news:publication_date><news:title>Mina &amp; mərmi ${n}</news:title></news:news></url>`
const urlset = (...urls: readonly string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('')}</urlset>`
const page = (n: number, lastmod?: string) =>
  `<url><loc>/news/${n}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`
const index = (...maps: readonly (readonly [name: string, lastmod?: string])[]) =>
  `<sitemapindex>${maps.map(([name, lastmod]) => `<sitemap><loc>https://outlet.example/${name}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</sitemap>`).join('')}</sitemapindex>`

const answering = (files: Readonly<Record<string, string | FetchOutcome>>) =>
  site(({ url }): FetchOutcome => {
    const file = files[new URL(url).pathname.slice(1)] ?? ({ kind: 'GONE', status: 404 } as const)
    return typeof file === 'string' ? fetched(file, { url }) : file
  })

async function round(files: Parameters<typeof answering>[0], { cursor = null as string | null, since = '' } = {}) {
  const { fetcher, asked } = answering(files)
  const listings: Listing[] = []
  for (let at = cursor; ; ) {
    const listing = await sitemapReader.list({ source, fetcher, cursor: at, now: NOW, ...(since ? { since } : {}) })
    listings.push(listing)
    if (listing.kind !== 'LISTED' || !listing.more) break
    at = listing.cursor
  }
  const paths = listings.flatMap((one) =>
    one.kind === 'LISTED' ? one.entries.map(({ url }) => new URL(url).pathname) : [],
  )
  return { paths, listings, asked: asked.map(({ url }) => new URL(url).pathname), last: listings.at(-1) }
}

test('a news sitemap tells address, headline, time and language', async () => {
  const { listings } = await round({ 'sitemap.xml': urlset(newsOf(1, '2026-08-09T23:30:00+04:00')) })
  expect(listings).toMatchObject([
    {
      kind: 'LISTED',
      more: false,
      entries: [
        {
          url: 'https://outlet.example/news/1',
          title: 'Mina & mərmi 1',
          summary: null,
          published: '2026-08-09T19:30:00.000Z',
          language: 'az',
        },
      ],
    },
  ])
})

test('a next round lists what is new since the newest day, that day and the one before included', async () => {
  const urls = [newsOf(3, '2026-08-09'), newsOf(2, '2026-08-08'), newsOf(1, '2026-08-07')]
  const first = await round({ 'sitemap.xml': urlset(...urls) })
  expect(first.paths).toHaveLength(3)
  const { cursor } = listed(first.last ?? { kind: 'UNCHANGED' })
  const next = await round({ 'sitemap.xml': urlset(newsOf(4, '2026-08-10T07:00:00Z'), ...urls) }, { cursor })
  expect(next.paths).toEqual(['/news/4', '/news/3', '/news/2'])
})

test('of a whole site the last days are listed first, a backfill goes back to its day, pages without a date always', async () => {
  const files = { 'sitemap.xml': urlset(page(1, '2026-08-09'), page(2, '2026-05-01'), page(3, '2020-01-01'), page(4)) }
  expect((await round(files)).paths).toEqual(['/news/1', '/news/4'])
  expect((await round(files, { since: '2026-05-01' })).paths).toEqual(['/news/1', '/news/2', '/news/4'])
})

describe('a file of more entries than one call lists', () => {
  const days = (n: number) => `2026-08-0${1 + (n % 9)}`
  const many = (count: number, dayOf: (n: number) => string | undefined = days) =>
    urlset(...Array.from({ length: count }, (_, n) => page(n, dayOf(n))))
  const warningsOf = ({ listings }: Awaited<ReturnType<typeof round>>) =>
    listings.flatMap((one) => (one.kind === 'LISTED' ? one.warnings : []))

  test('is listed to its end, alone and under an index, by a round and by a backfill', async () => {
    const whole = Array.from({ length: 2500 }, (_, n) => `/news/${n}`).sort()
    const files = [{ 'sitemap.xml': many(2500) }, { 'sitemap.xml': index(['a.xml'], ['b.xml']), 'a.xml': many(2500) }]
    for (const file of files) {
      const back = await round(file, { since: '2026-08-01' })
      expect(back.paths.toSorted()).toEqual(whole)
      expect(back.last).toMatchObject({ more: false })
    }
    const gap = JSON.stringify({ validators: null, from: '2026-08-01', newest: null, pending: [], isPartial: false })
    const later = await round({ 'sitemap.xml': many(2500) }, { cursor: gap })
    expect([later.paths.toSorted(), warningsOf(later)]).toEqual([whole, []])
  })

  test('goes on where it stood, without what was listed, also where it has become shorter', async () => {
    const { fetcher } = answering({ 'sitemap.xml': many(2500) })
    const first = listed(await sitemapReader.list({ source, fetcher, cursor: null, since: '2026-08-01', now: NOW }))
    expect([first.entries.length, first.more]).toEqual([1000, true])
    const rest = await round({ 'sitemap.xml': many(2500) }, { cursor: first.cursor, since: '2026-08-01' })
    expect(rest.paths).toHaveLength(1500)
    const short = await round({ 'sitemap.xml': many(10) }, { cursor: first.cursor, since: '2026-08-01' })
    expect(short.last).toMatchObject({ kind: 'LISTED', entries: [], more: false })
  })

  test('is not listed to its end by a round where it dates nothing, or all anew; that is told', async () => {
    const undated = await round({ 'sitemap.xml': many(2500, () => undefined) })
    expect([undated.paths.length, warningsOf(undated)]).toEqual([
      1000,
      ['Only the first 1000 of 2500 items of https://outlet.example/sitemap.xml were read.'],
    ])
    const anew = await round({ 'sitemap.xml': many(7000, () => '2026-08-10') })
    expect([anew.paths.length, warningsOf(anew)]).toEqual([5000, [expect.stringContaining('first 5000 of 7000')]])
    expect((await round({ 'sitemap.xml': many(2500, () => undefined) }, { since: '2026-08-01' })).paths).toHaveLength(
      2500,
    )
  })
})

test('an index leads to its sitemaps, news and newest first, old ones are not asked for', async () => {
  const files = {
    'sitemap.xml': index(['2020.xml', '2020-12-31'], ['2026-08.xml', '2026-08-10'], ['news.xml.gz', '2026-08-09']),
    '2026-08.xml': urlset(page(2, '2026-08-08')),
    'news.xml.gz': fetched(gzipSync(urlset(page(1, '2026-08-10')))),
  }
  const { asked, paths, last } = await round(files)
  expect(asked).toEqual(['/sitemap.xml', '/news.xml.gz', '/2026-08.xml'])
  expect(paths).toEqual(['/news/1', '/news/2'])
  expect((await round(files, { cursor: listed(last ?? { kind: 'UNCHANGED' }).cursor })).asked).toHaveLength(3)
})

test('a sitemap of an index that is missing or broken keeps no other from being read, and is asked for again', async () => {
  const files = {
    'sitemap.xml': index(['a.xml'], ['b.xml'], ['c.xml']),
    'b.xml': '<html><body>Error</body></html>',
    'c.xml': urlset(page(1, '2026-08-10')),
  }
  const { paths, listings, last } = await round(files)
  expect(paths).toEqual(['/news/1'])
  expect(listings.flatMap((one) => (one.kind === 'LISTED' ? one.warnings : []))).toEqual([
    expect.stringContaining('a.xml was passed over'),
    expect.stringContaining('b.xml was passed over'),
  ])
  const mended = { ...files, 'b.xml': urlset(page(2, '2026-08-07')) }
  expect((await round(mended, { cursor: listed(last ?? { kind: 'UNCHANGED' }).cursor })).paths).toContain('/news/2')
})

test('a site that asks for time in the middle of an index is asked again from there', async () => {
  const busy = { kind: 'FAILED', fault: 'TOO_MANY_REQUESTS', reason: 'busy', notBefore: NOW } as const
  const { listings } = await round({ 'sitemap.xml': index(['a.xml']), 'a.xml': busy })
  expect(listings.at(-1)).toEqual(busy)
})

const nested = `<urlset>${'<url>'.repeat(200_000)}`
test.each([
  ['a page', '<!doctype html><html></html>', 'HTML_FOR_FEED'],
  ['a feed', '<rss><channel/></rss>', 'UNREADABLE_LISTING'],
  ['nothing in it', urlset(), 'NO_ENTRIES'],
  ['200,000 nested tags', nested, 'UNREADABLE_LISTING'],
  ['a bomb of gzip', gzipSync(Buffer.alloc(100_000_000)), 'UNREADABLE_LISTING'],
  ['half a gzip', gzipSync(urlset(page(1))).subarray(0, 40), 'UNREADABLE_LISTING'],
])('%s is %s', async (_, body, fault) => {
  const started = performance.now()
  const { last } = await round({ 'sitemap.xml': fetched(body) })
  expect(last).toMatchObject({ kind: 'FAILED', fault })
  expect(performance.now() - started).toBeLessThan(3000)
})
