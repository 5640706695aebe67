import * as v from 'valibot'
import { addDays, type Day } from '../../model/partialDate.ts'
import { type SourceEntry, sourceIdOf } from '../registry.ts'
import { readCursor, validatorsShape } from './cursor.ts'
import { entriesOf, escaped, MOST_ENTRIES, type RawItem } from './entries.ts'
import { isPage } from './isPage.ts'
import { type Fetched, failed, unfetched } from './outcomes.ts'
import type { Listing, ListingRequest, SourceReader } from './reader.ts'
import { readSitemapFile, type SitemapFile, type SitemapItem } from './sitemapFile.ts'
import { sitemapText } from './sitemapText.ts'

const CURSOR = v.object({
  /** Of a sitemap without others under it. */
  validators: v.nullable(validatorsShape),
  /** From which day on entries are listed, and the newest day of those that this walk met. */
  from: v.nullable(v.string()),
  newest: v.nullable(v.string()),
  /** Sitemaps of the index that come next, the first of them the one that is being read. */
  pending: v.array(v.string()),
  /** Entries of the file that is being read which were listed before, newest first. */
  offset: v.optional(v.number(), 0),
  /** Whether one of them could not be read: then the next round begins where this one did. */
  isPartial: v.boolean(),
})
type Cursor = v.InferOutput<typeof CURSOR>

const NOTHING: Cursor = { validators: null, from: null, newest: null, pending: [], offset: 0, isPartial: false }
/** Days before the first round that it lists: a news sitemap holds two, others all of a site. */
const FIRST_DAYS = 3
/** Sitemaps of an index that are read, on the usual round and for a backfill. */
const MOST_SITEMAPS = { round: 10, backfill: 200 } as const
/**
 * Entries of one file that are listed, `MOST_ENTRIES` a call: for a backfill all that a file can hold. Sites that date each page
 * anew every day would have a round list all of them again and again.
 */
const MOST_OF_ONE = { round: 5 * MOST_ENTRIES, backfill: Number.POSITIVE_INFINITY } as const

/**
 * Reads a sitemap, or the sitemaps that an index names, one a call, large ones in several. It lists what was published or changed since the newest
 * day of the last round, that day included, and what has no date; a backfill lists from `since` on.
 */
export const sitemapReader: SourceReader = {
  async list(request) {
    const last = readCursor(CURSOR, request.cursor) ?? NOTHING
    const [child] = last.pending
    const outcome = await request.fetcher.fetch({
      url: child ?? request.source.url,
      accept: 'application/xml, text/xml;q=0.9, */*;q=0.5',
      ...(child === undefined && last.offset === 0 && last.validators && !request.since
        ? { validators: last.validators }
        : {}),
    })
    const listing = outcome.kind === 'FETCHED' ? fileRead(outcome, last, request) : unfetched(outcome)
    return child === undefined || listing.kind === 'LISTED' ? listing : passedOver(child, listing, last)
  },
}

/** A sitemap of an index that can't be read keeps none of the others from it; one that asks for time stops the walk. */
function passedOver(child: string, listing: Exclude<Listing, { kind: 'LISTED' }>, last: Cursor): Listing {
  if (listing.kind === 'FAILED' && listing.notBefore !== null) return listing
  const warnings = listing.kind === 'FAILED' ? [`${child} was passed over: ${listing.reason}.`] : []
  const isPartial = last.isPartial || listing.kind === 'FAILED'
  return listed([], { ...last, isPartial, pending: last.pending.slice(1), offset: 0 }, null, warnings)
}

