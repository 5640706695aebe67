import { closedBy, dateAt, endAt, gap, type Reader, type ReadPeriod, resolvedAt, wordAt } from './periodReader.ts'

/** "As of 1 August", "by the end of last month": up to when something is counted. */
export function asOfAt(reader: Reader, at: number): ReadPeriod | null {
  const word = wordAt(reader, at)
  if (word?.is !== 'UNTIL' || word.joins || gap(reader, at) > 2) return null
  // "К началу августа": so far the month is all that is certain.
  const last = word.asOf && wordAt(reader, at + 1)?.is === 'START' && gap(reader, at + 1) === 0 ? at + 2 : at + 1
  // "By year: 2021 - 65": a date that leads a list is no end.
  if (dateAt(reader, last)?.leads) return null
  const told = wordAt(reader, last)
  const isDay = told?.is === 'RELATIVE' && told.unit === 'DAY'
  const end = word.close || isDay ? endAt(reader, last) : resolvedAt(reader, last)
  const [a, b] = [reader.items[at], reader.items[last]]
  if (end === null || !a || !b || (reader.publishedOn !== null && end > reader.publishedOn)) return null
  const closed = closedBy(word, end, reader.publishedOn)
  return {
    mention: { kind: 'AS_OF', start: null, end: closed, from: a.from, to: b.to, isState: word.asOf },
    next: last + 1,
  }
}
