import { addDays, type Day, type PartialDate } from '../../model/partialDate.ts'
import { closedBy, endAt, endItem, gap, type Reader, wordAt } from './periodReader.ts'
import type { TimeWord } from './timeWords.ts'

/** "Since 1991 and up to 1 April 2024", "с тех пор и до сегодняшнего дня". */
const pastAnd = (reader: Reader, at: number): number =>
  wordAt(reader, at + 1)?.is === 'AND' && gap(reader, at) === 0 ? at + 1 : at

/** The end that directly follows a running total's start ("... until June 16, 2023"). */
export function endAfter(reader: Reader, last: number): { end: PartialDate; at: number } | null {
  const at = pastAnd(reader, last)
  if (wordAt(reader, at + 1)?.is !== 'UNTIL' || gap(reader, at) > 2) return null
  const told = endItem(reader, at + 1)
  const end = told === null ? null : endAt(reader, told)
  return told === null || end === null
    ? null
    : { end: closedBy(wordAt(reader, at + 1), end, reader.publishedOn), at: told }
}

/** Words for today that only close a running total ("from November 2020 to this day"). */
export function nowAfter(reader: Reader, at: number): { end: Day | null; at: number } | null {
  const last = pastAnd(reader, at)
  const now = wordAt(reader, last + 1)
  return now?.is === 'UP_TO_NOW' && gap(reader, last) <= 1 ? { end: dayOf(now, reader), at: last + 1 } : null
}

/** "Up to yesterday" tells its day, "up to now" is the day on which somebody speaks. */
export const dayOf = ({ back }: Extract<TimeWord, { is: 'UP_TO_NOW' }>, { publishedOn }: Reader): Day | null =>
  back === undefined || publishedOn === null ? null : addDays(publishedOn, -back)
