import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceEntry } from '../../../../core/sources/entry.ts'
import type { FetchOutcome } from '../../../../core/sources/fetching/fetcher.ts'
import { feedReader } from '../../../../core/sources/readers/feed.ts'
import { fetched, listed, NOW, site } from './answering.ts'

const source = sourceEntry({ id: 'outlet', name: 'Outlet', kind: 'feed', url: 'https://outlet.example/feed' })

const feedOf = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>Outlet</title><language>en</language>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
const ITEM =
  '<title>A blast in Aghdam</title><link>https://outlet.example/1</link><description>&lt;p&gt;Two people&lt;br&gt;were hurt.&lt;/p&gt;</description><pubDate>Thu, 06 Aug 2026 23:30:00 +0400</pubDate>'

const listOf = (answer: FetchOutcome, cursor: string | null = null) =>
  feedReader.list({ source, fetcher: site(() => answer).fetcher, cursor, now: NOW })

test('an entry tells its address, title, summary, time and language', async () => {
  expect(listed(await listOf(fetched(feedOf(ITEM))))).toEqual({
    kind: 'LISTED',
    entries: [
      {
        url: 'https://outlet.example/1',
        title: 'A blast in Aghdam',
        summary: 'Two people were hurt.',
        published: '2026-08-06T19:30:00.000Z',
        language: 'en',
      },
    ],
    cursor: expect.any(String),
    more: false,
    warnings: [],
  })
})

test('the validators of the last answer are sent back, and nothing changed means so', async () => {
  const validators = { etag: '"7"', lastModified: 'Thu, 06 Aug 2026 19:30:00 GMT' }
  const { cursor } = listed(await listOf(fetched(feedOf(ITEM), { validators })))
  const { fetcher, asked } = site(() => ({ kind: 'NOT_MODIFIED' }))
  expect(await feedReader.list({ source, fetcher, cursor, now: NOW })).toEqual({ kind: 'UNCHANGED' })
  expect(asked).toMatchObject([{ url: 'https://outlet.example/feed', validators }])
})

test('a site that knows no validators and sends the same entries again has changed nothing either', async () => {
  const { cursor } = listed(await listOf(fetched(feedOf(ITEM))))
  expect(await listOf(fetched(`${feedOf(ITEM)}<!-- built 09:31 -->`), cursor)).toEqual({ kind: 'UNCHANGED' })
  expect(await listOf(fetched(feedOf(ITEM.replaceAll('/1', '/2'))), cursor)).toMatchObject({ kind: 'LISTED' })
})

test('a cursor that no longer can be read is as good as none', async () => {
  for (const cursor of ['', '{', '{"etag":7}', 'null'])
    expect(await listOf(fetched(feedOf(ITEM)), cursor)).toMatchObject({ kind: 'LISTED' })
})

test('relative addresses start where the feed stands after redirects', async () => {
  const moved = fetched(feedOf('<title>A</title><link>news/1</link>'), { url: 'https://www.outlet.example/en/rss' })
  expect(listed(await listOf(moved)).entries).toMatchObject([{ url: 'https://www.outlet.example/en/news/1' }])
})

test('what was not fetched is passed on: gone, or failed with its reason', async () => {
  expect(await listOf({ kind: 'GONE', status: 410 })).toMatchObject({ kind: 'FAILED', fault: 'GONE' })
  const failed = { kind: 'FAILED', fault: 'TIMED_OUT', reason: 'no answer in 10 s', notBefore: NOW } as const
  expect(await listOf(failed)).toEqual(failed)
})

test.each([
  ['200,000 nested tags', '<a>'.repeat(200_000)],
  ['200,000 nested items', `<rss><channel>${'<item>'.repeat(200_000)}`],
  ['300,000 attributes', feedOf(`<link ${'a="1" '.repeat(300_000)}/>`)],
  ['5 MB of ampersands', feedOf(`<title>${'&'.repeat(5_000_000)}</title><link>/1</link>`)],
  ['a description nested 200,000 deep', feedOf(`${ITEM.replace('Two people', '&lt;div&gt;'.repeat(200_000))}`)],
  ['5 MB of items', feedOf(...Array.from({ length: 60_000 }, (_, n) => `<link>https://outlet.example/${n}</link>`))],
])('%s end in time', async (_, text) => {
  const started = performance.now()
  const listing = await listOf(fetched(text))
  expect(listing.kind === 'LISTED' ? listing.entries.length : 0).toBeLessThanOrEqual(1000)
  expect(performance.now() - started).toBeLessThan(5000)
})

test('whatever stands in a feed, listing it ends, and every address listed is an absolute one', async () => {
  const piece = fc.oneof(
    fc.constantFrom('<item>', '</item>', '<link>', '</link>', '<title>', '</title>', '<![CDATA[', ']]>', '<!--', '-->'),
    fc.constantFrom('<entry>', '</entry>', '<link href="', '"/>', '&amp;', '&#0;', '/news/1', 'http://', '<!DOCTYPE'),
    fc.string({ maxLength: 6 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const listing = await listOf(fetched(`<rss version="2.0"><channel>${pieces.join('')}</channel></rss>`))
      if (listing.kind !== 'LISTED') return
      for (const { url } of listing.entries) expect(new URL(url).href).toBe(url)
    }),
    { numRuns: 1000 },
  )
})
