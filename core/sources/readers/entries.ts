import { readPublished } from '../dates/published.ts'
import { LONGEST_ADDRESS } from '../fetching/limits.ts'
import { readAddress, readLanguage } from '../files/fields.ts'
import { plainTextOf } from '../page/plainText.ts'
import type { ListedEntry } from './reader.ts'

/** One item as a listing has it, unchecked. */
export interface RawItem {
  /** Addresses of its page, absolute or relative, best first. */
  readonly links: readonly (string | null | undefined)[]
  /** What the listing calls the item; null where it has no such name. */
  readonly guid: string | null
  readonly title: string | null
  readonly summary: string | null
  readonly published: string | null
  readonly language: string | null
}

/** Most entries that are taken from one listing, its first. */
export const MOST_ENTRIES = 1000
const LONGEST_TITLE = 500
const LONGEST_SUMMARY = 1000
const LONGEST_TAG = 40
/** So much of a title or summary is looked at, in UTF-16 code units: markup included. */
const LOOKED_AT = 10_000

/**
 * The entries that `items` name, in their order. An entry is known by its address, never by its guid: outlets leave guids
 * out and give one guid to all. Relative addresses are taken from `base`.
 */
export function entriesOf(
  items: readonly RawItem[],
  base: string,
): { readonly entries: readonly ListedEntry[]; readonly warnings: readonly string[] } {
  const entries = new Map<string, ListedEntry>()
  let unlinked = 0
  for (const item of items.slice(0, MOST_ENTRIES)) {
    const url = addressOf(item, base)
    if (url === null) unlinked++
    else if (!entries.has(url)) entries.set(url, entryOf(item, url))
  }
  const repeated = items.length - unlinked - entries.size
  const warnings = [
    ...(items.length > MOST_ENTRIES ? [`Only the first ${MOST_ENTRIES} of ${items.length} items were read.`] : []),
    ...(unlinked > 0 ? [`${unlinked} of ${items.length} items have no address and were left out.`] : []),
    ...(entries.size === 1 && repeated > 0 ? [`All ${items.length} items have one and the same address.`] : []),
    ...guidWarnings(items),
  ]
  return { entries: [...entries.values()], warnings }
}

function guidWarnings(items: readonly RawItem[]): readonly string[] {
  const guids = items.flatMap(({ guid }) => guid ?? [])
  if (guids.length < 2 || new Set(guids).size > 1) return []
  return [`${guids.length} items have one and the same guid; they were told apart by their addresses.`]
}

const entryOf = (item: RawItem, url: string): ListedEntry => ({
  url,
  title: shown(item.title, LONGEST_TITLE),
  summary: shown(item.summary, LONGEST_SUMMARY),
  published: readPublished(item.published),
  language: languageOf(item),
})

/** A listing can write anything there; what is no tag tells nothing. */
function languageOf({ language }: RawItem): string | null {
  const read = language === null || language.length > LONGEST_TAG ? null : readLanguage(language)
  return read && 'value' in read ? read.value : null
}

function addressOf({ links }: RawItem, base: string): string | null {
  for (const link of links) {
    const given = link?.trim()
    if (!given || !URL.canParse(given, base)) continue
    const url = new URL(given, base)
    url.hash = ''
    const address = readAddress(url.href)
    if ('value' in address && address.value.length <= LONGEST_ADDRESS) return address.value
  }
  return null
}

/** What a reader would see of a title or summary, which may hold markup, on one line; null where that is nothing. */
function shown(text: string | null, longest: number): string | null {
  if (text === null) return null
  const seen = plainTextOf(text.slice(0, LOOKED_AT))
    .normalize()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return seen.slice(0, longest) || null
}

/** A plain text as the title or summary of a raw item, which may hold markup. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
