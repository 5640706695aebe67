import { addDays, type Day, daysBetween, isDay, type PartialDate } from '../model/partialDate.ts'
import { type DateMention, resolved } from './dates.ts'
import type { LanguagePack } from './languages/language.ts'
import { type TimeItem, timeItemsIn } from './periodItems.ts'
import type { Sentence } from './sentences.ts'
import type { TimeWord } from './timeWords.ts'

/** A stretch of time that a sentence tells. `AS_OF` has only an end; `BARE` is a date that no word makes a period. */
export interface PeriodMention {
  readonly kind: 'RUNNING' | 'AS_OF' | 'BOUNDED' | 'BARE'
  readonly start: PartialDate | null
  readonly end: PartialDate | null
  /** Tokens `from` to `to` (exclusive). */
  readonly from: number
  readonly to: number
}

interface Reader {
  readonly items: readonly TimeItem[]
  readonly publishedOn: Day | null
}

/** The periods that a sentence tells, in its order. Relative ones count from the day of publication. */
export function periodsIn(sentence: Sentence, pack: LanguagePack, publishedOn: Day | null): readonly PeriodMention[] {
  const items = timeItemsIn(sentence, pack)
  const mentions: PeriodMention[] = []
  for (let at = 0; at < items.length; ) {
    const read = readAt({ items, publishedOn }, at)
    if (read) mentions.push(read.mention)
    at = read?.next ?? at + 1
  }
  return mentions
}

interface ReadPeriod {
  readonly mention: PeriodMention
  readonly next: number
}

const readAt = (reader: Reader, at: number): ReadPeriod | null =>
  rangeAt(reader, at) ?? runningAt(reader, at) ?? asOfAt(reader, at) ?? singleAt(reader, at)

const wordAt = ({ items }: Reader, at: number): TimeWord | null => {
  const item = items[at]
  return item?.is === 'WORD' ? item.word : null
}
const dateAt = ({ items }: Reader, at: number): DateMention | null => {
  const item = items[at]
  return item?.is === 'DATE' ? item.date : null
}
const gap = ({ items }: Reader, at: number): number =>
  (items[at + 1]?.from ?? Number.POSITIVE_INFINITY) - (items[at]?.to ?? 0)

/** "from January to March 2023", "between December 1 and 25", "October 13 to 19", "December 11-17", "13-19 October". */
function rangeAt(reader: Reader, at: number): ReadPeriod | null {
  const word = wordAt(reader, at)
  const opening = word?.is
  const first = opening === 'FROM' || opening === 'BETWEEN' || opening === 'IN' || opening === 'SINCE' ? at + 1 : at
  if (first > at && gap(reader, at) > 2) return null
  const joint = wordAt(reader, first + 1)
  if (!joint || !(joint.is === 'UNTIL' || (joint.is === 'AND' && opening === 'BETWEEN')) || gap(reader, first) > 1)
    return null
  if (gap(reader, first + 1) > 1) return null
  const ends = endsOf(reader, first, first + 2)
  const [a, b] = [reader.items[at], reader.items[first + 2]]
  if (!ends || !a || !b) return null
  const since = word?.is === 'SINCE' && !word.opensRange
  const running = since || isBaseline(ends.start) || isLong(ends)
  return { mention: { kind: running ? 'RUNNING' : 'BOUNDED', ...ends, from: a.from, to: b.to }, next: first + 3 }
}

const isBaseline = (date: PartialDate): boolean => date === '1991' || date.startsWith('2020-11')

/** From one day to another over a year later: nobody reports on such a stretch but as a running total. */
const isLong = ({ start, end }: { readonly start: PartialDate; readonly end: PartialDate }): boolean =>
  isDay(start) && isDay(end) && daysBetween(start, end) > 366

function endsOf({ items, publishedOn }: Reader, a: number, b: number): { start: PartialDate; end: PartialDate } | null {
  const [first, last] = [items[a], items[b]]
  if (!first || !last) return null
  const filled = fillIn(first, last)
  if (!filled) return null
  const end = resolved(lastOf(filled.first, filled.last), publishedOn)
  if (end === null) return null
  const sameYear = { ...filled.first, year: filled.first.year ?? Number(end.slice(0, 4)) }
  const start = resolved(sameYear, publishedOn)
  if (start === null) return null
  if (start <= end || filled.first.year !== null) return start <= end ? { start, end } : null
  const earlier = resolved({ ...sameYear, year: sameYear.year - 1 }, publishedOn)
  return earlier === null ? null : { start: earlier, end }
}

