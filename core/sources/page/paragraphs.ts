import { Parser } from 'htmlparser2'

/** What a reader of the page sees as one paragraph. */
export interface Paragraph {
  readonly text: string
  /** Where its first letter stands in the markup. */
  readonly start: number
  /** The elements round it, outermost first, by where they begin; those that make up a paragraph or list left out. */
  readonly around: readonly number[]
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linked: number
}

/** Elements whose text is no part of what the page says. */
const UNREAD = new Set(
  'head script style noscript template iframe object svg math canvas audio video nav aside footer button select textarea dialog'.split(
    ' ',
  ),
)
/** Elements that stand in a line of text; all others begin and end a paragraph. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meta link o:p q s samp small span strike strong sub sup time tt u var wbr input script style template noscript svg button'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
/** Elements that hold a text's paragraphs, lists and tables, and do not divide the page into parts. */
const OF_TEXT = new Set(
  'p ul ol li dl dt dd table thead tbody tfoot tr td th blockquote pre figure figcaption h2 h3 h4 h5 h6 br hr center'.split(
    ' ',
  ),
)
const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$)|font-size\s*:\s*0)/i
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i
/** What sites call the parts that lead elsewhere. Such a part is left out where most of it is links, so that no text is lost by its name. */
const FURNITURE =
  /(?:^|[\s_-])(?:related|recommend\w*|shar(?:e|ing)|socials?|breadcrumbs?|tags?|banners?|advert\w*|ads?|subscribe|newsletter|read-?(?:also|more|next)|see-?also|most-?read|popular|trending|latest|sidebar|menu|navbar|pagination|cookies?)(?:$|[\s_-])/i

type Attributes = Readonly<Record<string, string>>
interface Open {
  readonly isUnread: boolean
  readonly isLink: boolean
  readonly isFurniture: boolean
  readonly at: number
  readonly name: string
  /** Paragraphs that were ended before it. */
  readonly before: number
  letters: number
  linked: number
}

const isUnread = (name: string, attributes: Attributes): boolean =>
  UNREAD.has(name) ||
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  HIDDEN_STYLE.test(attributes.style ?? '') ||
  HIDDEN_CLASS.test(attributes.class ?? '')

const isFurniture = (name: string, { class: classes = '', id = '' }: Attributes): boolean =>
  !INLINE.has(name) && name !== 'body' && (FURNITURE.test(classes) || FURNITURE.test(id))

/** The paragraphs of a page as they are seen: white space collapsed, nothing of scripts, menus or hidden elements. Linear. */
export function paragraphsOf(html: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  const open: Open[] = []
  let line = ''
  let [letters, linked, start] = [0, 0, -1]
  let around: readonly number[] = []
  const endParagraph = () => {
    const text = line
      .replace(/[ \t\f\r\n]+/g, ' ')
      .replace(/ ?\v ?/g, '\n')
      .trim()
    if (text) paragraphs.push({ text, start, around, linked: letters === 0 ? 0 : linked / letters })
    line = ''
    letters = 0
    linked = 0
    start = -1
  }
  const read = (text: string, at: number) => {
    const last = open.at(-1)
    if (last?.isUnread) return
    line += text
    const seen = text.trim().length
    if (seen === 0) return
    if (start < 0) {
      start = at
      around = open.filter(({ name }) => !INLINE.has(name) && !OF_TEXT.has(name)).map((element) => element.at)
    }
    letters += seen
    if (last) last.letters += seen
    if (!last?.isLink) return
    linked += seen
    last.linked += seen
  }
  const close = (element: Open) => {
    const outer = open.at(-1)
    if (outer) {
      outer.letters += element.letters
      outer.linked += element.linked
    }
    if (element.isFurniture && element.letters > 0 && element.linked * 2 >= element.letters)
      paragraphs.length = Math.min(paragraphs.length, element.before)
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const outer = open.at(-1)
      if (name === 'br') line += '\v'
      else if (CELLS.has(name)) line += ' '
      else if (!INLINE.has(name)) endParagraph()
      open.push({
        isUnread: (outer?.isUnread ?? false) || isUnread(name, attributes),
        isLink: (outer?.isLink ?? false) || name === 'a',
        isFurniture: isFurniture(name, attributes),
        at: parser.startIndex,
        name,
        before: paragraphs.length,
        letters: 0,
        linked: 0,
      })
    },
    ontext: (text) => read(text, parser.startIndex),
    onclosetag: (name) => {
      if (name !== 'br' && !CELLS.has(name) && !INLINE.has(name)) endParagraph()
      const element = open.pop()
      if (element) close(element)
    },
  })
  parser.end(html)
  endParagraph()
  return paragraphs
}
