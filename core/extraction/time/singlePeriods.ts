import { addDays, type Day, isDay, isPartialDate, lastDay, type PartialDate } from '../../model/partialDate.ts'
import { pastPartAt } from './pastParts.ts'
import { rangeAt } from './periodRanges.ts'
import {
  dateAt,
  endAt,
  gap,
  type Reader,
  type ReadPeriod,
  resolvedAt,
  unitBack,
  weekOf,
  wordAt,
} from './periodReader.ts'
import type { TimeWord } from './timeWords.ts'

export function singleAt(reader: Reader, at: number): ReadPeriod | null {
  const item = reader.items[at]
  if (!item) return null
  const bounded = (
    kind: 'BOUNDED' | 'BARE',
    start: PartialDate | null,
    end: PartialDate | null,
    to: number,
  ): ReadPeriod | null =>
    start === null || end === null
      ? null
      : { mention: { kind, start, end, from: item.from, to: reader.items[to]?.to ?? item.to }, next: to + 1 }
  const word = wordAt(reader, at)
  if (word?.is === 'IN' && gap(reader, at) <= 1) {
    const day = word.point ? endAt(reader, at + 1) : resolvedAt(reader, at + 1)
    const read = bounded('BOUNDED', day, day, day === null ? at : toDate(reader, at + 1, day))
    if (read && day !== null && word.point)
      return { ...read, mention: { ...read.mention, point: word.point === 'END' ? lastDay(day) : day } }
    if (read) return read
  }
  if (word?.is === 'DAYS_TO' || word?.is === 'DAYS_FROM') {
    const day = resolvedAt(reader, at + 1)
    if (day === null || !isDay(day) || gap(reader, at) > 1 || rangeAt(reader, at + 1)) return null
    const [back, on] = word.is === 'DAYS_TO' ? [word.days - 1, 0] : [0, word.days - 1]
    return bounded('BOUNDED', addDays(day, -back), addDays(day, on), at + 1)
  }
  if (word?.is === 'MONTHS_TO') return monthsTo(reader, at, word.months)
  if (word?.is === 'FIRST_DAYS') {
    const month = monthAfter(reader, at)
    const last = String(word.days).padStart(2, '0')
    return month && bounded('BOUNDED', `${month.is}-01`, `${month.is}-${last}`, month.at)
  }
  if (word?.is === 'WEEK_TO') {
    const dated = gap(reader, at) <= 1 ? resolvedAt(reader, at + 1) : null
    const day = dated ?? lastWeekday(reader.publishedOn, word.weekday)
    if (day === null || !isDay(day)) return null
    return bounded('BOUNDED', addDays(day, -6), day, dated === null ? at : at + 1)
  }
  if (word?.is === 'WEEKEND') {
    const sunday = lastWeekday(reader.publishedOn, 7)
    const read = bounded('BOUNDED', sunday && addDays(sunday, -1), sunday, at)
    return read && { ...read, mention: { ...read.mention, isDays: true } }
  }
  // "For the year 2023": the year is told.
  if (word?.is === 'RELATIVE' && dateAt(reader, at + 1)?.month === null && gap(reader, at) === 0) {
    const year = resolvedAt(reader, at + 1)
    return word.unit === 'YEAR' ? bounded('BOUNDED', year, year, at + 1) : null
  }
  const day = word?.is === 'RELATIVE' && word.unit === 'MONTH' ? dayOfMonth(reader, at, word) : null
  if (day !== null) return bounded('BOUNDED', day, day, at + 1)
  if (word?.is === 'RELATIVE') {
    const [start, end] = relative(word, reader.publishedOn)
    const read = bounded('BOUNDED', start, end, start ? toDate(reader, at, start) : at)
    return read && word.unit === 'WEEK' ? { ...read, mention: { ...read.mention, isWeek: true } } : read
  }
  if (word?.is === 'OPEN')
    return { mention: { kind: 'BOUNDED', start: null, end: null, from: item.from, to: item.to }, next: at + 1 }
  if (word?.is === 'MONTHS') return monthsAt(reader, at, word)
  if (word?.is === 'PAST_PART') return pastPartAt(reader, at, word)
  const date = resolvedAt(reader, at)
  return date === null ? null : bounded(dateAt(reader, at)?.leads ? 'BOUNDED' : 'BARE', date, date, at)
}

/** The month that follows, and the item that tells it: its name or words that place it ("of May", "of this month"), what an ending says of it between. */
function monthAfter(reader: Reader, before: number): { is: PartialDate; at: number } | null {
  const lead = reader.items[before + 1]
  const at = lead && lead.from === lead.to ? before + 2 : before + 1
  const word = wordAt(reader, at)
  if (gap(reader, at - 1) > 1) return null
  if (word?.is === 'RELATIVE' && word.unit === 'MONTH' && reader.publishedOn !== null)
    return { is: unitBack('MONTH', word.back, reader.publishedOn), at }
  const month = resolvedAt(reader, at)
  return month?.length === 7 ? { is: month, at } : null
}

/** The last such day of the week up to that of publication. */
function lastWeekday(publishedOn: Day | null, weekday: number): Day | null {
  if (publishedOn === null) return null
  const today = new Date(`${publishedOn}T00:00:00Z`).getUTCDay()
  return addDays(publishedOn, -((today - weekday + 7) % 7))
}

