import { isPartialDate, type PartialDate } from '../../model/partialDate.ts'
import { dateAt, gap, type Reader, type ReadPeriod, resolvedAt, unitBack, wordAt } from './periodReader.ts'

/** Most words between days and the month that they are of ("число текущего"). */
const BESIDE = 3

/**
 * "From the 4th through the 10th of this month", "bu ayın 1-dən 7-dək", "in the last week of June, from the 23rd to the 29th":
 * days of a month that words for it beside them tell, or, of days with endings, the date before.
 */
export function monthDaysAt(reader: Reader, at: number): ReadPeriod | null {
  const before = monthAt(reader, at)
  const open = before === null ? at : at + 1
  const opening = wordAt(reader, open)?.is
  if (opening !== 'FROM' && opening !== 'BETWEEN' && opening !== 'SINCE') return null
  const joint = wordAt(reader, open + 2)
  if (!(joint?.is === 'UNTIL' || (joint?.is === 'AND' && opening === 'BETWEEN'))) return null
  const [item, a, b] = [reader.items[at], reader.items[open + 1], reader.items[open + 3]]
  if (!item || a?.is !== 'NUMBER' || b?.is !== 'NUMBER' || gap(reader, open + 1) + gap(reader, open + 2) > 1)
    return null
  const after = gap(reader, open + 3) <= BESIDE ? monthAt(reader, open + 4) : null
  const [opener] = reader.items.slice(open)
  // Where endings say what prepositions do elsewhere, a number's own tells no day.
  const isEnded = opener !== undefined && opener.to > opener.from && a.to - a.from > 1 && b.to - b.from > 1
  const month = before ?? after ?? (isEnded ? monthBefore(reader, at) : null)
  if (month === null) return null
  const [start, end] = [a, b].map(({ day }) => `${month}-${String(day).padStart(2, '0')}`)
  if (!start || !end || start > end || !isPartialDate(start) || !isPartialDate(end)) return null
  const last = before === null && after !== null ? open + 4 : open + 3
  const to = reader.items[last]?.to ?? b.to
  return { mention: { kind: 'BOUNDED', start, end, from: item.from, to }, next: last + 1 }
}

/** The month that words place by the day of publication ("this month"). */
function monthAt(reader: Reader, at: number): PartialDate | null {
  const word = wordAt(reader, at)
  return word?.is === 'RELATIVE' && word.unit === 'MONTH' && reader.publishedOn !== null
    ? unitBack('MONTH', word.back, reader.publishedOn)
    : null
}

/** The month of the last date before an item. */
function monthBefore(reader: Reader, at: number): PartialDate | null {
  for (let before = at - 1; before >= 0; before--)
    if (dateAt(reader, before)?.month) return resolvedAt(reader, before)?.slice(0, 7) ?? null
  return null
}
