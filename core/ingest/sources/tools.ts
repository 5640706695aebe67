import type { Fetcher, FetchOutcome } from '../../sources/fetching/fetcher.ts'
import type { Read } from '../../sources/files/rejection.ts'
import type { PageArticle } from '../../sources/page/article.ts'
import type { ListedEntry, SourceReader } from '../../sources/readers/reader.ts'
import type { SourceKind } from '../../sources/registry.ts'

/** A page as it was fetched. */
export type FetchedPage = Extract<FetchOutcome, { kind: 'FETCHED' }>

/** What a run over a source works with beside the store. */
export interface SourceTools {
  readonly fetcher: Fetcher
  readonly readerOf: (kind: SourceKind) => SourceReader
  /** The address under which a page is asked for, whatever other forms of its address are listed. */
  readonly plainAddressOf: (url: string) => string
  /** Whether title and summary leave room for a statement in scope. */
  readonly isPromising: (entry: ListedEntry) => boolean
  readonly readPage: (page: FetchedPage, entry: Pick<ListedEntry, 'published'>) => Promise<Read<PageArticle>>
}

/** A run was told to stop while it waited for a page. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/** A fetcher that waits no longer once `stop` is aborted: what was being fetched is fetched by the next run. */
export function interruptible(fetcher: Fetcher, stop: AbortSignal): Fetcher {
  return {
    async fetch(request) {
      if (stop.aborted) throw new Interrupted()
      const { promise, reject } = Promise.withResolvers<never>()
      const end = () => reject(new Interrupted())
      stop.addEventListener('abort', end, { once: true })
      try {
        return await Promise.race([fetcher.fetch(request), promise])
      } finally {
        stop.removeEventListener('abort', end)
      }
    },
  }
}
