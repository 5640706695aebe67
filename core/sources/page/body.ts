import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PageFacts } from './facts.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { plainTextOf } from './plainText.ts'

/** A stretch of the paragraphs of a page: from the first to before the last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a page marks as an article, or several times as a body, counts as such from this many letters on: shorter ones are teasers. */
const SHORTEST_BODY = 200
/** The lead of an article stands at most so many paragraphs under its headline. */
const LEAD = 8
const SENTENCE = 40
const A_SENTENCE_END = /\p{L}{2}[.!?…]/u
const NEARLY_ALL = 0.8
/** A text that the page states as the article's own, where it shows less than this part of it. */
const SHOWN = 0.5

/**
 * Where the text of the article stands among `paragraphs`: what the page marks, in the way of its site, as an article's body or
 * as an article; else what Readability finds; else all. Readability leaves out lists, tables and what it takes for asides:
 * everything between the first and the last of what it finds belongs to the text, and what surrounds that in the same parts of
 * the page: from the first sentence below the headline on.
 */
export function bodyOf(html: string, paragraphs: readonly Paragraph[], facts: PageFacts): Stretch {
  const marked = markedBody(paragraphs, facts)
  const found = marked ?? readableBody(html, paragraphs, facts) ?? { from: 0, to: paragraphs.length }
  return withLead(found, paragraphs, facts)
}

/** The text that the page states in JSON-LD where the page shows less than half of it, as those do that scripts fill; null where it shows it. */
export function statedBody({ statedBodies }: PageFacts, shown: string): string | null {
  const stated = statedBodies
    .map((text) => plainTextOf(text.replaceAll('\n', '<br>')))
    .reduce((a, b) => (b.length > a.length ? b : a), '')
  return stated.length >= SHORTEST_BODY && shown.length < stated.length * SHOWN ? stated : null
}

/** The one body that the page marks; null where it marks none or several. */
function markedBody(paragraphs: readonly Paragraph[], { bodies }: PageFacts): Stretch | null {
  for (const by of ['SITE', 'ITEMPROP', 'ARTICLE'] as const) {
    const outermost = bodies
      .filter((body) => body.by === by)
      .filter((body, _, all) => !all.some((other) => other.start < body.start && other.end >= body.end))
    const stretches = outermost
      .map(({ start, end }) =>
        stretchWhere(paragraphs, (paragraph) => paragraph.start >= start && paragraph.start < end),
      )
      .flatMap((stretch) => stretch ?? [])
    const least = by !== 'ARTICLE' && stretches.length === 1 ? SENTENCE : SHORTEST_BODY
    const [only, ...others] = stretches.filter((stretch) => lettersIn(stretch, paragraphs) >= least)
    if (only && others.length === 0) return only
  }
  return null
}

function readableBody(html: string, paragraphs: readonly Paragraph[], { titles }: PageFacts): Stretch | null {
  const { document } = parseHTML(html)
  const content = document.documentElement ? new Readability(document).parse()?.content : null
  if (!content) return null
  const found = new Set(paragraphsOf(content).flatMap(linesOf))
  const between = stretchWhere(paragraphs, (one) =>
    linesOf(one).some((line) => (line.length >= SENTENCE || A_SENTENCE_END.test(line)) && found.has(line)),
  )
  const all = between ?? stretchWhere(paragraphs, (one) => linesOf(one).some((line) => found.has(line)))
  if (all === null) return null
  const [smallest, whole] = [partOf(all, paragraphs, NEARLY_ALL), partOf(all, paragraphs, 1)]
  const isInPart = (at: number): boolean => {
    const around = paragraphs[at]?.around ?? []
    return (smallest !== null && around.includes(smallest)) || (whole !== null && around.at(-1) === whole)
  }
  let { from, to } = all
  for (let at = all.from - 1; at >= 0 && isInPart(at); at--) {
    const paragraph = paragraphs[at]
    if (paragraph === undefined || titles.includes(paragraph.text)) break
    if (paragraph.linked < 0.5 && A_SENTENCE_END.test(paragraph.text)) from = at
  }
  while (to < paragraphs.length && isInPart(to)) to++
  return { from, to }
}

/** The smallest part of the page that holds a share of the stretch, of more than half. */
function partOf(stretch: Stretch, paragraphs: readonly Paragraph[], share: number): number | null {
  const letters = new Map<number, number>()
  for (const { around, text } of paragraphs.slice(stretch.from, stretch.to))
    for (const part of around) letters.set(part, (letters.get(part) ?? 0) + text.length)
  const least = lettersIn(stretch, paragraphs) * share
  // Parts that each hold so much stand inside each other: the innermost begins last.
  return [...letters].reduce<number | null>(
    (found, [part, held]) => (held >= least ? Math.max(part, found ?? 0) : found),
    null,
  )
}

/** With the sentences that stand between the headline and the body, as leads do. */
function withLead({ from, to }: Stretch, paragraphs: readonly Paragraph[], { titles }: PageFacts): Stretch {
  const above = Math.max(0, from - LEAD)
  const before = paragraphs.slice(above, from)
  const headline = before.findLastIndex(({ text }) => titles.includes(text))
  if (headline < 0) return { from, to }
  const lead = before.findIndex((paragraph, at) => at > headline && isSentence(paragraph))
  return { from: lead < 0 ? from : above + lead, to }
}

/** Readability makes paragraphs of lines. */
const linesOf = ({ text }: Paragraph): readonly string[] => text.split(/\s*\n\s*/)

const isSentence = ({ text, linked }: Paragraph): boolean =>
  text.length >= SENTENCE && linked < 0.5 && /[.!?…»”"')]$/.test(text)

const lettersIn = ({ from, to }: Stretch, paragraphs: readonly Paragraph[]): number =>
  paragraphs.slice(from, to).reduce((sum, { text }) => sum + text.length, 0)

/** From the first to the last paragraph that `is` holds for; null where there is none. */
function stretchWhere(paragraphs: readonly Paragraph[], is: (paragraph: Paragraph) => boolean): Stretch | null {
  const from = paragraphs.findIndex(is)
  return from < 0 ? null : { from, to: paragraphs.findLastIndex(is) + 1 }
}
