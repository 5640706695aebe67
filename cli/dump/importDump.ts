import { PUBLICATION_FACTS, SOURCE_FACTS, TEXTS, type TextFact } from '../../core/export/facts.ts'
import { RestoreError, restore, restoreSource, type WholePublication } from '../../core/ingest/restore.ts'
import { textHashOf } from '../../core/model/id.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import { CommandError } from '../usage.ts'
import { checkLines, readLines } from './dumpLines.ts'
import { hashOf, readPackage } from './dumpPackage.ts'

/** Under which the store keeps that an import is under way, and of what. */
const UNDERTAKING = 'import'

export interface ImportOptions {
  readonly store: FactStore
  readonly folder: string
  readonly stop: AbortSignal
  /** Called after each pass, with how many publications of how many are restored. */
  readonly onRestored: (publications: number, total: number) => void
}

/**
 * Restores a dump into an empty store, or goes on with one that was stopped. Nothing is written before the whole dump was
 * checked. Answers how many publications; null where it was stopped.
 *
 * @throws {CommandError} where the dump is damaged or of another version, or the store holds something else.
 */
export async function importDump({ store, folder, stop, onRestored }: ImportOptions): Promise<number | null> {
  const description = await readPackage(folder)
  const identity = hashOf(description, PUBLICATION_FACTS.path)
  const total = await checkLines(folder, PUBLICATION_FACTS, identity)
  await checkLines(folder, SOURCE_FACTS, hashOf(description, SOURCE_FACTS.path))
  await checkLines(folder, TEXTS, hashOf(description, TEXTS.path), otherText)
  await refuseUnlessEmpty(store, identity)

  await store.putProgress(UNDERTAKING, identity)
  let restored = 0
  try {
    for await (const publications of restore(store, wholePublications(folder))) {
      restored += publications
      onRestored(restored, total)
      if (stop.aborted) return null
    }
  } catch (error) {
    if (error instanceof RestoreError) throw new CommandError(`The dump does not hold together: ${error.message}`)
    throw error
  }
  for await (const facts of readLines(folder, SOURCE_FACTS)) await restoreSource(store, facts)
  await store.putProgress(UNDERTAKING, null)
  return total
}

const otherText = ({ text, textHash }: TextFact): string | null =>
  textHashOf(text) === textHash ? null : 'its text is not the one that its hash names'

async function refuseUnlessEmpty(store: FactStore, identity: string): Promise<void> {
  if ((await store.progress(UNDERTAKING)) === identity) return
  for await (const _ of store.publicationIds())
    throw new CommandError(
      'The store holds publications already; a dump is restored into an empty one. Name another folder with --data DIR.',
    )
}

/** Both files are in the order of publications: read side by side, one publication is in memory at a time. */
async function* wholePublications(folder: string): AsyncGenerator<WholePublication> {
  const texts = readLines(folder, TEXTS)
  let next = await texts.next()
  for await (const facts of readLines(folder, PUBLICATION_FACTS)) {
    const own = new Map<string, string>()
    while (!next.done && next.value.publication <= facts.publication) {
      own.set(next.value.textHash, next.value.text)
      next = await texts.next()
    }
    yield { facts, texts: own }
  }
}
