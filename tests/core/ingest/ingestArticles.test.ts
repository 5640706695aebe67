import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finishWork, ingestArticles, type Outcome } from '../../../core/ingest/ingestArticles.ts'
import { publicationIdOf } from '../../../core/model/id.ts'
import type { Article } from '../../../core/model/publication.ts'
import type { FactStore } from '../../../core/store/factStore.ts'
import { answersOf, urlsOf } from '../../support/answers.ts'
import { labelledIn } from '../../support/labelled.ts'
import { articleOf, labelledReader } from '../../support/labelledReader.ts'
import { memoryStore } from '../../support/memoryStore.ts'
import { testStore } from '../../support/testStore.ts'

const labelled = labelledIn('tests/corpus')
const reader = labelledReader(labelled)
const articles = labelled.map(articleOf)
const NOON = '2026-01-01T12:00:00.000Z'

async function ingest(store: FactStore, some: readonly Article[], retrievedAt = NOON): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for await (const outcome of ingestArticles({ store, articles: some, retrievedAt, reader })) {
    if ('fault' in outcome) throw new Error(`${outcome.url} was refused: ${outcome.message}`)
    outcomes.push(outcome)
  }
  return outcomes
}

/** What an empty store answers once these batches have been taken in, one after the other. */
async function answersTo(...batches: (readonly Article[])[]): Promise<string> {
  const store = memoryStore()
  for (const batch of batches) await ingest(store.facts, batch)
  return answersOf(store.reads, urlsOf(articles))
}

const aFew = fc.shuffledSubarray(articles, { minLength: 2, maxLength: 12 })

describe('taking articles in', () => {
  it('answers for each, once, what it changed', async () => {
    const { facts } = memoryStore()
    const first = await ingest(facts, articles)
    expect(first.map((outcome) => outcome.url)).toEqual(urlsOf(articles))
    expect(new Set(first.map((outcome) => outcome.change))).toEqual(new Set(['NEW']))
    expect(first.filter((outcome) => !outcome.relevant)).toHaveLength(labelled.filter((l) => !l.relevant).length)
    const again = await ingest(facts, articles)
    expect(new Set(again.map((outcome) => outcome.change))).toEqual(new Set(['UNCHANGED']))
    expect(await facts.listWork()).toEqual([])
  })

  it('answers the same on the real engine as in memory', async () => {
    const store = await testStore()
    try {
      const some = articles.slice(0, 30)
      await ingest(store.facts, some)
      const memory = memoryStore()
      await ingest(memory.facts, some)
      expect(await answersOf(store.reads, urlsOf(some))).toBe(await answersOf(memory.reads, urlsOf(some)))
    } finally {
      await store.close()
    }
  })
})

