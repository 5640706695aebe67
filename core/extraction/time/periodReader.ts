import { addDays, type Day, lastDay, type PartialDate } from '../../model/partialDate.ts'
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
  /** Whether its words are those of a state of things on a day ("as of"), not of what went on until then. */
  readonly isState?: boolean
  /** Whether it is made of stretches that a list names one by one ("in 2021, 2022 and 2023"). */
  readonly isList?: boolean
  /** Up to when a running total beside it is counted: "at the end of April". */
  readonly point?: PartialDate
  /** Whether its numbers are totals of another day that no words date ("382 a year ago", beside a total since a war): they are no figures. */
  readonly isUnknown?: boolean
}

export interface Reader {
  readonly items: readonly TimeItem[]
  readonly publishedOn: Day | null
  /** The tokens that part clauses. */
  readonly parts?: readonly number[]
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

/** A date, or words that place one by the day of publication ("last month", "yesterday"), as the end of a stretch. */
export function endAt(reader: Reader, at: number): PartialDate | null {
  const word = wordAt(reader, at)
  if (word?.is === 'RELATIVE' && reader.publishedOn !== null)
    return word.unit === 'WEEK'
      ? weekOf(reader.publishedOn, word.back)[1]
      : unitBack(word.unit, word.back, reader.publishedOn)
  return resolvedAt(reader, at)
}

/** The day, month or year so many before that of publication. */
export function unitBack(unit: 'DAY' | 'MONTH' | 'YEAR', back: number, publishedOn: Day): PartialDate {
  if (unit === 'DAY') return addDays(publishedOn, -back)
  const [year, month] = [Number(publishedOn.slice(0, 4)), Number(publishedOn.slice(5, 7))]
  return unit === 'YEAR' ? String(year - back) : new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7)
}

/** Monday and Sunday of a week before that of publication; of its own, the seven days up to it. */
export function weekOf(publishedOn: Day, back: number): readonly [Day, Day] {
  if (back === 0) return [addDays(publishedOn, -6), publishedOn]
  const weekday = (new Date(`${publishedOn}T00:00:00Z`).getUTCDay() + 6) % 7
  const monday = addDays(publishedOn, -weekday - 7 * back)
  return [monday, addDays(monday, 6)]
}

/** Most words for what happened at the end that a date behind them tells. */
const NAMED = 5

/** The item that tells the end after a word for one: the next; or a date that tells when what is named between happened ("до вывода войск в июне"). */
export function endItem(reader: Reader, until: number): number | null {
  const word = wordAt(reader, until)
  if (gap(reader, until) <= 2 && dateAt(reader, until + 1)) return until + 1
  const isNamed =
    word?.is === 'UNTIL' && word.named && wordAt(reader, until + 1)?.is === 'IN' && gap(reader, until) <= NAMED
  return isNamed && gap(reader, until + 1) === 0 && dateAt(reader, until + 2) ? until + 2 : null
}

export const resolvedAt = (reader: Reader, at: number): PartialDate | null => {
  const date = dateAt(reader, at)
  return date && resolved(date, reader.publishedOn)
}
