import type { Token } from '../text/tokens.ts'
import { dayOf, touches, word, yearOf } from './dateParts.ts'
import type { DateMention } from './dates.ts'

/** Characters of the shortest: "1.5.2025". */
const SHORTEST = 8

/** A date in digits alone: "26.05.2025", "2025-05-26", "26/05/2025". */
export function numericAt(tokens: readonly Token[], at: number): DateMention | null {
  const written = word(tokens, at)
  if (written.length < SHORTEST) return dashedAt(tokens, at)
  const [day, month, year] = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(written)?.slice(1).map(Number) ?? []
  if (day !== undefined && month !== undefined && year !== undefined && month <= 12)
    return { from: at, to: at + 1, year, month, day, relativeYear: null }
  return dashedAt(tokens, at)
}

/** "22.11, Füzuli": a day and a month alone, before a comma or an ending. */
export function dayAndMonthAt(tokens: readonly Token[], at: number): DateMention | null {
  const [day, month] = /^([0-3]\d)\.([01]\d)$/.exec(word(tokens, at))?.slice(1).map(Number) ?? []
  const isDate = day !== undefined && month !== undefined && day >= 1 && day <= 31 && month >= 1 && month <= 12
  if (!isDate || !/^[,:-]$/.test(word(tokens, at + 1))) return null
  return { from: at, to: at + 1, year: null, month, day, relativeYear: null }
}

/** "2025-05-26", "26/05/2025". */
function dashedAt(tokens: readonly Token[], at: number): DateMention | null {
  const sign = word(tokens, at + 1)
  if ((sign !== '-' && sign !== '/') || word(tokens, at + 3) !== sign) return null
  const [first, month, last] = [word(tokens, at), word(tokens, at + 2), word(tokens, at + 4)]
  const isTogether = [1, 2, 3, 4].every((offset) => touches(tokens, at + offset))
  const [year, day] = yearOf(first) === null ? [yearOf(last), dayOf(first)] : [yearOf(first), dayOf(last)]
  if (!isTogether || year === null || day === null || !/^(?:0?[1-9]|1[0-2])$/.test(month)) return null
  return { from: at, to: at + 5, year, month: Number(month), day, relativeYear: null }
}
