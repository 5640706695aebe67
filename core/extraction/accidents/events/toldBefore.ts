import type { Outcome } from '../../../model/casualties.ts'
import { singlesIn } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import { precedingSentences } from '../../text/paragraph.ts'
import type { Sentence } from '../../text/sentences.ts'
import { tells } from '../../words/sentencePatterns.ts'

/** Whether a sentence only repeats what was reported before, or takes it back: "we had reported one killed". */
export const isReportedBefore = (sentence: Sentence, { pack }: Context): boolean =>
  tells('reportedBefore', sentence, pack)

/**
 * Whether a sentence speaks of an accident without telling it: what was reported before or only acted in a drill, a day of memory, a month of which
 * the year is not told, or its place in a row ("it was the fifth accident since January"), with nobody harmed and no day of its own.
 */
export function tellsNoEvent(sentence: Sentence, context: Context): boolean {
  const { pack } = context
  if (tells('anniversary', sentence, pack) || tells('imagined', sentence, pack)) return true
  // "It was reported before that a mine exploded": only what it tells of people may have changed.
  if (isReportedBefore(sentence, context) || isHearsay(sentence, context)) return tellsWho(sentence, context)
  const { means } = context.facts(sentence)
  if (!means.has('EVENT') && !means.has('ORDNANCE') && tells('aftermath', sentence, pack)) return true
  if (!tells('nthEvent', sentence, pack) && !isInLastMonth(sentence, context)) return false
  const { periods } = context.facts(sentence)
  const isDated = periods.some(({ start, end, kind }) => kind !== 'RUNNING' && start?.length === 10 && start === end)
  if (isDated) return false
  // "Bu ay minaya düşən ikinci şəxsdir": that mines harmed somebody is all it says of them.
  return isInLastMonth(sentence, context) || !tellsWho(sentence, context, true)
}

/** How many sentences back nobody was hurt. */
const DENIED = 2

/** "Nobody was hurt, the ministry said. Social media users had claimed that three people died": what others say in the face of a body that tells of no harm. */
const isHearsay = (sentence: Sentence, context: Context): boolean =>
  tells('hearsay', sentence, context.pack) &&
  precedingSentences(sentence, context, DENIED).some((before) => context.facts(before).means.has('UNHARMED'))

const tellsWho = (sentence: Sentence, context: Context, isExact = false): boolean => {
  const { people, clause } = context.facts(sentence)
  const isTold = ({ outcome }: { readonly outcome: Outcome | null }): boolean =>
    outcome !== null && !(isExact && outcome === 'CASUALTY')
  return people.length > 0 || singlesIn(clause).some(isTold)
}

/** "Last August, in the same valley, a mine killed two": of which year is not said. */
function isInLastMonth(sentence: Sentence, context: Context): boolean {
  const { lastMonth } = context.pack.grammar
  if (!lastMonth || !context.pack.words.holds(sentence, lastMonth)) return false
  const { periods } = context.facts(sentence)
  return periods.some(
    ({ start, from }) => start?.length === 7 && lastMonth?.has(sentence.tokens[from - 1]?.word ?? '') === true,
  )
}
