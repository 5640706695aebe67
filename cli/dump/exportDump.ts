import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonLine } from '../../core/export/column.ts'
import { dataPackage, PACKAGE_FILE } from '../../core/export/dataPackage.ts'
import { PUBLICATION_FACTS, SOURCE_FACTS, TEXTS } from '../../core/export/facts.ts'
import { type ExportedSource, NO_RECORDS } from '../../core/export/table.ts'
import { storedFacts, storedSourceFacts } from '../../core/ingest/storedFacts.ts'
import type { PublicationId } from '../../core/model/id.ts'
import { PLACES } from '../../core/model/places.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import type { ReadStore } from '../../core/store/store.ts'
import { createDumpFile, type DumpFile } from './dumpFile.ts'
import { createRecordFiles } from './recordFiles.ts'
import { formerDiscrepancies, servedRecords, withdrawnRecords } from './servedRecords.ts'

/** Publications held in memory at a time. */
const CHUNK = 50

export interface ExportOptions {
  readonly facts: FactStore
  readonly reads: ReadStore
  /** An empty folder, or none yet. */
  readonly folder: string
  /** Whether the texts go along, from which alone a store can be restored. */
  readonly texts: boolean
  readonly sources: readonly ExportedSource[]
  readonly stop: AbortSignal
  /** Called after each chunk, with how many publications are written. */
  readonly onWritten: (publications: number) => void
}

/**
 * Writes everything that the store holds into a folder: equal data give equal bytes. Answers how many publications; null where
 * it was stopped, and then the folder holds no description, so that nobody takes it for a whole dump.
 */
export async function exportDump(options: ExportOptions): Promise<number | null> {
  const { facts, reads, folder, texts, sources, stop, onWritten } = options
  const records = await createRecordFiles(folder)
  const publicationFacts = await createDumpFile(folder, PUBLICATION_FACTS.path)
  const sourceFacts = await createDumpFile(folder, SOURCE_FACTS.path)
  const textFacts = texts ? await createDumpFile(folder, TEXTS.path) : null

  const listed = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const places = PLACES.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  await records.write({ ...NO_RECORDS, places, sources: listed })
  const known = new Set(listed.map(({ id }) => id))
  let written = 0
  for await (const ids of inChunks(facts.publicationIds())) {
    for (const id of ids) {
      for (const source of await writeFacts(facts, id, publicationFacts, textFacts)) known.add(source)
    }
    await records.write(await servedRecords(reads, ids))
    written += ids.length
    onWritten(written)
    if (stop.aborted) break
  }
  for await (const withdrawn of withdrawnRecords(reads)) await records.write(withdrawn)
  for await (const former of formerDiscrepancies(reads)) await records.write(former)
  for (const id of [...known].sort()) {
    const left = await storedSourceFacts(facts, id)
    if (left) await sourceFacts.write(jsonLine(left))
  }
  const files = await records.close()
  for (const file of [publicationFacts, sourceFacts, textFacts]) if (file) files.push(await file.close())
  if (stop.aborted) return null
  const description = dataPackage(files, { sources: listed, texts })
  await writeFile(join(folder, PACKAGE_FILE), `${JSON.stringify(description, null, 2)}\n`)
  return written
}

/** Writes what is known of a publication and answers the sources that its revisions came from. */
async function writeFacts(
  store: FactStore,
  id: PublicationId,
  publicationFacts: DumpFile,
  textFacts: DumpFile | null,
): Promise<string[]> {
  const found = await storedFacts(store, id)
  if (!found) return []
  const { facts, texts } = found
  await publicationFacts.write(jsonLine(facts))
  if (textFacts) for await (const text of texts()) await textFacts.write(jsonLine(text))
  return facts.revisions.map((revision) => revision.facts.sourceId)
}

async function* inChunks<T>(all: AsyncIterable<T>): AsyncGenerator<T[]> {
  let chunk: T[] = []
  for await (const one of all) {
    chunk.push(one)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
