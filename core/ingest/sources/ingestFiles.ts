import type { Instant } from '../../model/partialDate.ts'
import type { Article } from '../../model/publication.ts'
import { readFolder } from '../../sources/files/folder.ts'
import type { Rejection } from '../../sources/files/rejection.ts'
import type { FactStore } from '../../store/factStore.ts'
import { finishWork, ingestArticles, type Outcome, type Refusal } from '../ingestArticles.ts'
import { currentReader } from '../reader.ts'
import { unreadLanguageOf } from '../unreadLanguage.ts'
import type { Tally } from './tally.ts'

/** What became of a file: its publication is stored, the store did not take it, or no reader takes what it holds. */
export type FileOutcome = { readonly name: string } & (Outcome | Refusal | { readonly rejection: Rejection })

export interface FilesTaken {
  /** Files that repeat another's publication word for word. */
  readonly repeated: number
  /** Files in folders that are in no format read here. */
  readonly passedOver: number
  /** Files that there was no time for. */
  readonly left: number
  readonly cutShort: boolean
}

/**
 * Takes in all publications in files and folders, as fetched at `retrievedAt`, after finishing what earlier runs left. What can't be taken
 * is a problem in the tally and stops nothing else.
 *
 * @throws {StoreError} where the store itself fails.
 */
export async function ingestFiles(options: {
  readonly store: FactStore
  readonly paths: readonly string[]
  readonly retrievedAt: Instant
  readonly tally: Tally
  /** Whether there is no time left. What was begun is finished, and the rest is left. */
  readonly isOver: () => boolean
  /** Publications that are taken in however late it is. */
  readonly fewest?: number
  /** False where the same files are looked through again and again. */
  readonly notesRefetches?: boolean
  readonly onProgress?: (what: 'files' | 'publications', done: number, total: number) => void
  /** Hears what became of a file once that is stored. */
  readonly onFile?: (file: FileOutcome) => Promise<void>
}): Promise<FilesTaken> {
  const { store, paths, retrievedAt, tally, isOver, fewest = 0, notesRefetches = true, onProgress, onFile } = options
  tally.leave((await finishWork(store, currentReader, isOver)).undone)
  const onRead = (done: number, total: number) => onProgress?.('files', done, total)
  const { entries, unread, repeated, passedOver } = await readFolder(paths, { isOver, onRead })
  tally.discovered += entries.length + unread
  const files = new Map<string, { name: string; article: Article }>()
  for (const entry of entries) {
    if ('article' in entry) files.set(entry.article.url, entry)
    else {
      tally.fail(entry.name, `${entry.rejection.kind}: ${entry.rejection.reason}`)
      await onFile?.(entry)
    }
  }
  const articles = inTime(
    [...files.values()].map(({ article }) => article),
    fewest,
    isOver,
  )
  let done = 0
  for await (const outcome of ingestArticles({ store, articles, retrievedAt, notesRefetches })) {
    const { name = outcome.url, article } = files.get(outcome.url) ?? {}
    if ('fault' in outcome) tally.fail(name, `${outcome.fault}: ${outcome.message}`)
    else {
      // Texts in a language that nothing here reads are stored, so that a later version can, and named: nobody knows what is in their scope.
      const foreign = article ? unreadLanguageOf(article) : null
      tally.take(foreign === null ? outcome : { ...outcome, relevant: true })
      if (foreign !== null) tally.leaveUnread(name, `${foreign}; the text is stored, without claims`)
    }
    done++
    onProgress?.('publications', done, files.size)
    await onFile?.({ name, ...outcome })
  }
  if (tally.unread > 0)
    tally.find('UNREAD_LANGUAGE', `${tally.unread} texts in languages that are not read are stored, without claims.`)
  const left = unread + files.size - done
  return { repeated, passedOver, left, cutShort: left > 0 }
}

function* inTime(articles: readonly Article[], fewest: number, isOver: () => boolean): Generator<Article> {
  for (const [at, article] of articles.entries()) {
    if (at >= fewest && isOver()) return
    yield article
  }
}
