import { addDays, firstDay } from '../../model/partialDate.ts'
import { laterDaysIn } from '../accidents/days/laterDays.ts'
import type { Context } from '../rule.ts'
import { precedingSentences, sentencesBefore } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import type { PeriodMention } from '../time/periods.ts'
import { weekdaysIn } from '../time/weekdays.ts'
import { tells } from '../words/sentencePatterns.ts'
import { isDay, periodsOf } from './periodsOf.ts'

/** A period and the sentence that tells it. */
export interface ToldBy {
  readonly period: PeriodMention
  readonly from: Sentence
}

/** So many sentences back the day is told that "that day" means, or on which ordnance was found. */
const FAR = 5

/** "That same evening two more mines were found", "on the next day three shells were removed": the day that the text told last, or so many after it. */
export function dayToldLast(sentence: Sentence, context: Context): ToldBy | null {
  const days = daysAfter(sentence, context)
  if (days === null) return null
  for (const from of precedingSentences(sentence, context, FAR)) {
    const { periods, saidOn } = context.facts(from)
    const period = periods.findLast(isDay) ?? weekdaysIn(from, context.pack, saidOn).at(-1)
    if (period) return { period: later(period, days), from }
  }
  return null
}

/** How many days after the one told last something happened: none on "that day"; null where no words tell it. */
function daysAfter(sentence: Sentence, { pack }: Context): number | null {
  if (tells('nextDay', sentence, pack)) return 1
  const days = laterDaysIn(sentence, pack)?.days
  if (days !== undefined) return days
  return (pack.grammar.sameDay ?? pack.grammar.thatDay)?.test(sentence.folded) === true ? 0 : null
}

function later(period: PeriodMention, days: number): PeriodMention {
  if (days === 0 || period.start === null) return period
  const day = addDays(firstDay(period.start), days)
  return { ...period, start: day, end: day }
}

/** The day on which the sentence right before, of the same paragraph or leading to it, tells that ordnance was found or land cleared. */
export function dayOfFind(sentence: Sentence, context: Context): ToldBy | null {
  const [from] = sentencesBefore(sentence, context, 1)
  if (!from) return null
  const { means } = context.facts(from)
  if (!means.has('FOUND') && !means.has('CLEARED')) return null
  const [day, ...others] = periodsOf(from, context)
  if (!day) return dayToldLast(from, context)
  return others.length === 0 && isDay(day) ? { period: day, from } : null
}

const HARM = ['OUTCOME', 'EVENT'] as const

/** "On 21 April a farmer called. The sappers came. They took away four shells": the one day that the text tells, where no words date what was found. */
export function onlyDay(sentence: Sentence, context: Context): ToldBy | null {
  const { clause } = context.facts(sentence)
  if (clause.quantities.some(({ noun }) => noun?.value.is === 'AREA')) return null
  const told = precedingSentences(sentence, context, FAR).flatMap((from) =>
    periodsOf(from, context).map((period): ToldBy => ({ period, from })),
  )
  const [first] = told
  // "On 5 September a mine hurt a shepherd. Two more were found there later."
  if (first && HARM.some((is) => context.facts(first.from).means.has(is))) return null
  return first && told.every(({ period }) => isDay(period) && period.start === first.period.start) ? first : null
}
