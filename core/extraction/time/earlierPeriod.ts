import { addDays, type Day, daysBetween, firstDay, isDay, lastDay, type PartialDate } from '../../model/partialDate.ts'
import type { Context } from '../rule.ts'
import { precedingSentences, sentencesBefore } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import { periodOf } from './figurePeriod.ts'
import { isOfSomeYears } from './periodItems.ts'
import { unitBack } from './periodReader.ts'
import type { PeriodMention } from './periods.ts'
import type { TimeWord } from './timeWords.ts'

type Earlier = Extract<TimeWord, { is: 'EARLIER' }>

/**
 * The periods of a sentence and, where its words compare ("a month earlier", "in the same months of 2021"), the one they mean:
 * counted from the last period before them in the sentence, else from `before`, the one that the text told last.
 */
export function withCompared(
  told: readonly PeriodMention[],
  sentence: Sentence,
  context: Context,
  before: () => PeriodMention | undefined,
): readonly PeriodMention[] {
  const { words } = context.facts(sentence).times
  const own = told.map((period) => ofPrevious(period, told, words, before))
  const marks = comparingIn(words, context.facts(sentence).periods)
  const [first] = marks
  if (!first) return own.length > 0 ? ofYearTold(own, sentence, context) : sameStretch(sentence, context)
  const isVerbLast = context.pack.grammar.verbLast !== undefined
  const others = own.filter((period) => !marks.some((mark) => isOfWords(period, mark, isVerbLast)))
  const base = baseOf(first, others) ?? before()
  const isLed = baseOf(first, others) !== undefined
  const isBeside = isBetween(sentence, context, first) || isAfterCompared(sentence, context, first.from)
  // "60 211 га, больше прошлогодних 53 760": what stands before the words that compare is of the period told last.
  const opening = base && !isLed && isBeside ? [{ ...base, from: 0, to: 0 }] : []
  const meantBy = (mark: Mark<Earlier>): PeriodMention | null => {
    const of = baseOf(mark, others) ?? base
    const isOfTotal = of?.kind === 'RUNNING' && !mark.value.later && mark.value.unit !== 'DAY'
    if (isOfTotal) return own.length === 0 || isLed || isBeside ? { ...UNKNOWN, from: mark.from, to: mark.to } : null
    return of ? comparedTo(mark, of, others, namedYears(sentence, context)) : null
  }
  const meant = marks.flatMap((mark) => meantBy(mark) ?? [])
  return [...(meant.length > 0 ? opening : []), ...others, ...meant]
}

/** "A year earlier", or the year right after words for the stretch told last. */
function comparingIn(words: readonly Mark<TimeWord>[], periods: readonly PeriodMention[]): readonly Mark<Earlier>[] {
  const marks = words.filter(isEarlier)
  const same = marks.length > 0 ? undefined : sameOfYear(words, periods)
  return same ? [same] : marks
}

/** Whether a year belongs to words that compare: right after "the same months of", or right before "eyni dövründə". */
const isOfWords = (period: PeriodMention, { from, to }: Mark<Earlier>, isVerbLast: boolean): boolean =>
  isVerbLast ? period.to === from && period.start?.length === 4 : period.from >= from && period.from - to <= 1

const baseOf = ({ from }: Mark<Earlier>, others: readonly PeriodMention[]): PeriodMention | undefined =>
  others.findLast((period) => period.to <= from) ?? others[0]

const UNTOLD = { kind: 'BOUNDED', start: null, end: null } as const
const UNKNOWN = { ...UNTOLD, isUnknown: true } as const

/** The period that words mean of one before; one without dates where that has no such ("a month earlier" than a week). Null for a day, which is then told elsewhere. */
function comparedTo(
  { value, from, to }: Mark<Earlier>,
  base: PeriodMention,
  others: readonly PeriodMention[],
  years: readonly number[],
): PeriodMention | null {
  // "In July 3,100, in June 2,800, a year earlier 2,500": nobody can tell earlier than which.
  const isEither = others.some(
    ({ start, to: end }) =>
      end <= base.from && start !== null && start.length === base.start?.length && start > base.start,
  )
  if (isEither && value.unit === 'YEAR') return { ...UNKNOWN, from, to }
  const meant = earlierThan(base, value, years)
  if (meant) return { kind: 'BOUNDED', ...meant, from, to }
  return value.unit === 'DAY' || base.start === null ? null : { ...UNTOLD, from, to }
}

