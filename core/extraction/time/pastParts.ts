import { addDays, type Day, type PartialDate } from '../../model/partialDate.ts'
import { dateAt, type Reader, type ReadPeriod, resolvedAt, wordAt } from './periodReader.ts'
import type { TimeWord } from './timeWords.ts'

/** Most tokens between a part of a year and the year it is of. */
const NEAR = 3
/** In so many days to the end of a part, "the past quarter" can be the one that is ending. */
const ENDING = 10

/** "In the past quarter": the one before that of publication, unknown where that is about to end; "in the last quarter of 2023": the year's last. */
export function pastPartAt(
  reader: Reader,
  at: number,
  { months }: Extract<TimeWord, { is: 'PAST_PART' }>,
): ReadPeriod | null {
  const item = reader.items[at]
  if (!item) return null
  const beside = [at + 1, at + 2].find((index) => yearAt(reader, index, item.to) !== null)
  const year = beside === undefined ? null : yearAt(reader, beside, item.to)
  const [start, end] =
    year === null ? partBefore(reader.publishedOn, months) : [monthOf(year, 13 - months), monthOf(year, 12)]
  const last = beside ?? at
  return {
    mention: { kind: 'BOUNDED', start, end, from: item.from, to: reader.items[last]?.to ?? item.to },
    next: last + 1,
  }
}

function yearAt(reader: Reader, index: number, after: number): number | null {
  const [item, word] = [reader.items[index], wordAt(reader, index)]
  if (!item || item.from - after > NEAR) return null
  const { publishedOn } = reader
  if (word?.is === 'RELATIVE' && word.unit === 'YEAR' && publishedOn !== null)
    return Number(publishedOn.slice(0, 4)) - word.back
  const year = dateAt(reader, index)?.month === null ? resolvedAt(reader, index) : null
  return year === null ? null : Number(year)
}

function partBefore(publishedOn: Day | null, months: number): [PartialDate | null, PartialDate | null] {
  if (publishedOn === null) return [null, null]
  const part = partOf(publishedOn, months)
  if (partOf(addDays(publishedOn, ENDING), months) !== part) return [null, null]
  const first = (part - 1) * months
  const month = (count: number): PartialDate => monthOf(Math.floor(count / 12), (count % 12) + 1)
  return [month(first), month(first + months - 1)]
}

/** How many parts of so many months came before the one of a day, from the year 0 on. */
const partOf = (day: Day, months: number): number =>
  Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / months)

const monthOf = (year: number, month: number): PartialDate => `${year}-${String(month).padStart(2, '0')}`
