import { addDays, type Day } from '../../model/partialDate.ts'
import type { Calendar } from '../languages/calendar.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
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
  sentence: Sentence,
  { calendar, words }: LanguagePack,
  publishedOn: Day | null,
): readonly PeriodMention[] {
  if (publishedOn === null || !words.holds(sentence, calendar.weekdays)) return []
  const { tokens } = sentence
  const today = new Date(`${publishedOn}T00:00:00Z`).getUTCDay()
  const days: PeriodMention[] = []
  for (let from = 0; from < tokens.length; from++) {
    const found = weekdayAt(tokens, from, calendar)
    if (!found) continue
    const day = addDays(publishedOn, -((today - found.weekday + 7) % 7))
    days.push({ kind: 'BARE', start: day, end: day, from, to: found.to })
  }
  return days
}
