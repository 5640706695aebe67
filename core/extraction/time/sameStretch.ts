import { type Day, daysBetween, firstDay, isDay, lastDay, type PartialDate } from '../../model/partialDate.ts'
import type { Context } from '../rule.ts'
import { precedingSentences } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import { periodOf } from './figurePeriod.ts'
import { isOfSomeYears } from './periodItems.ts'
import { unitBack } from './periodReader.ts'
import type { PeriodMention } from './periods.ts'
import type { TimeWord } from './timeWords.ts'

/** Whether a sentence leads to one of its paragraph, or asks what the one right after it answers: "How was last year? - Over the year ...". */
export const leadsOn = (before: Sentence, { paragraph, index }: Sentence): boolean =>
  before.paragraph === paragraph || (before.index === index - 1 && /[?]["”»]?$/u.test(before.verbatim))

type Same = Extract<TimeWord, { is: 'SAME' }>
export const isSame = (mark: Mark<TimeWord>): mark is Mark<Same> => mark.value.is === 'SAME'

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
  const before = precedingSentences(sentence, context, FAR)
  if (words.value.unit === 'TOLD_YEAR') {
    const told = before.flatMap((earlier) => context.facts(earlier).periods.filter(isOfYear).toReversed())
    const year = (told.find(isYear) ?? told[0])?.start?.slice(0, 4) ?? null
    return [{ kind: 'BOUNDED', start: year, end: year, from: words.from, to: words.to }]
  }
  for (const earlier of before) {
    const told = context.facts(earlier).periods.find(isMeant)
    const older = before.slice(before.indexOf(earlier) + 1)
    const meant = told && (comparedWith(told, older, isMeant, context) ?? told)
    if (meant) return [{ ...meant, end: endOf(meant, earlier, context), from: words.from, to: words.to }]
  }
  // Of none that is told nobody knows which is meant.
  if (words.value.unit !== null && ALONE.has(words.value.unit))
    return [{ kind: 'BOUNDED', start: null, end: null, from: words.from, to: words.to }]
  const month = words.value.unit === 'MONTH' ? monthOf(context.facts(sentence).saidOn) : null
  return month === null ? [] : [{ kind: 'BOUNDED', start: month, end: month, from: words.from, to: words.to }]
}

/** So many tokens into a sentence a period stands that it is about. */
const LED = 5

/** "From January to December ... a record, since in 2021 it was 21,000. In that time ...": the stretch told before, which an earlier one in the middle of a sentence is compared with. */
function comparedWith(
  { kind, end, from }: PeriodMention,
  before: readonly Sentence[],
  isMeant: (period: PeriodMention) => boolean,
  context: Context,
): PeriodMention | null {
  if (kind === 'RUNNING' || end === null || from <= LED) return null
  const subject = before.slice(0, NEAR).flatMap((sentence) => context.facts(sentence).periods.filter(isMeant))[0]
  const isLater = subject?.kind === 'BOUNDED' && subject.start !== null && firstDay(subject.start) > lastDay(end)
  return isLater ? subject : null
}

/** So many sentences before a comparison what is compared is told. */
const NEAR = 2

const ALONE: ReadonlySet<Same['unit']> = new Set(['WEEK', 'QUARTER', 'HALF'])

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
  const told = before.flatMap((earlier) => context.facts(earlier).periods.toReversed()).find(isYear)
  const { saidOn } = context.facts(sentence)
  const own = saidOn && String(Number(saidOn.slice(0, 4)) - (saidOn.slice(5, 7) === '01' ? 1 : 0))
  const year = told?.start ?? own ?? null
  return { kind: 'BOUNDED', start: year, end: year }
}

const isBounded = ({ kind, start, end }: PeriodMention): boolean =>
  start !== null && (kind === 'BOUNDED' || kind === 'BARE') && (start !== end || start?.length !== 10)

const isMonth = ({ start, end }: PeriodMention): boolean => spans(start, end, 1)

/** Whether a stretch is so many whole months. */
function spans(start: PartialDate | null, end: PartialDate | null, months: number): boolean {
  if (start === null || end === null || start.length < 7 || !firstDay(start).endsWith('-01')) return false
  const last = lastDay(end)
  if (last !== lastDay(end.slice(0, 7))) return false
  return monthsTo(last) - monthsTo(start) === months - 1
}

const monthsTo = (date: PartialDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/** Days from the first to the last of a week. */
const WEEK = 6

/** Whether a stretch is seven days. */
export const isWeek = ({ start, end }: Pick<PeriodMention, 'start' | 'end'>): boolean =>
  start !== null && end !== null && isDay(start) && isDay(end) && daysBetween(start, end) === WEEK

/** From the fifth day to the ninth: a week that a holiday makes shorter or longer is called one too. */
export function isAboutWeek({ start, end }: Pick<PeriodMention, 'start' | 'end'>): boolean {
  if (start === null || end === null || !isDay(start) || !isDay(end)) return false
  const days = daysBetween(start, end)
  return days >= 4 && days <= 8
}

const isYear = ({ start, end }: PeriodMention): boolean => start === end && start?.length === 4

const isOfYear = ({ kind, start, end }: PeriodMention): boolean =>
  kind !== 'RUNNING' && kind !== 'AS_OF' && start !== null && start.slice(0, 4) === end?.slice(0, 4)

const MEANT: Readonly<Record<NonNullable<Same['unit']> | 'ANY', (period: PeriodMention) => boolean>> = {
  WEEK: (period) => period.isWeek === true || isAboutWeek(period),
  MONTH: isMonth,
  QUARTER: ({ start, end }) => spans(start, end, 3),
  HALF: ({ start, end }) => spans(start, end, 6),
  YEAR: isYear,
  TOLD_YEAR: isYear,
  REPORT: isBounded,
  ANY: (period) => period.kind === 'RUNNING' || (period.kind === 'BOUNDED' && isBounded(period)),
}
