import type { PeopleCount } from '../../people/people.ts'
import { corrects, raisesToll } from '../../people/restated.ts'
import type { Context } from '../../rule.ts'
import { tellsWho } from '../accident.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { OVERLAPPING } from './count.ts'

/**
 * "Three died; the office later put it at two", "killed three. ... The toll has risen to four": what a later number corrects was told
 * before it and holds no more. What the only death that is told brings a toll to counts those of other accidents, too.
 */
export function withCorrectedTolls(facts: readonly AccidentFacts[], context: Context): readonly AccidentFacts[] {
  if (!context.pack.grammar.corrected) return facts
  let told = facts
  for (const [at, fact] of facts.entries()) {
    const { clause } = context.facts(fact.sentence)
    const raised = fact.people.find((count) => raisesToll(clause, count))
    if (raised && !fact.later && !facts.slice(0, at).some(tellsWho)) told = without(told, at, raised)
    else {
      const right = raised ?? fact.people.find((count) => !count.part && corrects(clause, count))
      if (right && right.outcome !== 'CASUALTY' && !OVERLAPPING.has(right.population)) told = corrected(told, at, right)
    }
  }
  return told
}

const without = (facts: readonly AccidentFacts[], at: number, count: PeopleCount): readonly AccidentFacts[] =>
  facts.map((fact, index) => (index === at ? fact.with({ people: fact.people.filter((one) => one !== count) }) : fact))

/** Facts up to one in which no number but `right` and nobody alone tells the same of people. */
function corrected(facts: readonly AccidentFacts[], at: number, right: PeopleCount): readonly AccidentFacts[] {
  const isSame = (other: Pick<PeopleCount, 'population'> & { readonly outcome: unknown }): boolean =>
    other.outcome === right.outcome && !OVERLAPPING.has(other.population)
  return facts.map((fact, index) => {
    if (index > at) return fact
    const isBefore = (from: number): boolean => index < at || from < right.from
    return fact.with({
      people: fact.people.filter((count) => !(isSame(count) && (!count.part || index === at) && isBefore(count.from))),
      singles: fact.singles.filter((single) => !(isSame(single) && isBefore(single.from))),
    })
  })
}
