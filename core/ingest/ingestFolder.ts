import { relative } from 'node:path'
import type { Instant } from '../model/partialDate.ts'
import type { IngestionRun } from '../model/source.ts'
import { readFolder } from '../sources/files/folder.ts'
import type { FactStore } from '../store/factStore.ts'
import { finishWork, ingestArticles } from './ingestArticles.ts'
import type { Problem } from './sources/tally.ts'

/**
 * Takes in all publications of `folder` in the name of the source `sourceId`, records the run and answers it, with the files that no
 * reader took. Where the store fails, the run is recorded with that error if it still can be, and the error thrown.
 */
export async function ingestFolder(options: {
  readonly store: FactStore
  readonly sourceId: string
  readonly folder: string
  readonly startedAt: Instant
  readonly now: () => Instant
  /** Publications that were refused before they were laid into the folder. */
  readonly refused: number
}): Promise<{ readonly run: IngestionRun; readonly problems: readonly Problem[] }> {
  const { store, sourceId, folder, startedAt, now, refused } = options
  const tally = { discovered: refused, stored: 0, irrelevant: 0 }
  const problems: Problem[] = []
  const record = async (error: string | null): Promise<IngestionRun> => {
    const run = { startedAt, finishedAt: now(), ...tally, failed: refused + problems.length, error }
    await store.putRun(sourceId, run)
    return run
  }
  try {
    for (const { publication, message } of (await finishWork(store)).undone)
      problems.push({ url: publication, reason: message, givenUp: false })
    const { entries } = await readFolder([folder])
    tally.discovered += entries.length
    for (const entry of entries) {
      if ('article' in entry) continue
      const { kind, reason } = entry.rejection
      problems.push({ url: relative(folder, entry.name), reason: `${kind}: ${reason}`, givenUp: false })
    }
    const articles = entries.flatMap((entry) => ('article' in entry ? [entry.article] : []))
    for await (const outcome of ingestArticles({ store, articles, retrievedAt: startedAt })) {
      if ('fault' in outcome) {
        problems.push({ url: outcome.url, reason: `${outcome.fault}: ${outcome.message}`, givenUp: false })
        continue
      }
      if (outcome.change !== 'UNCHANGED') tally.stored++
      if (!outcome.relevant) tally.irrelevant++
    }
    return { run: await record(null), problems }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await record(message).catch((second: unknown) => {
      throw new AggregateError([error, second], `${message} (and the run could not be recorded)`)
    })
    throw error
  }
}
