import type { Day, Instant } from '../../model/partialDate.ts'
import type { Fetcher, FetchFault } from '../fetching/fetcher.ts'
import type { SourceEntry } from '../registry.ts'

/** One entry of a feed, list or answer: what it tells before its page is fetched. */
export interface ListedEntry {
  /** Absolute http(s) address of the page, as the WHATWG URL parser prints it. */
  readonly url: string
  readonly title: string | null
  readonly summary: string | null
  /** When the source says it was published: an instant, a day, or null. */
  readonly published: Instant | Day | null
  readonly language: string | null
}

/** Why a source could not be listed, or what is odd in what it listed. */
export type ListingFault =
  | FetchFault
  /** 200 with a page where a feed or JSON should be. */
  | 'HTML_FOR_FEED'
  | 'UNREADABLE_LISTING'
  | 'NO_ENTRIES'
  | 'GONE'

export type Listing =
  | {
      readonly kind: 'LISTED'
      readonly entries: readonly ListedEntry[]
      /** What the reader wants back on its next call; opaque to all others. */
      readonly cursor: string
      /** True where more is to be listed at once, from `cursor` on. */
      readonly more: boolean
      /** What an operator should know of a listing that could be read all the same, each a sentence. */
      readonly warnings: readonly string[]
    }
  /** Nothing changed since `cursor`. */
  | { readonly kind: 'UNCHANGED' }
  | {
      readonly kind: 'FAILED'
      readonly fault: ListingFault
      readonly reason: string
      readonly notBefore: Instant | null
    }

export interface ListingRequest {
  readonly source: SourceEntry
  readonly fetcher: Fetcher
  /** As the last listing gave it; null on the first call. */
  readonly cursor: string | null
  /** Backfill: as far back as this day, where the source can. */
  readonly since?: Day
  /** The present, for windows of time that an API wants. */
  readonly now: Instant
}

/** Lists one kind of source, a page of entries a call. Fetches no entry. */
export interface SourceReader {
  list(request: ListingRequest): Promise<Listing>
}
