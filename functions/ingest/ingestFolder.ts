import { relative } from 'node:path'
import { finishWork } from '../../core/ingest/ingestArticles.ts'
import { ingestEach } from '../../core/ingest/ingestEach.ts'
import type { Instant } from '../../core/model/partialDate.ts'
import type { IngestionRun } from '../../core/model/source.ts'
import { readFolder } from '../../core/sources/files/folder.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import { log } from '../runtime/log.ts'

/**
 * Takes in all publications of `folder` in the name of the source `sourceId`, records the run and answers it. Files that no reader takes are
 * counted and named in the log. Where the store fails, the run is recorded with that error if it still can be, and the error thrown.
 */
export async function ingestFolder(options: {
  readonly store: FactStore
  readonly sourceId: string
  readonly folder: string
  readonly startedAt: Instant
  readonly now: () => Instant
  /** Publications that were refused before they were laid into the folder. */
  readonly refused: number
}): Promise<IngestionRun> {
  const { store, sourceId, folder, startedAt, now, refused } = options
  const tally = { discovered: refused, stored: 0, irrelevant: 0, failed: refused }
  const record = async (error: string | null): Promise<IngestionRun> => {
    const run = { startedAt, finishedAt: now(), ...tally, error }
    await store.putRun(sourceId, run)
    return run
  }
  try {
    await finishWork(store)
    const { entries } = await readFolder([folder])
    tally.discovered += entries.length
    for (const entry of entries) {
      if ('article' in entry) continue
      tally.failed++
      log.warn('publication refused', { file: relative(folder, entry.name), ...entry.rejection })
    }
    const articles = entries.flatMap((entry) => ('article' in entry ? [entry.article] : []))
    for await (const outcome of ingestEach(store, articles, startedAt)) {
      if ('fault' in outcome) {
        tally.failed++
        log.warn('publication refused', { url: outcome.url, kind: outcome.fault, reason: outcome.message })
        continue
      }
      if (outcome.change !== 'UNCHANGED') tally.stored++
      if (!outcome.relevant) tally.irrelevant++
    }
    return await record(null)
  } catch (error) {
    await record(error instanceof Error ? error.message : String(error)).catch((second: unknown) =>
      log.error('run not recorded', second, { sourceId }),
    )
    throw error
  }
}
