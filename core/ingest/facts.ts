import type { Publication, Reading, Revision } from '../model/publication.ts'
import { blockKeysOf } from '../resolution/blocking.ts'
import type { FactStore, FetchWork, Work } from '../store/factStore.ts'
import type { Reader, Workshop } from './reader.ts'

/** What a fetch that was read came to, and the work that is to be derived from it. */
export interface TakenFetch {
  readonly work: FetchWork
  readonly reading: Reading
}

/** Whether nothing can follow from reading `revision` again: the store holds it as current, read by this reader or a later one. */
export const isKnown = (revision: Revision, current: Publication | null, reader: Reader): boolean =>
  current?.revision === revision.id && current.reading.extraction >= reader.extraction

/** Steps 1 and 2 for a revision: its text is stored before its marker, so that whoever finds the marker finds the text. */
export async function storeFacts(workshop: Workshop, revision: Revision): Promise<TakenFetch> {
  await workshop.store.addRevision(revision)
  return storeFetch(workshop, revision)
}

/**
 * Marks the fetch of a stored revision, reads it, where no equal or later reader has, and makes it current, where no later one is.
 * Blocking rows stand before the revision becomes current, so that nobody can see a reading whose candidates can't be found.
 */
export async function storeFetch({ store, reader }: Workshop, revision: Revision): Promise<TakenFetch> {
  const { publication, id, retrievedAt } = revision
  const work = { publication, revision: id, retrievedAt, extraction: reader.extraction }
  await store.markWork(work, 0)
  const known = await store.reading(publication, id)
  const reading = known && known.extraction >= reader.extraction ? known : reader.read(revision)
  if (reading !== known) await store.putReading(publication, id, reading)
  await store.addBlocks(publication, blockKeysOf(reading))
  const { text: _, ...head } = revision
  await store.makeCurrent(head)
  return { work, reading }
}

/**
 * Stores the fact that a marker tells of: its run may have died before, or be alive and do so later, when nobody looks any more. Answers
 * the works that are done once that is derived, the marker's own among them; a later reader than the marker's makes another. None where
 * the fact takes a later reader than this one: from a fact that is not stored nothing was derived.
 */
export async function storeMarked(workshop: Workshop, work: Work): Promise<Work[]> {
  const { store, reader } = workshop
  if ('withdrawal' in work) {
    await store.decideWithdrawal(work.publication, work.withdrawal)
    return [work]
  }
  const { publication, retrievedAt, extraction } = work
  if (extraction > reader.extraction && !(await isReadBy(store, work))) return []
  const revision = await store.revision(publication, work.revision)
  if (!revision) return [work]
  const { work: own } = await storeFetch(workshop, { ...revision, retrievedAt })
  return own.extraction === extraction ? [own] : [work, own]
}

/** Whether the work's extractor or a later one has read the revision. */
async function isReadBy(store: FactStore, { publication, revision, extraction }: FetchWork): Promise<boolean> {
  const reading = await store.reading(publication, revision)
  return reading !== null && reading.extraction >= extraction
}
