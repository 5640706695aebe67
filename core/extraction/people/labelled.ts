import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import { joined } from './outcomeLists.ts'
import { listedOutcome } from './peopleTallies.ts'

/** Most tokens of the words that label a number ("of whom seriously injured:"). */
const LABEL = 12

/** "Killed: 58", "of whom injured: 250": what befell those whom a number alone counts, by the words that a colon parts from it. */
export function labelledBy(clause: Clause, { noun, from }: Quantity): Outcome | null {
  const { oneMore, adverb } = clause.pack.grammar
  if (!oneMore?.articles || noun !== null || wordAt(clause, from - 1) !== ':') return null
  const start = clause.quantities.findLast(({ to }) => to <= from)?.to ?? 0
  const harm = clause.marks.findLast(
    ({ value, from: at, to }) => value.is === 'OUTCOME' && at >= start && to < from && from - at <= LABEL,
  )
  if (harm === undefined || clause.sentence.tokens.slice(harm.to, from - 1).some(({ word }) => SAID.test(word)))
    return null
  const isLabel = from - harm.to <= 1 || adverb.test(wordAt(clause, harm.to)) || harm.from <= 1
  return isLabel ? listedOutcome(clause, harm) : null
}

const SAID = /^[,;.]$/

/** "388 people: that is how many have been struck by mines": what follows says what befell so many. */
export function howMany(clause: Clause, { noun, to }: Quantity): Outcome | null {
  const { howMany: words } = clause.pack.grammar
  const { folded, tokens } = clause.sentence
  const end = noun?.to ?? to
  if (!words?.test(folded.slice(tokens[end - 1]?.end ?? 0).trimStart())) return null
  const harm = clause.marks.find((mark) => mark.from > end && mark.value.is === 'OUTCOME' && !mark.value.total)
  return harm === undefined ? null : joined(clause, harm)
}
