import type { Day } from '../../model/partialDate.ts'
import type { Calendar } from '../languages/calendar.ts'
import type { LanguagePack } from '../languages/language.ts'
import { DIGITS } from '../numbers/numbers.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Mark, marksOfSentence } from '../words/lexicon.ts'
import { isOfAmount } from './amounts.ts'
import { withSpans } from './countedSpans.ts'
import { isDash, joinsDates } from './dashes.ts'
import { pastEnding, word } from './dateParts.ts'
import { type DateMention, datesIn, startsWithDigit } from './dates.ts'
import { type DateBefore, datesMeant } from './datesMeant.ts'
import { withPostpositions } from './postpositions.ts'
import type { TimeWord } from './timeWords.ts'

/** A date or a word of time, where it stands in a sentence: tokens `from` to `to` (exclusive). */
export type TimeItem = { readonly from: number; readonly to: number } & (
  | { readonly is: 'DATE'; readonly date: DateMention }
  /** A bare number that can be a day beside a date ("October 13 to 19"). */
  | { readonly is: 'NUMBER'; readonly day: number }
  | { readonly is: 'WORD'; readonly word: TimeWord }
)

/** What a sentence tells of time, before periods are read from it. */
export interface SentenceTimes {
  readonly dates: readonly DateMention[]
  readonly words: readonly Mark<TimeWord>[]
  /** Dates, words of time and possible days, in order; what lies inside a date is no word of its own. None where nothing tells a time. */
  readonly items: readonly TimeItem[]
  /** The tokens that part clauses. */
  readonly parts: readonly number[]
}

/** `before`: the last date of the sentences before that passes, for what "that year" and "the 11th" mean. */
export function timesIn(
  sentence: Sentence,
  pack: LanguagePack,
  before?: DateBefore,
  publishedOn: Day | null = null,
): SentenceTimes {
  const dates = datesMeant(datesIn(sentence, pack), publishedOn, before)
  const words = withSpans(marksOfSentence(pack.times, sentence), dates, sentence, pack)
  if (dates.length + words.length === 0) return NO_TIMES
  const parts = dates.length > 1 || words.some(({ value }) => value.is === 'SINCE') ? partsOf(sentence) : []
  const tells = dates.length > 0 || words.some(({ value }) => TELLS[value.is])
  return { dates, words, items: tells ? itemsOf(sentence, pack, dates, words) : [], parts }
}

const NO_TIMES: SentenceTimes = { dates: [], words: [], items: [], parts: [] }

const PARTS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '"'])

function partsOf({ tokens }: Sentence): readonly number[] {
  const parts: number[] = []
  for (const [at, { word }] of tokens.entries()) if (word.length === 1 && PARTS.has(word)) parts.push(at)
  return parts
}

/** Whether words tell of a time without a date beside them; all others only join dates, and tell nothing where there is none. */
const TELLS: Readonly<Record<TimeWord['is'], boolean>> = {
  BASELINE: true,
  START: true,
  UP_TO_NOW: true,
  RELATIVE: true,
  MONTHS: true,
  PAST_PART: true,
  YEAR_START: true,
  SINCE_TOLD: true,
  OPEN: true,
  WEEK_TO: true,
  WEEKEND: true,
  FIRST_DAYS: true,
  SINCE: false,
  AFTER: false,
  UNTIL: false,
  BETWEEN: false,
  IN: false,
  AND: false,
  FROM: false,
  POST: false,
  DAYS_TO: false,
  DAYS_FROM: false,
  MONTHS_TO: false,
  NIGHT: false,
  EARLIER: false,
  SAME: false,
  NTH: false,
}

function itemsOf(
  sentence: Sentence,
  pack: LanguagePack,
  all: readonly DateMention[],
  marks: readonly Mark<TimeWord>[],
): readonly TimeItem[] {
  // "The war of 2020", "the November 10 statement": a date inside a name is none of its own.
  const dates = all.filter((date) => !marks.some((mark) => isName(mark) && holds(mark, date)))
  const words: Mark<TimeWord>[] = []
  for (const mark of marks) {
    if (isOfName(mark, sentence) || isOfSomeYears(mark, sentence, pack)) continue
    if (!dates.some((date) => overlaps(mark, date))) words.push(mark)
    else words.push(...sinceStart(mark, dates))
  }
  const begin = (at: number): number => beforeWeekday(at, sentence, pack)
  const items: TimeItem[] = []
  for (const date of dates) items.push({ is: 'DATE', date, from: begin(date.from), to: date.to })
  for (const { value, from, to } of words) items.push({ is: 'WORD', word: value, from, to })
  if (pack.words.holds(sentence, DIGITS))
    for (const at of daysIn(sentence, words, pack.calendar)) {
      const isTaken = (one: Span): boolean => one.from <= at && at < one.to
      if (all.some(isTaken) || words.some((mark) => (COUNTED.has(mark.value.is) || isName(mark)) && isTaken(mark)))
        continue
      const day = Number(sentence.tokens[at]?.word)
      items.push({ is: 'NUMBER', day, from: begin(at), to: pastDay(at, sentence, pack) })
    }
  const ordered = items.sort((a, b) => a.from - b.from)
  const meant = ordered
    .filter((item, at) => !isDash(item, sentence) || joinsDates(ordered[at - 1], item, ordered[at + 1], sentence))
    .filter((item, at, all) => !isBeside(item) || isDay(item, all[at + 1]))
    .filter((item) => !isTogether(item, sentence, pack))
  const told = pack.grammar.change ? meant.filter((_, at) => !isOfAmount(meant, at, sentence, pack)) : meant
  return withPostpositions(told, sentence.tokens, pack.calendar)
}

