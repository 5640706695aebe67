import { type Day, daysBetween, firstDay, isDay, lastDay, type PartialDate } from '../../model/partialDate.ts'
import { type DateMention, resolved } from './dates.ts'
import type { TimeItem } from './periodItems.ts'
import { closedBy, dateAt, endAt, gap, type Reader, type ReadPeriod, resolvedAt, wordAt } from './periodReader.ts'
import type { TimeWord } from './timeWords.ts'

/** "from January to March 2023", "between December 1 and 25", "October 13 to 19", "December 11-17", "13-19 October". */
export function rangeAt(reader: Reader, at: number): ReadPeriod | null {
  const word = wordAt(reader, at)
  const opening = word?.is
  const opens = opening === 'FROM' || opening === 'BETWEEN' || opening === 'IN' || opening === 'SINCE'
  const begins = opens && wordAt(reader, at + 1)?.is === 'START' && gap(reader, at + 1) <= 1
  const first = opens ? at + (begins ? 2 : 1) : at
  if (opens && gap(reader, at) > 2) return null
  const joint = wordAt(reader, first + 1)
  if (!joint || !(joint.is === 'UNTIL' || (joint.is === 'AND' && opening === 'BETWEEN')) || gap(reader, first) > 1)
    return null
  if (gap(reader, first + 1) > (opening === 'BETWEEN' || opening === 'FROM' ? 2 : 1)) return null
  const ends = endsOf(reader, first, first + 2) ?? endsAgo(reader, first)
  const [a, b] = [reader.items[at], reader.items[first + 2]]
  if (!ends || !a || !b) return null
  const since = word?.is === 'SINCE' && !word.opensRange && !isOfYear(ends)
  const running = since || isBaseline(ends.start) || isLong(ends) || isUpToNow(ends, reader.publishedOn)
  const { start } = ends
  const end = running ? closedBy(joint, ends.end, reader.publishedOn) : ends.end
  return { mention: { kind: running ? 'RUNNING' : 'BOUNDED', start, end, from: a.from, to: b.to }, next: first + 3 }
}

/** "From November 2020 to the end of last year", "between June and last month". */
function endsAgo(reader: Reader, at: number): { start: PartialDate; end: PartialDate } | null {
  const [start, end] = [resolvedAt(reader, at), endAt(reader, at + 2)]
  const isAgo = wordAt(reader, at + 2)?.is === 'RELATIVE'
  return isAgo && start !== null && end !== null && start <= end ? { start, end } : null
}

/** "21 и 22 октября", "martın 12-də və 26-da": two days in a row are a stretch, others are known by their month. */
export function dayPairAt(reader: Reader, at: number): ReadPeriod | null {
  if (!holds(reader, at, PAIR, 'AND')) return null
  const rest = reader.items.slice(at, at + PAIR).filter(({ from, to }) => to > from)
  const first = rest[0]?.is === 'WORD' && rest[0].word.is === 'IN' ? 1 : 0
  const [a, joint, b] = rest.slice(first)
  if (!a || !b || joint?.is !== 'WORD' || joint.word.is !== 'AND') return null
  const filled = fillIn(a, b)
  if (!filled || (a.is === 'DATE' && b.is === 'DATE')) return null
  if (joint.from - a.to > 2 || b.from - joint.to > 0) return null
  const [start, end] = [resolved(filled.first, reader.publishedOn), resolved(filled.last, reader.publishedOn)]
  if (start === null || end === null || start >= end || !isDay(start) || !isDay(end)) return null
  const isRow = daysBetween(start, end) === 1
  const [from, to] = isRow ? [start, end] : [start.slice(0, 7), end.slice(0, 7)]
  const next = reader.items.indexOf(b) + 1
  return {
    mention: {
      kind: 'BOUNDED',
      start: from,
      end: to,
      from: reader.items[at]?.from ?? a.from,
      to: b.to,
      isDays: true,
    },
    next,
  }
}

