import { addDays } from '../../model/partialDate.ts'
import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import { marksIn } from '../words/lexicon.ts'
import type { PeriodMention } from './periods.ts'

/** Whether a sentence places its figures before those told last: "a month earlier". */
export const isEarlier = (sentence: Sentence, context: Context): boolean => unitOf(sentence, context) !== null

/** The month or year before that of the period told last; null where that is no month or year. */
export function earlierPeriod(sentence: Sentence, last: PeriodMention, context: Context): PeriodMention | null {
  const { start, end } = last
  if (start === null || start !== end || start.length === 10) return null
  const before = unitOf(sentence, context) === 'YEAR' ? yearBefore(start) : monthBefore(start)
  return before === null ? null : { ...last, kind: 'BOUNDED', start: before, end: before, from: 0, to: 0 }
}

function unitOf({ tokens }: Sentence, { pack }: Context): 'MONTH' | 'YEAR' | null {
  for (const { value } of marksIn(pack.times, tokens)) if (value.is === 'EARLIER') return value.unit
  return null
}

const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
const monthBefore = (month: string): string | null =>
  month.length === 7 ? addDays(`${month}-01`, -1).slice(0, 7) : null
