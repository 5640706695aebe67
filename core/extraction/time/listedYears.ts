import type { Calendar } from '../languages/calendar.ts'
import type { Token } from '../text/tokens.ts'
import { pastEnding, touches, word, yearOf } from './dateParts.ts'
import type { DateMention } from './dates.ts'

/** "In 2021, 2022 and 2023": a year right after another and a comma. */
export function listedYear(
  tokens: readonly Token[],
  at: number,
  before: DateMention | undefined,
  calendar: Calendar,
): DateMention | null {
  const year = yearOf(word(tokens, at))
  if (year === null || before?.month !== null || before.year !== year - 1) return null
  if (word(tokens, at - 1) !== ',' || before.to !== at - 1) return null
  return { from: at, to: afterYear(tokens, at + 1, calendar), year, month: null, day: null, relativeYear: null }
}

/** "2021 год - 14 000 га, 2022 - 34 000 га", "1,276 hectares (2024: 988 hectares)": a year between a comma and a dash or colon, after others, or at the head of brackets. */
export function dashedYear(tokens: readonly Token[], at: number, before: readonly DateMention[]): DateMention | null {
  const year = yearOf(word(tokens, at))
  const sign = word(tokens, at + 1)
  if (year === null || !(sign === ':' || (sign === '-' && !touches(tokens, at + 1)))) return null
  const isListed = /^[,;(]$/.test(word(tokens, at - 1))
  const isOther = before.some((date) => date.month === null && date.year !== null)
  return isListed && (isOther || word(tokens, at - 1) === '(')
    ? { from: at, to: at + 1, year, month: null, day: null, relativeYear: null, leads: true }
    : null
}

/** A year that begins a line of a list: "2023: 57,000 hectares". */
export function headYear(tokens: readonly Token[], at: number): DateMention | null {
  const year = at === 0 && leadsOn(tokens, 1) ? yearOf(word(tokens, 0)) : null
  return year === null ? null : { from: 0, to: 1, year, month: null, day: null, relativeYear: null }
}

/** "2021-2023 годы", "2021, 2022 и 2023 годы". */
export function opensYears(tokens: readonly Token[], at: number, calendar: Calendar): boolean {
  let next = at + 1
  while (calendar.yearJoints?.has(word(tokens, next)) && yearOf(word(tokens, next + 1)) !== null) next += 2
  return next > at + 1 && afterYear(tokens, next, calendar) > next
}

/** Past the ending of a year in digits ("2024-го"), the word for "year" and its point. */
export function afterYear(tokens: readonly Token[], year: number, { afterYear, ordinals }: Calendar): number {
  const at = word(tokens, year) === '-' ? pastEnding(tokens, year, ordinals) : year
  if (!afterYear?.has(word(tokens, at))) return at
  return word(tokens, at) === 'г' && word(tokens, at + 1) === '.' ? at + 2 : at + 1
}

/** Whether a sign leads on from a date at the head of a line or list to what is told of it. */
export const leadsOn = (tokens: readonly Token[], at: number): boolean => /^[:|-]$/.test(word(tokens, at))
