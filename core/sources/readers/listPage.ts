import { statedDay } from '../dates/statedDay.ts'
import { type SourceEntry, sourceIdOf } from '../registry.ts'
import { escaped, type RawItem } from './entries.ts'
import { type LinkCard, linkCards } from './linkCards.ts'
import { pageLinks } from './pageLinks.ts'

/** What one page of a list shows: its articles, and the address of the next page where it links to one. */
export interface ListPage {
  readonly items: readonly RawItem[]
  readonly next: string | null
}

/**
 * The articles that a list page links to: addresses that the source's `entryLinks` matches; without it, those on its hosts
 * that look like an article's and are shown with a headline.
 */
export function readListPage(html: string, url: string, source: SourceEntry): ListPage {
  const links = pageLinks(html)
  const base = links.base !== null && URL.canParse(links.base, url) ? new URL(links.base, url).href : url
  const { entryLinks } = source.settings ?? {}
  const pattern = entryLinks === undefined ? null : new RegExp(entryLinks)
  const articleAt = (href: string): string | null => {
    const address = resolved(href, base)
    if (address === null || address === url || sourceIdOf(address, [source]) !== source.id) return null
    return (pattern ?? ARTICLE).test(address) ? address : null
  }
  const cards = linkCards(html, articleAt)
  const next = links.next === null ? null : resolved(links.next, base)
  return {
    items: (pattern ? cards : cards.filter(isHeadlined)).map(itemOf),
    next: next !== null && new URL(next).host === new URL(url).host ? next : null,
  }
}

/** A number of three digits, a slug of four words, or a page's ending, in what comes last in a path. */
const ARTICLE = /^[^?#]*\/(?:[^/?#]*\d{3}[^/?#]*|(?:[^/?#_-]+[_-]){3}[^/?#]+|[^/?#]+\.s?html?)\/?(?:[?#]|$)/
const LONGEST_ADDRESS = 1000
const HEADLINE = { words: 3, letters: 15 }

const isHeadlined = ({ title }: LinkCard): boolean =>
  title.length >= HEADLINE.letters && title.split(' ').length >= HEADLINE.words

function resolved(href: string, base: string): string | null {
  if (href.length > LONGEST_ADDRESS || !URL.canParse(href, base)) return null
  const url = new URL(href, base)
  url.hash = ''
  return /^https?:$/.test(url.protocol) ? url.href : null
}

function itemOf({ url, title, text, times }: LinkCard): RawItem {
  const around = text.replace(title, ' ')
  return {
    links: [url],
    guid: null,
    title: escaped(title),
    summary: escaped(around),
    published: times.find((time) => time !== '') ?? statedDay(around) ?? null,
    language: null,
  }
}
