import * as v from 'valibot'
import type { Day } from '../../model/partialDate.ts'
import { decodeBody } from '../fetching/decodeBody.ts'
import { hostilityOf } from '../page/guard.ts'
import type { SourceEntry } from '../registry.ts'
import { fingerprint, readCursor, validatorsShape } from './cursor.ts'
import { entriesOf } from './entries.ts'
import { readListPage } from './listPage.ts'
import { type Fetched, failed, unfetched } from './outcomes.ts'
import type { ListedEntry, Listing, SourceReader } from './reader.ts'

const WALK = v.object({
  /** The page that comes next, and its number. */
  url: v.string(),
  page: v.number(),
  /** Entries of the pages before it: of the first, to know it again, and of the last ones. */
  seen: v.array(v.string()),
})
const CURSOR = v.object({
  validators: validatorsShape,
  /** Entries that stood on the list's first pages when it was last read to the end. */
  known: v.array(v.string()),
  walk: v.nullable(WALK),
})
type Cursor = v.InferOutput<typeof CURSOR>

/** Pages that are read of one list: on the usual round, and for a backfill. */
const MOST_PAGES = { round: 20, backfill: 500 } as const
const FIRST_SEEN = 100
const LAST_SEEN = 300
const NOTHING: Cursor = { validators: { etag: null, lastModified: null }, known: [], walk: null }

/**
 * Reads a web page that lists articles, and the pages that follow it. A first round reads the first page; later ones go on
 * while most of a page is new; a backfill while a page has anything on or after `since`.
 */
export const listReader: SourceReader = {
  async list({ source, fetcher, cursor, since }) {
    const last = readCursor(CURSOR, cursor) ?? NOTHING
    const { url, page } = last.walk ?? { url: source.url, page: 1 }
    const isRepeated = page === 1 && last.known.length > 0 && since === undefined
    const outcome = await fetcher.fetch({
      url,
      accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
      ...(isRepeated ? { validators: last.validators } : {}),
    })
    if (outcome.kind === 'GONE' && page > 1) return ended(last)
    const listing = outcome.kind === 'FETCHED' ? pageRead(outcome, source, last, since) : unfetched(outcome)
    const isFurther = page > 1 && since === undefined
    return isFurther && listing.kind === 'FAILED' ? brokenOff(url, listing.reason, last) : listing
  },
}

/**
 * A round whose further page can't be read, now or ever: the next one begins at the first page, which has what is newest, and
 * comes this way again, since what this one saw does not count as known. A backfill waits where it stands, and says why.
 */
const brokenOff = (url: string, reason: string, { known }: Cursor): Listing => ({
  kind: 'LISTED',
  entries: [],
  cursor: JSON.stringify({ ...NOTHING, known }),
  more: false,
  warnings: [`The list was read as far as ${url}: ${reason}.`],
})

function pageRead(fetched: Fetched, source: SourceEntry, last: Cursor, since: Day | undefined): Listing {
  const html = decodeBody(fetched.body, fetched.contentType)
  const hostility = hostilityOf(html)
  if (hostility) return failed('UNREADABLE_LISTING', hostility.reason)
  const { items, next } = readListPage(html, fetched.url, source)
  const { entries, warnings } = entriesOf(items, fetched.url)
  const page = last.walk?.page ?? 1
  if (entries.length === 0)
    return page > 1 ? ended(last) : failed('NO_ENTRIES', 'the page links to nothing that looks like an article')

  const names = entries.map(({ url }) => fingerprint(url))
  const isOld = memberOf([...last.known, ...(last.walk?.seen ?? [])])
  const fresh = names.filter((name) => !isOld(name)).length
  const isSeen = memberOf(last.walk?.seen ?? [])
  const unseen = entries.filter((_, at) => !isSeen(names[at] ?? ''))
  if (page === 1 && fresh === 0 && since === undefined) return { kind: 'UNCHANGED' }

  const following = nextPage(source, page, next)
  const more = following !== null && unseen.length > 0 && goesOn({ page, fresh, unseen, last, since })
  const seen = page === 1 ? names.slice(0, FIRST_SEEN) : keptOf(last.walk?.seen ?? [], names)
  const validators = page === 1 ? fetched.validators : last.validators
  const walked: Cursor = more
    ? { validators, known: last.known, walk: { url: following, page: page + 1, seen } }
    : { validators, known: [...new Set([...seen, ...last.known])].slice(0, FIRST_SEEN + LAST_SEEN), walk: null }
  return {
    kind: 'LISTED',
    entries: unseen,
    cursor: JSON.stringify(walked),
    more,
    warnings,
  }
}

interface Standing {
  readonly page: number
  readonly fresh: number
  readonly unseen: readonly ListedEntry[]
  readonly last: Cursor
  readonly since: Day | undefined
}

function goesOn({ page, fresh, unseen, last, since }: Standing): boolean {
  if (since === undefined) return page < MOST_PAGES.round && last.known.length > 0 && fresh * 2 > unseen.length
  const days = unseen.flatMap(({ published }) => published?.slice(0, 10) ?? [])
  return page < MOST_PAGES.backfill && (days.length === 0 || days.some((day) => day >= since))
}

/** The end of a list, where a page is missing or empty. */
const ended = ({ validators, known, walk }: Cursor): Listing => ({
  kind: 'LISTED',
  entries: [],
  cursor: JSON.stringify({
    validators,
    known: [...new Set([...(walk?.seen ?? []), ...known])].slice(0, FIRST_SEEN + LAST_SEEN),
    walk: null,
  }),
  more: false,
  warnings: [],
})

function nextPage({ url, settings }: SourceEntry, page: number, linked: string | null): string | null {
  const given = settings?.pageUrl?.replaceAll('{page}', String(page + 1))
  return given !== undefined && URL.canParse(given, url) ? new URL(given, url).href : linked
}

const keptOf = (seen: readonly string[], names: readonly string[]): string[] => [
  ...seen.slice(0, FIRST_SEEN),
  ...[...seen.slice(FIRST_SEEN), ...names].slice(-LAST_SEEN),
]

function memberOf(names: readonly string[]): (name: string) => boolean {
  const known = new Set(names)
  return (name) => known.has(name)
}
