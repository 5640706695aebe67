import { ELSEWHERE, HERE } from '../document/relevance.ts'
import type { Clause, Quantity } from '../words/clause.ts'
import { wordAt } from '../words/clause.ts'
import type { Place } from '../words/concepts.ts'

/**
 * Whether a sentence that names this land, too, counts something in another: "300 were killed in Ukraine, 68 in Azerbaijan". A
 * number is of the land named last before it; where a comma or "and" parts them, or none stands before it, of the one right after it.
 */
export function isOfOtherLand(clause: Clause, { from, to }: Pick<Quantity, 'from' | 'to'>): boolean {
  const topics = clause.pack.document.topicsIn(clause.sentence)
  if (!topics.some(({ value }) => value === ELSEWHERE)) return false
  const lands = topics.filter(({ value }) => value === ELSEWHERE || (value & HERE) !== 0)
  const before = lands.findLast((land) => land.to <= from)
  const after = lands.find(
    (land) => land.from >= to && !holdsNumber(clause, to, land.from) && !parts(clause, { to }, land),
  )
  const isOfNext = before === undefined || parts(clause, before, { from })
  return ((isOfNext ? after : undefined) ?? before)?.value === ELSEWHERE
}

const holdsNumber = ({ quantities }: Clause, a: number, b: number): boolean =>
  quantities.some(({ from }) => from >= a && from < b)

const parts = (clause: Clause, { to }: Pick<Place, 'to'>, { from }: Pick<Place, 'from'>): boolean =>
  clause.sentence.tokens.slice(to, from).some((_, at) => {
    const word = wordAt(clause, to + at)
    return (
      /^[,;:]$/.test(word) || clause.pack.grammar.and.has(word) || clause.pack.grammar.meanwhile?.has(word) === true
    )
  })
