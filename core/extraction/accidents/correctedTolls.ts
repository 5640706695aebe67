import { corrects } from '../people/restated.ts'
import type { Context } from '../rule.ts'
import { OVERLAPPING } from './accidentCounting.ts'
import type { AccidentFacts } from './accidentFacts.ts'

/** "Three died; the office later put it at two", "killed three. ... The toll has risen to four": what a later number corrects was told before it and holds no more. */
export function withCorrectedTolls(facts: readonly AccidentFacts[], context: Context): readonly AccidentFacts[] {
  if (!context.pack.grammar.corrected) return facts
  let told = facts
  for (const [at, { sentence, people }] of facts.entries()) {
    const { clause } = context.facts(sentence)
    const right = people.find(
      (count) =>
        !count.part && count.outcome !== 'CASUALTY' && !OVERLAPPING.has(count.population) && corrects(clause, count),
    )
    if (!right) continue
    const isSame = (other: { readonly outcome: unknown; readonly population: typeof right.population }): boolean =>
      other.outcome === right.outcome && !OVERLAPPING.has(other.population)
    told = told.map((fact, index) => {
      if (index > at) return fact
      const isBefore = (from: number): boolean => index < at || from < right.from
      return {
        ...fact,
        people: fact.people.filter((count) => !(isSame(count) && !count.part && isBefore(count.from))),
        singles: fact.singles.filter((single) => !(isSame(single) && isBefore(single.from))),
      }
    })
  }
  return told
}
