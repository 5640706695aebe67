import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Told } from './people.ts'
import { hasPredicate, isListed, leavesVerbOut } from './peopleParts.ts'

/** A part has the outcome of its whole, an entry of a list that of the entry before it, where no semicolon parts them. */
export function inheritedBy(clause: Clause, quantity: Quantity, from: Told | undefined, part: boolean): Outcome | null {
  // "Two were wounded and one was unhurt"
  const end = quantity.noun?.to ?? quantity.to
  if ([end, end + 1].some((at) => clause.markAt.get(at)?.value.is === 'UNHARMED')) return null
  if (part) return from?.outcome ?? null
  if (from && leavesVerbOut(clause, quantity, from)) return from.outcome
  if (!from || !isListed(clause, quantity) || hasPredicate(clause, quantity)) return null
  const parted = clause.sentence.tokens.slice(from.to, quantity.from).some(({ word }) => word === ';')
  return parted && clause.pack.grammar.tallies.has(wordAt(clause, quantity.from - 2)) ? null : from.outcome
}
