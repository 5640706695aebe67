import type { Day, Instant } from '../../model/partialDate.ts'
import { SEARCHED_KINDS } from '../../sources/entry.ts'
import type { ListedEntry, Listing } from '../../sources/readers/reader.ts'
import type { SourceEntry } from '../../sources/registry.ts'
import type { SourceTools } from './tools.ts'

/** A page of a listing, its entries each once under the address that is asked for. */
export type ListedPage =
  | (Extract<Listing, { kind: 'LISTED' }> & {
      readonly promising: readonly ListedEntry[]
      readonly screenedOut: readonly ListedEntry[]
    })
  | Exclude<Listing, { kind: 'LISTED' }>

/** Lists a source, a page a turn, and screens what it lists, until there is no more or somebody has had enough. */
export async function* pagesOf(options: {
  readonly source: SourceEntry
  readonly tools: Pick<SourceTools, 'fetcher' | 'readerOf' | 'plainAddressOf' | 'isPromising'>
  readonly cursor: string | null
  readonly since?: Day
  readonly now: () => Instant
}): AsyncGenerator<ListedPage, void> {
  const { source, tools, since, now } = options
  const reader = tools.readerOf(source.kind)
  const seen = new Set<string>()
  let cursor = options.cursor
  for (;;) {
    const listing = await reader.list({
      ...{ source, fetcher: tools.fetcher, cursor, now: now() },
      ...(since === undefined ? {} : { since }),
    })
    if (listing.kind !== 'LISTED') {
      yield listing
      return
    }
    const entries = listing.entries.filter(({ url }) => {
      const address = tools.plainAddressOf(url)
      return !seen.has(address) && seen.add(address)
    })
    const promising = SEARCHED_KINDS.has(source.kind) ? entries : entries.filter((entry) => tools.isPromising(entry))
    const taken = new Set(promising)
    yield { ...listing, entries, promising, screenedOut: entries.filter((entry) => !taken.has(entry)) }
    if (!listing.more) return
    cursor = listing.cursor
  }
}
