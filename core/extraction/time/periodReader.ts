import { type Day, lastDay, type PartialDate } from '../../model/partialDate.ts'
import { type DateMention, resolved } from './dates.ts'
import type { TimeItem } from './periodItems.ts'
import type { TimeWord } from './timeWords.ts'

/** A stretch of time that a sentence tells. `AS_OF` has only an end; `BARE` is a date that no word makes a period. */
export interface PeriodMention {
  readonly kind: 'RUNNING' | 'AS_OF' | 'BOUNDED' | 'BARE'
  readonly start: PartialDate | null
  readonly end: PartialDate | null
  /** Tokens `from` to `to` (exclusive). */
  readonly from: number
  readonly to: number
  /** Whether it is a week of which no day is told, so that it is only known by its month or year. */
  readonly isWeek?: boolean
  /** Whether only numbers after it are of it: "more than in 2022, when 38,200 were cleared". */
  readonly isAhead?: boolean
  /** Whether it stands for several single days of a month. */
  readonly isDays?: boolean
}

export interface Reader {
  readonly items: readonly TimeItem[]
  readonly publishedOn: Day | null
}

export interface ReadPeriod {
  readonly mention: PeriodMention
  readonly next: number
}

export const wordAt = ({ items }: Reader, at: number): TimeWord | null => {
  const item = items[at]
  return item?.is === 'WORD' ? item.word : null
}

export const dateAt = ({ items }: Reader, at: number): DateMention | null => {
  const item = items[at]
  return item?.is === 'DATE' ? item.date : null
}

export const gap = ({ items }: Reader, at: number): number =>
  (items[at + 1]?.from ?? Number.POSITIVE_INFINITY) - (items[at]?.to ?? 0)

/** The end that a date after a word for an end tells; the last day of a year or month whose close it is, unless that is still to come. */
export function closedBy(word: TimeWord | null, end: PartialDate, publishedOn: Day | null): PartialDate {
  const closes = (word?.is === 'UNTIL' || word?.is === 'AND') && word.close === true
  const last = lastDay(end)
  return closes && (publishedOn === null || last <= publishedOn) ? last : end
}

export const resolvedAt = (reader: Reader, at: number): PartialDate | null => {
  const date = dateAt(reader, at)
  return date && resolved(date, reader.publishedOn)
}
