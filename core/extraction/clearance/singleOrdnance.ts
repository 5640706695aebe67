import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import type { OrdnanceMention } from './ordnanceCounts.ts'

/** "14 anti-personnel mines and a single anti-tank mine": the last of a list, counted by its article. */
export function singleAfter(clause: Clause, { noun }: Quantity): OrdnanceMention | null {
  const { and } = clause.pack.grammar
  if (!noun || !and.has(wordAt(clause, noun.to))) return null
  const from = noun.to + 1
  const last = singleAt(clause, from)
  return last?.value.is === 'ORDNANCE'
    ? { type: last.value.type, value: 1, certainty: 'EXACT', from, to: last.from, end: last.end }
    : null
}

/** The ordnance that an article, with or without a word for "only one", makes one of. */
export function singleAt(clause: Clause, at: number): Mark<Meaning> | null {
  const { indefinite, lone } = clause.pack.grammar
  if (!indefinite?.has(wordAt(clause, at))) return null
  const mark = clause.markAt.get(lone?.has(wordAt(clause, at + 1)) ? at + 2 : at + 1)
  return mark?.value.is === 'ORDNANCE' && !mark.value.adjective ? mark : null
}