/** The end of a range; where only its beginning names a year, and a later month, it is of that year ("2023-cü ilin yanvar-mart"). */
const lastOf = (first: DateMention, last: DateMention): DateMention =>
  first.year !== null && last.year === null && last.relativeYear === null && (last.month ?? 0) >= (first.month ?? 13)
    ? { ...last, year: first.year }
    : last

/** Both ends of a range as dates: a bare day takes month and year from the other end. */
function fillIn(a: TimeItem, b: TimeItem): { first: DateMention; last: DateMention } | null {
  if (a.is === 'DATE' && b.is === 'DATE') return { first: a.date, last: b.date }
  if (a.is === 'DATE' && b.is === 'NUMBER' && a.date.day !== null)
    return { first: a.date, last: { ...a.date, day: b.day } }
  if (a.is === 'NUMBER' && b.is === 'DATE' && b.date.day !== null)
    return { first: { ...b.date, day: a.day }, last: b.date }
  return null
}

const FAR = 9

/** "since November 2020", "after the war", "in the post-war period", "from 1991 to this day", "since the war began on 27 September". */
function runningAt(reader: Reader, at: number): ReadPeriod | null {
  const word = wordAt(reader, at)
  const item = reader.items[at]
  if (!word || !item) return null
  const running = (start: PartialDate | null, last: number): ReadPeriod => {
    const until = endAfter(reader, last)
    const to = reader.items[until?.at ?? last]?.to ?? item.to
    return {
      mention: { kind: 'RUNNING', start, end: until?.end ?? null, from: item.from, to },
      next: (until?.at ?? last) + 1,
    }
  }
  if (word.is === 'BASELINE') return word.alone ? running(word.from, at) : null
  if (word.is === 'YEAR_START') return reader.publishedOn ? running(reader.publishedOn.slice(0, 4), at) : null
  if (word.is === 'FROM' && dateAt(reader, at + 1) && wordAt(reader, at + 2)?.is === 'UP_TO_NOW')
    return running(resolvedAt(reader, at + 1), at + 2)
  if (word.is === 'FROM' && word.open && dateAt(reader, at + 1)) return running(resolvedAt(reader, at + 1), at + 1)
  if (word.is === 'UP_TO_NOW') return running(null, at)
  if (word.is !== 'SINCE' && word.is !== 'AFTER') return null
  const base = baselineAfter(reader, at, word.is)
  return base && running(base.start, base.last)
}

const resolvedAt = (reader: Reader, at: number): PartialDate | null => {
  const date = dateAt(reader, at)
  return date && resolved(date, reader.publishedOn)
}

/** The end that directly follows a running total's start ("... until June 16, 2023"). */
function endAfter(reader: Reader, at: number): { end: PartialDate; at: number } | null {
  if (wordAt(reader, at + 1)?.is !== 'UNTIL' || gap(reader, at) > 2 || gap(reader, at + 1) > 2) return null
  const end = resolvedAt(reader, at + 2)
  return end === null ? null : { end, at: at + 2 }
}

function baselineAfter(
  reader: Reader,
  at: number,
  is: 'SINCE' | 'AFTER',
): { start: PartialDate | null; last: number } | null {
  const from = reader.items[at]?.to ?? 0
  let beginning = false
  for (let next = at + 1; next < reader.items.length && (reader.items[next]?.from ?? 0) - from <= FAR; next++) {
    const word = wordAt(reader, next)
    const date = dateAt(reader, next)
    if (word?.is === 'START') beginning = true
    if (word?.is === 'BASELINE') return baselineAt(reader, next, word.from, beginning)
    if (word?.is === 'RELATIVE' && word.unit === 'YEAR' && is === 'SINCE') return null
    if (date && is === 'SINCE' && (reader.items[next]?.from ?? 0) - from <= 4) {
      const later = wordAt(reader, next + 1)
      if (date.year === null && later?.is === 'BASELINE' && gap(reader, next) <= 4)
        return { start: later.from, last: next + 1 }
      return { start: resolved(date, reader.publishedOn), last: next }
    }
  }
  return null
}

