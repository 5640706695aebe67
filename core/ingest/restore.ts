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

/** The facts of a publication do not belong together. */
export class RestoreError extends Error {
  override readonly name = 'RestoreError'
}

/**
 * Takes in publications as another store knew them, readings as they were read, and derives everything else anew. Answers how
 * many, batch after batch. Every write may be repeated: killed at any moment, it can be run again from the start.
 *
 * @throws {RestoreError} for a revision without its text, and a fetch without its revision.
 */
export async function* restore(
  store: FactStore,
  publications: AsyncIterable<WholePublication>,
): AsyncGenerator<number> {
  let restored: Work[][] = []
  for await (const publication of publications) {
    restored.push(await restoreFacts(store, publication))
    if (restored.length < BATCH) continue
    await derive(store, restored.flat())
    yield restored.length
    restored = []
  }
  if (restored.length === 0) return
  await derive(store, restored.flat())
  yield restored.length
}

/**
 * In the order of `storeFetch`: texts first, markers before anything can be seen, blocking rows before what they lead to. Markers tell of
 * the last fetch and of what was decided: a restoring that dies is run again, and goes on with all the rest.
 */
async function restoreFacts(store: FactStore, { facts, texts }: WholePublication): Promise<Work[]> {
  const { publication, revisions, retrievals, withdrawal, fetched } = facts
  for (const { facts: revision } of revisions) {
    const text = texts.get(revision.textHash)
    if (text === undefined) throw new RestoreError(`The text of revision ${revision.id} of ${publication} is missing.`)
    await store.addRevision({ ...revision, text })
  }
  const works = worksOf(facts)
  for (const work of works) await store.markWork(work, 0)
  for (const { facts: revision, reading } of revisions) {
    await store.putReading(publication, revision.id, reading)
    await store.addBlocks(publication, blockKeysOf(reading))
  }
  if (withdrawal) await store.decideWithdrawal(publication, withdrawal)
  const heads = new Map(revisions.map((revision) => [revision.facts.id, revision.facts]))
  for (const { revision, retrievedAt } of retrievals) {
    const head = heads.get(revision)
    if (!head) throw new RestoreError(`Revision ${revision} of ${publication} was fetched but is missing.`)
    await store.makeCurrent({ ...head, retrievedAt })
  }
  if (fetched) await store.putFetchRecord(fetched)
  return works
}

function worksOf({ publication, revisions, retrievals, withdrawal }: PublicationFacts): Work[] {
  const fetches = retrievals.slice(-1).map((last) => {
    const extraction = revisions.find(({ facts }) => facts.id === last.revision)?.reading.extraction ?? 0
    return { publication, ...last, extraction }
  })
  return withdrawal ? [...fetches, { publication, withdrawal }] : fetches
}

/** Leaves for the next runs over a source what its runs left elsewhere. */
export async function restoreSource(store: FactStore, { source, runs, state, agenda }: SourceFacts): Promise<void> {
  for (const run of runs.toReversed()) await store.putRun(source, run)
  if (agenda.length > 0) await store.putAgenda(source, agenda)
  if (state) await store.putSourceState(source, state)
}
