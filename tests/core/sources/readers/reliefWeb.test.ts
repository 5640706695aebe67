import { expect, test } from 'vitest'
import { sourceEntry } from '../../../../core/sources/entry.ts'
import type { FetchOutcome } from '../../../../core/sources/fetching/fetcher.ts'
import { reliefWebReader } from '../../../../core/sources/readers/reliefWeb.ts'
import { fetched, listed, NOW, site } from './answering.ts'

const source = sourceEntry({
  id: 'reliefweb',
  name: 'ReliefWeb',
  kind: 'reliefweb',
  url: 'https://api.reliefweb.example/v2/reports?appname=tests',
})

const report = (n: number) => ({
  id: String(n),
  fields: {
    title: `Mines & <shells> ${n}`,
    url: `https://reliefweb.example/node/${n}`,
    url_alias: `https://reliefweb.example/report/azerbaijan/mines-${n}`,
    date: {
      original: '2026-08-06T00:00:00+00:00',
      created: `2026-08-07T00:00:${String(n % 60).padStart(2, '0')}+00:00`,
    },
    language: [{ id: 267, name: 'English', code: 'en' }],
  },
})

/** The API with `count` reports, oldest first. */
const api = (count: number) =>
  site(({ body }): FetchOutcome => {
    const { offset, limit }: { offset: number; limit: number } = JSON.parse(body ?? '')
    const reports = Array.from({ length: count }, (_, n) => report(n)).slice(offset, offset + limit)
    return fetched(JSON.stringify({ totalCount: count, count: reports.length, data: reports }))
  })

const listOf = (answer: FetchOutcome) =>
  reliefWebReader.list({ source, fetcher: site(() => answer).fetcher, cursor: null, now: NOW })

test('a report tells its page, title, day and language', async () => {
  const { fetcher } = api(1)
  const { entries, more } = listed(await reliefWebReader.list({ source, fetcher, cursor: null, now: NOW }))
  expect({ entries, more }).toEqual({
    more: false,
    entries: [
      {
        url: 'https://reliefweb.example/report/azerbaijan/mines-0',
        title: 'Mines & <shells> 0',
        summary: null,
        published: '2026-08-06T00:00:00.000Z',
        language: 'en',
      },
    ],
  })
})

test('the first round asks for the last month, in the words of the source, of Azerbaijan, by its appname', async () => {
  const { fetcher, asked } = api(0)
  const worded = { ...source, settings: { query: 'ANAMA' } }
  expect(await reliefWebReader.list({ source: worded, fetcher, cursor: null, now: NOW })).toMatchObject({
    kind: 'LISTED',
    entries: [],
  })
  expect(asked[0]?.url).toContain('appname=tests')
  expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({
    query: { value: 'ANAMA' },
    filter: {
      conditions: [{ value: 'AZE' }, { field: 'date.created', value: { from: '2026-07-11T00:00:00+00:00' } }],
    },
  })
})

test('a walk goes on by offset until all are listed; the next round asks from the newest report on', async () => {
  const { fetcher, asked } = api(450)
  let cursor: string | null = null
  const urls = new Set<string>()
  for (let more = true; more; ) {
    const listing = listed(await reliefWebReader.list({ source, fetcher, cursor, now: NOW }))
    for (const { url } of listing.entries) urls.add(url)
    cursor = listing.cursor
    more = listing.more
  }
  expect(urls.size).toBe(450)
  expect(asked.map(({ body }) => JSON.parse(body ?? '').offset)).toEqual([0, 200, 400])
  await reliefWebReader.list({ source, fetcher, cursor, now: NOW })
  expect(JSON.parse(asked.at(-1)?.body ?? '')).toMatchObject({
    offset: 0,
    filter: { conditions: [{}, { value: { from: '2026-08-07T00:00:59+00:00' } }] },
  })
})

test('a backfill asks by the day of publication, archived reports included', async () => {
  const { fetcher, asked } = api(0)
  await reliefWebReader.list({ source, fetcher, cursor: null, now: NOW, since: '2020-11-10' })
  expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({
    preset: 'analysis',
    filter: { conditions: [{}, { field: 'date.original', value: { from: '2020-11-10T00:00:00+00:00' } }] },
  })
})

test('a refused appname says what to do; other failures are passed on', async () => {
  const refused = {
    kind: 'FAILED',
    fault: 'REFUSED_BY_SITE',
    reason: 'the site answered 403',
    notBefore: null,
  } as const
  expect(await listOf(refused)).toMatchObject({ fault: 'REFUSED_BY_SITE', reason: expect.stringMatching(/approved/) })
  const busy = { ...refused, fault: 'TOO_MANY_REQUESTS', notBefore: NOW } as const
  expect(await listOf(busy)).toEqual(busy)
})

test.each([
  ['a page', '<!DOCTYPE html><html><body>Maintenance</body></html>', 'HTML_FOR_FEED', /page/],
  ['words', 'Too busy', 'UNREADABLE_LISTING', /Too busy/],
  ['another shape', '{"data":{"7":{}}}', 'UNREADABLE_LISTING', /shape/],
  ['nothing', '', 'UNREADABLE_LISTING', /empty/],
])('200 with %s is a failure', async (_, body, fault, reason) => {
  expect(await listOf(fetched(body))).toMatchObject({ kind: 'FAILED', fault, reason: expect.stringMatching(reason) })
})
