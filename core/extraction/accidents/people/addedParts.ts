import type { PeopleCount } from '../../people/people.ts'
import type { Context } from '../../rule.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { OVERLAPPING } from './count.ts'

/**
 * "Five were hurt. Three are in hospital, two were treated on the spot", "of four, two died on the spot, one in hospital": of numbers
 * of one sentence that tell the same of parts of those harmed, the sum, where it is no more than the number of all.
 */
export function withPartsAdded(facts: readonly AccidentFacts[], context: Context): readonly AccidentFacts[] {
  const all = facts
    .flatMap(({ people }) => people)
    .find(({ outcome, part, population }) => outcome === 'CASUALTY' && !part && !OVERLAPPING.has(population))
  return all ? facts.map((fact) => added(fact, all, context)) : facts
}

function added(fact: AccidentFacts, all: PeopleCount, context: Context): AccidentFacts {
  if (fact.people.length < 2) return fact
  const people: PeopleCount[] = []
  for (const count of fact.people) {
    const at = people.findIndex((other) => other !== all && isBeside(other, count, fact, context))
    const same = people[at]
    const value = (same?.value ?? 0) + count.value
    if (!same || value > all.value) people.push(count)
    else people[at] = { ...same, value, to: count.to, part: same.part && value < all.value }
  }
  return people.length === fact.people.length ? fact : fact.with({ people })
}

/** Whether a number tells the same of others than the one before it: no part of those ("two died, one of them in hospital"). */
function isBeside(
  { outcome, population, part, to }: PeopleCount,
  count: PeopleCount,
  { sentence }: AccidentFacts,
  context: Context,
): boolean {
  if (count.outcome !== outcome || count.population !== population || outcome === 'CASUALTY') return false
  if (OVERLAPPING.has(population) || (count.part && !part)) return false
  const { marks } = context.facts(sentence).clause
  return !marks.some(({ value, from }) => value.is === 'SUBSET' && from > to && from <= count.to)
}
