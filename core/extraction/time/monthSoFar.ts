import type { PartialDate } from '../../model/partialDate.ts'
import { type Reader, type ReadPeriod, wordAt } from './periodReader.ts'

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
