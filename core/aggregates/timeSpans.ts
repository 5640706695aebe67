import type { Day, PartialDate } from '../model/partialDate.ts'

export type TimeUnit = 'YEAR' | 'MONTH'

/** The year or month that holds a date; null for no date, and where a date known to the year is asked for its month. */
export function unitOf(date: PartialDate | null, unit: TimeUnit): PartialDate | null {
  if (date === null) return null
  const length = unit === 'YEAR' ? 4 : 7
  return date.length < length ? null : date.slice(0, length)
}

/** The month, else the year, that holds a date; null for no date. What is counted together lies in one of them. */
export const spanOf = (date: PartialDate | null): PartialDate | null => unitOf(date, 'MONTH') ?? unitOf(date, 'YEAR')

/** Dates upwards, a missing one last. */
export function byPeriod(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}

/**
 * The last day that a period can cover of which was told on a day: "since the beginning of 2024" is told as 2024, and in May holds nothing of
 * June. One that had not begun by then is left as it is told.
 */
export function lastDayCovered({ from, to, issuedOn }: { from: Day; to: Day; issuedOn: Day | null }): Day {
  return issuedOn !== null && from <= issuedOn && issuedOn < to ? issuedOn : to
}
