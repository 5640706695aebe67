import type { Publication, Reading, Revision } from '../model/publication.ts'
import { blockKeysOf } from '../resolution/blocking.ts'
import type { Work } from '../store/factStore.ts'
import type { Reader, Workshop } from './reader.ts'

/** Whether nothing can follow from reading `revision` again: the store holds it as current, read by this reader or a later one. */
export const isKnown = (revision: Revision, current: Publication | null, reader: Reader): boolean =>
  current?.revision === revision.id && current.reading.extraction >= reader.extraction

/**
 * Steps 1 and 2 for a revision: its text is stored before anything is derived, its marker before it can be seen. Blocking
 * rows stand before the revision becomes current, so that nobody can see a reading whose candidates can't be found.
 */
export async function storeFacts(
  { store, reader }: Workshop,
  revision: Revision,
): Promise<{ work: Work; reading: Reading }> {
  const work = { publication: revision.publication, revision: revision.id }
  await store.addRevision(revision)
  await store.markWork(work, 0)
  return { work, reading: await storeReading({ store, reader }, revision) }
}

/** Reads a stored revision, where no equal or later reader has, and makes it current, where no later one is. */
export async function storeReading({ store, reader }: Workshop, revision: Revision): Promise<Reading> {
  const known = await store.reading(revision.publication, revision.id)
  const reading = known && known.extraction >= reader.extraction ? known : reader.read(revision)
  if (reading !== known) await store.putReading(revision.publication, revision.id, reading)
  await store.addBlocks(revision.publication, blockKeysOf(reading))
  const { text: _, ...head } = revision
  await store.makeCurrent(head)
  return reading
}
