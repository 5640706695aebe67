import type { OrdnanceType } from '../../model/ordnance.ts'
import type { Context } from '../rule.ts'
import { precedingSentences } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Quantity } from '../words/clause.ts'
import type { gappedAreas } from './gappedAreas.ts'

/** How many sentences back "such finds" can mean what is named there. */
const SUCH = 3

/** The one type of ordnance that the nearest sentence before which names any speaks of. */
export function lastType(sentence: Sentence, context: Context): OrdnanceType | null {
  for (const before of precedingSentences(sentence, context, SUCH)) {
    const types = new Set(
      context
        .facts(before)
        .clause.marks.flatMap(({ value }) => (value.is === 'ORDNANCE' && !value.such ? [value.type] : [])),
    )
    if (types.size > 0) return types.size === 1 ? ([...types][0] ?? null) : null
  }
  return null
}

/** The places and periods of a sentence, with the words that compare ("прошлогодних"). */
export function aroundOf(sentence: Sentence, context: Context): Parameters<typeof gappedAreas>[1] {
  const { places, periods, times } = context.facts(sentence)
  return {
    places,
    times: [...periods, ...times.words.filter(({ value }) => value.is === 'EARLIER' || value.is === 'SAME')],
  }
}

/** The last area that the sentence before tells, in the same paragraph. */
export function areaBefore(sentence: Sentence, context: Context): Quantity | null {
  const [before] = precedingSentences(sentence, context, 1)
  if (before?.paragraph !== sentence.paragraph) return null
  const { quantities } = context.facts(before).clause
  if (quantities.some(({ noun }) => noun?.value.is === 'ORDNANCE')) return null
  return quantities.findLast(({ noun }) => noun?.value.is === 'AREA') ?? null
}
