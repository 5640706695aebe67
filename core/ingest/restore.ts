import type { PublicationFacts, SourceFacts } from '../export/facts.ts'
import { blockKeysOf } from '../resolution/blocking.ts'
import type { FactStore, Work } from '../store/factStore.ts'
import { derive } from './derive.ts'

/** Publications derived in one pass. */
const BATCH = 25

/** What is known of a publication, with the text of each of its revisions by its hash. */
export interface WholePublication {
  readonly facts: PublicationFacts
  readonly texts: ReadonlyMap<string, string>
}

/** A revision whose text the dump does not hold. */
export class MissingTextError extends Error {
  override readonly name = 'MissingTextError'
}

/**
 * Takes in publications as another store knew them, readings as they were read, and derives everything else anew. Answers how
 * many, batch after batch. Every write may be repeated: killed at any moment, it can be run again from the start.
 *
 * @throws {MissingTextError} for a revision without its text.
 */
export async function* restore(
  store: FactStore,
  publications: AsyncIterable<WholePublication>,
): AsyncGenerator<number> {
  let works: Work[] = []
  for await (const publication of publications) {
    const work = await restoreFacts(store, publication)
    if (work) works.push(work)
    if (works.length < BATCH) continue
    await derive(store, works)
    yield works.length
    works = []
  }
  if (works.length === 0) return
  await derive(store, works)
  yield works.length
}

/** In the order of `storeFacts`: texts first, the marker before anything can be seen, blocking rows before what they lead to. */
async function restoreFacts(store: FactStore, { facts, texts }: WholePublication): Promise<Work | null> {
  const { publication, revisions, current, withdrawal, fetched } = facts
  for (const { facts: revision } of revisions) {
    const text = texts.get(revision.textHash)
    if (text === undefined)
      throw new MissingTextError(`The text of revision ${revision.id} of publication ${publication} is missing.`)
    await store.addRevision({ ...revision, text })
  }
  const work = current && { publication, revision: current.revision }
  if (work) await store.markWork(work, 0)
  for (const { facts: revision, reading } of revisions) {
    if (reading === null) continue
    await store.putReading(publication, revision.id, reading)
    await store.addBlocks(publication, blockKeysOf(reading))
  }
  if (withdrawal) await store.decideWithdrawal(publication, withdrawal)
  const head = revisions.find(({ facts: revision }) => revision.id === current?.revision)?.facts
  if (current && head) await store.makeCurrent({ ...head, retrievedAt: current.retrievedAt })
  if (fetched) await store.putFetchRecord(fetched)
  return work
}

/** Leaves for the next runs over a source what its runs left elsewhere. */
export async function restoreSource(store: FactStore, { source, runs, state, agenda }: SourceFacts): Promise<void> {
  for (const run of runs.toReversed()) await store.putRun(source, run)
  if (agenda.length > 0) await store.putAgenda(source, agenda)
  if (state) await store.putSourceState(source, state)
}
