import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkSource } from '../../../../core/ingest/sources/checkSource.ts'
import { type AddressOutcome, ingestAddress } from '../../../../core/ingest/sources/ingestAddress.ts'
import { publicationIdOf } from '../../../../core/model/id.ts'
import { memoryStore } from '../../../support/memoryStore.ts'
import { type PlayedWeb, playWeb } from '../../../support/playedWeb.ts'

let web: PlayedWeb
beforeAll(async () => {
  web = await playWeb(['trend', 'prosecutor', 'anama'])
})
afterAll(() => web.close())

const sourceOf = (id: string) => {
  const source = web.sources.find((entry) => entry.id === id)
  if (!source) throw new RangeError(id)
  return source
}

describe('a check of a source', () => {
  it('tells what a run would do, by listing once and reading a few pages', async () => {
    const checked = await checkSource({ source: sourceOf('trend'), ...web })
    expect(checked.entries.length).toBeGreaterThan(10)
    expect(checked.promising.length).toBeLessThan(checked.entries.length / 2)
    expect(checked.pages.length).toBeLessThanOrEqual(3)
    expect(checked.pages.filter(({ relevant }) => relevant).length).toBeGreaterThan(0)
    expect(web.asked()).toHaveLength(1 + checked.pages.length)
  })

  it('names what is wrong with a listing', async () => {
    const source = { ...sourceOf('trend'), url: `${web.site.origin('trend')}/azerbaijan/politics/4100001.html` }
    const { entries, findings } = await checkSource({ source, ...web })
    expect([entries, findings.map(({ name }) => name)]).toEqual([[], ['HTML_FOR_FEED']])
  })
})

describe('an address that somebody names', () => {
  const store = memoryStore()
  const ingest = async (url: string): Promise<AddressOutcome[]> => {
    const outcomes: AddressOutcome[] = []
    for await (const one of ingestAddress({ url, store: store.facts, ...web })) outcomes.push(one)
    return outcomes
  }
  const pages = (outcomes: readonly AddressOutcome[]): string[] =>
    outcomes.map((one) =>
      'outcome' in one ? `${one.outcome.change} ${new URL(one.outcome.url).pathname}` : one.reason,
    )

  it('is taken in where it is a page, asked for once', async () => {
    const url = `${web.site.origin('trend')}/azerbaijan/politics/4100001.html`
    web.asked()
    expect(pages(await ingest(url))).toEqual(['NEW /azerbaijan/politics/4100001.html'])
    expect(web.asked()).toHaveLength(1)
    const [card] = await store.reads.publications([publicationIdOf(url)])
    expect(card).toMatchObject({ sourceId: 'trend', relevant: true })
    expect(pages(await ingest(url))).toEqual(['UNCHANGED /azerbaijan/politics/4100001.html'])
  })

  it('is taken in where it is a PDF document', async () => {
    expect(pages(await ingest(`${web.site.origin('anama')}/files/monthly-report.pdf`))).toEqual([
      'NEW /files/monthly-report.pdf',
    ])
  })

  it('gives its promising entries where it is a feed, and leaves the schedule of the source alone', async () => {
    const outcomes = await ingest(`${web.site.origin('prosecutor')}/ru/feed.json`)
    expect(pages(outcomes)).toContain('NEW /ru/news/zhertvy-min-9001')
    expect(outcomes.length).toBeLessThan(10)
    expect(await store.facts.sourceState('prosecutor')).toBeNull()
    expect(await store.facts.agenda('prosecutor')).toEqual([])
    const { run } = await web.read('prosecutor', store.facts)
    expect(run).toMatchObject({ stored: 0, failed: 0 })
  })

  it('is named with the reason where nothing comes of it', async () => {
    expect(await ingest(`${web.site.origin('trend')}/none.html`)).toMatchObject([
      { reason: expect.stringMatching(/^GONE/) },
    ])
    expect(await ingest('http://10.0.0.1/')).toMatchObject([{ reason: expect.stringMatching(/^ADDRESS_REFUSED/) }])
  })
})
