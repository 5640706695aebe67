import type { PeopleCount } from '../../people/people.ts'
import type { Context } from '../../rule.ts'
import type { AccidentFacts } from '../accidentFacts.ts'

/**
 * How many of the same group the sentence before told the same of, where a number only counts those beside them: "A civilian lost his leg.
 * Another civilian was wounded", "Two soldiers died. One more died in hospital"; 0 where it counts all.
 */
export function toldBesides(
  count: PeopleCount,
  { people, singles, sentence }: AccidentFacts,
  before: AccidentFacts | undefined,
  context: Context,
): number {
  const { population, outcome, from, part } = count
  if (!before || part || !isFurther(count, sentence.tokens, context)) return 0
  if ([...people, ...singles].some((other) => other.from < from && other.outcome === outcome)) return 0
  if (before.people.some((other) => isFurther(other, before.sentence.tokens, context))) return 0
  // "Three of the seven wounded are at home. A further two ...": two of the seven.
  if (context.facts(before.sentence).clause.quantities.some(({ partitive }) => partitive)) return 0
  const isAlike = (other: { readonly outcome: unknown; readonly population: unknown }): boolean =>
    other.outcome === outcome && other.population === population
  const numbers = before.people.filter((other) => !other.part && isAlike(other))
  if (numbers.length > 0) return numbers.reduce((sum, { value }) => sum + value, 0)
  return before.singles.filter(isAlike).length
}

/** "Another", "a further two", "two more". */
export function isFurther(
  { from, to }: PeopleCount,
  tokens: AccidentFacts['sentence']['tokens'],
  { pack }: Context,
): boolean {
  const { further } = pack.grammar
  if (!further) return false
  const wordOf = (at: number): string => tokens[at]?.word ?? ''
  // "Еще у двоих контузия"
  const isLed = pack.grammar.oneMore?.articles === undefined && further.before.has(wordOf(from - 2))
  return (
    isLed || further.before.has(wordOf(from - 1)) || further.before.has(wordOf(from)) || further.after.has(wordOf(to))
  )
}
