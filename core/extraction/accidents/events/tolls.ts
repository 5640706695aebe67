import type { PeopleCount } from '../../people/people.ts'
import { MANY } from '../../people/totalBefore.ts'
import type { Context } from '../../rule.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Clause } from '../../words/clause.ts'

/** "The toll has reached 374 after a shepherd was killed": a number that only words of counting tell, too large for one accident. */
export const isToll = ({ marks }: Clause, { value, from }: PeopleCount): boolean =>
  value >= MANY && marks.some((mark) => mark.value.is === 'OUTCOME' && mark.value.total === true && mark.to <= from)

export const isUndatedTotal = (sentence: Sentence, context: Context): boolean =>
  context.facts(sentence).people.some(({ value }) => value >= MANY)

/** "17 people were hurt in January to May. The total is over 400": of all people more than the sentence before tells for its period, and no time of its own. */
export function isWiderTotal(sentence: Sentence, before: Sentence, context: Context): boolean {
  if (context.facts(sentence).times.words.length > 0) return false
  const isTotal = ({ part, population, outcome }: PeopleCount): boolean =>
    !part && population === 'EVERYONE' && outcome === 'CASUALTY'
  const [own, ...others] = context.facts(sentence).people.filter(isTotal)
  const told = context.facts(before).people.filter(isTotal)
  const isOfPlace = [sentence, before].some((one) => context.facts(one).places.some(({ kind }) => kind === 'DISTRICT'))
  return own !== undefined && others.length === 0 && told.some(({ value }) => value < own.value) && !isOfPlace
}