/** The numbers that can be a day of the month. */
function daysIn(sentence: Sentence, words: readonly Mark<TimeWord>[], calendar: Calendar): readonly number[] {
  const days: number[] = []
  for (const [at, { word }] of sentence.tokens.entries())
    if (word.length <= 2 && startsWithDigit(word) && isDayOfMonth(sentence, at, words, calendar)) days.push(at)
  return days
}

/** "Sunday, 12 May", "Sunday (12 May)", "по воскресенье, 12 мая": a date begins with its day of the week. */
function beforeWeekday(at: number, { tokens }: Sentence, { calendar }: LanguagePack): number {
  const sign = word(tokens, at - 1)
  const day = sign === ',' || sign === '(' ? at - 2 : at - 1
  return !calendar.yearFirst && calendar.weekdays.has(word(tokens, day)) ? day : at
}

/** Past the ending of a day ("с 25-го по 30 мая"); where endings say what prepositions do elsewhere, they are words of their own. */
const pastDay = (at: number, { tokens }: Sentence, { calendar }: LanguagePack): number =>
  calendar.yearFirst ? at + 1 : pastEnding(tokens, at + 1, calendar.ordinals)

/** Whether a number can be a day of the month: not the first part of a larger one, nor what follows "this month" ("bu ay 12 mina", but "bu ayın 12-si"). */
function isDayOfMonth(
  { tokens }: Sentence,
  at: number,
  words: readonly Mark<TimeWord>[],
  { yearFirst }: Calendar,
): boolean {
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(tokens[at]?.word ?? '')) return false
  if (/^\d{3}(?!\d)/.test(tokens[at + 1]?.word ?? '')) return false
  const isMonth = words.some(({ value, to }) => to === at && value.is === 'RELATIVE' && value.unit === 'MONTH')
  return !yearFirst || !isMonth || yearFirst.genitives.has(word(tokens, at - 1))
}

/** "2021-ci ilin əvvəlindən": what stands for the start of this year is that of the year that is told. */
function sinceStart(
  { value, from, to, ...mark }: Mark<TimeWord>,
  dates: readonly DateMention[],
): readonly Mark<TimeWord>[] {
  const year = dates.find((date) => date.to > from && date.to < to && date.from < from)
  // "2024-cü il ərzində": nor do words for this year stand for it where another is told.
  if (value.is === 'SAME' && value.unit === 'YEAR' && year)
    return [{ ...mark, value: { is: 'POST', word: { is: 'IN' } }, from: year.to, to }]
  return value.is === 'YEAR_START' && year
    ? [{ ...mark, value: { is: 'POST', word: { is: 'SINCE' } }, from: year.to, to }]
    : []
}

const isName = ({ value }: Mark<TimeWord>): boolean => value.is === 'BASELINE'

/** "Caspian Today was told": a capital in a row of capitals makes a word of time a name's. */
const isOfName = ({ value, from, start }: Mark<TimeWord>, { tokens, verbatim }: Sentence): boolean => {
  const isCapital = (at: number | undefined): boolean =>
    at !== undefined && /^\p{Lu}\p{Ll}/u.test(verbatim.slice(at, at + 2))
  const before = from > 0 ? tokens[from - 1] : undefined
  return value.is === 'RELATIVE' && before?.end === start - 1 && isCapital(start) && isCapital(before.start)
}

/** "Otuz il ərzində", "on yeddi ay ərzində": a number before makes other years or months of words that alone mean those of this one. */
export const isOfSomeYears = (
  { value, from }: Mark<TimeWord>,
  { tokens }: Sentence,
  { numbers }: LanguagePack,
): boolean => {
  const before = word(tokens, from - 1)
  if (value.is === 'MONTHS') return numbers.words.has(before) && numbers.words.has(tokens[from]?.word ?? '')
  return value.is === 'SAME' && value.unit === 'YEAR' && (numbers.words.has(before) || startsWithDigit(before))
}

const holds = (mark: Mark<TimeWord>, date: DateMention): boolean => mark.from <= date.from && mark.to >= date.to

/** "Встреча с гостями 21 октября": no "since". */
const isTogether = (item: TimeItem, { tokens }: Sentence, { grammar }: LanguagePack): boolean =>
  item.is === 'WORD' &&
  item.word.is === 'SINCE' &&
  item.word.opensRange === true &&
  grammar.together?.test(tokens[item.to]?.word ?? '') === true

const isBeside = (item: TimeItem): boolean =>
  item.is === 'WORD' && item.word.is === 'UNTIL' && item.word.beside === true

const isDay = ({ to }: TimeItem, after: TimeItem | undefined): boolean =>
  after?.is === 'DATE' && after.from === to && after.date.day !== null && after.date.month !== null

interface Span {
  readonly from: number
  readonly to: number
}

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** Words of time that can hold a number ("in six months", "the past 24 hours"). */
export const COUNTED: ReadonlySet<TimeWord['is']> = new Set([
  'MONTHS',
  'MONTHS_TO',
  'DAYS_TO',
  'FIRST_DAYS',
  'RELATIVE',
  'EARLIER',
])
