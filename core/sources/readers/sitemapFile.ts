import { Parser } from 'htmlparser2'
import type { Day, Instant } from '../../model/partialDate.ts'
import { readPublished } from '../dates/published.ts'

/** One `<url>` of a sitemap, or one `<sitemap>` of an index of sitemaps. */
export interface SitemapItem {
  readonly address: string
  readonly lastModified: Instant | Day | null
  /** Of the news extension: when the article was published, its headline and language. */
  readonly published: Instant | Day | null
  readonly title: string | null
  readonly language: string | null
}

export interface SitemapFile {
  readonly pages: readonly SitemapItem[]
  readonly sitemaps: readonly SitemapItem[]
}

type Field = 'loc' | 'lastmod' | 'publication_date' | 'title' | 'language'
const FIELDS: ReadonlySet<string> = new Set<Field>(['loc', 'lastmod', 'publication_date', 'title', 'language'])
const isField = (name: string): name is Field => FIELDS.has(name)

/** What the protocol allows in one file (sitemaps.org). */
const MOST_ITEMS = 50_000
const DEEPEST = 20
const PIECE = 8192

/** The entries of a sitemap or index of sitemaps, prefixes of names disregarded; null where it is neither, or nested beyond reason. */
export function readSitemapFile(text: string): SitemapFile | null {
  const found = { pages: [] as SitemapItem[], sitemaps: [] as SitemapItem[] }
  const open: string[] = []
  let item: Partial<Record<Field, string>> | null = null
  let isSitemap = false
  const parser = new Parser(
    {
      onopentag: (tag) => {
        const name = withoutPrefix(tag)
        open.push(name)
        isSitemap ||= name === 'urlset' || name === 'sitemapindex'
        if (name === 'url' || name === 'sitemap') item = {}
      },
      ontext: (data) => {
        const field = open.at(-1) ?? ''
        if (item !== null && isField(field)) item[field] = (item[field] ?? '') + data
      },
      onclosetag: (tag) => {
        open.pop()
        const name = withoutPrefix(tag)
        if (item === null || (name !== 'url' && name !== 'sitemap')) return
        found[name === 'url' ? 'pages' : 'sitemaps'].push(itemOf(item))
        item = null
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  )
  for (let at = 0; at < text.length && found.pages.length + found.sitemaps.length < MOST_ITEMS; at += PIECE) {
    parser.write(text.slice(at, at + PIECE))
    if (open.length > DEEPEST) return null
  }
  parser.end()
  return isSitemap ? found : null
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

const itemOf = ({ loc, lastmod, publication_date, title, language }: Partial<Record<Field, string>>): SitemapItem => ({
  address: loc?.trim() ?? '',
  lastModified: readPublished(lastmod),
  published: readPublished(publication_date),
  title: title?.trim() || null,
  language: language?.trim() || null,
})
