import { type Clause, type Quantity, wordAt } from '../words/clause.ts'

/** "A farmer of 62", "the father of four children": what follows one person tells of them, and counts nobody harmed. */
export function isOfOne(clause: Clause, { from }: Quantity): boolean {
  if (clause.pack.grammar.agents === undefined || !clause.pack.grammar.of.has(wordAt(clause, from - 1))) return false
  const mark = clause.markAt.get(from - 2)
  return mark?.value.is === 'PERSON' && mark.value.one === true && mark.to === from - 1
}
