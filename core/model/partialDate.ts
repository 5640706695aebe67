/** A calendar day, `YYYY-MM-DD`. */
export type Day = string
/** A calendar date known to the year, month or day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601 reduced precision). */
export type PartialDate = string
/** An instant, ISO 8601 in UTC with milliseconds. */
export type Instant = string

const SHAPE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** Whether `value` is a date of the Gregorian calendar in one of the three precisions. */
export function isPartialDate(value: string): boolean {
  const parts = SHAPE.exec(value)
  if (!parts) return false
  const day = Number(parts[3] ?? 1)
  return day <= SHORTEST_MONTH || day <= daysInMonth(Number(parts[1]), Number(parts[2]))
}

const SHORTEST_MONTH = 28

/** Whether `value` is a day of the Gregorian calendar. */
export const isDay = (value: string): boolean => value.length === 10 && isPartialDate(value)

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Number of days in month 1 to 12 of `year`. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0)

export const precisionOf = (date: PartialDate): 'YEAR' | 'MONTH' | 'DAY' =>
  date.length === 4 ? 'YEAR' : date.length === 7 ? 'MONTH' : 'DAY'

/** The first day that `date` contains. */
export const firstDay = (date: PartialDate): Day => `${date}-01-01`.slice(0, 10)

/** The last day that `date` contains. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date
  const month = date.length === 4 ? '12' : date.slice(5)
  return `${date.slice(0, 4)}-${month}-${daysInMonth(Number(date.slice(0, 4)), Number(month))}`
}

/** Whether every day of `inner` is a day of `outer`: true for equal dates. */
export const contains = (outer: PartialDate, inner: PartialDate): boolean => inner.startsWith(outer)

/** Whether the two dates can mean the same day: one contains the other. */
export const overlaps = (a: PartialDate, b: PartialDate): boolean => contains(a, b) || contains(b, a)

/** `day` moved by whole days, negative for earlier. */
export function addDays(day: Day, days: number): Day {
  const date = Number(day.slice(8)) + days
  // Most stay in their month, which is told faster than by `Date`.
  if (date >= 1 && date <= SHORTEST_MONTH) return `${day.slice(0, 8)}${String(date).padStart(2, '0')}`
  return new Date(Date.parse(day) + days * MS_OF_A_DAY).toISOString().slice(0, 10)
}

/** Days from `a` to `b`, negative where `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((Date.parse(b) - Date.parse(a)) / MS_OF_A_DAY)

const MS_OF_A_DAY = 86_400_000