/** "В ночь с 14 на 15 мая", "mayın 14-dən 15-nə keçən gecə": the day that the night leads to. */
export function nightAt(reader: Reader, at: number): ReadPeriod | null {
  if (!holds(reader, at, NIGHT, 'NIGHT')) return null
  const rest = reader.items.slice(at, at + NIGHT)
  const night = rest.findIndex((item) => item.is === 'WORD' && item.word.is === 'NIGHT')
  const days = rest.filter(({ is }) => is !== 'WORD')
  const [a, b] = days
  const first = rest[0]
  if (night < 0 || !a || !b || !first || (first.is === 'WORD' && night > 0 && first.word.is !== 'FROM')) return null
  const filled = fillIn(a, b)
  const [start, end] = [filled?.first, filled?.last].map((date) => date && resolved(date, reader.publishedOn))
  if (!start || !end || !isDay(start) || !isDay(end) || daysBetween(start, end) !== 1) return null
  const next = reader.items.indexOf(b) + 1
  return { mention: { kind: 'BOUNDED', start: end, end, from: first.from, to: b.to }, next }
}

/** Whether a word of a kind is among so many items from one on. */
function holds(reader: Reader, at: number, items: number, is: TimeWord['is']): boolean {
  for (let next = at; next < at + items; next++) if (wordAt(reader, next)?.is === is) return true
  return false
}

/** Most items that a night makes: its word, both days, and what their endings say. */
const NIGHT = 5

/** Most items that two days and the words around them make. */
const PAIR = 7

const isBaseline = (date: PartialDate): boolean => date === '1991' || date.startsWith('2020-11')

/** "Since 1 January, up to 31 May": a part of one year. */
const isOfYear = ({ start, end }: { readonly start: PartialDate; readonly end: PartialDate }): boolean =>
  /^\d{4}-01(?:-01)?$/.test(start) && start.slice(0, 4) === end.slice(0, 4)

/** From one day to another over a year later: nobody reports on such a stretch but as a running total. */
const isLong = ({ start, end }: { readonly start: PartialDate; readonly end: PartialDate }): boolean =>
  isDay(start) && isDay(end) && daysBetween(start, end) > 366

/** Most days between the end of a running total and the day on which it is told. */
const LATE = 62

/** Two years in days. */
const LONG = 731

/** "From December 2020 to 1 February 2025", told in February 2025: over two years, up to what is known by then. */
function isUpToNow(
  { start, end }: { readonly start: PartialDate; readonly end: PartialDate },
  publishedOn: Day | null,
): boolean {
  if (publishedOn === null || end.length === YEAR) return false
  const last = lastDay(end)
  return daysBetween(firstDay(start), last) > LONG && Math.abs(daysBetween(last, publishedOn)) <= LATE
}
const YEAR = 4

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

/** The end of a range; where only its beginning names a year, and a later month, it is of that year ("2023-cü ilin yanvar-mart", "ötən ilin yanvar-mart"). */
const lastOf = (first: DateMention, last: DateMention): DateMention =>
  (first.year !== null || first.relativeYear !== null) &&
  last.year === null &&
  last.relativeYear === null &&
  (last.month ?? 0) >= (first.month ?? 13)
    ? { ...last, year: first.year, relativeYear: first.relativeYear }
    : last

/** Both ends of a range as dates: a bare day takes month and year from the other end. */
function fillIn(a: TimeItem, b: TimeItem): { first: DateMention; last: DateMention } | null {
  if (a.is === 'DATE' && b.is === 'DATE') return { first: a.date, last: b.date }
  // "2021-23", but "в 2024-м - 29" tells a number.
  if (
    a.is === 'DATE' &&
    b.is === 'NUMBER' &&
    a.to - a.from === 1 &&
    a.date.month === null &&
    a.date.year !== null &&
    b.day > a.date.year % 100
  )
    return { first: a.date, last: { ...a.date, year: a.date.year - (a.date.year % 100) + b.day } }
  if (a.is === 'DATE' && b.is === 'NUMBER' && a.date.day !== null)
    return { first: a.date, last: { ...a.date, day: b.day } }
  if (a.is === 'NUMBER' && b.is === 'DATE' && b.date.day !== null)
    return { first: { ...b.date, day: a.day }, last: b.date }
  return null
}

