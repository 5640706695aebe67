import { firstDay, lastDay, type PartialDate } from '../model/partialDate.ts'
import type { DateRange } from './store.ts'

/**
 * A stretch of sort keys, both ends included. A sort key begins with its date and `#`, which is lower than `-`: so `2023#`
 * is lower than `2023-07#`, and that lower than `2023-07-01#`; read downwards, a reduced date comes after what it contains.
 */
export interface Bounds {
  readonly from: string
  readonly to: string
}

/** Of every sort key: an undated one begins with `#`. */
const EVERYTHING: Bounds = { from: '#', to: '~' }
const EVERY_DATE = '0'

const isOpen = (range: DateRange | null | undefined): boolean => !range?.from && !range?.to

/** Sort keys of all dates wholly inside the range, and of some reduced dates that only overlap it. */
export function boundsOf(range: DateRange | null | undefined): Bounds {
  if (isOpen(range)) return EVERYTHING
  return {
    from: range?.from ? `${widestFrom(firstDay(range.from))}#` : EVERY_DATE,
    to: range?.to ? `${lastDay(range.to)}$` : EVERYTHING.to,
  }
}

/** Whether all of `date` lies inside. No date is in any range, and every one in an open range. */
export function liesInside(date: PartialDate | null, range: DateRange | null | undefined): boolean {
  if (isOpen(range)) return true
  if (date === null) return false
  const early = range?.from ? firstDay(date) < firstDay(range.from) : false
  const late = range?.to ? lastDay(date) > lastDay(range.to) : false
  return !early && !late
}

/** The least precise date that begins on this day. */
const widestFrom = (day: string): PartialDate => day.replace(/-01$/, '').replace(/^(\d{4})-01$/, '$1')