describe('the same articles', () => {
  it('give the same answers in any order, however often and in whatever parts', async () => {
    await fc.assert(
      fc.asyncProperty(aFew, fc.nat(12), async (some, cut) => {
        const sorted = some.toSorted((a, b) => (a.url < b.url ? -1 : 1))
        const expected = await answersTo(sorted)
        expect(await answersTo(some)).toBe(expected)
        expect(await answersTo(some.slice(0, cut), some.slice(cut), some)).toBe(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('give the same answers after an edit and its undoing', async () => {
    await fc.assert(
      fc.asyncProperty(aFew, fc.shuffledSubarray(articles, { minLength: 1, maxLength: 1 }), async (some, [other]) => {
        const [edited] = some
        if (!edited || !other) return
        const expected = await answersTo(some)
        const store = memoryStore()
        await ingest(store.facts, some, '2026-01-01T00:00:00.000Z')
        await ingest(store.facts, [{ ...other, url: edited.url }], '2026-01-02T00:00:00.000Z')
        await ingest(store.facts, [edited], '2026-01-03T00:00:00.000Z')
        expect(await answersOf(store.reads, urlsOf(articles))).toBe(expected)
      }),
      { numRuns: 40 },
    )
  })
})

describe('of two texts of one address', () => {
  const [one, two] = articles
  if (!one || !two) throw new RangeError('the corpus holds articles')
  const edited = { ...two, url: one.url }

  it('the later counts, whichever arrives first', async () => {
    const inOrder = memoryStore()
    await ingest(inOrder.facts, [one], '2026-01-01T00:00:00.000Z')
    await ingest(inOrder.facts, [edited], '2026-01-02T00:00:00.000Z')
    const late = memoryStore()
    await ingest(late.facts, [edited], '2026-01-02T00:00:00.000Z')
    await ingest(late.facts, [one], '2026-01-01T00:00:00.000Z')
    const answers = await answersOf(inOrder.reads, [one.url])
    expect(await answersOf(late.reads, [one.url])).toBe(answers)
    expect(answers).toContain(two.title)
  })

  it('an unchanged text that was seen last outlives an older one that arrives late', async () => {
    const store = memoryStore()
    await ingest(store.facts, [one], '2026-01-01T00:00:00.000Z')
    await ingest(store.facts, [one], '2026-01-03T00:00:00.000Z')
    await ingest(store.facts, [edited], '2026-01-02T00:00:00.000Z')
    expect(await answersOf(store.reads, [one.url])).toContain(JSON.stringify(one.title))
  })
})

describe('the history of a publication', () => {
  it('tells its texts, oldest first, and the claims that came and went', async () => {
    const [before, after] = ['a-008', 'b-001'].map((id) => labelled.find((article) => article.id === id))
    if (!before || !after) throw new RangeError('the corpus holds these articles')
    const store = memoryStore()
    await ingest(store.facts, [articleOf(before)], '2026-01-01T00:00:00.000Z')
    await ingest(store.facts, [{ ...articleOf(after), url: before.url }], '2026-01-02T00:00:00.000Z')
    const history = await store.reads.revisions(publicationIdOf(before.url))
    expect(history.map((one) => [one.retrievedAt.slice(8, 10), one.extraction])).toEqual([
      ['01', 1],
      ['02', 1],
    ])
    const [first, second] = history
    expect(first?.claimsAdded.map(({ kind }) => kind)).toEqual(before.claims.map(({ kind }) => kind))
    expect(second?.claimsRemoved).toEqual(first?.claimsAdded)
    expect(second?.claimsAdded.map(({ kind }) => kind)).toEqual(after.claims.map(({ kind }) => kind))
    expect(await store.reads.claims(second?.claimsRemoved.map(({ id }) => id) ?? [])).toEqual(
      second?.claimsRemoved.map(() => null),
    )
  })
})

describe('ids', () => {
  it('that were served resolve after a merge, and after the split', async () => {
    const store = memoryStore()
    const group = labelled.filter((article) => article.statementGroup === 'ombudsman_az-2023-07-14').map(articleOf)
    const [head, ...others] = group
    const elsewhere = articles.find((article) => article.url.endsWith('b-001'))
    if (!head || !elsewhere) throw new RangeError('the corpus holds the statement of 14 July 2023')
    const served: string[] = []
    for (const article of others) {
      await ingest(store.facts, [article])
      const { items } = await store.reads.listStatements({}, { first: 10 })
      served.push(...items.map(({ item }) => item.id))
    }
    await ingest(store.facts, [head])
    const merged = await store.reads.statements(served)
    expect(new Set(merged.map((statement) => statement?.id)).size).toBe(1)
    await ingest(store.facts, [{ ...elsewhere, url: head.url }], '2026-01-02T00:00:00.000Z')
    const split = await store.reads.statements(served)
    expect(split.every((statement) => statement !== null)).toBe(true)
  })
})

describe('work that a run left', () => {
  it('is finished by the next one', async () => {
    const store = memoryStore()
    const killed: FactStore = {
      ...store.facts,
      tick: async () => {
        throw new Error('killed')
      },
    }
    await expect(ingest(killed, articles.slice(0, 3))).rejects.toThrow('killed')
    expect((await store.reads.listStatements({}, { first: 10 })).items).toEqual([])
    expect(await finishWork(store.facts, reader)).toEqual({ finished: 3, undone: [] })
    expect(await answersOf(store.reads, urlsOf(articles))).toBe(await answersTo(articles.slice(0, 3)))
  })

  it('waits for the next one where the time of this one is over', async () => {
    const store = memoryStore()
    const killed: FactStore = { ...store.facts, tick: () => Promise.reject(new Error('killed')) }
    await expect(ingest(killed, articles.slice(0, 2))).rejects.toThrow('killed')
    expect(await finishWork(store.facts, reader, () => true)).toEqual({ finished: 0, undone: [] })
    expect(await store.facts.listWork()).toHaveLength(2)
  })
})
