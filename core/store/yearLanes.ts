import type { Bounds } from './dateRange.ts'
import { UNDATED, yearPartition } from './keys.ts'
import type { Lane } from './mergedWalk.ts'

/** The mark that a walk has passed when it has read all of a year. */
function yearMark(year: string, descending: boolean): string {
  if (year === UNDATED) return descending ? '#' : '$'
  return descending ? `${year}#` : `${year}~`
}

/** The one year that the bounds lie in; null for several, and where undated rows may lie in them. */
export function onlyYear({ from, to }: Bounds): string | null {
  const year = from.slice(0, 4)
  return /^\d{4}$/.test(year) && to.startsWith(year) ? year : null
}

/** A list's partitions that can have rows in the bounds, in the walk's order. Years that a mark has passed are out. */
export function laneOf(family: string, years: readonly string[], bounds: Bounds, descending: boolean): Lane {
  const inBounds = years.filter((year) => yearMark(year, false) > bounds.from && yearMark(year, true) < bounds.to)
  const partitions = inBounds.map((year) => ({ pk: yearPartition(family, year), mark: yearMark(year, descending) }))
  return { partitions: partitions.sort((a, b) => (a.mark < b.mark === descending ? 1 : -1)) }
}
