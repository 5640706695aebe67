import type { Outcome, Population } from '../../model/casualties.ts'
import type { PeopleCount } from '../people/people.ts'
import type { Context } from '../rule.ts'
import type { AccidentFacts } from './accidentFacts.ts'

/** How many of each group a sentence names in the singular as part of a number. */
export const partsOf = ({ parts }: AccidentFacts): readonly (readonly [Population, Outcome, number])[] =>
  [...Map.groupBy(parts, ({ population, outcome }) => `${population} ${outcome}`).values()].flatMap(
    ([one, ...others]) => (one?.outcome ? [[one.population, one.outcome, 1 + others.length] as const] : []),
  )

export const wholesFirst = (people: readonly PeopleCount[]): readonly PeopleCount[] =>
  people.toSorted((a, b) => Number(a.part) - Number(b.part))

/** Most tokens from a number to the next of its list ("one officer of the army and two soldiers"). */
const NEXT = 6

/** "One officer and two soldiers were wounded": of numbers of one group in one list, the sum, as of those named without a number. */
export function withListsSummed({ people, sentence }: AccidentFacts, context: Context): readonly PeopleCount[] {
  const { grammar } = context.pack
  const { marks } = context.facts(sentence).clause
  const isListed = (a: PeopleCount, b: PeopleCount): boolean => {
    const joins = sentence.tokens.slice(a.to, b.from).some(({ word }) => word === ',' || grammar.and.has(word))
    const isParted = marks.some(({ value, from }) => from >= a.to && from < b.from && value.is !== 'PERSON')
    return b.from - a.to <= NEXT && joins && !isParted
  }
  const sums: PeopleCount[] = []
  for (const count of people) {
    const last = sums.at(-1)
    const isSame =
      last?.population === count.population &&
      last.outcome === count.outcome &&
      !last.part &&
      !count.part &&
      last.grouped &&
      count.grouped &&
      isListed(last, count)
    if (last && isSame) sums[sums.length - 1] = { ...last, value: last.value + count.value, to: count.to }
    else sums.push(count)
  }
  return sums
}
