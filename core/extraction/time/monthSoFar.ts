import type { PartialDate } from '../../model/partialDate.ts'
import { type Reader, type ReadPeriod, unitBack, wordAt } from './periodReader.ts'

/** "С начала июня", told in June: a part of that month, which is no baseline. Null for any other start; `last` is its last item. */
export function monthSoFar(
  reader: Reader,
  at: number,
  { start, last }: { readonly start: PartialDate | null; readonly last: number },
): ReadPeriod | null {
  const { items, publishedOn } = reader
  const [first, end] = [items[at], items[last]]
  const isStart = wordAt(reader, at + 1)?.is === 'START' && last === at + 2
  if (!first || !end || !isStart || start?.length !== 7 || !publishedOn?.startsWith(start)) return null
  return { mention: { kind: 'BOUNDED', start, end: start, from: first.from, to: end.to }, next: last + 1 }
}

/** "So far this month", "bu günədək bu ayda": the month of publication, which the words for today close. */
export function thisMonthAt({ items, publishedOn }: Reader, at: number): ReadPeriod | null {
  const [now, item] = [items[at], items[at + 1]]
  const isMonth =
    item?.is === 'WORD' && item.word.is === 'RELATIVE' && item.word.unit === 'MONTH' && item.word.back === 0
  if (!now || !isMonth || publishedOn === null) return null
  const month = unitBack('MONTH', 0, publishedOn)
  return { mention: { kind: 'BOUNDED', start: month, end: month, from: now.from, to: item.to }, next: at + 2 }
}
