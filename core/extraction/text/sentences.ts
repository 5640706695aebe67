import { fold } from './fold.ts'
import { type Line, linesOf } from './lines.ts'
import type { Token } from './tokens.ts'
import { tokensOf } from './tokens.ts'

/** A sentence, heading, list item or table row. `text.slice(start, end)` is `verbatim`, without blanks around it. */
export interface Sentence {
  readonly index: number
  /** Sentences of one paragraph share it; a list item or table row is a paragraph of its own. */
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly verbatim: string
  /** `verbatim` folded (see fold.ts), unit by unit. */
  readonly folded: string
  readonly tokens: readonly Token[]
  /** The sentence that it is only a part of. */
  readonly within?: Sentence
  /** What was found out about it (see sentenceNotes.ts). */
  readonly notes: unknown[]
}

/** No sentence is longer, so that what runs on one sentence has a bound: longer ones are cut at a blank. */
export const LONGEST_SENTENCE = 2000

/** Begins only where its signs begin, so that a long run of them is tried once. */
const END = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)/gu
/** Words after which a point ends no sentence, of all languages: the text's own is not known yet. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt maj capt st vs no nos art approx incl etc eg ie sq ltd inc jan feb mar apr aug sep sept oct nov dec b born u.s u.k e.g i.e г гг кв руб им ул стр т.е т.д т.п р c səh h'.split(
    ' ',
  ),
)
/** "Почти 3,4 тыс. Саперы нашли": short for a multiple of the number before, after which a sentence ends where a word with a capital follows, as no unit is written ("5 млн. АЗН"). */
const MULTIPLES = /^(?:тыс|млн|млрд)$/iu

/** The sentences of a text, in order. A line break ends one unless the text was wrapped there in the middle of a sentence. */
export function sentencesOf(text: string): readonly Sentence[] {
  const spans = linesOf(text).flatMap((line) => splitLine(text, line))
  return spans.map(({ start, end, paragraph }, index) => {
    const verbatim = text.slice(start, end)
    const folded = fold(verbatim)
    return { index, paragraph, start, end, verbatim, folded, tokens: tokensOf(folded), notes: [] }
  })
}

/** The part of a sentence between two of its tokens, `to` exclusive, as a sentence of its own. */
export function partOf(sentence: Sentence, from: number, to: number): Sentence {
  const tokens = sentence.tokens.slice(from, to)
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  return {
    ...sentence,
    start: sentence.start + start,
    end: sentence.start + end,
    verbatim: sentence.verbatim.slice(start, end),
    folded: sentence.folded.slice(start, end),
    tokens: tokens.map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
    within: sentence.within ?? sentence,
    notes: [],
  }
}

/** So many dots in a row lead from a line's words to its number. */
const LEADER = 3

type Piece = Pick<Sentence, 'start' | 'end' | 'paragraph'>

function splitLine(text: string, line: Line): readonly Piece[] {
  const pieces: Piece[] = []
  const body = text.slice(line.start, line.end)
  let from = 0
  const push = (to: number): void => {
    for (const [start, end] of bounded(body, from, to))
      pieces.push({ start: line.start + start, end: line.start + end, paragraph: line.paragraph })
    from = to
  }
  for (const match of body.matchAll(END)) {
    const end = match.index + match[0].length
    if (endsHere(body, match.index, match[0], end)) push(end)
  }
  push(body.length)
  return pieces
}

function endsHere(body: string, at: number, sign: string, end: number): boolean {
  const next = body.slice(end, end + 40).trimStart()
  if (next === '') return true
  if (!/^["'“‘«([{—–-]*\s*[\p{Lu}\p{Lo}\p{Nd}]/u.test(next)) return false
  // "Area cleared ....... 5,402 ha": dots that lead to a number.
  if (sign.length >= LEADER && /\s$/.test(body.slice(0, at)) && /^\p{Nd}/u.test(next)) return false
  if (sign !== '.') return true
  const before = /[\p{L}\p{Nd}.]+$/u.exec(body.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  if (/^\p{Lu}$/u.test(before) || /(?:^|\.)\p{Lu}$/u.test(before)) return false
  if (MULTIPLES.test(before)) return /^["'“‘«([{—–-]*\s*\p{Lu}\p{Ll}/u.test(next)
  return !ABBREVIATIONS.has(before.toLowerCase())
}

/** `from` to `to` without blanks around, in parts of at most `LONGEST_SENTENCE`. */
function* bounded(body: string, from: number, to: number): Generator<readonly [number, number]> {
  let start = from
  while (start < to) {
    while (start < to && body.charAt(start).trim() === '') start++
    let end = Math.min(to, start + LONGEST_SENTENCE)
    if (end < to) end = cutAt(body, start, end)
    const next = end
    while (end > start && body.charAt(end - 1).trim() === '') end--
    if (end > start) yield [start, end]
    start = next
  }
}

/** Where to cut between `start` and `end`: at the last blank of the second half, else at the end, but inside no character. */
function cutAt(body: string, start: number, end: number): number {
  const half = start + LONGEST_SENTENCE / 2
  const blank = body.slice(half + 1, end + 1).lastIndexOf(' ')
  if (blank >= 0) return half + 1 + blank
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(body.slice(end - 1, end + 1)) ? end - 1 : end
}
