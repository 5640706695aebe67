import type { Day, PartialDate } from '../../model/partialDate.ts'
import { addDays, isPartialDate } from '../../model/partialDate.ts'
import type { Calendar } from '../languages/calendar.ts'
import { DIGITS } from '../numbers/numbers.ts'
import { isCapitalAt } from '../text/capitals.ts'
import { SentenceNotes } from '../text/sentenceNotes.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { LexiconGroup } from '../words/lexiconGroup.ts'
import { beginningsOf, sameYearsOf } from './calendarWords.ts'
import { dayOf, pastEnding, touches, word, yearOf } from './dateParts.ts'
import { afterYear, dashedYear, headYear, leadsOn, listedYear, opensYears, yearInParentheses } from './listedYears.ts'
import { dayAndMonthAt, numericAt } from './numericDates.ts'
import { dayOfSameMonth } from './sameMonth.ts'
import { yearFirstAt } from './yearFirstDates.ts'

/** A calendar date in a sentence: tokens `from` to `to` (exclusive). */
export interface DateMention {
  readonly from: number
  readonly to: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** With no year: says that it is the year of publication, or the one before. */
  readonly relativeYear: number | null
  /** Whether it is the period of what follows: it begins its line ("2023: 57,000 hectares", "June 2024 - 810 hectares"), or a word makes it one ("the 2023 total"). */
  readonly leads?: boolean
  /** With no year: says that it is the one the text named last ("in July of that year"). */
  readonly sameYear?: boolean
  /** With no month: says that it is the one the text named last ("the 11th"). */
  readonly sameMonth?: boolean
  /** With no year: says that its month is over ("last November"). */
  readonly isPast?: boolean
}

interface Words {
  readonly calendar: Calendar
  readonly words: LexiconGroup
}

const NO_DATES: readonly DateMention[] = []

/** The dates in a sentence, in order, read once. Bare years count only where a word before them makes them years. */
export const datesIn = (sentence: Sentence, words: Words): readonly DateMention[] => DATES.of(sentence, words)

const DATES = new SentenceNotes(datesRead)

function datesRead(sentence: Sentence, { calendar, words }: Words): readonly DateMention[] {
  const { sameMonth } = calendar
  const begins = words.holds(sentence, calendar.months) ? beginningsOf(calendar) : undefined
  const beginsSame = sameMonth && words.holds(sentence, sameMonth.before) ? sameMonth.before : undefined
  if (!begins && !beginsSame && !words.holds(sentence, DIGITS)) return NO_DATES
  const dates: DateMention[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; ) {
    const first = word(tokens, at)
    const isNumber = startsWithDigit(first)
    if (!isNumber && !begins?.has(first) && !beginsSame?.has(first)) {
      at++
      continue
    }
    const date =
      (isNumber || begins ? dateAt(sentence, at, calendar) : null) ??
      (sameMonth ? dayOfSameMonth(tokens, at, calendar) : null) ??
      (isNumber
        ? (listedYear(tokens, at, dates.at(-1), calendar) ??
          dashedYear(tokens, at, dates) ??
          yearInParentheses(tokens, at) ??
          headYear(tokens, at))
        : null)
    if (date) dates.push(isHead(tokens, date) ? { ...date, leads: true } : date)
    at = date?.to ?? at + 1
  }
  return dates
}

/** Whether a date leads on to what is told of it, at the head of a line or of a list. */
const isHead = (tokens: readonly Token[], { from, to, day }: DateMention): boolean =>
  day === null && leadsOn(tokens, to) && (from === 0 || (word(tokens, from - 1) === ':' && word(tokens, to) === '-'))

function dateAt(sentence: Sentence, at: number, calendar: Calendar): DateMention | null {
  const { tokens } = sentence
  const isNumber = startsWithDigit(word(tokens, at))
  const numeric = isNumber ? numericAt(tokens, at) : null
  if (calendar.yearFirst)
    return (
      numeric ??
      (isNumber ? dayAndMonthAt(tokens, at) : null) ??
      yearFirstAt(sentence, at, calendar, calendar.yearFirst)
    )
  if (!isNumber)
    return (calendar.dayWords ? dayMonthAt(sentence, at, calendar) : null) ?? monthAt(sentence, at, calendar)
  return numeric ?? dayMonthAt(sentence, at, calendar) ?? yearAt(tokens, at, calendar)
}

/** Most words do not: they are spared the patterns of numbers. */
export const startsWithDigit = (text: string): boolean => {
  const first = text.charCodeAt(0)
  return first >= DIGIT_0 && first <= DIGIT_9
}
const [DIGIT_0, DIGIT_9] = [0x30, 0x39]

/** A day as digits or, where the language writes them so, as words. */
function dayAt(tokens: readonly Token[], at: number, { dayWords }: Calendar): { day: number; to: number } | null {
  const first = word(tokens, at)
  if (startsWithDigit(first)) {
    const day = dayOf(first)
    return day === null ? null : { day, to: at + 1 }
  }
  const pair = dayWords?.get(`${first} ${word(tokens, at + 1)}`)
  if (pair !== undefined) return { day: pair, to: at + 2 }
  const single = dayWords?.get(first)
  return single === undefined ? null : { day: single, to: at + 1 }
}

