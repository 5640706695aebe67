import { Parser } from 'htmlparser2'
import { jsonLdOf } from './jsonLd.ts'

/** What a page says of itself in its markup, unchecked, best first. */
export interface PageFacts {
  readonly titles: readonly string[]
  readonly addresses: readonly string[]
  readonly published: readonly string[]
  readonly languages: readonly string[]
  /** Stretches of the page, from and to an offset, that it marks as the text of an article. */
  readonly bodies: readonly { readonly by: 'ITEMPROP' | 'ARTICLE'; readonly start: number; readonly end: number }[]
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

type Attributes = Readonly<Record<string, string>>
interface Open {
  readonly name: string
  readonly attributes: Attributes
  readonly start: number
}

/** Reads the head, JSON-LD and the marks of an article. The day is looked for in JSON-LD, then metadata, then `<time>`. */
export function factsOf(html: string): PageFacts {
  const metas = new Map<string, string>()
  const found = {
    canonical: [] as string[],
    times: [] as string[],
    languages: [] as string[],
    titles: [] as string[],
    h1: [] as string[],
  }
  const jsonLd: { headline: string[]; datePublished: string[] } = { headline: [], datePublished: [] }
  const bodies: PageFacts['bodies'][number][] = []
  const open: Open[] = []
  let collected: string | null = null

  const onOpen = (name: string, attributes: Attributes) => {
    const { content, href, rel, datetime, lang } = attributes
    const property = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase()
    if (name === 'meta' && content && !metas.has(property)) metas.set(property, content)
    if (name === 'link' && href && rel?.toLowerCase() === 'canonical') found.canonical.push(href)
    if (name === 'time' && datetime) found.times.push(datetime)
    if (name === 'html' && lang) found.languages.push(lang)
    if (COLLECTED.has(name)) collected = ''
  }
  const onClose = ({ name, attributes, start }: Open, end: number) => {
    const text = COLLECTED.has(name) ? collected : null
    if (text !== null) collected = null
    if (name === 'title' && text && !open.some((outer) => outer.name === 'svg')) found.titles.push(squeeze(text))
    if (name === 'h1' && text) found.h1.push(squeeze(text))
    if (name === 'script' && text && attributes.type?.toLowerCase() === 'application/ld+json') {
      const { headline, datePublished } = jsonLdOf(text)
      jsonLd.headline.push(...headline)
      jsonLd.datePublished.push(...datePublished)
    }
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
    published: [...jsonLd.datePublished, ...meta(...PUBLISHED), ...found.times],
    languages: found.languages,
    bodies,
  }
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
