import type { Instant } from '../../model/partialDate.ts'
import type { Fetcher, FetchOutcome } from '../../sources/fetching/fetcher.ts'
import type { ListedEntry, Listing, ListingFault } from '../../sources/readers/reader.ts'
import { INBOX, type SourceEntry, sourceIdOf } from '../../sources/registry.ts'
import type { FactStore } from '../../store/factStore.ts'
import type { Outcome } from '../ingestArticles.ts'
import { currentReader } from '../reader.ts'
import { recordFetches, takeIn } from './takeIn.ts'
import type { SourceTools } from './tools.ts'
import { visit } from './visit.ts'

/** What became of one page; `total` pages belong to the address that was given. */
export type AddressOutcome = { readonly total: number } & (
  | { readonly outcome: Outcome }
  | { readonly url: string; readonly reason: string }
)

/**
 * Takes in the page at `url`, or of a feed there all pages that promise a statement, as a person asks for them: neither the
 * agenda nor the place where a source's listing goes on is touched.
 *
 * @throws {StoreError} where the store fails.
 */
export async function* ingestAddress(options: {
  readonly url: string
  readonly store: FactStore
  readonly sources: readonly SourceEntry[]
  readonly tools: SourceTools
  readonly now: () => Instant
}): AsyncGenerator<AddressOutcome> {
  const { url, store, sources, now } = options
  const tools = { ...options.tools, fetcher: remembering(options.tools.fetcher, url) }
  const source = sources.find(({ id }) => id === sourceIdOf(url, sources)) ?? INBOX
  const feed: SourceEntry = { ...source, kind: 'feed', url }
  const listing = await tools.readerOf('feed').list({ source: feed, fetcher: tools.fetcher, cursor: null, now: now() })
  const entries = entriesOf(listing, url)?.filter((entry) => entry.url === url || tools.isPromising(entry))
  if (!entries) {
    const reason = listing.kind === 'FAILED' ? `${listing.fault}: ${listing.reason}` : 'it lists nothing'
    yield { total: 1, url, reason }
    return
  }
  for (const entry of entries) {
    const total = entries.length
    const visited = await visit(entry, { tools, sources, now, recordOf: async () => null })
    if (visited.kind === 'GONE') yield { total, url: entry.url, reason: `GONE: ${visited.reason}` }
    else if (visited.kind === 'FAILED') yield { total, url: entry.url, reason: `${visited.fault}: ${visited.reason}` }
    else if (visited.kind === 'READ') {
      const taken = await takeIn(visited, { store, source, sources, reader: currentReader })
      if (taken && 'fault' in taken) yield { total, url: entry.url, reason: `${taken.fault}: ${taken.message}` }
      else {
        await recordFetches(visited, store)
        if (taken) yield { total, outcome: taken }
      }
    }
  }
}

/** The entries of a feed, or the page itself where there is none; null where nothing could be fetched. */
function entriesOf(listing: Listing, url: string): readonly ListedEntry[] | null {
  if (listing.kind === 'LISTED') return listing.entries
  return listing.kind === 'FAILED' && OF_PAGES.includes(listing.fault)
    ? [{ url, title: null, summary: null, published: null, language: null }]
    : null
}

/** What is found where a page stands instead of a feed, or nothing any more. */
const OF_PAGES: readonly ListingFault[] = ['HTML_FOR_FEED', 'UNREADABLE_LISTING', 'GONE']

/** Asks for `url` once only: whether it is a feed is told from what stands there. */
function remembering(fetcher: Fetcher, url: string): Fetcher {
  let remembered: Promise<FetchOutcome> | null = null
  return {
    fetch: (request) => {
      if (request.url !== url) return fetcher.fetch(request)
      remembered ??= fetcher.fetch(request)
      return remembered
    },
  }
}