/** "January, February and March 2023": months that follow one another in a list are one stretch. */
export function monthListAt(reader: Reader, at: number): ReadPeriod | null {
  if (!dateAt(reader, at)?.month && !dateAt(reader, at + 1)?.month) return null
  const listed = monthsFrom(reader, at)
  const [first, last] = [listed[0], listed.at(-1)]
  if (!first || !last || listed.length < 2) return null
  const year = listed.find(({ date }) => date.year !== null)?.date.year ?? null
  const relativeYear = listed.find(({ date }) => date.relativeYear !== null)?.date.relativeYear ?? null
  const end = resolved({ ...last.date, year, relativeYear }, reader.publishedOn)
  if (end === null) return null
  const start = resolved({ ...first.date, year: Number(end.slice(0, 4)) }, reader.publishedOn)
  const [a, b] = [reader.items[at], reader.items[last.at]]
  if (start === null || !a || !b) return null
  return { mention: { kind: 'BOUNDED', start, end, from: a.from, to: b.to, isList: true }, next: last.at + 1 }
}

/** Dates of single months from an item on, each the next of the calendar, with at most a comma or "and" between. */
function monthsFrom(reader: Reader, at: number): readonly { readonly date: DateMention; readonly at: number }[] {
  const months: { readonly date: DateMention; readonly at: number }[] = []
  let next = reader.items[at]?.is === 'WORD' ? at + 1 : at
  for (;;) {
    const date = dateAt(reader, next)
    const before = months.at(-1)?.date
    if (!date?.month || date.day !== null || (before?.month && date.month !== before.month + 1)) return months
    months.push({ date, at: next })
    let skipped = next + 1
    while (isJoint(reader.items[skipped])) skipped++
    if (!isListed(reader, next, skipped)) return months
    next = skipped
  }
}

/** Whether nothing but a sign and words of a list stand between two items: not "July 5,180 and August". */
function isListed({ items, parts = [] }: Reader, a: number, b: number): boolean {
  const [from, to] = [items[a]?.to ?? 0, items[b]?.from ?? Number.POSITIVE_INFINITY]
  if (to - from > 2) return false
  const joints = items.slice(a + 1, b)
  const isJoint = (at: number): boolean => joints.some((joint) => at >= joint.from && at < joint.to)
  return Array.from({ length: to - from }, (_, nth) => from + nth).every((at) => isJoint(at) || parts.includes(at))
}

/** Words between the months of a list: "and", and what the ending of the next one says. */
const isJoint = (item: TimeItem | undefined): boolean =>
  item?.is === 'WORD' && (item.word.is === 'AND' || item.from === item.to)

/** "In 2021, 2022 and 2023": years that follow one another in a list are one stretch. */
export function yearListAt(reader: Reader, at: number): ReadPeriod | null {
  const first = reader.items[at]?.is === 'WORD' ? at + 1 : at
  if (first > at && wordAt(reader, at)?.is !== 'IN') return null
  // "2021-ci ildə 57, 2022-ci ildə 48": an ending of its own makes each year a period.
  const lead = reader.items[at]
  if (first > at && lead?.from === lead?.to) return null
  const start = yearAt(reader, first)
  let [last, year] = [first, start]
  for (;;) {
    let next = last + 1
    while (isJoint(reader.items[next])) next++
    if (year === null || yearAt(reader, next) !== year + 1) break
    if (!isListed(reader, last, next)) break
    last = next
    year++
  }
  const [a, b] = [reader.items[at], reader.items[last]]
  if (start === null || last === first || !a || !b) return null
  return {
    mention: { kind: 'BOUNDED', start: String(start), end: String(year), from: a.from, to: b.to, isList: true },
    next: last + 1,
  }
}

const yearAt = (reader: Reader, at: number): number | null => {
  const date = dateAt(reader, at)
  return date?.month === null ? date.year : null
}
