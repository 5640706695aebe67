import type { Outcome, Population } from '../../../model/casualties.ts'
import type { PeopleCount } from '../../people/people.ts'
import type { Context } from '../../rule.ts'
import type { AccidentFacts } from '../accidentFacts.ts'

/** How many of each group a sentence names in the singular as part of a number. */
export const partsOf = ({ parts }: AccidentFacts): readonly (readonly [Population, Outcome, number])[] =>
  [...Map.groupBy(parts, ({ population, outcome }) => `${population} ${outcome}`).values()].flatMap(
    ([one, ...others]) => (one?.outcome ? [[one.population, one.outcome, 1 + others.length] as const] : []),
  )

export const wholesFirst = (people: readonly PeopleCount[]): readonly PeopleCount[] =>
  people.toSorted((a, b) => Number(a.part) - Number(b.part))

/** Most tokens from a number of people to those it is made up of, and from one of these to the next. */
const MADE_UP = 4
/** A number, and two at least who make it up. */
const FEWEST = 3

/** "Four people - the driver and three passengers - died": those who make up a number right before them are no more people. */
function withoutBreakdowns(
  { people, singles, parts, sentence }: AccidentFacts,
  context: Context,
): readonly PeopleCount[] {
  if (people.length === 0 || people.length + singles.length + parts.length < FEWEST) return people
  const { grammar } = context.pack
  const word = (at: number): string => sentence.tokens[at]?.word ?? ''
  const named = [...people, ...[...singles, ...parts].map((single) => ({ ...single, value: 1 }))].toSorted(
    (a, b) => a.from - b.from,
  )
  const madeUp = people.flatMap((whole) => {
    const members: typeof named = []
    let end = endOfNoun(whole)
    let sum = 0
    for (const next of named.filter(({ from }) => from >= end)) {
      const joint = sentence.tokens.slice(end, next.from).map(({ word }) => word)
      const isLed =
        members.length > 0 ? joint.some((at) => at === ',' || grammar.and.has(at)) : /^[-:(,]$/.test(word(end))
      const isAlike = next.outcome === null || next.outcome === whole.outcome
      if (!isLed || !isAlike || joint.length > MADE_UP || sum + next.value > whole.value) break
      members.push(next)
      sum += next.value
      end = next.to
    }
    return sum === whole.value && members.length > 1 ? members : []
  })
  return people.filter((count) => !(madeUp.includes(count) && count.population === 'EVERYONE'))

  function endOfNoun({ to }: PeopleCount): number {
    return context.facts(sentence).clause.quantities.find((quantity) => quantity.to === to)?.noun?.to ?? to
  }
}

/** Most tokens from a number to the next of its list ("one officer of the army and two soldiers"). */
const NEXT = 6

/** "One officer and two soldiers were wounded": of numbers of one group in one list, the sum, as of those named without a number. */
export function withListsSummed(facts: AccidentFacts, context: Context): readonly PeopleCount[] {
  const { sentence } = facts
  const people = withoutBreakdowns(facts, context)
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
