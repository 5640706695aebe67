import { expect, test } from 'vitest'
import { sourceEntry } from '../../../../core/sources/entry.ts'
import type { FetchOutcome } from '../../../../core/sources/fetching/fetcher.ts'
import { gdeltReader } from '../../../../core/sources/readers/gdelt.ts'
import { fetched, listed, NOW, site } from './answering.ts'

const source = sourceEntry({
  id: 'gdelt',
  name: 'GDELT',
  kind: 'gdelt',
  url: 'https://api.gdelt.example/api/v2/doc/doc',
})

const moment = (stamp: string | null) =>
  Date.parse((stamp ?? '').replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z'))

/** The API, having seen one article at each of these moments: the first 250 of the window that is asked for. */
const api = (moments: readonly number[]) =>
  site(({ url }): FetchOutcome => {
    const { searchParams: asked } = new URL(url)
    const [from, to] = [moment(asked.get('startdatetime')), moment(asked.get('enddatetime'))]
    const articles = moments
      .filter((at) => at >= from && at <= to)
      .slice(0, 250)
      .map((at) => ({ url: `https://outlet.example/${at}`, title: 'A mine exploded', language: 'Azerbaijani' }))
    return fetched(JSON.stringify(articles.length === 0 ? {} : { articles }))
  })

async function walk(moments: readonly number[], { cursor = null as string | null, since = '', now = NOW } = {}) {
  const { fetcher, asked } = api(moments)
  const urls = new Set<string>()
  const warnings: string[] = []
  for (let at = cursor; ; ) {
    const listing = listed(await gdeltReader.list({ source, fetcher, cursor: at, now, ...(since ? { since } : {}) }))
    for (const { url } of listing.entries) urls.add(url)
    warnings.push(...listing.warnings)
    at = listing.cursor
    if (!listing.more) return { urls, warnings, asked, cursor: at }
  }
}

const every = (minutes: number, count: number, last = NOW) =>
  Array.from({ length: count }, (_, n) => Date.parse(last) - (n + 1) * minutes * 60_000)

test('an article tells its address, title and language; when it was seen is not when it was published', async () => {
  const { fetcher, asked } = api(every(60, 1))
  expect(listed(await gdeltReader.list({ source, fetcher, cursor: null, now: NOW })).entries).toEqual([
    {
      url: expect.stringMatching(/^https:\/\/outlet\.example\/\d+$/),
      title: 'A mine exploded',
      summary: null,
      published: null,
      language: 'az',
    },
  ])
  const { searchParams } = new URL(asked[0]?.url ?? '')
  expect(Object.fromEntries(searchParams)).toMatchObject({
    mode: 'artlist',
    format: 'json',
    maxrecords: '250',
    startdatetime: '20260809080000',
    enddatetime: '20260810080000',
  })
})

test('a window that is full is halved until all its articles are listed', async () => {
  const moments = every(1, 1200)
  const { urls, warnings } = await walk(moments)
  expect(urls.size).toBe(1200)
  expect(warnings).toEqual([])
})

test('more than the shortest window can hold are told of as left out', async () => {
  const { warnings } = await walk(Array.from({ length: 600 }, (_, n) => Date.parse(NOW) - 60_000 - n))
  expect(warnings).toContainEqual(expect.stringContaining('some were not listed'))
})

test('the next round asks from an hour before the last one on', async () => {
  const { cursor } = await walk([])
  const { asked } = await walk([], { cursor, now: '2026-08-10T14:00:00.000Z' })
  expect(new URL(asked[0]?.url ?? '').searchParams.get('startdatetime')).toBe('20260810070000')
})

test('a backfill goes week by week, and three months back at most', async () => {
  const moments = every(60 * 24, 80)
  const { urls, asked } = await walk(moments, { since: '2026-06-01' })
  expect(urls.size).toBe(70)
  expect(asked).toHaveLength(11)
  expect((await walk([], { since: '2020-11-10' })).warnings).toEqual([expect.stringContaining('three months')])
})

test('illegal characters and escapes in the answer do no harm', async () => {
  const body =
    '{"articles":[{"url":"https://outlet.example/1","title":"Mine\u0001 \\\'blast\\\' \\u0259 C:\\\\x\tnear\nAghdam"}]}'
  const { fetcher } = site(() => fetched(body))
  expect(listed(await gdeltReader.list({ source, fetcher, cursor: null, now: NOW })).entries).toMatchObject([
    { title: "Mine 'blast' ə C:\\x near Aghdam" },
  ])
})

test.each([
  ['words', 'Your query was too short or too long.', 'UNREADABLE_LISTING'],
  ['a page', '<html><body>502</body></html>', 'HTML_FOR_FEED'],
  ['another shape', '{"articles":"none"}', 'UNREADABLE_LISTING'],
])('200 with %s is a failure', async (_, body, fault) => {
  const { fetcher } = site(() => fetched(body))
  expect(await gdeltReader.list({ source, fetcher, cursor: null, now: NOW })).toMatchObject({ kind: 'FAILED', fault })
})
