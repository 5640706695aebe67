import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { PeriodMention } from './periods.ts'

/** When land changed hands: in the first Karabakh war, the second, and in September 2023. */
const WARS = /^(?:199\d|2020|2023-09)/
/** Most characters of the words that say when land changed hands. */
const LAND = 100

/** "A district recaptured in 2020", "mines produced in Armenia in 2021": the date tells of the land or of the things, not of what happened. */
export function isOfLand(
  { from, start, kind }: PeriodMention,
  { folded, tokens }: Sentence,
  { grammar }: LanguagePack,
): boolean {
  if (kind === 'RUNNING' || start === null) return false
  const at = tokens[from]?.start ?? 0
  const before = folded.slice(Math.max(0, at - LAND), at)
  return grammar.madeIn?.test(before) === true || (WARS.test(start) && grammar.landTaken?.test(before) === true)
}
