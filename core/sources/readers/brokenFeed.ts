import { Parser } from 'htmlparser2'
import { MOST_ENTRIES, type RawItem } from './entries.ts'
import type { FeedItems } from './feedItems.ts'

/** Where a parser is stopped: nested tags cost it time that grows with the square of their number. */
const DEEPEST = 100
const PIECE = 8192

type Field = 'link' | 'guid' | 'title' | 'summary' | 'published' | 'language'

/** The elements of an item that are read, without their prefixes. */
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['link', 'link'],
  ['guid', 'guid'],
  ['id', 'guid'],
  ['title', 'title'],
  ['description', 'summary'],
  ['summary', 'summary'],
  ['pubdate', 'published'],
  ['published', 'published'],
  ['updated', 'published'],
  ['date', 'published'],
])

type Found = Partial<Record<Field, string>>

/**
 * What can be read of a feed that is no well-formed XML: unescaped signs, tags left open, an end that is missing. Its
 * entities are never replaced by more than one character, and nothing is kept of what stands deeper than 100 tags.
 */
export function brokenFeedItems(text: string): FeedItems {
  const items: Found[] = []
  let item: Found | null = null
  let field: Field | null = null
  let language: string | null = null
  let depth = 0
  const begin = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'item' || name === 'entry') {
      item = {}
      items.push(item)
    }
    language ??= attributes['xml:lang'] ?? null
    const begun = FIELDS.get(name.slice(name.indexOf(':') + 1))
    if (item === null) field = null
    else if (begun !== undefined) field = item[begun] === undefined ? begun : null
    const isPage = attributes.rel === undefined || attributes.rel === 'alternate'
    if (item !== null && field === 'link' && attributes.href && isPage) item.link ??= attributes.href
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++
        begin(name, attributes)
      },
      ontext: (data) => {
        if (item !== null && field !== null) item[field] = (item[field] ?? '') + data
      },
      onclosetag: (name) => {
        depth--
        if (name === 'item' || name === 'entry') item = null
        if (FIELDS.has(name.slice(name.indexOf(':') + 1))) field = null
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  for (let at = 0; at < text.length && depth <= DEEPEST && items.length <= MOST_ENTRIES; at += PIECE)
    parser.write(text.slice(at, at + PIECE))
  return { base: null, language, items: items.map(rawItem) }
}

const rawItem = ({ link, guid, title, summary, published }: Found): RawItem => ({
  links: [link, guid !== undefined && /^\s*https?:\/\//i.test(guid) ? guid : null],
  guid: guid ?? null,
  title: title ?? null,
  summary: summary ?? null,
  published: published ?? null,
  language: null,
})
