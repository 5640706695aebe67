import { relative } from 'node:path'
import type { Instant } from '../model/partialDate.ts'
import type { IngestionRun } from '../model/source.ts'
import { readFolder } from '../sources/files/folder.ts'
import type { FactStore } from '../store/factStore.ts'
import { finishWork, ingestArticles } from './ingestArticles.ts'
import type { Problem } from './sources/tally.ts'

/** What became of publications before they lay in the folder. */
export interface Filled {
  /** Those that do not lie there, because they are known as they are or have to wait. */
  readonly left: number
  readonly problems: readonly Problem[]
}

export interface FolderRun {
  readonly run: IngestionRun
  readonly problems: readonly Problem[]
  /** Paths in the folder of the files whose publication is stored now. */
  readonly taken: readonly string[]
}

/**
 * Takes in all publications of `folder` in the name of the source `sourceId`, records the run and answers it, with the files that no
 * reader took. Where the store fails, or what fills the folder, the run is recorded with that error if it still can be, and the error thrown.
 */
export async function ingestFolder(options: {
  readonly store: FactStore
  readonly sourceId: string
  readonly folder: string
  readonly startedAt: Instant
  readonly now: () => Instant
  /** Lays the publications into the folder; without it they lie there. */
  readonly fill?: () => Promise<Filled>
}): Promise<FolderRun> {
  const { store, sourceId, folder, startedAt, now, fill } = options
  const tally = { discovered: 0, stored: 0, irrelevant: 0 }
  const problems: Problem[] = []
  const names = new Map<string, string>()
  const record = async (error: string | null): Promise<IngestionRun> => {
    const run = { startedAt, finishedAt: now(), ...tally, failed: problems.length, error }
    await store.putRun(sourceId, run)
    return run
  }
  try {
    for (const { publication, message } of (await finishWork(store)).undone)
      problems.push({ url: publication, reason: message, givenUp: false })
    const filled = await fill?.()
    problems.push(...(filled?.problems ?? []))
    const { entries } = await readFolder([folder])
    tally.discovered = entries.length + (filled ? filled.left + filled.problems.length : 0)
    for (const entry of entries) {
      const name = relative(folder, entry.name)
      if ('article' in entry) {
        names.set(entry.article.url, name)
        continue
      }
      const { kind, reason } = entry.rejection
      problems.push({ url: name, reason: `${kind}: ${reason}`, givenUp: false })
    }
    const articles = entries.flatMap((entry) => ('article' in entry ? [entry.article] : []))
    for await (const outcome of ingestArticles({ store, articles, retrievedAt: startedAt, notesRefetches: false })) {
      if ('fault' in outcome) {
        problems.push({ url: outcome.url, reason: `${outcome.fault}: ${outcome.message}`, givenUp: false })
        names.delete(outcome.url)
        continue
      }
      if (outcome.change !== 'UNCHANGED') tally.stored++
      if (!outcome.relevant) tally.irrelevant++
    }
    return { run: await record(null), problems, taken: [...names.values()] }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await record(message).catch((second: unknown) => {
      throw new AggregateError([error, second], `${message} (and the run could not be recorded)`)
    })
    throw error
  }
}
