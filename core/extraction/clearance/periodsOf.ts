import type { Context } from '../rule.ts'
import { SentenceNotes } from '../text/sentenceNotes.ts'
import type { Sentence } from '../text/sentences.ts'
import { withBegunWork } from '../time/begunWork.ts'
import type { PeriodMention } from '../time/periods.ts'
import { sameStretch } from '../time/sameStretch.ts'
import type { TimeWord } from '../time/timeWords.ts'
import { weekdaysIn } from '../time/weekdays.ts'
import { asState } from './standing.ts'

export const isDay = ({ start, end }: PeriodMention): boolean => start === end && start?.length === 10

/** All but the days on which somebody said something; where it tells nothing else, the weekday on which ordnance was found. */
export const periodsOf = (sentence: Sentence, context: Context): readonly PeriodMention[] =>
  PERIODS.of(sentence, context)

const countsOrdnance = (sentence: Sentence, context: Context): boolean =>
  context.facts(sentence).clause.quantities.some(({ noun }) => noun?.value.is === 'ORDNANCE')

const ENDS: ReadonlySet<TimeWord['is']> = new Set(['SINCE', 'FROM'])

const PERIODS = new SentenceNotes((sentence, context: Context): readonly PeriodMention[] => {
  const { periods: own, means } = context.facts(sentence)
  const told = own.length > 0 ? own : sameStretch(sentence, context)
  const periods = withBegunWork(told, sentence, context.pack).map(asState)
  const { grammar } = context.pack
  const isTold = (period: PeriodMention): boolean => {
    if (period.kind === 'RUNNING' || period.kind === 'AS_OF' || !isDay(period)) return true
    const after = sentence.tokens.slice(period.to, period.to + 4)
    // "Were found on Tuesday, the agency said": who speaks comes after a comma.
    const comma = period.from > 1 ? after.findIndex(({ word }) => word === ',') : -1
    const before = sentence.tokens.slice(Math.max(0, period.from - 4), period.from)
    const around = [
      // "The report says that on 15 August ...": what is said happened on that day.
      ...before.slice(before.findLastIndex(({ word }) => grammar.that.has(word)) + 1),
      ...after.slice(0, comma < 0 ? 4 : comma),
    ]
    return sentence.tokens.length > 6 && !around.some(({ word }) => grammar.reporting.has(word))
  }
  const meant = periods.filter(isTold)
  if (meant.length > 0 || !(means.has('FOUND') || countsOrdnance(sentence, context))) return meant
  const { times, saidOn } = context.facts(sentence)
  // "Since last Monday": no day on which something was found.
  const isEnd = ({ from }: PeriodMention): boolean =>
    times.words.some(({ value, to }) => ENDS.has(value.is) && from >= to && from - to <= 1)
  return weekdaysIn(sentence, context.pack, saidOn).filter((day) => isTold(day) && !isEnd(day))
})
