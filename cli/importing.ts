import { type FilesTaken, ingestFiles } from '../core/ingest/sources/ingestFiles.ts'
import { recordedRun } from '../core/ingest/sources/recordedRun.ts'
import type { Tally } from '../core/ingest/sources/tally.ts'
import { INBOX } from '../core/sources/registry.ts'
import type { FactStore } from '../core/store/factStore.ts'
import type { World } from './command.ts'

/** Reads files and folders in, as a run of the source "Imported files", whose ever the publications are: no other source was asked. */
export async function importFiles(
  store: FactStore,
  paths: readonly string[],
  { now, stop, terminal: { progress } }: World,
): Promise<FilesTaken & { readonly tally: Tally }> {
  const run = { store, source: INBOX, now: () => now().toISOString() }
  const imported = await recordedRun(run, (tally, retrievedAt) =>
    ingestFiles({
      ...{ store, paths, retrievedAt, tally },
      isOver: () => stop.aborted,
      onProgress: (what, done, total) => progress.show(`Reading ${what}: ${done} of ${total}`, done / total),
    }),
  )
  progress.clear()
  return imported
}
