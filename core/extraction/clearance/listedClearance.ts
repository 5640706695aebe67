import type { Context } from '../rule.ts'
import { positionOf, precedingSentences } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { tells as splits } from '../words/sentencePatterns.ts'
import type { Meaning } from '../words/terms.ts'
import { isInReport, isReport } from './goingOn.ts'

/** No list of figures is longer. */
const LONGEST_LIST = 14
const LONGEST_ITEM = 14
/** What the line above a list of what was cleared does not tell of: it heads a list of something else. */
const OTHER_LIST = [
  'OUTCOME',
  'EVENT',
  'UNCLEARED',
  'LAID',
  'MAP',
  'DISPLACED',
] as const satisfies readonly Meaning['is'][]

/**
 * Whether a line that names what it counts, and no deed ("• Anti-tank mines – 22"), stands in a list of what was cleared: as another of
 * its lines tells ("• Area cleared – 1,236.9 ha"), or the line above it.
 */
export function isListedClearance(sentence: Sentence, context: Context): boolean {
  if (!isItem(sentence, context)) return false
  const above = precedingSentences(sentence, context, LONGEST_LIST + 1)
  const before = whileItems(above.slice(0, LONGEST_LIST), context)
  const heading = above[before.length]
  const at = positionOf(sentence, context)
  const after = whileItems(context.sentences.slice(at + 1, at + 1 + LONGEST_LIST), context)
  if (before.length + after.length === 0) return false
  const tells = (one: Sentence, what: readonly Meaning['is'][]): boolean =>
    what.some((is) => context.facts(one).means.has(is))
  if (heading && tells(heading, OTHER_LIST)) return false
  // "Как распределилась работа в 2025-м:", in a report.
  if (heading?.verbatim.endsWith(':') && splits('share', heading, context.pack)) return isInReport(heading, context)
  if ([...before, ...after].some((one) => isReport(one, context))) return true
  return [...before, ...after, ...(heading ? [heading] : [])].some((one) => tells(one, ['CLEARED', 'FOUND']))
}

function whileItems(sentences: readonly Sentence[], context: Context): readonly Sentence[] {
  const end = sentences.findIndex((one) => !isItem(one, context))
  return end < 0 ? sentences : sentences.slice(0, end)
}

/** A short line that counts something and is no sentence of prose. */
const isItem = (sentence: Sentence, context: Context): boolean =>
  sentence.tokens.length <= LONGEST_ITEM &&
  !/[.!?…]$/u.test(sentence.verbatim) &&
  context.facts(sentence).clause.quantities.length > 0
