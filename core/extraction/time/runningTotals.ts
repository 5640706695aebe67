import type { Day, PartialDate } from '../../model/partialDate.ts'
import { baselineAfter, isWarEnd } from './baselines.ts'
import { monthSoFar, thisMonthAt } from './monthSoFar.ts'
import { dateAt, gap, type Reader, type ReadPeriod, resolvedAt, wordAt } from './periodReader.ts'
import type { TimeWord } from './timeWords.ts'
import { dayOf, endAfter, nowAfter } from './totalEnds.ts'

/** "since November 2020", "after the war", "in the post-war period", "from 1991 to this day", "since the war began on 27 September". */
export function runningAt(reader: Reader, at: number): ReadPeriod | null {
  const word = wordAt(reader, at)
  const item = reader.items[at]
  if (!word || !item) return null
  const running = (start: PartialDate | null, last: number): ReadPeriod => {
    const until = endAfter(reader, last) ?? nowAfter(reader, last)
    const to = reader.items[until?.at ?? last]?.to ?? item.to
    return {
      mention: { kind: 'RUNNING', start, end: until?.end ?? null, from: item.from, to },
      next: (until?.at ?? last) + 1,
    }
  }
  if (word.is === 'BASELINE') return word.alone ? running(word.from, at) : null
  if (word.is === 'YEAR_START') return yearAt(reader, at, at)
  if (word.is === 'UP_TO_NOW' && isThisYear(wordAt(reader, at + 1)) && gap(reader, at) <= 1)
    return yearAt(reader, at, at + 1)
  const month = word.is === 'UP_TO_NOW' && gap(reader, at) <= 1 ? thisMonthAt(reader, at) : null
  if (month) return month
  const now = wordAt(reader, at + 2)
  if (word.is === 'FROM' && dateAt(reader, at + 1) && now?.is === 'UP_TO_NOW') {
    if (isYearStart(resolvedAt(reader, at + 1), reader.publishedOn)) return yearAt(reader, at, at + 1)
    const { mention, next } = running(resolvedAt(reader, at + 1), at + 2)
    return { mention: { ...mention, end: dayOf(now, reader) }, next }
  }
  if (word.is === 'FROM' && dateAt(reader, at + 1) && goesOn(reader, at + 1))
    return running(resolvedAt(reader, at + 1), at + 2)
  if (word.is === 'FROM' && dateAt(reader, at + 1) && isYearStart(resolvedAt(reader, at + 1), reader.publishedOn))
    return yearAt(reader, at, at + 1)
  if (word.is === 'FROM' && dateAt(reader, at + 1) && (word.open || isWarEnd(resolvedAt(reader, at + 1))))
    return running(resolvedAt(reader, at + 1), at + 1)
  if (isThisYear(word) && wordAt(reader, at + 1)?.is === 'UP_TO_NOW' && gap(reader, at) <= 1)
    return yearAt(reader, at, at)
  const today = word.is === 'UP_TO_NOW' ? sofarIn(reader, at) : null
  if (today) return today
  if (word.is === 'UP_TO_NOW' || word.is === 'SINCE_TOLD') {
    const { mention, next } = running(null, at)
    return {
      mention: word.is === 'UP_TO_NOW' ? { ...mention, end: mention.end ?? dayOf(word, reader) } : mention,
      next,
    }
  }
  if (word.is === 'FROM' && opensWork(reader, at)) {
    const work = baselineAfter(reader, at, 'SINCE')
    return work?.start ? running(work.start, work.last) : null
  }
  if (word.is === 'FROM' && startsDate(reader, at)) return startAt(reader, at, running)
  if (word.is !== 'SINCE' && word.is !== 'AFTER') return null
  if (word.is === 'SINCE' && word.beside && gap(reader, at) > 0) return null
  const base = baselineAfter(reader, at, word.is)
  if (base && word.is === 'SINCE' && isYearStart(base.start, reader.publishedOn)) return yearAt(reader, at, base.last)
  const begun = base && word.is === 'SINCE' ? monthSoFar(reader, at, base) : null
  return begun ?? (base && running(base.start, base.last))
}

/** "From 1991 on": no date follows. */
function goesOn(reader: Reader, date: number): boolean {
  const word = wordAt(reader, date + 1)
  const isOn = word?.is === 'IN' && word.onward === true && gap(reader, date) === 0
  return isOn && !(dateAt(reader, date + 2) && gap(reader, date + 1) <= 1)
}

/** "So far in 2024", "to date in May": the current year or month. */
function sofarIn(reader: Reader, at: number): ReadPeriod | null {
  const date =
    wordAt(reader, at + 1)?.is === 'IN' && gap(reader, at) <= 1 && gap(reader, at + 1) <= 1
      ? resolvedAt(reader, at + 2)
      : null
  const [a, b] = [reader.items[at], reader.items[at + 2]]
  if (!a || !b || date === null || date.length > 7 || !reader.publishedOn?.startsWith(date.slice(0, 4))) return null
  return { mention: { kind: 'BOUNDED', start: date, end: date, from: a.from, to: b.to }, next: at + 3 }
}

/** "From the start of 2021". */
const startsDate = (reader: Reader, at: number): boolean =>
  wordAt(reader, at + 1)?.is === 'START' &&
  gap(reader, at) <= 1 &&
  dateAt(reader, at + 2) !== null &&
  gap(reader, at + 1) === 0

function startAt(
  reader: Reader,
  at: number,
  running: (start: PartialDate | null, last: number) => ReadPeriod,
): ReadPeriod | null {
  const start = resolvedAt(reader, at + 2)
  return isYearStart(start, reader.publishedOn) ? yearAt(reader, at, at + 2) : running(start, at + 2)
}

/** "Since January", "since the beginning of 2025": the start of the year of publication is no baseline. */
const isYearStart = (start: PartialDate | null, publishedOn: Day | null): boolean => {
  const year = publishedOn?.slice(0, 4)
  return year !== undefined && (start === year || start === `${year}-01` || start === `${year}-01-01`)
}

/** "From the beginning of operations in November 2020": what began is named, so that the date is no mere part of a stretch. */
const opensWork = (reader: Reader, at: number): boolean =>
  wordAt(reader, at + 1)?.is === 'START' && gap(reader, at) <= 1 && gap(reader, at + 1) > 0

/** "Since the beginning of the year", "so far this year": the year of publication, which is no baseline. */
function yearAt(reader: Reader, at: number, told: number): ReadPeriod | null {
  const { items, publishedOn } = reader
  const last = nowAfter(reader, told)?.at ?? told
  const [item, end] = [items[at], items[last]]
  if (!item || !end || publishedOn === null) return null
  const year = publishedOn.slice(0, 4)
  const until = endAfter({ items, publishedOn }, last)
  if (until?.end.startsWith(year))
    return {
      mention: { kind: 'BOUNDED', start: year, end: until.end, from: item.from, to: items[until.at]?.to ?? end.to },
      next: until.at + 1,
    }
  return { mention: { kind: 'BOUNDED', start: year, end: year, from: item.from, to: end.to }, next: last + 1 }
}

const isThisYear = (word: TimeWord | null): boolean =>
  word?.is === 'RELATIVE' && word.unit === 'YEAR' && word.back === 0
