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

/**
 * "2021 год - 14 000 га, 2022 - 34 000 га", "1,276 hectares (2024: 988 hectares)": a year between a comma and a dash or colon, after others,
 * or at the head of brackets; so is the first of a list that a colon opens ("by year: 2021 - 65, 2022 - 44"), and one that a word leads to
 * after others ("в 2021 году - 65, в 2022 - 44").
 */
export function dashedYear(tokens: readonly Token[], at: number, before: readonly DateMention[]): DateMention | null {
  const year = yearOf(word(tokens, at))
  if (year === null || !isSigned(tokens, at)) return null
  const sign = word(tokens, at - 1)
  const isOther = before.some((date) => date.month === null && date.year !== null)
  const isListed = LISTS.test(sign) || (/^\p{L}/u.test(sign) && LISTS.test(word(tokens, at - 2)))
  const isFirst = sign === '(' || (sign === ':' && opensList(tokens, at))
  return isFirst || (isListed && isOther)
    ? { from: at, to: at + 1, year, month: null, day: null, relativeYear: null, leads: true }
    : null
}

/** Whether a dash or colon leads on from a year. */
const isSigned = (tokens: readonly Token[], at: number): boolean => {
  const sign = word(tokens, at + 1)
  return sign === ':' || (sign === '-' && !touches(tokens, at + 1))
}

const LISTS = /^[,;]$/

/** Most tokens of an entry of a list of years ("2021 - 65 people,"). */
const ENTRY = 7

/** Whether another year with a sign of its own follows one in its list. */
const opensList = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 2 + ENTRY).some(({ word: text }, nth) => {
    const next = at + 2 + nth
    return yearOf(text) !== null && LISTS.test(word(tokens, next - 1)) && isSigned(tokens, next)
  })

/** "65 (2021), 44 (2022)": a year alone in parentheses right after a number. */
export function yearInParentheses(tokens: readonly Token[], at: number): DateMention | null {
  const year = yearOf(word(tokens, at))
  const isAlone = word(tokens, at - 1) === '(' && word(tokens, at + 1) === ')'
  if (year === null || !isAlone || !/^\p{Nd}/u.test(word(tokens, at - 2))) return null
  return { from: at, to: at + 1, year, month: null, day: null, relativeYear: null, leads: true }
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
