import type { IngestionRun } from '../core/model/source.ts'
import { IMPORTED_FILES } from '../core/sources/registry.ts'
import type { FactStore } from '../core/store/factStore.ts'
import type { ImportResult } from './importing.ts'

/** Records an import as a run of the source "Imported files", whose ever the publications are: no other source was asked. */
export async function recordRun(store: FactStore, result: ImportResult, finishedAt: Date): Promise<void> {
  const { outcomes, failures } = result
  const unread = new Set(failures.map(({ stored }) => stored))
  const untaken = failures.filter(({ stored }) => stored === null).length
  const run: IngestionRun = {
    startedAt: result.startedAt,
    finishedAt: finishedAt.toISOString(),
    discovered: outcomes.length + untaken,
    stored: outcomes.filter(({ change }) => change !== 'UNCHANGED').length,
    irrelevant: outcomes.filter(({ relevant, url }) => !relevant && !unread.has(url)).length,
    failed: failures.length,
    error: result.left > 0 ? 'Stopped before its end.' : null,
  }
  await store.putRun(IMPORTED_FILES, run)
}
