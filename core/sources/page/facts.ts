import { Parser } from 'htmlparser2'
import { JSON_LD, type JsonLd, jsonLdOf } from './jsonLd.ts'
import type { BodyMark } from './sites.ts'

/** What a page says of itself in its markup, unchecked, best first. */
export interface PageFacts {
  readonly titles: readonly string[]
  readonly addresses: readonly string[]
  readonly published: readonly string[]
  readonly languages: readonly string[]
  /** `<time>` elements outside of menus, with their offsets. */
  readonly times: readonly { readonly value: string; readonly start: number }[]
  /** Offset of the first top heading; null where there is none. */
  readonly headlineAt: number | null
  /** Stretches of the page, from and to an offset, that it marks as the text of an article: in the way of its site, or in a common one. */
  readonly bodies: readonly {
    readonly by: 'SITE' | 'ITEMPROP' | 'ARTICLE'
    readonly start: number
    readonly end: number
  }[]
  /** Texts of articles in JSON-LD. */
  readonly statedBodies: readonly string[]
}

/** Metadata that names the day of publication, the surest first. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'publishdate',
  'date',
]

/** Elements whose text is collected: what it tells is decided at their end. */
const COLLECTED = new Set(['title', 'h1', 'script'])
/** Where times are those of other articles. */
const MENUS = new Set(['nav', 'aside', 'footer'])

type Attributes = Readonly<Record<string, string>>
interface Open {
  readonly name: string
  readonly attributes: Attributes
  readonly start: number
}

/** Reads the head, JSON-LD and the marks of an article; `mark` is how its site marks the text. Of the day: JSON-LD, then metadata, then itemprop. */
export function factsOf(html: string, mark: BodyMark | null = null): PageFacts {
  const metas = new Map<string, string>()
  const found = {
    canonical: [] as string[],
    times: [] as PageFacts['times'][number][],
    marked: [] as string[],
    languages: [] as string[],
    titles: [] as string[],
    h1: [] as string[],
  }
  const jsonLd: Record<keyof JsonLd, string[]> = { headline: [], datePublished: [], inLanguage: [], articleBody: [] }
  let headlineAt: number | null = null
  const bodies: PageFacts['bodies'][number][] = []
  const open: Open[] = []
  let collected: string | null = null

  const onOpen = (name: string, attributes: Attributes) => {
    const { content, href, rel, datetime, lang } = attributes
    const property = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase()
    if (name === 'meta' && content && !metas.has(property)) metas.set(property, content)
    if (name === 'link' && href && rel?.toLowerCase() === 'canonical') found.canonical.push(href)
    if (name !== 'meta' && property === 'datepublished') found.marked.push(content ?? datetime ?? '')
    if (name === 'time' && datetime && !open.some((outer) => MENUS.has(outer.name)))
      found.times.push({ value: datetime, start: parser.startIndex })
    if (name === 'h1') headlineAt ??= parser.startIndex
    if (name === 'html' && lang) found.languages.push(lang)
    if (COLLECTED.has(name)) collected = ''
  }
  const onClose = ({ name, attributes, start }: Open, end: number) => {
    const text = COLLECTED.has(name) ? collected : null
    if (text !== null) collected = null
    if (name === 'title' && text && !open.some((outer) => outer.name === 'svg')) found.titles.push(squeeze(text))
    if (name === 'h1' && text) found.h1.push(squeeze(text))
    if (name === 'script' && text && attributes.type?.toLowerCase() === 'application/ld+json') {
      const stated = jsonLdOf(text)
      for (const key of JSON_LD) jsonLd[key].push(...stated[key])
    }
    if (mark && attributes[mark.attribute]?.split(/\s+/).includes(mark.value)) bodies.push({ by: 'SITE', start, end })
    if (attributes.itemprop?.toLowerCase() === 'articlebody') bodies.push({ by: 'ITEMPROP', start, end })
    else if (name === 'article') bodies.push({ by: 'ARTICLE', start, end })
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push({ name, attributes, start: parser.startIndex })
      onOpen(name, attributes)
    },
    ontext: (text) => {
      if (collected !== null) collected += text
    },
    onclosetag: () => {
      const closed = open.pop()
      if (closed) onClose(closed, parser.endIndex + 1)
    },
  })
  parser.end(html)

  const meta = (...names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? [])
  return {
    titles: [...jsonLd.headline, ...meta('og:title'), ...found.h1, ...found.titles],
    addresses: [...found.canonical, ...meta('og:url')],
    published: [...jsonLd.datePublished, ...meta(...PUBLISHED), ...found.marked],
    languages: [...jsonLd.inLanguage, ...found.languages, ...meta('og:locale', 'language', 'dc.language')],
    times: found.times,
    headlineAt,
    bodies,
    statedBodies: jsonLd.articleBody,
  }
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
