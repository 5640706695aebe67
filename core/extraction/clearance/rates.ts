import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Quantity } from '../words/clause.ts'
import { patternFor } from '../words/sentencePatterns.ts'

/** Most characters before a number, and after its noun, that can make it a rate. */
const BEFORE_RATE = 50
const AFTER_RATE = 40

/** "20 square metres a day", "each day 150 hectares", "700 hectares more than in March": how fast or how much more, not how much. */
export function isRate(
  sentence: Sentence,
  { from, certainty }: Pick<Quantity, 'from' | 'certainty'>,
  end: number,
  { pack }: Context,
): boolean {
  const { folded, tokens } = sentence
  const { grammar } = pack
  const start = tokens[from]?.start ?? 0
  const rateBefore = patternFor('rateBefore', sentence, pack)
  const isEach = rateBefore?.test(folded.slice(Math.max(0, start - BEFORE_RATE), start)) ?? false
  const after = folded.slice(end, end + AFTER_RATE)
  // Where "18 hektardan çoxdur" is "over 18", only a number that is exact is a difference.
  const isDifference = grammar.difference?.test(after) === true && (!grammar.verbLast || certainty === 'EXACT')
  return isEach || grammar.rate?.test(after) === true || isDifference
}
