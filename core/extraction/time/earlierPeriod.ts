import { addDays, firstDay, lastDay } from '../../model/partialDate.ts'
import type { Context } from '../rule.ts'
import { sentencesBefore } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import { followsCompared } from './comparedNumbers.ts'
import type { PeriodMention } from './periods.ts'
import { isSame, isWeek, leadsOn, sameStretch } from './sameStretch.ts'
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
  const months = marks.flatMap((mark) => yearBefore(mark, own) ?? [])
  if (months.length > 0) return own.map((period) => months.find(({ to }) => to === period.to) ?? period)
  const others = own.filter((period) => !marks.some((mark) => isOfWords(period, mark, isVerbLast)))
  const base = baseOf(first, others) ?? before()
  const isLed = baseOf(first, others) !== undefined
  const isBeside = isBetween(sentence, context, first) || followsCompared(context.facts(sentence).clause, first.from)
  // "60 211 га, больше прошлогодних 53 760": what stands before the words that compare is of the period told last.
  const opening = base && !isLed && isBeside ? [{ ...base, from: 0, to: 0 }] : []
  const meantBy = (mark: Mark<Earlier>): PeriodMention | null => {
    const of = baseOf(mark, others) ?? base
    const isOfTotal = of?.kind === 'RUNNING' && !mark.value.later && mark.value.unit !== 'DAY'
    if (isOfTotal) return own.length === 0 || isLed || isBeside ? { ...UNKNOWN, from: mark.from, to: mark.to } : null
    return of ? comparedTo(mark, of, others, namedYears(sentence, context)) : beforeSaid(mark, sentence, context)
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

/** "Bir il əvvəl yanvarda", "a year ago in January", "годом ранее, в январе": the month right after words for a year before is of that year. */
function yearBefore({ value, from, to }: Mark<Earlier>, own: readonly PeriodMention[]): PeriodMention | null {
  if (value.unit !== 'YEAR' || value.later) return null
  const month = own.find(
    (period) => period.from >= to && period.from - to <= 1 && period.start?.length === LENGTH.MONTH,
  )
  const meant = month && earlierThan(month, value, [])
  return month && meant ? { ...month, ...meant, from } : null
}

const baseOf = ({ from }: Mark<Earlier>, others: readonly PeriodMention[]): PeriodMention | undefined =>
  others.findLast((period) => period.to <= from) ?? others[0]

/** "A year ago", "the previous day", where no period is told that it could count from: the year or day before that in which it is said. */
function beforeSaid(
  { value, from, to }: Mark<Earlier>,
  sentence: Sentence,
  { pack, facts }: Context,
): PeriodMention | null {
  const { saidOn } = facts(sentence)
  if (saidOn !== null && value.unit === 'DAY' && value.days === undefined) {
    const day = addDays(saidOn, -1)
    return { kind: 'BARE', start: day, end: day, from, to }
  }
  if (saidOn === null || value.unit !== 'YEAR' || !pack.grammar.ago?.has(sentence.tokens[to - 1]?.word ?? ''))
    return null
  const year = String(Number(saidOn.slice(0, 4)) - 1)
  return { kind: 'BOUNDED', start: year, end: year, from, to }
}

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

/** Whether numbers that count something stand on both sides. */
function isBetween(sentence: Sentence, context: Context, { from, to }: Pick<PeriodMention, 'from' | 'to'>): boolean {
  const { quantities } = context.facts(sentence).clause
  return quantities.some((one) => one.noun !== null && one.to <= from) && quantities.some((one) => one.from >= to)
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
