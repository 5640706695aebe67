import type { PeopleCount } from '../../people/people.ts'
import { MANY } from '../../people/totalBefore.ts'
import type { Context } from '../../rule.ts'
import { precedingSentences } from '../../text/paragraph.ts'
import type { Sentence } from '../../text/sentences.ts'
import { weekdayAt } from '../../time/weekdays.ts'
import { tells } from '../../words/sentencePatterns.ts'
import { localityIn } from '../places/placesTold.ts'
import type { TotalPeriods } from './subject.ts'

/**
 * "Mines have killed 70 people since the war. In the latest incident two shepherds were hurt": few people whom a sentence counts beside a
 * large total, and not as its parts, are those of one event where it tells how, where or on which day they were harmed.
 */
export function isEventAfterTotal(
  sentence: Sentence,
  people: readonly PeopleCount[],
  { from }: TotalPeriods,
  context: Context,
): boolean {
  if (from === sentence || people.some(({ part, value }) => part || value >= MANY)) return false
  const whole = context.facts(from).people
  if (!whole.some(({ value }) => value >= MANY)) return false
  // "... in which ten died": what the sentence right before counts in events is told on.
  const [near] = precedingSentences(sentence, context, 1)
  if (near && tells('severalEvents', near, context.pack)) return false
  return tellsOneEvent(sentence, context)
}

/** A mine seldom harms more. */
const FEW = 10

/** "In 2022 a family of three was killed when their car hit a mine": few people of a month or year whom one event harmed, which are no total. */
export function isEventOfYear(
  sentence: Sentence,
  people: readonly PeopleCount[],
  { from, periods }: TotalPeriods,
  { pack }: Context,
): boolean {
  if (from !== sentence || people.some(({ value }) => value >= FEW)) return false
  if (periods.some(({ kind }) => kind === 'AS_OF') || tells('severalEvents', sentence, pack)) return false
  return tells('oneEvent', sentence, pack)
}

function tellsOneEvent(sentence: Sentence, context: Context): boolean {
  const { means, places } = context.facts(sentence)
  const { pack } = context
  if (tells('severalEvents', sentence, pack)) return false
  return (
    means.has('EVENT') ||
    tells('latestEvent', sentence, pack) ||
    tells('otherEvent', sentence, pack) ||
    tells('oneMine', sentence, pack) ||
    places.some(({ kind }) => kind === 'DISTRICT') ||
    localityIn(sentence, context) !== null ||
    sentence.tokens.some((_, at) => weekdayAt(sentence.tokens, at, pack.calendar) !== null)
  )
}
