import type { Clause, Quantity } from '../words/clause.ts'
import { wordAt } from '../words/clause.ts'
import type { OrdnanceMention } from './ordnanceCounts.ts'

/** Most words between "devices" and what was done with them ("have been"). */
const DONE_WITH = 3

/** What a number counts that names no ordnance, found or made harmless: "destroyed 60,000 devices", "119,945 items were lifted". */
export const findsIn = (clause: Clause): readonly OrdnanceMention[] =>
  clause.quantities
    .filter((quantity) => isFind(clause, quantity))
    .map(({ value, certainty, from, to }) => {
      const end = clause.sentence.tokens[to]?.end ?? 0
      return { type: 'EXPLOSIVE_ORDNANCE', value, certainty, from, to, end }
    })

export function isFind(clause: Clause, { from, to, noun }: Quantity): boolean {
  const { finds, passive, stops, of } = clause.pack.grammar
  if (noun !== null || !finds?.has(wordAt(clause, to)) || of.has(wordAt(clause, to + 1))) return false
  if (clause.markAt.get(from - 1)?.value.is === 'FOUND') return true
  for (let at = to + 1; at <= to + DONE_WITH; at++) {
    if (clause.markAt.get(at)?.value.is === 'FOUND') return true
    const word = wordAt(clause, at)
    if (!passive.has(word) && !stops.has(word)) return false
  }
  return false
}
