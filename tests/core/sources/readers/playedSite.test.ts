import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sourceEntry } from '../../../../core/sources/entry.ts'
import { createFetcher } from '../../../../core/sources/fetching/createFetcher.ts'
import { userAgentOf } from '../../../../core/sources/fetching/userAgent.ts'
import { articleFrom } from '../../../../core/sources/page/article.ts'
import type { ListedEntry } from '../../../../core/sources/readers/reader.ts'
import { READERS } from '../../../../core/sources/readers/readers.ts'
import { OUTLETS } from '../../../support/site/outlets.ts'
import { type Site, startSite } from '../../../support/site/site.ts'
import { listed } from './answering.ts'

const NOW = Date.parse('2026-11-29T12:00:00Z')
const now = new Date(NOW).toISOString()

let site: Site
let fetcher: ReturnType<typeof createFetcher>
beforeAll(async () => {
  site = await startSite({ now: NOW })
  fetcher = createFetcher({
    userAgent: userAgentOf('https://minetrace.example/about'),
    clock: { now: () => NOW, sleep: async () => undefined },
    allowedHosts: site.allowedHosts,
    delayOf: () => 0,
  })
})
afterAll(async () => {
  await fetcher.close()
  await site.close()
})

/** All that the source of an outlet lists, as a backfill asks for it. */
async function entriesOf(outlet: string): Promise<readonly ListedEntry[]> {
  const draft = site.sources.find(({ id }) => id === outlet)
  if (!draft || draft.kind === 'folder') throw new Error(outlet)
  const source = sourceEntry(draft)
  const entries: ListedEntry[] = []
  let cursor: string | null = null
  for (let more = true; more; ) {
    const listing = listed(
      await READERS[source.kind === 'folder' ? 'feed' : source.kind].list({
        source,
        fetcher,
        cursor,
        now,
        since: '2026-11-01',
      }),
    )
    entries.push(...listing.entries)
    cursor = listing.cursor
    more = listing.more
  }
  return entries
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ')

describe.each(
  OUTLETS.filter(({ source }) => source && source.kind !== 'gdelt').map((outlet) => [outlet.id, outlet] as const),
)('%s', (id, { articles }) => {
  test('lists every article, and each is read whole, with its title and day', async () => {
    const entries = await entriesOf(id)
    for (const article of articles.filter(({ since = 1 }) => since === 1)) {
      const url = site.origin(id) + (article.listedAt ?? article.path)
      const entry = entries.find((one) => one.url === url)
      expect(entry, url).toMatchObject({ title: article.title })
      if (!entry) continue
      const outcome = await fetcher.fetch({ url: entry.url, accept: '*/*' })
      if (outcome.kind !== 'FETCHED') throw new Error(JSON.stringify(outcome))
      const read = await articleFrom(outcome, entry)
      if ('rejection' in read) throw new Error(read.rejection.reason)
      expect(read.value.title).toBe(article.title)
      expect(read.value.publishedOn).toBe(
        new Date(NOW - article.hoursAgo * 3_600_000 + 4 * 3_600_000).toISOString().slice(0, 10),
      )
      for (const paragraph of article.paragraphs) expect(squeezed(read.value.text)).toContain(paragraph)
    }
  })
})

test('GDELT lists pages of the others', async () => {
  expect([...new Set((await entriesOf('gdelt')).map(({ url }) => url))]).toEqual([
    `${site.origin('meridian')}/world/two-hurt-in-tartar`,
    `${site.origin('trend')}/azerbaijan/politics/4100001.html`,
  ])
})
