import type { IngestionRun } from '../core/model/source.ts'
import { IMPORTED_FILES } from '../core/sources/registry.ts'
import type { FactStore } from '../core/store/factStore.ts'
import type { ImportResult } from './importing.ts'

/** Records an import as a run of every source whose publications it read; what could not be read counts for "Imported files". */
export async function recordRuns(store: FactStore, result: ImportResult, finishedAt: Date): Promise<void> {
  const unread = new Set(result.failures.map(({ stored }) => stored))
  const untaken = result.failures.filter(({ stored }) => stored === null).length
  const bySource = Map.groupBy(result.outcomes, ({ sourceId }) => sourceId)
  if (untaken > 0 && !bySource.has(IMPORTED_FILES)) bySource.set(IMPORTED_FILES, [])
  for (const [sourceId, outcomes] of bySource) {
    const failed = outcomes.filter(({ url }) => unread.has(url)).length
    const lost = sourceId === IMPORTED_FILES ? untaken : 0
    const run: IngestionRun = {
      startedAt: result.startedAt,
      finishedAt: finishedAt.toISOString(),
      discovered: outcomes.length + lost,
      stored: outcomes.filter(({ change }) => change !== 'UNCHANGED').length,
      irrelevant: outcomes.filter(({ relevant, url }) => !relevant && !unread.has(url)).length,
      failed: failed + lost,
      error: result.left > 0 ? 'Stopped before its end.' : null,
    }
    await store.putRun(sourceId, run)
  }
}
