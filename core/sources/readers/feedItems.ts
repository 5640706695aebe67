import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import type { RawItem } from './entries.ts'

/** A feed as it was read: where its relative addresses start, if it says so, and its items. */
export interface FeedItems {
  readonly base: string | null
  readonly language: string | null
  readonly items: readonly RawItem[]
}

/** What feedsmith raises over a feed that it can't read. */
const UNREADABLE = new Set(['DetectError', 'MalformedError', 'ParseError'])

/** The items of a well-formed RSS, Atom, RDF or JSON feed; null where it is none of these. */
export function feedItemsOf(text: string): FeedItems | null {
  try {
    const read = parseFeed(text)
    switch (read.format) {
      case 'rss':
        return rssItems(read.feed)
      case 'atom':
        return atomItems(read.feed)
      case 'rdf':
        return rdfItems(read.feed)
      case 'json':
        return jsonItems(read.feed)
    }
  } catch (error) {
    if (error instanceof Error && UNREADABLE.has(error.name)) return null
    throw error
  }
}

const rssItems = (feed: RssFeed.Feed<string>): FeedItems => ({
  base: feed.xml?.base ?? null,
  language: feed.language ?? feed.dc?.languages?.[0] ?? null,
  items: (feed.items ?? []).map((item) => ({
    links: [
      item.link,
      item.atom?.links?.[0]?.href,
      item.guid?.isPermaLink === false ? null : absolute(item.guid?.value),
    ],
    guid: item.guid?.value ?? null,
    title: item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value ?? null,
    summary: item.description ?? item.content?.encoded ?? item.media?.description?.value ?? null,
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.atom?.updated ?? null,
    language: item.dc?.languages?.[0] ?? null,
  })),
})

const atomItems = (feed: AtomFeed.Feed<string>): FeedItems => ({
  base: feed.xml?.base ?? null,
  language: feed.xml?.lang ?? null,
  items: (feed.entries ?? []).map((entry) => ({
    links: [...atomLinks(entry.links ?? []), entry.content?.src, absolute(entry.id)],
    guid: entry.id ?? null,
    title: entry.title?.value ?? null,
    summary: entry.summary?.value ?? entry.content?.value ?? null,
    published: entry.published ?? entry.updated ?? entry.dc?.dates?.[0] ?? null,
    language: entry.xml?.lang ?? null,
  })),
})

const rdfItems = (feed: RdfFeed.Feed<string>): FeedItems => ({
  base: feed.xml?.base ?? null,
  language: feed.dc?.languages?.[0] ?? null,
  items: (feed.items ?? []).map((item) => ({
    links: [item.link, item.rdf?.about],
    guid: item.rdf?.about ?? null,
    title: item.title ?? null,
    summary: item.description ?? item.content?.encoded ?? null,
    published: item.dc?.dates?.[0] ?? null,
    language: item.dc?.languages?.[0] ?? null,
  })),
})

const jsonItems = (feed: JsonFeed.Feed<string>): FeedItems => ({
  base: null,
  language: feed.language ?? null,
  items: (feed.items ?? []).map((item) => ({
    links: [item.url, item.external_url, absolute(item.id)],
    guid: item.id ?? null,
    title: item.title ?? null,
    summary: item.summary ?? item.content_text ?? item.content_html ?? null,
    published: item.date_published ?? item.date_modified ?? null,
    language: item.language ?? null,
  })),
})

/** The page of an entry: its alternate in HTML, else any alternate. A link that says nothing of itself is one (RFC 4287, 4.2.7.2). */
function atomLinks(links: readonly AtomFeed.Link<string>[]): readonly (string | undefined)[] {
  const alternates = links.filter(({ rel }) => rel === undefined || rel === 'alternate')
  const pages = alternates.filter(({ type }) => type?.includes('html'))
  return [...pages, ...alternates].map(({ href }) => href)
}

/** A name counts as an address only where it is a whole one. */
const absolute = (name: string | undefined): string | null => (name && /^\s*https?:\/\//i.test(name) ? name : null)
