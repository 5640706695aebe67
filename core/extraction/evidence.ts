import type { Span } from '../model/claim.ts'
import type { Sentence } from './text/sentences.ts'

const LONGEST_QUOTE = 600
/** Sentences kept as evidence of one claim. A text that says the same more often adds nothing. */
const MOST_EVIDENCE = 100

/** The spans of both, each once, in their order: at most a hundred. */
export function joinEvidence(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  if (a.length >= MOST_EVIDENCE) return a
  const known = new Set(a.map(({ start }) => start))
  return [...a, ...b.filter(({ start }) => !known.has(start))].slice(0, MOST_EVIDENCE)
}

/** The words from `start` to `end` of a sentence, offsets counted in the sentence. */
export const spanIn = (sentence: Sentence, start: number, end: number): Span => ({
  start: sentence.start + start,
  end: sentence.start + end,
  quote: sentence.verbatim.slice(start, end),
})

/** The sentence as evidence: whole, or of a long one the part of at most 600 characters around `at` (an offset in the sentence). */
export function evidenceOf(sentence: Sentence, at = 0): Span {
  const { verbatim, within, start: from } = sentence
  if (within) return evidenceOf(within, at + from - within.start)
  if (verbatim.length <= LONGEST_QUOTE) return spanIn(sentence, 0, verbatim.length)
  let start = Math.max(0, Math.min(at - LONGEST_QUOTE / 2, verbatim.length - LONGEST_QUOTE))
  let end = start + LONGEST_QUOTE
  if (start > 0) start = blankAfter(verbatim, start, at)
  if (end < verbatim.length) end = blankBefore(verbatim, end, at)
  return spanIn(sentence, start, end)
}

function blankAfter(text: string, from: number, limit: number): number {
  const blank = text.indexOf(' ', from)
  return blank < 0 || blank >= limit ? from : blank + 1
}

function blankBefore(text: string, to: number, limit: number): number {
  const blank = text.lastIndexOf(' ', to)
  return blank <= limit ? to : blank
}
