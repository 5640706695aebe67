import type { Day } from '../../model/partialDate.ts'

/** Years before that of a number whose numbers it is held against. So what holds two against each other is bounded, however long a series is. */
export const YEARS_BACK = 3

/** A calendar year, `YYYY`. */
export type Year = string

export const yearsFrom = (year: Year, by: number): Year => String(Number(year) + by).padStart(4, '0')

/** The years some of whose numbers may be held against one of this year, itself the first. */
export const yearsReachedBy = (year: Year): Year[] =>
  Array.from({ length: YEARS_BACK + 1 }, (_, by) => yearsFrom(year, by))

/** Of numbers with their days, those that one of this year is held against, and those of the year itself. */
export function inReach<P>(all: readonly P[], year: Year, dayOf: (one: P) => Day): P[] {
  const [first, last] = [yearsFrom(year, -YEARS_BACK), `${year}~`]
  return all.filter((one) => dayOf(one) >= first && dayOf(one) <= last)
}
