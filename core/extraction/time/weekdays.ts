import type { Calendar } from '../languages/language.ts'
import type { Token } from '../text/tokens.ts'

/** A day of the week at a token, 1 (Monday) to 7; tokens up to `to` (exclusive). Of two names the longer ("cümə axşamı", which is no "cümə"). */
export function weekdayAt(
  tokens: readonly Token[],
  at: number,
  { weekdays }: Calendar,
): { readonly weekday: number; readonly to: number } | null {
  const [first, second] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
  const pair = weekdays.get(`${first} ${second}`)
  if (pair !== undefined) return { weekday: pair, to: at + 2 }
  const weekday = weekdays.get(first)
  return weekday === undefined ? null : { weekday, to: at + 1 }
}
