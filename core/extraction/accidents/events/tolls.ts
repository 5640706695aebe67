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
