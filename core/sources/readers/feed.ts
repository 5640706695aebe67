import * as v from 'valibot'
import { decodeBody } from '../fetching/decodeBody.ts'
import { hostilityOf } from '../page/guard.ts'
import { brokenFeedItems } from './brokenFeed.ts'
import { fingerprint, readCursor, validatorsShape } from './cursor.ts'
import { entriesOf } from './entries.ts'
import { type FeedItems, feedItemsOf } from './feedItems.ts'
import { isPage } from './isPage.ts'
import { type Fetched, failed, unfetched } from './outcomes.ts'
import type { Listing, SourceReader } from './reader.ts'

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

const CURSOR = v.object({ validators: validatorsShape, entries: v.string() })

/**
 * Reads RSS, Atom, RDF and JSON feeds. A feed holds what is newest and nothing else, so neither a cursor nor `since` can
 * ask for more or less of it; a feed whose entries are those of the last call counts as unchanged.
 */
export const feedReader: SourceReader = {
  async list({ source, fetcher, cursor }) {
    const last = readCursor(CURSOR, cursor)
    const outcome = await fetcher.fetch({
      url: source.url,
      accept: ACCEPT,
      ...(last ? { validators: last.validators } : {}),
    })
    if (outcome.kind !== 'FETCHED') return unfetched(outcome)
    return listingOf(outcome, last?.entries ?? null)
  },
}

function listingOf(fetched: Fetched, before: string | null): Listing {
  const text = decodeBody(fetched.body, fetched.contentType)
  if (isPage(text)) return failed('HTML_FOR_FEED', 'a page stands where the feed should be')
  const hostility = hostilityOf(text, { xml: true })
  if (hostility) return failed('UNREADABLE_LISTING', hostility.reason)
  const broken = brokenFeedItems(text)
  const whole = declaresEntities(text) ? null : feedItemsOf(text)
  // Items that are never closed stand inside each other, and a well-formed reading finds the first alone.
  const isWhole = whole !== null && whole.items.length >= broken.items.length
  const feed = isWhole ? whole : broken
  const { entries, warnings } = entriesOf(inLanguage(feed), baseOf(feed, fetched.url))
  if (entries.length === 0) return emptyListing(text, feed, isWhole)
  const seen = fingerprint(JSON.stringify(entries))
  if (seen === before) return { kind: 'UNCHANGED' }
  const oddities = isWhole ? [] : ['The feed is not well-formed; it was read as far as it can be.']
  return {
    kind: 'LISTED',
    entries,
    cursor: JSON.stringify({ validators: fetched.validators, entries: seen }),
    more: false,
    warnings: [...oddities, ...warnings],
  }
}

function emptyListing(text: string, { items }: FeedItems, isWhole: boolean): Listing {
  if (items.length > 0) return failed('NO_ENTRIES', `none of the ${items.length} items of the feed has an address`)
  return isWhole || /<(?:rss|feed|rdf:rdf|channel)[\s>]/i.test(text)
    ? failed('NO_ENTRIES', 'the feed has no items')
    : failed('UNREADABLE_LISTING', 'what stands at the address is no feed')
}

const inLanguage = ({ items, language }: FeedItems) =>
  items.map((item) => ({ ...item, language: item.language ?? language }))

const baseOf = ({ base }: FeedItems, url: string): string =>
  base !== null && URL.canParse(base, url) ? new URL(base, url).href : url

/** Entities of a feed's own are never needed, and can be made to grow without bounds. */
const declaresEntities = (text: string): boolean => /<!ENTITY\s/i.test(text)
