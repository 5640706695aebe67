import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import { joined } from './outcomeLists.ts'
import { tokens } from './peopleParts.ts'

/** Only words that are part of its own name tell what befell a whole: "one of the three people wounded", "359 of the 3,458 victims". */
export function wholeOutcome(clause: Clause, { noun }: Quantity): Outcome | null {
  if (noun?.value.is !== 'PERSON') return noun?.value.is === 'OUTCOME' ? noun.value.outcome : null
  const { relative, passive, bridges } = clause.pack.grammar
  let at = noun.to
  // "Of the 12 people who have died, eight ..."
  if (relative?.has(wordAt(clause, at)))
    at =
      tokens(at + 1, at + 5).find(
        (next) =>
          !bridges.has(wordAt(clause, next)) &&
          !passive.has(wordAt(clause, next)) &&
          clause.markAt.get(next)?.value.is !== 'ORDNANCE',
      ) ?? at
  const beside = clause.markAt.get(at)
  if (beside?.value.is !== 'OUTCOME') return null
  return at === noun.to ? beside.value.outcome : joined(clause, beside)
}
