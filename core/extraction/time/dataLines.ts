import { authorityKey } from '../../model/authority.ts'
import type { PartialDate } from '../../model/partialDate.ts'
import type { Context } from '../rule.ts'
import { positionOf } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'

/** A line on the data can stand so many sentences before the figures, or after them. */
const REACH = { before: 8, after: 5 }

/** Whether a sentence counts nobody and nothing, so that what it tells of time is of its neighbours' figures. */
export const countsNothing = (sentence: Sentence, context: Context): boolean => {
  const { people, clause } = context.facts(sentence)
  return people.length === 0 && !clause.quantities.some(({ noun }) => noun !== null)
}

/** The day up to which a sentence's running total is counted as others tell it: one right beside it, else the nearest that speaks of the data. */
export const stateTold = (sentence: Sentence, context: Context): PartialDate | null =>
  stateBeside(sentence, context) ?? stateOfData(sentence, context)

/** "So says its bulletin, which closes on 30 April": the day that the sentence right after or before tells for the figures of this one. */
function stateBeside(sentence: Sentence, context: Context): PartialDate | null {
  const at = positionOf(sentence, context)
  for (const other of [context.sentences[at + 1], context.sentences[at - 1]]) {
    if (other?.paragraph !== sentence.paragraph || !countsNothing(other, context)) continue
    const state = context.facts(other).periods.find(({ isState }) => isState)
    if (state) return state.end
  }
  return null
}

/**
 * "All figures are as of 1 August", some sentences or a paragraph away: what a line says of the data holds for the figures around it,
 * but not for those of another body. Of two lines as near the one before leads.
 */
function stateOfData(sentence: Sentence, context: Context): PartialDate | null {
  const at = positionOf(sentence, context)
  const bodyOf = (one: Sentence): string => authorityKey(context.attributedTo(one))
  for (let far = 1; far <= REACH.before; far++)
    for (const place of far > REACH.after ? [at - far] : [at - far, at + far]) {
      const other = place < 0 ? undefined : context.sentences[place]
      const day = other && dayOfData(other, context)
      if (day && bodyOf(other) === bodyOf(sentence)) return day
    }
  return null
}

/** The day that a sentence tells its text's data to be of; null where it counts something itself or tells of no data. */
function dayOfData(sentence: Sentence, context: Context): PartialDate | null {
  // Its times are known of each sentence, its periods of few: they are read of none that tells of no data.
  if (context.facts(sentence).times.items.length === 0 || !context.pack.grammar.data?.test(sentence.folded)) return null
  const [state, ...others] = context.facts(sentence).periods
  return state?.kind === 'AS_OF' && others.length === 0 && countsNothing(sentence, context) ? state.end : null
}

/** "So far 19,870 hectares have been cleared. These figures are counted from the end of the war": the start that the sentence right after tells for a total without one. */
export function startOfData(sentence: Sentence, context: Context): PartialDate | null {
  const after = context.sentences[positionOf(sentence, context) + 1]
  if (after?.paragraph !== sentence.paragraph || !context.pack.grammar.data?.test(after.folded)) return null
  if (!countsNothing(after, context)) return null
  const [period, ...others] = context.facts(after).periods
  return period?.kind === 'RUNNING' && others.length === 0 ? period.start : null
}
