import type { Calendar } from '../languages/calendar.ts'

const BEGINNINGS = new WeakMap<Calendar, ReadonlySet<string>>()

/** The words that dates without digits begin with; null where dates go from the year down: other words can begin those. */
export function beginningsOf(calendar: Calendar): ReadonlySet<string> | null {
  if (calendar.yearFirst) return null
  const known = BEGINNINGS.get(calendar)
  if (known) return known
  const days = Array.from(calendar.dayWords?.keys() ?? [], (words) => words.split(' ')[0] ?? '')
  const begins = new Set([...calendar.months.keys(), ...days])
  BEGINNINGS.set(calendar, begins)
  return begins
}

const SAME_YEARS = new WeakMap<Calendar, readonly (readonly string[])[]>()

/** The words of each phrase for the year that was named last. */
export function sameYearsOf(calendar: Calendar): readonly (readonly string[])[] {
  const known = SAME_YEARS.get(calendar) ?? (calendar.sameYears ?? []).map((phrase) => phrase.split(' '))
  SAME_YEARS.set(calendar, known)
  return known
}
