import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'

/** The outcome that the words of a part name before its number: "among the dead 55 civilians". */
export function subsetBefore(clause: Clause, { from }: Quantity): Outcome | null {
  const before = clause.marks.findLast((mark) => mark.to <= from && from - mark.to <= 2)
  if (before?.value.is !== 'SUBSET' || clause.quantities.some(({ to, noun }) => (noun?.to ?? to) === before.from))
    return null
  return before.value.outcome ?? null
}

/** And after it: "58 из погибших", "50 civilians among the dead"; none where the words lead to a number after them. */
export function subsetAfter(clause: Clause, { to, noun }: Quantity): Outcome | null {
  const after = clause.markAt.get(noun ? Math.max(noun.to, to) : to)
  if (after?.value.is !== 'SUBSET' || !after.value.outcome) return null
  return clause.quantities.some(({ from }) => from === after.to) ? null : after.value.outcome
}

/** "Yaralananlar arasında mətbəxdə işləyən 3 qadın da var": the outcome that a sentence names first of those who it says are among them. */
export function thereAre(clause: Clause, { from, to, noun }: Quantity): Outcome | null {
  const { exists } = clause.pack.grammar
  const [first] = clause.marks
  if (!exists || first?.value.is !== 'SUBSET' || !first.value.outcome || first.to > from || first.from > OPENING)
    return null
  const end = Math.max(noun?.to ?? 0, to)
  const isAlone = !clause.quantities.some((other) => other.from < from)
  return isAlone && [end, end + 1].some((at) => exists.has(wordAt(clause, at))) ? first.value.outcome : null
}

/** Most tokens before the words of a part that open a sentence ("bundan başqa"). */
const OPENING = 2