/** The last item of a baseline with the date that tells when it was ("the war ended in 2020"). */
function dateBeside(reader: Reader, at: number): number {
  const dated = [at + 1, at + 2].find(
    (index) => dateAt(reader, index) && (reader.items[index]?.from ?? 0) - (reader.items[at]?.to ?? 0) <= 4,
  )
  return dated ?? at
}

/** A baseline is an end unless the text says beginning: then the date it gives, or none. */
function baselineAt(
  reader: Reader,
  at: number,
  from: PartialDate | null,
  beginning: boolean,
): { start: PartialDate | null; last: number } {
  const next = wordAt(reader, at + 1)?.is === 'START' && gap(reader, at) <= 3 ? at + 1 : at
  if (!beginning && next === at) return { start: from, last: dateBeside(reader, at) }
  const dated = [next + 1, next + 2].find(
    (index) => dateAt(reader, index) && (reader.items[index]?.from ?? 0) - (reader.items[next]?.to ?? 0) <= 3,
  )
  return dated === undefined ? { start: null, last: next } : { start: resolvedAt(reader, dated), last: dated }
}

function asOfAt(reader: Reader, at: number): ReadPeriod | null {
  const word = wordAt(reader, at)
  if (word?.is !== 'UNTIL' || gap(reader, at) > 2) return null
  const end = resolvedAt(reader, at + 1)
  const [a, b] = [reader.items[at], reader.items[at + 1]]
  if (end === null || !a || !b || (reader.publishedOn !== null && end > reader.publishedOn)) return null
  return { mention: { kind: 'AS_OF', start: null, end, from: a.from, to: b.to }, next: at + 2 }
}

function singleAt(reader: Reader, at: number): ReadPeriod | null {
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
    const day = resolvedAt(reader, at + 1)
    if (day !== null) return bounded('BOUNDED', day, day, at + 1)
  }
  if (word?.is === 'RELATIVE') return bounded('BOUNDED', ...relative(word, reader.publishedOn), at)
  if (word?.is === 'MONTHS') return monthsAt(reader, at, word)
  const date = resolvedAt(reader, at)
  return date === null ? null : bounded('BARE', date, date, at)
}

function monthsAt(
  reader: Reader,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): ReadPeriod | null {
  const item = reader.items[at]
  const near = [at + 1, at + 2].filter(
    (index) => (reader.items[index]?.from ?? Number.POSITIVE_INFINITY) - (item?.to ?? 0) <= 3,
  )
  const dated = near.find((index) => dateAt(reader, index)?.year)
  const year = dated === undefined ? yearNear(reader, near, to) : dateAt(reader, dated)?.year
  if (!item || !year) return null
  const month = (number: number): PartialDate => `${year}-${String(number).padStart(2, '0')}`
  const told = near.find((index) => wordAt(reader, index)?.is === 'RELATIVE')
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

function yearNear(reader: Reader, near: readonly number[], to: number): number | null {
  if (reader.publishedOn === null) return null
  const year = Number(reader.publishedOn.slice(0, 4))
  const said = near
    .map((index) => wordAt(reader, index))
    .find((word) => word?.is === 'RELATIVE' && word.unit === 'YEAR')
  if (said?.is === 'RELATIVE') return year - said.back
  return Number(reader.publishedOn.slice(5, 7)) >= to ? year : year - 1
}

/** First and last date of a stretch that the text places by the day of publication; a week that no day bounds is its month or year. */
function relative(
  { unit, back }: { readonly unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'; readonly back: number },
  publishedOn: Day | null,
): [PartialDate | null, PartialDate | null] {
  if (publishedOn === null) return [null, null]
  const year = Number(publishedOn.slice(0, 4))
  if (unit === 'YEAR') return [String(year - back), String(year - back)]
  if (unit === 'DAY') return [addDays(publishedOn, -back), addDays(publishedOn, -back)]
  if (unit === 'MONTH') {
    const month = (back === 0 ? publishedOn : addDays(`${publishedOn.slice(0, 7)}-01`, -1)).slice(0, 7)
    return [month, month]
  }
  const [first, last] = [addDays(publishedOn, back === 0 ? -6 : -7), addDays(publishedOn, back === 0 ? 0 : -1)]
  const length = first.slice(0, 7) === last.slice(0, 7) ? 7 : first.slice(0, 4) === last.slice(0, 4) ? 4 : 0
  return length === 0 ? [null, null] : [first.slice(0, length), first.slice(0, length)]
}
