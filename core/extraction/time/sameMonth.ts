import type { Calendar } from '../languages/calendar.ts'
import type { Token } from '../text/tokens.ts'
import { dayOf, word } from './dateParts.ts'
import type { DateMention } from './dates.ts'

/** "Ayın 11-17-si", "9-е число": a day of the month that the text named last, where a clause or what is said begins. */
export function dayOfSameMonth(
  tokens: readonly Token[],
  at: number,
  { sameMonth, ordinals }: Calendar,
): DateMention | null {
  const isBefore =
    sameMonth?.before.has(word(tokens, at)) &&
    (at === 0 || /^(?:[^\p{L}\p{Nd}]|ki|isə|və)$/u.test(word(tokens, at - 1)))
  const day = dayOf(word(tokens, isBefore ? at + 1 : at))
  if (day === null) return null
  const end = isBefore ? at + 2 : at + 1
  const to = !isBefore && word(tokens, end) === '-' && ordinals.has(word(tokens, end + 1)) ? end + 2 : end
  if (!isBefore && !sameMonth?.after.has(word(tokens, to))) return null
  return { from: at, to: isBefore ? to : to + 1, year: null, month: null, day, relativeYear: null, sameMonth: true }
}
