import { type Clause, wordAt } from '../words/clause.ts'
import type { PeopleCount } from './people.ts'

/**
 * The numbers of a total without those of one event that its sentence tells besides: "after the blast that injured four, the ministry
 * said that 12 soldiers had been hurt by mines this year". Where no larger number is left, nothing is taken out.
 */
export function withoutEventAsides(clause: Clause, people: readonly PeopleCount[]): readonly PeopleCount[] {
  if (people.length < 2) return people
  const asides = people.filter((count) => isOfEvent(clause, count))
  const kept = people.filter((count) => !asides.includes(count))
  return asides.every(({ value }) => kept.some((count) => !count.part && count.value > value)) ? kept : people
}

/** Most tokens between an event and the verb that tells whom it harmed ("the blast, which injured"). */
const RELATIVE = 2

/** Whether a verb that belongs to the noun of an event harmed those counted: "the blast that injured four", "dörd nəfəri yaralayan partlayış". */
const isOfEvent = (clause: Clause, { from, to }: PeopleCount): boolean =>
  clause.marks.some((verb) => {
    if (verb.value.is !== 'OUTCOME' || verb.value.noun) return false
    const { verbLast } = clause.pack.grammar
    if (verbLast?.test(wordAt(clause, verb.to - 1)))
      return verb.from >= to && verb.from - to <= 1 && clause.markAt.get(verb.to)?.value.is === 'EVENT'
    if (verbLast || verb.to > from || from - verb.to > 1) return false
    return clause.marks.some(
      ({ value, to: end }) =>
        value.is === 'EVENT' && end < verb.from && verb.from - end <= RELATIVE && isRelative(clause, end),
    )
  })

/** Whether what follows belongs to the noun before: "that", or a comma before a participle. */
const isRelative = (clause: Clause, at: number): boolean =>
  wordAt(clause, at) === ',' || clause.pack.grammar.that.has(wordAt(clause, at))
