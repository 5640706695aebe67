import { relative } from 'node:path'
import type { Instant } from '../model/partialDate.ts'
import type { Article } from '../model/publication.ts'
import type { Finding, IngestionRun } from '../model/source.ts'
import { readFolder } from '../sources/files/folder.ts'
import type { RejectionKind } from '../sources/files/rejection.ts'
import type { FactStore } from '../store/factStore.ts'
import { finishWork, ingestArticles } from './ingestArticles.ts'
import { currentReader } from './reader.ts'
import type { Problem } from './sources/tally.ts'
import { toldError } from './told.ts'

/** What became of publications before they lay in the folder. */
export interface Filled {
  /** Those that do not lie there, because they are known as they are or have to wait. */
  readonly left: number
  /** Those that do not, because an earlier run refused them and they have not changed since. */
  readonly stillRefused?: number
  readonly problems: readonly Problem[]
}

export interface FolderRun {
  readonly run: IngestionRun
  readonly problems: readonly Problem[]
  /** Files, those that repeat others left out, that there was no time for. */
  readonly left: number
}

/** Files whose publication is taken in at least, however late it is: else a run whose time is short would never come further. */
const FEWEST = 25
/** A rejection that is no fault of the file alone. */
const PASSING: ReadonlySet<RejectionKind> = new Set(['DUPLICATE_ADDRESS', 'NOT_FOUND'])

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
  /** Whether there is no time left. What was begun is finished, and the rest is left. */
  readonly isOver?: () => boolean
  /** Hears what became of a file, by its path in the folder, once that is stored. */
  readonly settle?: (file: string, fate: 'TAKEN' | 'REFUSED' | 'PUT_OFF') => Promise<void>
}): Promise<FolderRun> {
  const { store, sourceId, folder, startedAt, now, fill, isOver = () => false, settle } = options
  const tally = { discovered: 0, stored: 0, irrelevant: 0 }
  const problems: Problem[] = []
  const findings: Finding[] = []
  const names = new Map<string, string>()
  const record = async (error: string | null): Promise<IngestionRun> => {
    const found = findings.length > 0 ? { findings } : {}
    const run = { startedAt, finishedAt: now(), ...tally, failed: problems.length, error, ...found }
    await store.putRun(sourceId, run)
    return run
  }
  try {
    for (const { publication, message } of (await finishWork(store, currentReader, isOver)).undone)
      problems.push({ url: publication, reason: message, givenUp: false })
    const filled = await fill?.()
    problems.push(...(filled?.problems ?? []))
    const { left: known = 0, stillRefused = 0 } = filled ?? {}
    const before = `${stillRefused} files were refused by earlier runs, whose log names them, and have not changed since.`
    if (stillRefused > 0) findings.push({ name: 'STILL_REFUSED', explanation: before })
    const { entries, unread } = await readFolder([folder], { isOver })
    tally.discovered = entries.length + unread + known + stillRefused + (filled?.problems.length ?? 0)
    for (const entry of entries) {
      const name = relative(folder, entry.name)
      if ('article' in entry) {
        names.set(entry.article.url, name)
        continue
      }
      const { kind, reason } = entry.rejection
      problems.push({ url: name, reason: `${kind}: ${reason}`, givenUp: false })
      await settle?.(name, PASSING.has(kind) ? 'PUT_OFF' : 'REFUSED')
    }
    const articles = entries.flatMap((entry) => ('article' in entry ? [entry.article] : []))
    const timely = inTime(articles, isOver)
    let done = 0
    const taking = { store, articles: timely, retrievedAt: startedAt, notesRefetches: false }
    for await (const outcome of ingestArticles(taking)) {
      done++
      const name = names.get(outcome.url) ?? outcome.url
      if ('fault' in outcome) {
        problems.push({ url: outcome.url, reason: `${outcome.fault}: ${outcome.message}`, givenUp: false })
        await settle?.(name, 'PUT_OFF')
        continue
      }
      if (outcome.change !== 'UNCHANGED') tally.stored++
      if (!outcome.relevant) tally.irrelevant++
      await settle?.(name, 'TAKEN')
    }
    return { run: await record(null), problems, left: unread + articles.length - done }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await record(toldError(error)).catch((second: unknown) => {
      throw new AggregateError([error, second], `${message} (and the run could not be recorded)`)
    })
    throw error
  }
}

function* inTime(articles: readonly Article[], isOver: () => boolean): Generator<Article> {
  for (const [at, article] of articles.entries()) {
    if (at >= FEWEST && isOver()) return
    yield article
  }
}
