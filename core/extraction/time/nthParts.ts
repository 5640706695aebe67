import type { TimeItem } from './periodItems.ts'
import type { PeriodMention, ReadPeriod } from './periodReader.ts'

/** Months of the parts of a year that are told by their number: quarters and halves. */
const PARTS: ReadonlySet<number> = new Set([3, 6])

const MONTH = /^(?<year>\d{4})-(?<month>\d\d)$/

/** "В первом квартале 11 300 га, во втором - 14 000 га": the part of that number of the year whose part the sentence told before it. */
export function nthAt(item: TimeItem | undefined, before: PeriodMention | undefined, at: number): ReadPeriod | null {
  if (item?.is !== 'WORD' || item.word.is !== 'NTH' || before?.kind !== 'BOUNDED') return null
  const first = MONTH.exec(before.start ?? '')?.groups
  const last = MONTH.exec(before.end ?? '')?.groups
  if (!first || !last || first.year !== last.year) return null
  const length = Number(last.month) - Number(first.month) + 1
  const end = item.word.nth * length
  if (!PARTS.has(length) || Number(last.month) % length !== 0 || end > 12) return null
  const month = (number: number): string => `${first.year}-${String(number).padStart(2, '0')}`
  const { from, to } = item
  return { mention: { kind: 'BOUNDED', start: month(end - length + 1), end: month(end), from, to }, next: at + 1 }
}
