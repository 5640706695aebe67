import type { Sentence } from '../text/sentences.ts'
import type { PeriodMention } from './periodReader.ts'

const DATELINE =
  /^(?:[^\p{L}]{0,3}\p{Lu}{3,}(?:[,/(.]|\s[(\p{Lu}\p{Nd}])[^.!?:]{0,80}?|\p{Lu}\p{L}{2,20}, (?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2})(?:,? \d{4})?[^.!?]{0,30}?)\s[-–—]{1,2}\s|^\p{Lu}\p{L}{2,20}, (?:\p{Nd}{1,2} \p{L}{3,9}|\p{L}{3,9} \p{Nd}{1,2})\.(?:$|\s)|^(?:\p{Lu}\p{L}{2,9}\.? \p{Nd}{1,2}|\p{Nd}{1,2} \p{L}{3,9})(?:,? \p{Nd}{4})?\.? \([^().]{2,40}\)\.?\s[-–—]{1,2}\s/u

/** No dateline is longer. */
const LONGEST = 160

/** Whether a date only stands in the dateline that opens the sentence: "BAKU, March 13 (Kura Wire) - ...", also where a full stop after the town parts it from the sentence. */
export const isDateline = ({ to }: PeriodMention, { verbatim, tokens }: Sentence): boolean => {
  const end = tokens[to - 1]?.end ?? 0
  if (end >= LONGEST) return false
  // A dash stands after it, or a comma after the town.
  if (tokens[1]?.word !== ',' && !tokens.some(({ word }, at) => at >= to && word === '-')) return false
  return end < (DATELINE.exec(verbatim)?.[0].length ?? 0)
}
