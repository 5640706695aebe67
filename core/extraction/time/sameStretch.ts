import { type Day, firstDay, lastDay, type PartialDate } from '../../model/partialDate.ts'
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
