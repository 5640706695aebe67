import type { Instant } from '../model/partialDate.ts'
import type { Article } from '../model/publication.ts'
import type { FactStore, Work } from '../store/factStore.ts'
import { derive } from './derive.ts'
import { isKnown, storeFacts, storeReading } from './facts.ts'
import { currentReader, type Reader, type Workshop } from './reader.ts'
import { revisionOf } from './revision.ts'

/** Publications derived in one pass: one clock tick and one write a slot, however many of them touch it. */
const BATCH = 25

/** What became of an article: `NEW` and `CHANGED` ones are stored. */
export interface Outcome {
  readonly url: string
  readonly sourceId: string
  readonly change: 'NEW' | 'CHANGED' | 'UNCHANGED'
  /** Whether it carries a statement in scope. */
  readonly relevant: boolean
}

/**
 * Takes articles in, each as it was fetched at `retrievedAt`, and derives what follows from them. Answers article by article,
 * once what they touch has been derived. Killed at any moment, it leaves markers that `finishWork` completes, and can be
 * run again: the order, repetition and overlap of runs do not matter.
 *
 * @throws {StoreError} where the store fails; what had been answered stays.
 */
export async function* ingestArticles(options: {
  readonly store: FactStore
  readonly articles: Iterable<Article> | AsyncIterable<Article>
  readonly retrievedAt: Instant
  readonly reader?: Reader
}): AsyncGenerator<Outcome> {
  const { store, retrievedAt, reader = currentReader } = options
  let batch: Article[] = []
  for await (const article of options.articles) {
    batch.push(article)
    if (batch.length < BATCH) continue
    yield* await ingestBatch({ store, reader }, batch, retrievedAt)
    batch = []
  }
  if (batch.length > 0) yield* await ingestBatch({ store, reader }, batch, retrievedAt)
}

async function ingestBatch(workshop: Workshop, articles: readonly Article[], retrievedAt: Instant): Promise<Outcome[]> {
  const { store, reader } = workshop
  const outcomes: Outcome[] = []
  const works: Work[] = []
  for (const article of articles) {
    const revision = revisionOf(article, retrievedAt)
    const [current] = await store.current([revision.publication])
    const { url, sourceId } = article
    const { text: _, ...head } = revision
    // An unchanged text counts as of now, so that it outlives an older one that arrives late.
    if (current && isKnown(revision, current, reader) && (await store.seenAgain(head))) {
      outcomes.push({ url, sourceId, change: 'UNCHANGED', relevant: current.reading.relevant })
      continue
    }
    const { work, reading } = await storeFacts(workshop, revision)
    works.push(work)
    // A fetch of the current text that is told of late changes what was known before, and nothing that is known now.
    const change = !current ? 'NEW' : isKnown(revision, current, reader) ? 'UNCHANGED' : 'CHANGED'
    outcomes.push({ url, sourceId, change, relevant: reading.relevant })
  }
  if (works.length > 0) await derive(store, works)
  return outcomes
}

/** Completes the works that other runs left, alive or dead, and answers how many there were. Every run and every server's start calls it. */
export async function finishWork(store: FactStore, reader: Reader = currentReader): Promise<number> {
  const works = await store.listWork()
  for (let at = 0; at < works.length; at += BATCH) {
    const batch = works.slice(at, at + BATCH)
    for (const work of batch) {
      const revision = await store.revision(work.publication, work.revision)
      if (revision) await storeReading({ store, reader }, revision)
    }
    await derive(store, batch)
  }
  return works.length
}
