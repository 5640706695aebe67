import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { PeriodMention } from './periods.ts'

/** Most characters beside a date that can say that work began then. */
const BESIDE = 40

/**
 * "The project, which began in March 2022, has cleared 1,940 hectares": the date on which work began is no stretch, but what its figures
 * count from. Beside another stretch ("In July the agency, which began in 2021, cleared ...") it tells nothing of them.
 */
export function withBegunWork(
  periods: readonly PeriodMention[],
  sentence: Sentence,
  pack: LanguagePack,
): readonly PeriodMention[] {
  const begun = periods.filter((period) => isBegin(period, sentence, pack))
  if (begun.length === 0) return periods
  const others = periods.filter((period) => !begun.includes(period))
  if (others.some(({ kind, start }) => kind === 'BOUNDED' || start !== null)) return others
  return [
    ...begun.map((period): PeriodMention => ({ ...period, kind: 'RUNNING', end: null })),
    ...others.filter(({ kind }) => kind === 'AS_OF'),
  ]
}

function isBegin(
  { kind, start, end, from, to }: PeriodMention,
  sentence: Sentence,
  { grammar }: LanguagePack,
): boolean {
  const { begun } = grammar
  if (!begun || start === null || start !== end || (kind !== 'BOUNDED' && kind !== 'BARE')) return false
  const { folded, tokens } = sentence
  const [first, last] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  return (
    begun.before?.test(folded.slice(Math.max(0, first - BESIDE), first)) === true ||
    begun.after?.test(folded.slice(last, last + BESIDE)) === true
  )
}
