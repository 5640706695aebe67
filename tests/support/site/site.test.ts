import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFetcher } from '../../../core/sources/fetching/createFetcher.ts'
import { decodeBody } from '../../../core/sources/fetching/decodeBody.ts'
import type { FetchOutcome } from '../../../core/sources/fetching/fetcher.ts'
import { userAgentOf } from '../../../core/sources/fetching/userAgent.ts'
import { readPdf } from '../../../core/sources/files/pdf.ts'
import { readPage } from '../../../core/sources/page/page.ts'
import { OUTLETS } from './outlets.ts'
import { type Site, startSite } from './site.ts'
import { statesOf } from './states.ts'

const NOW = Date.parse('2026-11-29T12:00:00Z')

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

const ask = (outlet: string, path: string): Promise<FetchOutcome> =>
  fetcher.fetch({ url: site.origin(outlet) + path, accept: '*/*' })

async function textOf(outcome: FetchOutcome): Promise<string> {
  if (outcome.kind !== 'FETCHED') throw new Error(JSON.stringify(outcome))
  const { body, contentType } = outcome
  const read = contentType === 'application/pdf' ? await readPdf(body) : readPage(decodeBody(body, contentType))
  if ('rejection' in read) throw new Error(read.rejection.reason)
  return read.value.text
}

const articles = OUTLETS.flatMap((outlet) => outlet.articles.map((article) => ({ outlet: outlet.id, article })))

describe('the played site', () => {
  test('gives every article that is listed, to be read as it says', async () => {
    for (const { outlet, article } of articles.filter(({ article: { since = 1 } }) => since === 1)) {
      const text = await textOf(await ask(outlet, article.listedAt ?? article.path))
      const publishedOn = new Date(NOW - article.hoursAgo * 3_600_000).toISOString().slice(0, 10)
      expect({ path: article.path, states: statesOf(text, { publishedOn, language: article.language }) }).toEqual({
        path: article.path,
        states: article.states,
      })
    }
  })

  test('lists an article at its source', async () => {
    for (const { id, source } of OUTLETS.filter((outlet) => outlet.source && outlet.id !== 'reliefweb')) {
      const path = source?.kind === 'gdelt' ? `${source.url}?format=json` : (source?.url ?? '')
      expect(await ask(id, path)).toMatchObject({ kind: 'FETCHED' })
    }
    expect(await ask('reliefweb', '/v2/reports')).toMatchObject({ fault: 'REFUSED_BY_SITE' })
  })

  test('refuses programs that do not look like a browser where its outlet does', async () => {
    const statuses = ['report', 'azertac'].map(async (outlet) => (await fetch(`${site.origin(outlet)}/rss`)).status)
    expect(await Promise.all(statuses)).toEqual([403, 400])
  })

  test('changes in its second round, and counts what it is asked', async () => {
    const { validators } = (await ask('trend', '/rss')) as Extract<FetchOutcome, { kind: 'FETCHED' }>
    const again = () => fetcher.fetch({ url: `${site.origin('trend')}/rss`, accept: '*/*', validators })
    expect(await again()).toEqual({ kind: 'NOT_MODIFIED' })
    site.nextRound()
    expect(await again()).toMatchObject({ kind: 'FETCHED' })
    const changed = await textOf(await ask('trend', '/azerbaijan/politics/4100001.html'))
    expect(statesOf(changed, { publishedOn: '2026-11-29', language: 'en' })).toEqual(['KILLED 74', 'INJURED 352'])
    expect(await ask('prosecutor', '/ru/news/zhertvy-min-9001')).toEqual({ kind: 'GONE', status: 410 })
    expect(await ask('prosecutor', '/ru/news/podryv-v-terterskom-rayone-9002')).toEqual({ kind: 'GONE', status: 404 })
    expect(await ask('prosecutor', '/ru/news/podryv-v-dzhebrailskom-rayone-9003')).toMatchObject({
      moved: true,
      url: `${site.origin('prosecutor')}/ru/press/podryv-v-dzhebrailskom-rayone-9003`,
    })
    expect(
      site.asked.filter(({ outlet, path, round }) => outlet === 'trend' && path === '/rss' && round === 2),
    ).toHaveLength(1)
  })
})
