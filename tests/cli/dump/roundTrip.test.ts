import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { ingestArticles } from '../../../core/ingest/ingestArticles.ts'
import { currentReader } from '../../../core/ingest/reader.ts'
import { verify } from '../../../core/ingest/verify.ts'
import { withdraw } from '../../../core/ingest/withdraw.ts'
import { publicationIdOf } from '../../../core/model/id.ts'
import type { Publication, Revision } from '../../../core/model/publication.ts'
import type { FactStore } from '../../../core/store/factStore.ts'
import { agendaItem, fetchRecord, sourceState } from '../../core/store/liveRecords.ts'
import { ARRIVALS, type Arrival, runScene, SCENE_URLS } from '../../drill/scene.ts'
import { answersOf, urlsOf } from '../../support/answers.ts'
import { labelledIn } from '../../support/labelled.ts'
import { articleOf } from '../../support/labelledReader.ts'
import { memoryStore } from '../../support/memoryStore.ts'
import { type OpenStore, testStore } from '../../support/testStore.ts'
import { type Dump, dumpOf, linesOf, storeOf } from './dumps.ts'

const differences = async (store: FactStore): Promise<number> => {
  let found = 0
  for await (const _ of verify(store)) found++
  return found
}

const run = { startedAt: '2026-01-01T00:00:00.000Z', finishedAt: null, error: null }
const counts = { discovered: 3, stored: 2, irrelevant: 1, failed: 0 }

const decisions = fc.array(
  fc.record({ url: fc.constantFrom(...SCENE_URLS), second: fc.nat(9), reason: fc.constantFrom('A mistake.', null) }),
  { maxLength: 3 },
)
/** The same texts, fetched once more a month later. */
const again = (arrivals: readonly Arrival[]): Arrival[] =>
  arrivals.map((arrival) => ({ ...arrival, retrievedAt: arrival.retrievedAt.replace('2026-01', '2026-02') }))

const worlds = fc.record({
  arrivals: fc.shuffledSubarray([...ARRIVALS, ...again(ARRIVALS.slice(0, 4))], { minLength: 1 }),
  decisions,
  gone: fc.subarray([...SCENE_URLS]),
  runs: fc.nat(3),
})

/** Publications that came in some order, some edited, withdrawn, taken in again or gone, and what runs over sources left. */
async function worldOf(world: typeof worlds extends fc.Arbitrary<infer W> ? W : never): Promise<OpenStore> {
  const store = memoryStore()
  await runScene(store.facts, world.arrivals)
  for (const { url, second, reason } of world.decisions)
    await withdraw(store.facts, publicationIdOf(url), { reason, decidedAt: `2026-02-01T00:00:0${second}.000Z` })
  for (const url of world.gone)
    await store.facts.putFetchRecord(fetchRecord({ url, goneAt: '2026-03-01T00:00:00.000Z' }))
  for (let nth = 0; nth < world.runs; nth++)
    await store.facts.putRun('import', { ...run, ...counts, startedAt: `2026-01-01T00:00:0${nth}.000Z` })
  await store.facts.putAgenda('import', [agendaItem({ url: 'https://b.example/' }), agendaItem()])
  await store.facts.putSourceState('anama', sourceState)
  return store
}

describe('a dump', () => {
  it('restores a store that answers alike and is dumped as the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const store = await worldOf(world)
        const dump = await dumpOf(store)
        const restored = await storeOf(dump)
        expect(await dumpOf(restored)).toEqual(dump)
        expect(await answersOf(restored.reads, SCENE_URLS)).toBe(await answersOf(store.reads, SCENE_URLS))
        expect(await differences(restored.facts)).toBe(0)
        expect(await restored.facts.listWork()).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('is the same whatever the order in which equal data came', async () => {
    const all = [...ARRIVALS, ...again(ARRIVALS.slice(0, 4))]
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (arrivals) => {
        const [one, other] = [memoryStore(), memoryStore()]
        await runScene(one.facts, all)
        await runScene(other.facts, arrivals)
        expect(await dumpOf(other)).toEqual(await dumpOf(one))
      }),
      { numRuns: 20 },
    )
  })

  it('is restored by the next import where one was stopped or died', async () => {
    const store = memoryStore()
    await runScene(store.facts, ARRIVALS)
    const dump = await dumpOf(store)
    const half = memoryStore()
    let reads = 0
    const dying: FactStore = {
      ...half.facts,
      async addBlocks(publication: string, keys: readonly string[]) {
        if (++reads > 4) throw new Error('killed')
        await half.facts.addBlocks(publication, keys)
      },
    }
    await expect(storeOf(dump, { ...half, facts: dying })).rejects.toThrow('killed')
    expect(await dumpOf(await storeOf(dump, half))).toEqual(dump)
  })
})