/** "Between 17 and 23 June 702 hectares, in the previous week 655": words for what went before that of publication mean what went before one of their kind that is told. */
function ofPrevious(
  period: PeriodMention,
  own: readonly PeriodMention[],
  words: readonly Mark<TimeWord>[],
  before: () => PeriodMention | undefined,
): PeriodMention {
  const mark = words.find(({ value, from }) => value.is === 'RELATIVE' && value.previous && from === period.from)
  if (mark?.value.is !== 'RELATIVE') return period
  const { unit } = mark.value
  const base = own.findLast(({ to }) => to <= period.from) ?? before()
  const isOfKind =
    base?.start &&
    base.end &&
    (unit === 'WEEK' ? isWeek(base) : base.start === base.end && base.start.length === LENGTH[unit])
  const meant = isOfKind ? earlierThan(base, { is: 'EARLIER', unit }, []) : null
  return meant ? { ...period, ...meant, isWeek: false } : period
}

/** Characters of a date. */
const LENGTH = { DAY: 10, MONTH: 7, YEAR: 4 } as const

/** Days from the first to the last of a week. */
const WEEK = 6

const isWeek = ({ start, end }: Pick<PeriodMention, 'start' | 'end'>): boolean =>
  start !== null && end !== null && isDay(start) && isDay(end) && daysBetween(start, end) === WEEK

/** "За тот же период 2024 года": a year right after words for the stretch told last takes that of another year. */
function sameOfYear(words: readonly Mark<TimeWord>[], own: readonly PeriodMention[]): Mark<Earlier> | undefined {
  const same = words.find(
    (mark) =>
      isSame(mark) &&
      mark.value.unit === null &&
      own.some(({ from, start, end }) => from === mark.to && start === end && start?.length === 4),
  )
  return same && { ...same, value: { is: 'EARLIER', unit: 'YEAR' } }
}

/** "Всего за год" after a sentence of the same paragraph that tells of one year alone: that year, not the one of publication. */
function ofYearTold(own: readonly PeriodMention[], sentence: Sentence, context: Context): readonly PeriodMention[] {
  const { words } = context.facts(sentence).times
  const summed = words.find(({ value }) => value.is === 'RELATIVE' && value.unit === 'YEAR' && value.ended)
  const [before] = summed ? sentencesBefore(sentence, context, 1) : []
  if (!summed || !before || !leadsOn(before, sentence)) return own
  const stretches = context.facts(before).periods.filter(({ kind }) => kind === 'BOUNDED' || kind === 'RUNNING')
  const years = new Set(stretches.flatMap(({ start, end }) => [start?.slice(0, 4), end?.slice(0, 4)]))
  const [year] = years
  if (years.size !== 1 || year === undefined) return own
  return own.map((period) => (period.from === summed.from ? { ...period, start: year, end: year } : period))
}