/** "4 April 2023", "4th of April". */
function dayMonthAt(sentence: Sentence, at: number, calendar: Calendar): DateMention | null {
  const { tokens } = sentence
  const told = dayAt(tokens, at, calendar)
  if (told === null) return null
  const { day } = told
  let next = pastEnding(tokens, told.to, calendar.ordinals)
  if (calendar.of.has(word(tokens, next))) next++
  const month = monthOf(sentence, next, calendar)
  if (month === null) return null
  return { from: at, month, day, ...yearAfter(tokens, next + 1, calendar) }
}

/** "April 4, 2023", "November 2020", "July". */
function monthAt(sentence: Sentence, at: number, calendar: Calendar): DateMention | null {
  const { tokens } = sentence
  const month = monthOf(sentence, at, calendar)
  if (month === null) return null
  let next = at + 1
  // "Jan. 4", but not the point that ends a sentence.
  if (word(tokens, next) === '.' && touches(tokens, next) && next + 1 < tokens.length) next++
  const day = calendar.monthFirst && !countsNext(tokens, at, next, calendar) ? dayOf(word(tokens, next)) : null
  const isPast = calendar.past?.has(word(tokens, at - 1)) === true
  // "Прошлым августом": the case alone says when.
  if (day === null)
    return {
      from: at,
      month,
      day: null,
      ...yearAfter(tokens, next, calendar),
      isPast,
      ...(isPast && calendar.pastAlone && { leads: true }),
    }
  next = pastEnding(tokens, next + 1, calendar.ordinals)
  return { from: at, month, day, ...yearAfter(tokens, next, calendar) }
}

/** "In April 12 mines were found": what follows a month that stands alone counts something. */
const countsNext = (tokens: readonly Token[], at: number, next: number, { monthAlone }: Calendar): boolean =>
  monthAlone?.before.has(word(tokens, at - 1)) === true &&
  /^\p{L}/u.test(word(tokens, next + 1)) &&
  !touches(tokens, next + 1) &&
  !monthAlone.joints.has(word(tokens, next + 1))

function yearAfter(
  tokens: readonly Token[],
  at: number,
  calendar: Calendar,
): Pick<DateMention, 'to' | 'year' | 'relativeYear' | 'sameYear'> {
  for (const skip of [0, 1]) {
    if (skip === 1 && !/^[,]$/.test(word(tokens, at)) && !calendar.of.has(word(tokens, at))) break
    const year = yearOf(word(tokens, at + skip))
    if (year !== null) return { to: afterYear(tokens, at + skip + 1, calendar), year, relativeYear: null }
    const isNext = (phrase: readonly string[]): boolean =>
      phrase.every((part, offset) => word(tokens, at + skip + offset) === part)
    for (const [phrase, relativeYear] of calendar.relativeYears)
      if (isNext(phrase)) return { to: at + skip + phrase.length, year: null, relativeYear }
    for (const phrase of sameYearsOf(calendar))
      if (isNext(phrase)) return { to: at + skip + phrase.length, year: null, relativeYear: null, sameYear: true }
  }
  return { to: at, year: null, relativeYear: null }
}

function yearAt(tokens: readonly Token[], at: number, calendar: Calendar): DateMention | null {
  const year = yearOf(word(tokens, at))
  if (year === null) return null
  if (calendar.yearTotals?.has(word(tokens, at + 1)))
    return { from: at, to: at + 2, year, month: null, day: null, relativeYear: null, leads: true }
  // "2024 in figures"
  if (calendar.beforeYear.has(word(tokens, at + 1)) && calendar.yearTotals?.has(word(tokens, at + 2)))
    return { from: at, to: at + 1, year, month: null, day: null, relativeYear: null, leads: true }
  const to = afterYear(tokens, at + 1, calendar)
  if (!(calendar.beforeYear.has(word(tokens, at - 1)) || to > at + 1 || opensYears(tokens, at, calendar))) return null
  return { from: at, to, year, month: null, day: null, relativeYear: null }
}

function monthOf(sentence: Sentence, at: number, calendar: Calendar): number | null {
  const token = sentence.tokens[at]
  const month = token && calendar.months.get(token.word)
  if (!month) return null
  return !calendar.capitals || isCapitalAt(sentence.verbatim, token.start) ? month : null
}

/**
 * The date as it stands on the calendar. A missing year is that of the latest such date up to the day after publication;
 * null where there is no day of publication to tell it from.
 */
export function resolved(date: DateMention, publishedOn: Day | null): PartialDate | null {
  const year = date.year ?? inferredYear(date, publishedOn)
  if (year === null) return null
  const { month, day } = date
  const value = `${year}${month === null ? '' : `-${twoDigits(month)}`}${day === null ? '' : `-${twoDigits(day)}`}`
  return isPartialDate(value) ? value : null
}

const twoDigits = (part: number): string => String(part).padStart(2, '0')

function inferredYear(date: DateMention, publishedOn: Day | null): number | null {
  const { month, day, relativeYear, sameYear, isPast } = date
  if (publishedOn === null || sameYear) return null
  const year = Number(publishedOn.slice(0, 4))
  if (relativeYear !== null) return year + relativeYear
  const isOver = isPast !== true || Number(publishedOn.slice(5, 7)) !== month
  const here = `${year}-${twoDigits(month ?? 1)}-${twoDigits(day ?? 1)}`
  return isOver && (here <= publishedOn || here <= addDays(publishedOn, 1)) ? year : year - 1
}