describe('a dump of the whole corpus', () => {
  const articles = labelledIn('tests/corpus').map(articleOf)
  const retrievedAt = '2026-01-01T00:00:00.000Z'
  let store: OpenStore
  let dump: Dump

  beforeAll(async () => {
    store = memoryStore()
    for await (const _ of ingestArticles({ store: store.facts, articles, retrievedAt, reader: currentReader }));
    dump = await dumpOf(store)
  }, 120_000)

  it('is restored on the real engine, a third of it, answers alike and is dumped as the same bytes', {
    timeout: 300_000,
  }, async () => {
    const some = articles.filter((_, at) => at % 3 === 0)
    const inMemory = memoryStore()
    for await (const _ of ingestArticles({
      store: inMemory.facts,
      articles: some,
      retrievedAt,
      reader: currentReader,
    }));
    const third = await dumpOf(inMemory)
    const engine = await testStore()
    try {
      await storeOf(third, engine)
      expect(await dumpOf(engine)).toEqual(third)
      expect(await answersOf(engine.reads, urlsOf(some))).toBe(await answersOf(inMemory.reads, urlsOf(some)))
    } finally {
      await engine.close()
    }
  })

  it('holds every statement, claim and accident that is served', async () => {
    const all = JSON.parse(await answersOf(store.reads, urlsOf(articles)))
    const idsIn = (path: string) => new Set(linesOf(dump, path).map(({ id }) => id))
    expect(idsIn('publications.jsonl').size).toBe(articles.length)
    for (const { id } of all.lists.statements) expect(idsIn('statements.jsonl')).toContain(id)
    expect(idsIn('statements.jsonl').size).toBe(all.lists.statements.length)
    expect(idsIn('accidents.jsonl')).toEqual(new Set(all.lists.accidents.map(({ id }: { id: string }) => id)))
    const discrepancies = all.lists.discrepancies.map(({ id }: { id: string }) => id)
    expect(discrepancies.length).toBeGreaterThan(0)
    expect(
      linesOf(dump, 'discrepancies.jsonl')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(discrepancies.toSorted())
    const contained = linesOf(dump, 'claims.jsonl').filter((claim) => claim.contained)
    expect(idsIn('claims.jsonl').size).toBe(all.lists.claims.length + contained.length)
  })

  it('tells which claims an edit took back, with their sentences, after an import too', async () => {
    const told = memoryStore()
    await runScene(told.facts, ARRIVALS)
    const history = await dumpOf(told)
    const { items } = await told.reads.listClaims({ withdrawn: true }, { first: 100 })
    expect(items.length).toBeGreaterThan(0)
    const rows = linesOf(history, 'withdrawn-claims.jsonl')
    expect(rows.map(({ id }) => id)).toEqual(items.map(({ item }) => item.id))
    for (const { quote, quotedFrom, knownTo } of rows) expect([quote, quotedFrom, knownTo]).not.toContain(null)
    const knownAt = ARRIVALS[7]?.retrievedAt ?? ''
    const before = await told.reads.listClaims({ knownAt }, { first: 100 })
    const restored = await storeOf(history)
    expect(await restored.reads.listClaims({ knownAt }, { first: 100 })).toEqual(before)
  })

  it('tells what did not agree once and was corrected, after an import too', async () => {
    const told = memoryStore()
    await runScene(told.facts, ARRIVALS)
    const history = await dumpOf(told)
    const former = async ({ reads }: OpenStore) =>
      (await reads.listDiscrepancies({ former: true }, { first: 100 })).items.map(({ item }) => item)
    const rows = linesOf(history, 'former-discrepancies.jsonl')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows).toEqual(await former(told))
    for (const { knownFrom, knownTo } of rows) expect(String(knownFrom) < String(knownTo)).toBe(true)
    expect(await former(await storeOf(history))).toEqual(await former(told))
  })

  it('has for every piece of evidence the words of the text', () => {
    const texts = new Map(
      linesOf(dump, 'facts/texts.jsonl').map(({ publication, text }) => [publication, String(text)]),
    )
    const evidence = linesOf(dump, 'evidence.jsonl')
    expect(evidence.length).toBeGreaterThan(500)
    for (const { publication, start, end, quote } of evidence)
      expect(texts.get(publication)?.slice(Number(start), Number(end))).toBe(quote)
  })

  it('holds whole texts in the one file that says so, and nowhere else', async () => {
    const long = articles.filter(({ text }) => text.length > 500)
    expect(long.length).toBeGreaterThan(50)
    const without = await dumpOf(store, false)
    expect(Object.keys(dump).filter((path) => !(path in without))).toEqual(['facts/texts.jsonl'])
    for (const content of Object.values(without))
      for (const { text } of long) expect(content).not.toContain(JSON.stringify(text).slice(1, -1))
  })
})

it('keeps what the store can hold and lines could break', async () => {
  const store = memoryStore()
  const text = 'One\u2028two\u2029three\r\nfour\rfive\u0000\ud800 "six", ağ 👍🏽'
  const articles = [
    { url: 'https://a.example/', sourceId: 'import', title: text, publishedOn: null, language: 'en', text },
  ]
  for await (const _ of ingestArticles({ store: store.facts, articles, retrievedAt: run.startedAt }));
  const dump = await dumpOf(store)
  const restored = await storeOf(dump)
  expect(await dumpOf(restored)).toEqual(dump)
  const [publication]: (Publication | null)[] = await restored.facts.current([publicationIdOf('https://a.example/')])
  const revision: Revision | null = await restored.facts.revision(publication?.id ?? '', publication?.revision ?? '')
  expect(revision?.title).toBe(text)
})
