import type { Token } from '../text/tokens.ts'

/** The word at a place among tokens, folded; empty outside of them. The engine looks places before the first up by name, and all after slower. */
export const word = (tokens: readonly Token[], at: number): string => (at < 0 ? undefined : tokens[at])?.word ?? ''

/** Whether nothing, not even a blank, stands before a token and after the one before it. */
export const touches = (tokens: readonly Token[], at: number): boolean => tokens[at]?.start === tokens[at - 1]?.end

/** Past the ending that a number is written with ("4th", "25-го"), if it has one. */
export function pastEnding(tokens: readonly Token[], at: number, ordinals: ReadonlySet<string>): number {
  const end = word(tokens, at) === '-' ? at + 1 : at
  return ordinals.has(word(tokens, end)) && touches(tokens, at) && touches(tokens, end) ? end + 1 : at
}

/** The year that four digits name, 1900 to 2099. */
export const yearOf = (text: string): number | null =>
  text.length === 4 && /^(?:19|20)\d\d$/.test(text) ? Number(text) : null

/** The day of a month that one or two digits name. */
export const dayOf = (text: string): number | null =>
  text.length <= 2 && /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31 ? Number(text) : null
