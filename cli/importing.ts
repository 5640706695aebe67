import { finishWork, ingestArticles, type Outcome } from '../core/ingest/ingestArticles.ts'
import type { Undone } from '../core/ingest/refusals.ts'
import type { Article } from '../core/model/publication.ts'
import { type FolderEntry, readFolder } from '../core/sources/files/folder.ts'
import type { FactStore } from '../core/store/factStore.ts'
import type { Progress } from './output/terminal.ts'
import { unreadLanguageOf } from './unreadLanguage.ts'

/** Articles handed to ingest at once; between them a run can be stopped. */
const CHUNK = 25

export interface Failure {
  readonly name: string
  readonly reason: string
  /** Address of the publication where its text was stored all the same, and is in the outcomes too. */
  readonly stored: string | null
}

export interface ImportResult {
  readonly startedAt: string
  readonly outcomes: readonly Outcome[]
  readonly failures: readonly Failure[]
  readonly repeated: number
  readonly passedOver: number
  /** Files that were not reached because the run was stopped. */
  readonly left: number
}

type Taken = Extract<FolderEntry, { article: Article }>

/**
 * Reads all publications in files and folders into the store, after finishing what earlier runs left. What can't be taken is a failure
 * and stops nothing else.
 *
 * @throws {StoreError} where the store itself fails.
 */
export async function importFiles(options: {
  readonly store: FactStore
  readonly paths: readonly string[]
  readonly now: () => Date
  readonly stop: AbortSignal
  readonly progress: Progress
}): Promise<ImportResult> {
  const { store, now, stop, progress } = options
  const startedAt = now().toISOString()
  const { undone } = await finishWork(store)
  const folder = await readFolder(options.paths, {
    onRead: (done, total) => progress.show(`Reading files: ${done} of ${total}`, done / total),
  })
  const taken = folder.entries.filter((entry): entry is Taken => 'article' in entry)
  const outcomes: Outcome[] = []
  const failures: Failure[] = [...undone.map(undoneFailure), ...folder.entries.flatMap(failuresOf)]
  let done = 0
  for (; done < taken.length && !stop.aborted; done += CHUNK) {
    const chunk = taken.slice(done, done + CHUNK)
    const names = new Map(chunk.map(({ name, article }) => [article.url, name]))
    const articles = chunk.map(({ article }) => article)
    for await (const outcome of ingestArticles({ store, articles, retrievedAt: startedAt })) {
      if ('change' in outcome) outcomes.push(outcome)
      else failures.push({ name: names.get(outcome.url) ?? outcome.url, reason: outcome.message, stored: null })
    }
    const reached = Math.min(done + CHUNK, taken.length)
    progress.show(`Reading publications: ${reached} of ${taken.length}`, reached / taken.length)
  }
  progress.clear()
  const { repeated, passedOver } = folder
  return { startedAt, outcomes, failures, repeated, passedOver, left: Math.max(0, taken.length - done) }
}

/** What an earlier run left and no run can finish is named until it is mended: it is stored, and served in part at most. */
export const undoneFailure = ({ publication, message }: Undone): Failure => ({
  name: `publication ${publication}`,
  reason: message,
  stored: null,
})

const failuresOf = (entry: FolderEntry): Failure[] =>
  'rejection' in entry ? [{ name: entry.name, reason: entry.rejection.reason, stored: null }] : unreadLanguage(entry)

/** Texts in a language that nothing here reads are stored, so that a later version can, and named. */
function unreadLanguage({ name, article }: Taken): Failure[] {
  const told = unreadLanguageOf(article)
  return told === null ? [] : [{ name, reason: `${told}; the text is stored, without claims`, stored: article.url }]
}
