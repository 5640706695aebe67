import type { Calendar } from '../languages/calendar.ts'

const SAME_YEARS = new WeakMap<Calendar, readonly (readonly string[])[]>()

const BEGINNINGS = new WeakMap<Calendar, ReadonlySet<string>>()

/** The words that dates without digits begin with; where dates go from the year down, words such as "this year" among them. */
export function beginningsOf(calendar: Calendar): ReadonlySet<string> {
  const known = BEGINNINGS.get(calendar)
  if (known) return known
  const days = Array.from(calendar.dayWords?.keys() ?? [], (words) => words.split(' ')[0] ?? '')
  const phrases = [...calendar.relativeYears.map(([phrase]) => phrase), ...sameYearsOf(calendar)]
  const years = calendar.yearFirst ? phrases.map(([first]) => first ?? '') : []
  const begins = new Set([...calendar.months.keys(), ...days, ...years])
  BEGINNINGS.set(calendar, begins)
  return begins
}

/** The words of each phrase for the year that was named last. */
export function sameYearsOf(calendar: Calendar): readonly (readonly string[])[] {
  const known = SAME_YEARS.get(calendar) ?? (calendar.sameYears ?? []).map((phrase) => phrase.split(' '))
  SAME_YEARS.set(calendar, known)
  return known
}
