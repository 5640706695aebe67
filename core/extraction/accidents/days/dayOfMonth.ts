import { isPartialDate, type PartialDate } from '../../../model/partialDate.ts'
import type { Context } from '../../rule.ts'
import { precedingSentences } from '../../text/paragraph.ts'
import type { Sentence } from '../../text/sentences.ts'
import { tells } from '../../words/sentencePatterns.ts'

/** How many sentences back a month is looked for. */
const MONTH_MEMORY = 3

/** Characters of a year. */
const YEAR = 4

/** "Ayın 6-da": a day of the month that the sentence or one before it tells. */
export function dayOfMonth(sentence: Sentence, context: Context): PartialDate | null {
  if (!tells('dayOfMonth', sentence, context.pack)) return null
  const told = context.pack.grammar.dayOfMonth?.exec(sentence.folded)?.[1]
  if (told === undefined) return null
  const day = String(context.pack.calendar.dayWords?.get(told) ?? told)
  const months = [sentence, ...precedingSentences(sentence, context, MONTH_MEMORY)].flatMap((other) =>
    context
      .facts(other)
      .periods.flatMap(({ start, isWeek }) => (start && start.length >= 7 && !isWeek ? [start.slice(0, 7)] : [])),
  )
  // "In 2021, in June, on the 18th"
  const year = context.facts(sentence).periods.find(({ start, end }) => start === end && start?.length === YEAR)?.start
  const month = months[0] ?? context.issuedOn?.slice(0, 7)
  const date = `${year && month ? year + month.slice(YEAR) : month}-${day.padStart(2, '0')}`
  return isPartialDate(date) ? date : null
}

/** Several days in a row, and a week, are known by their month. */
export function monthOfDays(sentence: Sentence, context: Context): PartialDate | null {
  const days = context.facts(sentence).periods.find(({ isDays, isWeek }) => isDays === true || isWeek === true)
  const month = days?.start?.slice(0, 7)
  return month !== undefined && days?.end?.startsWith(month) ? month : null
}
