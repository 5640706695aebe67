import { addDays, isDay, type PartialDate } from '../../../model/partialDate.ts'
import type { Context } from '../../rule.ts'
import { isCapitalAt } from '../../text/capitals.ts'
import type { Sentence } from '../../text/sentences.ts'
import { weekdayAt } from '../../time/weekdays.ts'
import { isSaid } from './saidDays.ts'

/** The last such day before what is said; with `spoken`, be it the day on which it is said; `from` and `to` bound where it stands. */
export function weekday(
  sentence: Sentence,
  context: Context,
  { spoken = false, from = 0, to = sentence.tokens.length } = {},
): PartialDate | null {
  const { pack } = context
  if (!pack.words.holds(sentence, pack.calendar.weekdays)) return null
  const { saidOn, periods } = context.facts(sentence)
  if (saidOn === null) return null
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at]
    const found = token && pack.calendar.weekdays.has(token.word) && weekdayAt(sentence.tokens, at, pack.calendar)
    if (!found || token.word.length < 4) continue
    if (!spoken && isSaid(sentence, { from: at, to: found.to }, context)) continue
    if (pack.calendar.capitals && !isCapitalAt(sentence.verbatim, token.start)) continue
    // "Ötən həftənin çərşənbə günü"
    const week = periods.find(({ isWeek, to, start }) => isWeek && to === at && start !== null && isDay(start))
    if (week?.start && isDay(week.start)) return addDays(week.start, found.weekday - 1)
    const today = ((new Date(`${saidOn}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
    return addDays(saidOn, -((today - found.weekday + 7) % 7))
  }
  return null
}
