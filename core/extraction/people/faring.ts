import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'

/** Most tokens from somebody to how they fare: "его напарник в тяжелом состоянии". */
const FARING = 3

/** Somebody of whom the words right after tell only how they fare is injured. */
export function faring(clause: Clause, to: number): Outcome | null {
  const start = asideEnd(clause, to)
  for (let at = start; at < start + FARING; at++) {
    const is = clause.markAt.get(at)?.value.is
    if (is === 'CONDITION') return 'INJURED'
    if (is !== undefined || /^[^\p{L}]/u.test(wordAt(clause, at))) return null
  }
  return null
}

/** Most tokens of an aside between dashes. */
const ASIDE = 12

/** "Qalan ikisinin – bir leytenantın və bir serjantın – vəziyyəti ağırdır": where an aside right after somebody ends. */
function asideEnd(clause: Clause, to: number): number {
  if (wordAt(clause, to) !== '-') return to
  const close = clause.sentence.tokens.findIndex(({ word }, at) => at > to && word === '-')
  return close > 0 && close - to <= ASIDE ? close + 1 : to
}

/** The same of a part, where verbs come last: "birinin vəziyyəti ağırdır, digəri ölüb" tells nothing of the one by the verb of the other. */
export const faresAfter = (clause: Clause, { partitive, noun, to }: Quantity): Outcome | null =>
  clause.pack.grammar.verbLast && partitive && noun === null ? faring(clause, to) : null
