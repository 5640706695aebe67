import { addDays, type Day } from '../../model/partialDate.ts'
import type { Calendar } from '../languages/calendar.ts'
import type { Token } from '../text/tokens.ts'
import type { PeriodMention } from './periodReader.ts'

/** A day of the week at a token, 1 (Monday) to 7; tokens up to `to` (exclusive). Of two names the longer ("cümə axşamı", which is no "cümə"). */
export function weekdayAt(
  tokens: readonly Token[],
  at: number,
  { weekdays }: Calendar,
): { readonly weekday: number; readonly to: number } | null {
  const first = tokens[at]?.word ?? ''
  const weekday = weekdays.get(first)
  if (weekday === undefined) return null
  const pair = weekdays.get(`${first} ${tokens[at + 1]?.word ?? ''}`)
  return pair === undefined ? { weekday, to: at + 1 } : { weekday: pair, to: at + 2 }
}

/** The days that names of weekdays tell: the latest such day up to that of publication, as mere dates. */
export function weekdaysIn(
  tokens: readonly Token[],
  calendar: Calendar,
  publishedOn: Day | null,
): readonly PeriodMention[] {
  if (publishedOn === null) return []
  const today = new Date(`${publishedOn}T00:00:00Z`).getUTCDay()
  const days: PeriodMention[] = []
  for (let from = 0; from < tokens.length; from++) {
    const found = calendar.weekdays.has(tokens[from]?.word ?? '') && weekdayAt(tokens, from, calendar)
    if (!found) continue
    const day = addDays(publishedOn, -((today - found.weekday + 7) % 7))
    days.push({ kind: 'BARE', start: day, end: day, from, to: found.to })
  }
  return days
}
