import { addDays, type Day, firstDay, lastDay, type PartialDate } from '../../model/partialDate.ts'
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
  own: readonly PeriodMention[],
  sentence: Sentence,
  context: Context,
  before: () => PeriodMention | undefined,
): readonly PeriodMention[] {
  const { words: told } = context.facts(sentence).times
  const words = told.find(isEarlier) ?? sameOfYear(told, context.facts(sentence).periods)
  if (!words) return own.length > 0 ? ofYearTold(own, sentence, context) : sameStretch(sentence, context)
  const { from, to } = words
  // The year right after "the same months of", or right before "eyni dövründə", belongs to those words.
  const isVerbLast = context.pack.grammar.verbLast !== undefined
  const isOfWords = (period: PeriodMention): boolean =>
    isVerbLast ? period.to === from && period.start?.length === 4 : period.from >= from && period.from - to <= 1
  const others = own.filter((period) => !isOfWords(period))
  const last = others.findLast((period) => period.to <= from) ?? others[0]
  const base = last ?? before()
  const meant = base && earlierThan(base, words.value, namedYears(sentence, context))
  const compares = isBetween(sentence, context, { from, to }) || isAfterCompared(sentence, context, from)
  // "60 211 га, больше прошлогодних 53 760": what stands before the words that compare is of the period told last.
  const opening = base && !last && compares ? [{ ...base, from: 0, to: 0 }] : []
  if (meant) return [...opening, ...others, { kind: 'BOUNDED', ...meant, from, to }]
  const isOfTotal = base?.kind === 'RUNNING' && words.value.unit !== 'DAY' && !words.value.later
  if (!isOfTotal || !(compares || own.length === 0)) return others
  return [...opening, ...others, { kind: 'BOUNDED', start: null, end: null, isUnknown: true, from, to }]
}

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

/** The month before a month, or the same stretch in an earlier year: one that the sentence names, else the year before. */
function earlierThan(
  { kind, start, end }: PeriodMention,
  { unit, later }: Earlier,
  years: readonly number[],
): Pick<PeriodMention, 'start' | 'end'> | null {
  if (start === null || end === null || kind === 'RUNNING') return null
  if (later) return laterBy(unit, start, end)
  if (unit === 'YEAR') return { start: yearEarlier(start, years), end: yearEarlier(end, years) }
  const month = unit === 'MONTH' && start === end && start.length === 7 ? addDays(`${start}-01`, -1).slice(0, 7) : null
  return month === null ? null : { start: month, end: month }
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
