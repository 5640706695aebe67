import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicationIdOf } from '../../../../core/model/id.ts'
import type { IngestionRun } from '../../../../core/model/source.ts'
import { plainAddressOf } from '../../../../core/sources/page/address.ts'
import { memoryStore } from '../../../support/memoryStore.ts'
import { type PlayedWeb, playWeb } from '../../../support/playedWeb.ts'
import type { Article } from '../../../support/site/articles/article.ts'
import { OUTLETS } from '../../../support/site/outlets.ts'
import { statesOf } from '../../../support/site/states.ts'

let web: PlayedWeb
const store = memoryStore()
beforeAll(async () => {
  web = await playWeb()
})
afterAll(() => web.close())

const ARTICLES = OUTLETS.flatMap((outlet) => outlet.articles.map((article) => ({ outlet: outlet.id, article })))
/** The address that a publication has, whatever form of it was listed. */
const addressOf = (outlet: string, path: string): string => plainAddressOf(new URL(path, web.site.origin(outlet)).href)

/** All sources one after the other, by their ids. */
async function readAll(): Promise<Record<string, IngestionRun>> {
  const runs: Record<string, IngestionRun> = {}
  for (const { id, kind } of web.sources) if (kind !== 'folder') runs[id] = (await web.read(id, store.facts)).run
  return runs
}

/** What is stated by the publication at an address, in the words of the articles' own lists; null where there is none. */
async function stated(outlet: string, path: string): Promise<string[] | null> {
  const id = publicationIdOf(addressOf(outlet, path))
  const [card] = await store.reads.publications([id])
  if (!card) return null
  const [revision] = (await store.facts.revisionsOf(card.id)).toSorted((a, b) =>
    a.retrievedAt < b.retrievedAt ? 1 : -1,
  )
  const found = revision && (await store.facts.revision(card.id, revision.id))
  return found ? statesOf(found.text, { publishedOn: card.publishedOn ?? '', language: card.language }) : null
}
const sorted = (words: readonly string[]): string[] => [...words].sort()

describe('the played outlets, in a first round', () => {
  let runs: Record<string, IngestionRun>
  beforeAll(async () => {
    runs = await readAll()
  })

  it('are all read, whatever they are like', () => {
    const errors = Object.entries(runs).filter(([, { error, failed }]) => error !== null || failed > 0)
    expect(errors).toEqual([])
    const odd = Object.entries(runs).flatMap(([id, { findings = [] }]) => findings.map(({ name }) => `${id} ${name}`))
    expect(odd).toEqual(['qafqazinfo SAME_GUID'])
  })

  it('give every statement that they list, and no other', async () => {
    // Of a list of pages the first is read; what stands further back is for a backfill, which the next test makes.
    const onLaterPages = ['/news/anama-clears-land-in-fuzuli']
    for (const { outlet, article } of ARTICLES.filter(({ article: { since = 1 } }) => since === 1)) {
      const found = await stated(outlet, article.path)
      if (article.states.length === 0 || onLaterPages.includes(article.path)) continue
      expect({ path: article.path, states: sorted(found ?? []) }).toEqual({
        path: article.path,
        states: sorted(article.states),
      })
    }
    const listed = await store.reads.listPublications({}, { first: 100 })
    const expected = ARTICLES.filter(
      ({ article: { since = 1, states, path } }) => since === 1 && states.length > 0 && !onLaterPages.includes(path),
    )
    expect(listed.items.map(({ item }) => item.url).sort()).toEqual(
      expected.map(({ outlet, article }) => addressOf(outlet, article.path)).sort(),
    )
  })

  it('give what stands further back on lists to a backfill', async () => {
    const { run } = await web.read('news-az', store.facts, { since: '2026-03-01' })
    expect(run.error).toBeNull()
    expect(sorted((await stated('news-az', '/news/anama-clears-land-in-fuzuli')) ?? [])).toEqual(['HECTARES 310'])
  })

  it('were asked for the pages of few entries of those that they list', () => {
    const [discovered, pages] = [
      Object.values(runs).reduce((sum, run) => sum + run.discovered, 0),
      Object.values(runs).reduce((sum, run) => sum + (run.live?.pages ?? 0), 0),
    ]
    expect(discovered).toBeGreaterThan(140)
    expect(pages).toBeLessThan(discovered / 3)
  })
})

describe('the played outlets, in a second round', () => {
  it('are asked for their listings alone while nothing is new', async () => {
    web.asked()
    await readAll()
    const asked = web.asked()
    const listings = new Set(OUTLETS.flatMap(({ source }) => (source ? [source.url.split('?')[0]] : [])))
    expect(asked.filter(({ path }) => !listings.has(path.split('?')[0] ?? ''))).toEqual([])
    expect(asked.length).toBeLessThanOrEqual(web.sources.length + 2)
  })

  it('send again only what changed, of what is looked at again', async () => {
    web.site.nextRound()
    web.passHours(1.5)
    web.asked()
    await readAll()
    const pages = web.asked().filter(({ path }) => ARTICLES.some(({ article }) => isAt(article, path)))
    const sent = pages.filter(({ status }) => status === 200).map(({ path }) => path.split('?')[0])
    const changed = ARTICLES.filter(({ article: { since, later } }) => since === 2 || (later && 'paragraphs' in later))
    const moved = ARTICLES.flatMap(({ article: { later } }) => (later && 'movedTo' in later ? [later.movedTo] : []))
    expect(sorted(sent.map(String))).toEqual(sorted([...changed.map(({ article }) => article.path), ...moved]))
    expect(pages.filter(({ status }) => status === 304).length).toBeGreaterThan(5)
  })

  it('are told anew where they changed, and stand where they vanished or moved', async () => {
    for (const { outlet, article } of ARTICLES) {
      const { later, since = 1, path } = article
      if (article.states.length === 0) continue
      const expected = later && 'states' in later ? later.states : article.states
      expect({ path, states: sorted((await stated(outlet, path)) ?? []) }, `${path} ${since}`).toEqual({
        path,
        states: sorted(expected),
      })
      const [gone] = await store.reads.goneSince([publicationIdOf(addressOf(outlet, path))])
      expect({ path, gone: gone !== null }).toEqual({ path, gone: Boolean(later && 'status' in later) })
      const [card] = await store.reads.publications([publicationIdOf(addressOf(outlet, path))])
      if (later && 'movedTo' in later) expect(card?.url).toBe(addressOf(outlet, later.movedTo))
    }
  })
})

const isAt = ({ path, later }: Article, asked: string): boolean =>
  [path, later && 'movedTo' in later ? later.movedTo : path].includes(asked.split('?')[0] ?? '')