/** Whether a sentence leads to one of its paragraph, or asks what the one right after it answers: "How was last year? - Over the year ...". */
const leadsOn = (before: Sentence, { paragraph, index }: Sentence): boolean =>
  before.paragraph === paragraph || (before.index === index - 1 && /[?]["”»]?$/u.test(before.verbatim))

/** Whether numbers that count something stand on both sides. */
function isBetween(sentence: Sentence, context: Context, { from, to }: Pick<PeriodMention, 'from' | 'to'>): boolean {
  const { quantities } = context.facts(sentence).clause
  return quantities.some((one) => one.noun !== null && one.to <= from) && quantities.some((one) => one.from >= to)
}

/** Characters in which words such as "compared with only" stand before a number. */
const LED = 30

/** "Three died, compared with seven a year earlier": whether the number right before words that compare is one that others before it are compared with. */
function isAfterCompared(sentence: Sentence, context: Context, from: number): boolean {
  const { clause } = context.facts(sentence)
  const { compared, comparedWith, stops } = context.pack.grammar
  const end = ({ to, noun }: Quantity): number => (noun !== null && noun.from >= to && noun.to <= from ? noun.to : to)
  const last = clause.quantities.findLast((one) => one.to <= from)
  if (!last || last === clause.quantities[0] || from - end(last) > 1) return false
  const start = sentence.tokens[last.from]?.start ?? 0
  const lead = stops.has(wordAt(clause, last.from - 1)) ? last.from - 2 : last.from - 1
  return (
    compared?.has(wordAt(clause, lead)) === true ||
    comparedWith?.before.test(sentence.folded.slice(Math.max(0, start - LED), start)) === true
  )
}

type Same = Extract<TimeWord, { is: 'SAME' }>
const isSame = (mark: Mark<TimeWord>): mark is Mark<Same> => mark.value.is === 'SAME'

/** So many sentences back the stretch can be told that a text comes back to. */
const FAR = 40

/** The stretch that words such as "over the same period" mean; none without such words. */
export function sameStretch(sentence: Sentence, context: Context): readonly PeriodMention[] {
  const words = context
    .facts(sentence)
    .times.words.filter(isSame)
    .find((mark) => !isOfSomeYears(mark, sentence, context.pack))
  if (!words) return []
  if (words.value.unit === 'YEAR') return [{ ...yearOf(sentence, context), from: words.from, to: words.to }]
  const isMeant = MEANT[words.value.unit ?? 'ANY']
  for (const earlier of precedingSentences(sentence, context, FAR)) {
    const meant = context.facts(earlier).periods.find(isMeant)
    if (meant) return [{ ...meant, end: endOf(meant, earlier, context), from: words.from, to: words.to }]
  }
  const month = words.value.unit === 'MONTH' ? monthOf(context.facts(sentence).saidOn) : null
  return month === null ? [] : [{ kind: 'BOUNDED', start: month, end: month, from: words.from, to: words.to }]
}

/** Up to this day of a month, "over the month" is said of the one before. */
const LATE = 15

/** The month that somebody sums up on a day. */
function monthOf(saidOn: Day | null): PartialDate | null {
  if (saidOn === null) return null
  return Number(saidOn.slice(8)) > LATE ? saidOn.slice(0, 7) : unitBack('MONTH', 1, saidOn)
}

/** The end of a period that a sentence tells; of a running total its as-of day, where that is not the day of the statement. */
function endOf(period: PeriodMention, sentence: Sentence, context: Context): PartialDate | null {
  if (period.kind !== 'RUNNING') return period.end
  const { to } = periodOf(period, sentence, context)
  return to === context.issuedOn ? null : to
}

/** The year that the paragraph told last, else that of publication; in January the one before. */
function yearOf(sentence: Sentence, context: Context): Pick<PeriodMention, 'kind' | 'start' | 'end'> {
  const before = precedingSentences(sentence, context, FAR).filter((earlier) => leadsOn(earlier, sentence))
  const told = before
    .flatMap((earlier) => context.facts(earlier).periods.toReversed())
    .find(({ start, end }) => start === end && start?.length === 4)
  const { saidOn } = context.facts(sentence)
  const own = saidOn && String(Number(saidOn.slice(0, 4)) - (saidOn.slice(5, 7) === '01' ? 1 : 0))
  const year = told?.start ?? own ?? null
  return { kind: 'BOUNDED', start: year, end: year }
}

const isBounded = ({ kind, start, end }: PeriodMention): boolean =>
  start !== null && (kind === 'BOUNDED' || kind === 'BARE') && (start !== end || start?.length !== 10)

const isMonth = ({ start, end }: PeriodMention): boolean =>
  start !== null && end !== null && firstDay(start).endsWith('-01') && lastDay(start.slice(0, 7)) === lastDay(end)

const MEANT: Readonly<Record<'MONTH' | 'REPORT' | 'ANY', (period: PeriodMention) => boolean>> = {
  MONTH: isMonth,
  REPORT: isBounded,
  ANY: (period) => period.kind === 'RUNNING' || (period.kind === 'BOUNDED' && isBounded(period)),
}

const isEarlier = (mark: Mark<TimeWord>): mark is Mark<Earlier> => mark.value.is === 'EARLIER'

const namedYears = (sentence: Sentence, context: Context): readonly number[] =>
  context.facts(sentence).periods.flatMap(({ start }) => (start?.length === 4 ? [Number(start)] : []))

/** The day, week or month before one, or the same stretch in an earlier year: one that the sentence names, else the year before. */
function earlierThan(
  { kind, start, end }: PeriodMention,
  { unit, later, days = 1 }: Earlier,
  years: readonly number[],
): Pick<PeriodMention, 'start' | 'end'> | null {
  if (start === null || end === null || kind === 'RUNNING') return null
  if (later) return laterBy(unit, start, end)
  if (unit === 'YEAR') return { start: yearEarlier(start, years), end: yearEarlier(end, years) }
  if (unit === 'WEEK')
    return isWeek({ start, end }) ? { start: addDays(firstDay(start), -7), end: addDays(lastDay(end), -7) } : null
  if (start !== end || start.length !== LENGTH[unit]) return null
  const before = unit === 'DAY' ? addDays(firstDay(start), -days) : addDays(firstDay(start), -1).slice(0, LENGTH.MONTH)
  return { start: before, end: before }
}

/** The year or month right after. */
function laterBy(unit: Earlier['unit'], start: string, end: string): Pick<PeriodMention, 'start' | 'end'> | null {
  if (start !== end) return null
  const year = unit === 'YEAR' && start.length === 4 ? String(Number(start) + 1) : null
  const month = unit === 'MONTH' && start.length === 7 ? addDays(lastDay(start), 1).slice(0, 7) : null
  const next = year ?? month
  return next === null ? null : { start: next, end: next }
}

function yearEarlier(date: string, years: readonly number[]): string {
  const year = Number(date.slice(0, 4))
  return `${years.find((other) => other < year) ?? year - 1}${date.slice(4)}`
}