/** "In the six months to June", "in the year to 30 April". */
function monthsTo(reader: Reader, at: number, months: number): ReadPeriod | null {
  const [item, date] = [reader.items[at], reader.items[at + 1]]
  const end = resolvedAt(reader, at + 1)
  if (!item || !date || end === null || end.length < 7 || gap(reader, at) > 2 || rangeAt(reader, at + 1)) return null
  const last = end.slice(0, 7)
  const isWhole = isDay(end) && end === lastDay(last)
  const first = monthsBefore(last, months - 1)
  const start = isWhole ? `${first}-01` : isDay(end) ? addDays(monthsBefore(end, months), 1) : first
  return { mention: { kind: 'BOUNDED', start, end, from: item.from, to: date.to }, next: at + 2 }
}

/** So many months before a month, or before a day, which is the month's last where the month is shorter. */
function monthsBefore(date: PartialDate, months: number): PartialDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months
  const month = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  if (date.length < 10) return month
  const day = month + date.slice(7)
  return isPartialDate(day) && day <= lastDay(month) ? day : lastDay(month)
}

/** The last item of "in 2024 so far", "this year to date": of the current year the words for today add nothing. */
function toDate(reader: Reader, at: number, told: PartialDate): number {
  const isOpen = reader.publishedOn?.startsWith(told.slice(0, 4)) === true && told.length < 10
  return isOpen && wordAt(reader, at + 1)?.is === 'UP_TO_NOW' && gap(reader, at) <= 1 ? at + 1 : at
}

/** "Bu ayın 5-də", "ötən ayın 25-i": a day right after words for a month. */
function dayOfMonth(reader: Reader, at: number, month: Extract<TimeWord, { is: 'RELATIVE' }>): PartialDate | null {
  const next = reader.items.slice(at + 1, at + 3).find((item) => item.to > item.from)
  if (next?.is !== 'NUMBER' || next.from !== reader.items[at]?.to) return null
  const [start] = relative(month, reader.publishedOn)
  const day = start && `${start}-${String(next.day).padStart(2, '0')}`
  return day && isPartialDate(day) ? day : null
}

function monthsAt(
  reader: Reader,
  at: number,
  { from, to, named }: Extract<TimeWord, { is: 'MONTHS' }>,
): ReadPeriod | null {
  const item = reader.items[at]
  const near = [at + 1, at + 2].filter(
    (index) => (reader.items[index]?.from ?? Number.POSITIVE_INFINITY) - (item?.to ?? 0) <= 3,
  )
  const half = halfOfMonth(reader, at, { from, to })
  if (half) return half
  const dated = near.find((index) => dateAt(reader, index)?.year)
  const told = near.find((index) => wordAt(reader, index)?.is === 'RELATIVE')
  const year = dated === undefined ? yearNear(reader, near, to) : dateAt(reader, dated)?.year
  if (!item || !year || (named && dated === undefined && told === undefined)) return null
  const month = (number: number): PartialDate => `${year}-${String(number).padStart(2, '0')}`
  const last = dated ?? told ?? at
  return {
    mention: {
      kind: 'BOUNDED',
      start: month(from),
      end: month(to),
      from: item.from,
      to: reader.items[last]?.to ?? item.to,
    },
    next: last + 1,
  }
}

/** "In the first half of May". */
function halfOfMonth(
  reader: Reader,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): ReadPeriod | null {
  const [item, month] = [reader.items[at], monthAfter(reader, at)]
  const date = month && reader.items[month.at]
  if (!item || !date || to - from !== 5) return null
  const [start, end] = from === 1 ? [`${month.is}-01`, `${month.is}-15`] : [`${month.is}-16`, lastDay(month.is)]
  return { mention: { kind: 'BOUNDED', start, end, from: item.from, to: date.to }, next: month.at + 1 }
}

function yearNear(reader: Reader, near: readonly number[], to: number): number | null {
  if (reader.publishedOn === null) return null
  const year = Number(reader.publishedOn.slice(0, 4))
  const said = near
    .map((index) => wordAt(reader, index))
    .find((word) => word?.is === 'RELATIVE' && word.unit === 'YEAR')
  if (said?.is === 'RELATIVE') return year - said.back
  return Number(reader.publishedOn.slice(5, 7)) >= to ? year : year - 1
}

/** First and last date of a stretch that the text places by the day of publication; a week that runs over two months is their year. */
function relative(
  { unit, back, ended }: Extract<TimeWord, { is: 'RELATIVE' }>,
  publishedOn: Day | null,
): [PartialDate | null, PartialDate | null] {
  if (publishedOn === null) return [null, null]
  const year = Number(publishedOn.slice(0, 4))
  // In January the year that has passed, or is summed up, is the one before.
  if (unit === 'YEAR' && ended && publishedOn.slice(5, 7) === '01') return [String(year - 1), String(year - 1)]
  if (unit !== 'WEEK') {
    const date = unitBack(unit, back, publishedOn)
    return [date, date]
  }
  const [first, last] = weekOf(publishedOn, back)
  const length = first.slice(0, 7) === last.slice(0, 7) ? 7 : first.slice(0, 4) === last.slice(0, 4) ? 4 : 0
  if (length === 7 && back > 0) return [first, last]
  return length === 0 ? [null, null] : [first.slice(0, length), first.slice(0, length)]
}
