import { Parser } from 'htmlparser2'

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
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

type Attributes = Readonly<Record<string, string>>

const isUnread = (name: string, attributes: Attributes): boolean =>
  UNREAD.has(name) ||
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  HIDDEN_STYLE.test(attributes.style ?? '')

/** What a reader of `html` sees: paragraphs separated by blank lines, white space collapsed, nothing of scripts, menus or hidden elements. */
export function plainTextOf(html: string): string {
  const paragraphs: string[] = []
  let line = ''
  /** For each open element, whether its text is unread. */
  const open: boolean[] = []
  const endParagraph = () => {
    const text = line
      .replace(/[ \t\f\r\n]+/g, ' ')
      .replace(/ ?\v ?/g, '\n')
      .trim()
    if (text) paragraphs.push(text)
    line = ''
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push((open.at(-1) ?? false) || isUnread(name, attributes))
      if (name === 'br') line += '\v'
      else if (name === 'td' || name === 'th') line += ' '
      else if (!INLINE.has(name)) endParagraph()
    },
    ontext: (text) => {
      if (!open.at(-1)) line += text
    },
    onclosetag: (name) => {
      if (name !== 'br' && name !== 'td' && name !== 'th' && !INLINE.has(name)) endParagraph()
      open.pop()
    },
  })
  parser.end(html)
  endParagraph()
  return paragraphs.join('\n\n')
}
