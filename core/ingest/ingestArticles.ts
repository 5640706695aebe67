import type { Instant } from '../model/partialDate.ts'
import type { Article } from '../model/publication.ts'
import type { StoreFault } from '../store/errors.ts'
import type { FactStore, Work } from '../store/factStore.ts'
import { derive } from './derive.ts'
import { isKnown, storeFacts, storeMarked } from './facts.ts'
import { currentReader, type Reader, type Workshop } from './reader.ts'
import { eachUnlessRefused, refusalOf, type Undone } from './refusals.ts'
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

/** An article that the store could not take, for a fault of that one item. */
export interface Refusal {
  readonly url: string
  readonly fault: StoreFault
  readonly message: string
}

/**
 * Takes articles in, each as it was fetched at `retrievedAt`, and derives what follows from them. Answers article by article,
 * once what they touch has been derived; where the store refuses one, it is named and the others are taken. Killed at any moment,
 * it leaves markers that `finishWork` completes, and can be run again: the order, repetition and overlap of runs do not matter.
 *
 * @throws {StoreError} where the store fails for more than one item; what had been answered stays.
 */
export async function* ingestArticles(options: {
  readonly store: FactStore
  readonly articles: Iterable<Article> | AsyncIterable<Article>
  readonly retrievedAt: Instant
  readonly reader?: Reader
  /** False where the same files are looked through again and again: that one lies there still is then no fetch to keep. */
  readonly notesRefetches?: boolean
}): AsyncGenerator<Outcome | Refusal> {
  const { store, retrievedAt, reader = currentReader, notesRefetches = true } = options
  const run = { store, reader, retrievedAt, notesRefetches }
  let batch: Article[] = []
  for await (const article of options.articles) {
    batch.push(article)
    if (batch.length < BATCH) continue
    yield* await ingestBatch(run, batch)
    batch = []
  }
  if (batch.length > 0) yield* await ingestBatch(run, batch)
}

interface Run extends Workshop {
  readonly retrievedAt: Instant
  readonly notesRefetches: boolean
}

async function ingestBatch(run: Run, articles: readonly Article[]): Promise<(Outcome | Refusal)[]> {
  const outcomes = new Map<Article, Outcome | Refusal>()
  const works = new Map<Work, Article>()
  const refuse = (article: Article, { fault, message }: Pick<Refusal, 'fault' | 'message'>) =>
    outcomes.set(article, { url: article.url, fault, message })
  for (const article of articles) {
    const refusal = await refusalOf(async () => {
      const { outcome, work } = await takeFacts(run, article)
      outcomes.set(article, outcome)
      if (work) works.set(work, article)
    })
    if (refusal) refuse(article, refusal)
  }
  if (works.size > 0) {
    const refused = await eachUnlessRefused([...works.keys()], (some) => derive(run.store, some))
    for (const [work, error] of refused) {
      const article = works.get(work)
      if (article) refuse(article, error)
    }
  }
  return [...outcomes.values()]
}

/** Stores what an article states, and answers the work that is to be derived from it, where there is any. */
async function takeFacts(run: Run, article: Article): Promise<{ outcome: Outcome; work: Work | null }> {
  const { store, reader, retrievedAt, notesRefetches } = run
  const revision = revisionOf(article, retrievedAt)
  const [current] = await store.current([revision.publication])
  const { url, sourceId } = article
  const { text: _, ...head } = revision
  // An unchanged text counts as of now, so that it outlives an older one that arrives late.
  if (current && isKnown(revision, current, reader) && (!notesRefetches || (await store.seenAgain(head))))
    return { outcome: { url, sourceId, change: 'UNCHANGED', relevant: current.reading.relevant }, work: null }
  const { work, reading } = await storeFacts(run, revision)
  // A fetch of the current text that is told of late changes what was known before, and nothing that is known now.
  const change = !current ? 'NEW' : isKnown(revision, current, reader) ? 'UNCHANGED' : 'CHANGED'
  return { outcome: { url, sourceId, change, relevant: reading.relevant }, work }
}

/** What was done of the works that other runs left. */
export interface Finished {
  readonly finished: number
  readonly undone: readonly Undone[]
}

/**
 * Completes the works that other runs left, alive or dead. Every run and every server's start calls it. Once `isOver`, what
 * is left waits for the next; what only a later version's reader can do waits for that one.
 */
export async function finishWork(
  store: FactStore,
  reader: Reader = currentReader,
  isOver: () => boolean = () => false,
): Promise<Finished> {
  const works = await store.listWork()
  const undone: Undone[] = []
  let finished = 0
  for (let at = 0; at < works.length && !isOver(); at += BATCH) {
    const done = new Set<Work>()
    const refused = await eachUnlessRefused(works.slice(at, at + BATCH), async (some) => {
      const marked: Work[] = []
      for (const work of some) {
        const stored = await storeMarked({ store, reader }, work)
        if (stored.length > 0) done.add(work)
        marked.push(...stored)
      }
      if (marked.length > 0) await derive(store, marked)
    })
    for (const [work, { message }] of refused) {
      done.delete(work)
      undone.push({ publication: work.publication, message })
    }
    finished += done.size
  }
  return { finished, undone }
}
