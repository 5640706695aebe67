import type { Calendar } from '../languages/language.ts'
import type { Token } from '../text/tokens.ts'

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
