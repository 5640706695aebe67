import { packOf } from '../../core/extraction/languages/index.ts'
import { numbersIn } from '../../core/extraction/numbers/numbers.ts'
import { plainTextOf } from '../../core/extraction/text/plainText.ts'
import { sentencesOf } from '../../core/extraction/text/sentences.ts'

/** A sentence or number: offsets in the text as it was written. */
interface Stretch {
  readonly start: number
  readonly end: number
}

export interface ScannedSentence extends Stretch {
  readonly numbers: readonly (Stretch & { readonly value: number })[]
}

/**
 * What every reading has to do first, done as the extraction does it, and nothing else: sentences (abbreviations, lines that were
 * wrapped, letters folded and marks taken off unit by unit) and the numbers of the language in them (all formats, number words).
 */
export function scanned(text: string, language: string): readonly ScannedSentence[] {
  const pack = packOf(language)
  if (pack === null) return []
  const plain = plainTextOf(text)
  const stretch = (start: number, end: number): Stretch =>
    plain ? { start: plain.starts[start] ?? 0, end: plain.ends[end - 1] ?? 0 } : { start, end }
  return sentencesOf(plain?.text ?? text).map(({ start, end, tokens }) => ({
    ...stretch(start, end),
    numbers: numbersIn(tokens, pack.numbers).map(({ value, from, to }) => ({
      value,
      ...stretch(start + (tokens[from]?.start ?? 0), start + (tokens[to - 1]?.end ?? 0)),
    })),
  }))
}
