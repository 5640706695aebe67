import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { PeriodMention } from './periodReader.ts'

/** Most characters of the words that compare. */
const BEFORE = 30

/**
 * A period, null where it only compares: "57,000 hectares, a third more than in 2022" tells nothing of 2022. One that goes on to its own
 * number ("than in 2022, when 38,200 were cleared", "than in 2022 (38,200)") is ahead of it.
 */
export function withoutComparison(
  period: PeriodMention,
  { folded, tokens }: Sentence,
  { grammar }: LanguagePack,
): PeriodMention | null {
  if (!grammar.comparison || period.kind === 'AS_OF' || !isCompared(period, folded, tokens, grammar.comparison))
    return period
  const [first, second] = tokens.slice(period.to, period.to + 2).map(({ word }) => word)
  const goesOn = first === '(' || [first, first === ',' ? second : ''].some((word) => grammar.when?.has(word ?? ''))
  return goesOn ? { ...period, isAhead: true } : null
}

const isCompared = (
  { from }: PeriodMention,
  folded: string,
  tokens: Sentence['tokens'],
  comparison: RegExp,
): boolean => {
  const start = tokens[from]?.start ?? 0
  return comparison.test(folded.slice(Math.max(0, start - BEFORE), start))
}