function fileRead(fetched: Fetched, last: Cursor, { source, since, now }: ListingRequest): Listing {
  const text = sitemapText(fetched)
  if (text === null) return failed('UNREADABLE_LISTING', 'the packed sitemap is damaged or too large')
  if (isPage(text)) return failed('HTML_FOR_FEED', 'a page stands where the sitemap should be')
  const file = readSitemapFile(text)
  if (file === null) return failed('UNREADABLE_LISTING', 'what stands at the address is no sitemap')
  if (file.pages.length + file.sitemaps.length === 0) return failed('NO_ENTRIES', 'the sitemap is empty')

  const from = since ?? last.from ?? addDays(now.slice(0, 10), -FIRST_DAYS)
  const { pending, leftOut } = pendingOf(file, fetched.url, { source, from, isBackfill: since !== undefined })
  const recent = file.pages.filter((item) => isFrom(item, from)).sort(newestFirst)
  const { end, isEnd } = stretchOf(recent, last.offset, since !== undefined)
  const { entries, warnings } = entriesOf(recent.slice(last.offset, end).map(rawItem), fetched.url)
  const isRoot = last.pending.length === 0
  const isBegun = last.offset > 0
  if (isRoot && !isBegun && entries.length + pending.length === 0) return { kind: 'UNCHANGED' }
  const queue = isEnd ? [...pending, ...last.pending.slice(1)] : last.pending
  const walked: Cursor = {
    ...last,
    validators: isRoot && !isBegun ? (file.sitemaps.length === 0 ? fetched.validators : null) : last.validators,
    from,
    pending: queue.slice(0, MOST_SITEMAPS.backfill),
    offset: isEnd ? 0 : end,
  }
  const newest = recent.flatMap((item) => stampOf(item)?.slice(0, 10) ?? []).find((day) => day <= now.slice(0, 10))
  const unread = leftOut + Math.max(0, queue.length - MOST_SITEMAPS.backfill)
  const cut = [
    ...(isEnd && unread > 0 ? [`${unread} sitemaps of the index were left out; none of them names a newer day.`] : []),
    ...(isEnd && end < recent.length
      ? [`Only the first ${end} of ${recent.length} items of ${fetched.url} were read.`]
      : []),
  ]
  return listed(entries, walked, newest ?? null, [...cut, ...warnings])
}

/** Where the entries that one call lists end, and whether the file is done with there. A round goes no further for what has no date. */
function stretchOf(recent: readonly SitemapItem[], offset: number, isBackfill: boolean) {
  const end = Math.min(recent.length, offset + MOST_ENTRIES)
  const next = recent[end]
  const goesOn = next !== undefined && (isBackfill || stampOf(next) !== null)
  return { end, isEnd: !goesOn || end >= MOST_OF_ONE[isBackfill ? 'backfill' : 'round'] }
}

/** A listing, and the cursor of the next call: of the next sitemap, or of the next round. */
function listed(
  entries: Extract<Listing, { kind: 'LISTED' }>['entries'],
  { validators, from, newest: before, pending, offset, isPartial }: Cursor,
  newestHere: Day | null,
  warnings: readonly string[],
): Listing {
  const newest = [before, newestHere].reduce((a, b) => (a === null || (b !== null && b > a) ? b : a))
  const more = pending.length > 0 || offset > 0
  const cursor: Cursor = more
    ? { validators, from, newest, pending, offset, isPartial }
    : { ...NOTHING, validators, from: isPartial ? from : (newest ?? from) }
  return { kind: 'LISTED', entries, cursor: JSON.stringify(cursor), more, warnings }
}

/** The sitemaps of an index that can hold entries of `from` or later: those for news first, then the newest. */
function pendingOf(
  { sitemaps }: SitemapFile,
  base: string,
  { source, from, isBackfill }: { readonly source: SourceEntry; readonly from: Day; readonly isBackfill: boolean },
): { readonly pending: readonly string[]; readonly leftOut: number } {
  const host = new URL(base).host
  const addresses = sitemaps
    .filter((item) => isFrom(item, from))
    .sort((a, b) => Number(/news/i.test(b.address)) - Number(/news/i.test(a.address)) || newestFirst(a, b))
    .flatMap(({ address }) => (URL.canParse(address, base) ? [new URL(address, base)] : []))
    .filter((url) => url.host === host || sourceIdOf(url.href, [source]) === source.id)
    .map(({ href }) => href)
  const pending = addresses.slice(0, isBackfill ? MOST_SITEMAPS.backfill : MOST_SITEMAPS.round)
  return { pending, leftOut: addresses.length - pending.length }
}

const stampOf = ({ published, lastModified }: SitemapItem): string | null => published ?? lastModified

/** Sites write midnight of their own day: one day more is listed for it. */
const isFrom = (item: SitemapItem, from: Day): boolean => (stampOf(item)?.slice(0, 10) ?? from) >= addDays(from, -1)

const newestFirst = (a: SitemapItem, b: SitemapItem): number => {
  const [ofA, ofB] = [stampOf(a) ?? '', stampOf(b) ?? '']
  return ofA < ofB ? 1 : ofA > ofB ? -1 : 0
}

const rawItem = ({ address, published, title, language }: SitemapItem): RawItem => ({
  links: [address],
  guid: null,
  title: title && escaped(title),
  summary: null,
  published,
  language,
})
