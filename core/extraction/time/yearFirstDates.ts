import type { Calendar, YearFirst } from '../languages/calendar.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { sameYearsOf } from './calendarWords.ts'
import { dayOf, yearOf } from './dateParts.ts'
import type { DateMention } from './dates.ts'

interface Reader {
  readonly tokens: readonly Token[]
  readonly calendar: Calendar
  readonly words: YearFirst
}
type Year = Pick<DateMention, 'to' | 'year' | 'relativeYear' | 'sameYear'>
type Rest = Pick<DateMention, 'to' | 'month' | 'day'>

/** The date at a token of a language that puts the year first: "2020-ci il noyabrın 10", "bu ilin aprelində", also "4 iyun, 2021" and "2023-cü ildə". */
export function yearFirstAt(
  { tokens }: Sentence,
  from: number,
  calendar: Calendar,
  words: YearFirst,
): DateMention | null {
  const reader = { tokens, calendar, words }
  const year = yearAt(reader, from)
  if (year) {
    const rest = restAt(reader, skipComma(reader, year.to))
    if (rest) return { from, ...year, ...rest }
    const isDate = year.year !== null || words.ends.has(wordAt(reader, year.to))
    return isDate ? { from, ...year, month: null, day: null } : null
  }
  const rest = restAt(reader, from)
  if (!rest) return null
  const after = yearAt(reader, skipComma(reader, rest.to), true)
  return { from, ...rest, year: after?.year ?? null, relativeYear: null, to: after?.to ?? rest.to }
}

const wordAt = ({ tokens }: Reader, at: number): string => tokens[at]?.word ?? ''
const skipComma = (reader: Reader, at: number): number => (wordAt(reader, at) === ',' ? at + 1 : at)

/** A year with its ending, the word for year or both, or words such as "this year" that a month follows. A `bare` one needs neither. */
function yearAt(reader: Reader, at: number, bare = false): Year | null {
  const { calendar, words } = reader
  for (const [phrase, relativeYear] of calendar.relativeYears)
    if (
      !bare &&
      phrase[0] === wordAt(reader, at) &&
      phrase.every((part, offset) => wordAt(reader, at + offset) === part)
    )
      return { to: at + phrase.length, year: null, relativeYear }
  for (const phrase of bare ? [] : sameYearsOf(calendar))
    if (phrase.every((part, offset) => wordAt(reader, at + offset) === part))
      return { to: at + phrase.length, year: null, relativeYear: null, sameYear: true }
  const year = yearOf(wordAt(reader, at))
  if (year === null) return null
  const cased = bare ? null : casedYear(reader, at)
  if (cased) return cased
  const ending = wordAt(reader, at + 1) === '-' && calendar.ordinals.has(wordAt(reader, at + 2)) ? 2 : 0
  const word = words.year.has(wordAt(reader, at + 1 + ending)) ? 1 : 0
  if (!bare && ending + word === 0 && !opensYears(reader, at)) return null
  return { to: at + 1 + ending + word, year, relativeYear: null }
}

/** "2023-də", "1991-dən bəri", "2020-nin 10 noyabrı": a year with the ending of a case, which alone tells that it is one. */
function casedYear(reader: Reader, at: number): Year | null {
  if (wordAt(reader, at + 1) !== '-') return null
  const ending = wordAt(reader, at + 2)
  const year = { year: Number(wordAt(reader, at)), relativeYear: null }
  if (reader.words.cases.has(ending)) return { to: at + 1, ...year }
  const isOwner = reader.words.owners.has(ending) && restAt(reader, at + 3) !== null
  return isOwner ? { to: at + 3, ...year } : null
}

/** "2023-2024-cü illərdə", "2022, 2023 və 2024-cü illərdə": a year that another one follows after a sign or word that joins them. */
const opensYears = (reader: Reader, at: number): boolean =>
  reader.calendar.yearJoints?.has(wordAt(reader, at + 1)) === true &&
  yearOf(wordAt(reader, at + 2)) !== null &&
  yearAt(reader, at + 2) !== null

/** "10 noyabr", "noyabrın 10", "noyabr ayının 10", "noyabrda". */
function restAt(reader: Reader, at: number): Rest | null {
  const { calendar, words } = reader
  const first = dayAt(reader, at)
  const monthAt = first === null ? at : at + 1
  const month = calendar.months.get(wordAt(reader, monthAt))
  if (month === undefined) return null
  const named = words.month.has(wordAt(reader, monthAt + 1)) ? monthAt + 2 : monthAt + 1
  if (first !== null) return { to: named, month, day: first }
  const day = words.genitives.has(wordAt(reader, named - 1)) ? dayAt(reader, named) : null
  return { to: day === null ? named : named + 1, month, day }
}

function dayAt(reader: Reader, at: number): number | null {
  const day = dayOf(wordAt(reader, at))
  return day !== null && /^\d{3}$/.test(wordAt(reader, at + 1)) ? null : day
}
