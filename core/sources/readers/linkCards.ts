import { Parser } from 'htmlparser2'

/** What a page shows of one link to an article: the smallest part of the page that is about nothing else. */
export interface LinkCard {
  readonly url: string
  /** The card's heading, else the longest text of a link to the article, else a link's or picture's own title; empty where none. */
  readonly title: string
  /** All its text, the title included. */
  readonly text: string
  /** Machine-readable times in it. */
  readonly times: readonly string[]
}

/** A part of the page while it is read. `cards` are the parts of it that are each about one article. */
interface Part {
  readonly name: string
  /** The one article that it links to; null where none, or where several. */
  url: string | null
  isMixed: boolean
  text: string
  heading: string
  linkText: string
  hint: string
  readonly times: string[]
  cards: Card[]
}
type Card = Pick<Part, 'text' | 'heading' | 'linkText' | 'hint' | 'times'> & { readonly url: string }

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Elements that can stand in the middle of a word. */
const IN_WORDS = new Set(['b', 'i', 'em', 'strong', 'u', 'mark', 'font', 'sub', 'sup', 'wbr'])
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe'])
const LONGEST_TEXT = 2000

/**
 * The cards of a page in the order of their links, one an article; `articleAt` tells the article's address for a link's
 * `href`, or null where it leads elsewhere. Linear: what surrounds several articles belongs to none of them.
 */
export function linkCards(html: string, articleAt: (href: string) => string | null): readonly LinkCard[] {
  const root = partNamed('')
  const open: Part[] = [root]
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const part = partNamed(name)
      open.push(part)
      if (name === 'a' && attributes.href !== undefined) part.url = articleAt(attributes.href)
      part.hint = attributes.title ?? attributes.alt ?? ''
      if (name === 'time' && attributes.datetime) part.times.push(attributes.datetime)
    },
    ontext: (text) => {
      const part = open.at(-1)
      if (part && !part.isMixed && !UNREAD.has(part.name) && part.text.length < LONGEST_TEXT) part.text += text
    },
    onclosetag: () => {
      const part = open.pop()
      const around = open.at(-1)
      if (part && around) close(part, around)
    },
  })
  parser.end(html)
  return merged(finished(root))
}

const partNamed = (name: string): Part => ({
  name,
  url: null,
  isMixed: false,
  text: '',
  heading: '',
  linkText: '',
  hint: '',
  times: [],
  cards: [],
})

function close(part: Part, around: Part): void {
  if (HEADINGS.has(part.name) && part.text.trim()) part.heading = part.text
  if (part.name === 'a') part.linkText = part.text
  if (part.url === null && !part.isMixed) return void absorb(part, around)
  const cards = finished(part)
  if (around.isMixed || part.isMixed || (around.url !== null && around.url !== part.url)) around.isMixed = true
  around.cards = around.cards.length === 0 ? cards : pushAll(around.cards, cards)
  if (around.isMixed) around.url = null
  else {
    around.url = part.url
    absorb(part, around)
  }
}

/** What a part is, seen from outside: one card, or those of its own parts. */
function finished({ url, isMixed, cards, text, heading, linkText, hint, times }: Part): Card[] {
  return url === null || isMixed ? cards : [{ url, text, heading, linkText, hint, times }]
}

function absorb(part: Part, around: Part): void {
  if (around.isMixed) return
  const apart = IN_WORDS.has(part.name) ? '' : ' '
  if (around.text.length < LONGEST_TEXT) around.text += apart + part.text + apart
  around.heading ||= part.heading
  if (part.linkText.length > around.linkText.length) around.linkText = part.linkText
  around.hint ||= part.hint
  for (const time of part.times.slice(0, 3)) around.times.push(time)
}

function pushAll(to: Card[], cards: readonly Card[]): Card[] {
  for (const card of cards) to.push(card)
  return to
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** One card an article: where the page has several, the fullest title and all times of them. */
function merged(cards: readonly Card[]): readonly LinkCard[] {
  const byUrl = Map.groupBy(cards, ({ url }) => url)
  return Array.from(byUrl, ([url, same]) => {
    const longest = (of: (card: Card) => string): string =>
      same
        .map(of)
        .map(squeeze)
        .reduce((a, b) => (b.length > a.length ? b : a), '')
    return {
      url,
      title: longest(({ heading }) => heading) || longest(({ linkText }) => linkText) || longest(({ hint }) => hint),
      text: longest(({ text }) => text),
      times: same.flatMap(({ times }) => times),
    }
  })
}
