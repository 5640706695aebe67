import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, quantityAt, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { groupBeside } from './groupBeside.ts'
import { asideEnd } from './outcomeBounds.ts'
import { joined } from './outcomeLists.ts'

/** Most tokens from people to what befell them. */
const NEAR_RIGHT = 12

const isGroup = (noun: Mark<Meaning> | null): boolean =>
  noun?.value.is === 'PERSON' && noun.value.population !== 'EVERYONE'

/** "Minaya düşən 14 mülki şəxs, 3 uşaq və 5 hərbçi həlak olub": where verbs come last, the end of another group that "and" or a comma joins to those before; null where none is joined. */
function endOfJoined(clause: Clause, at: number): number | null {
  const { verbLast, and } = clause.pack.grammar
  if (verbLast === undefined || !(and.has(wordAt(clause, at)) || wordAt(clause, at) === ',')) return null
  const next = quantityAt(clause, at + 1)
  return next && !next.partitive && isGroup(next.noun) ? (next.noun?.to ?? null) : null
}

/** How it ended for people of whom only that they were harmed stands before them: "minaya düşən 3 nəfər yaralanıb". */
export function endedIn(clause: Clause, quantity: Quantity): Outcome | null {
  const { noun, to } = quantity
  // "Minaya düşən 2 nəfər hərbi qulluqçu ölüb": past the group that stands beside a word for just people.
  const start = Math.max(noun?.to ?? to, groupBeside(clause, quantity)?.to ?? 0)
  // "Minaya düşən sürücü A və çoban B həlak olub": what befell those named one by one comes after the last of them.
  const isOne = ({ value }: Mark<Meaning>): boolean => value.is === 'PERSON' && value.one === true
  const isListed = clause.pack.grammar.verbLast !== undefined && noun !== null && isOne(noun)
  let end = start + NEAR_RIGHT
  for (let at = start; at < end; at++) {
    const mark = clause.markAt.get(at)
    if (isListed && ((mark && isOne(mark)) || wordAt(clause, at) === ',')) {
      end = at + NEAR_RIGHT
      continue
    }
    const next = isListed ? quantityAt(clause, at) : undefined
    // "Minaya düşən bir zabit, iki əsgər yaralanıb"
    if (next?.noun?.value.is === 'PERSON' && wordAt(clause, at - 1) === ',') {
      at = next.noun.to - 1
      continue
    }
    const joinedOne = isGroup(noun) ? endOfJoined(clause, at) : null
    if (joinedOne !== null) {
      at = joinedOne - 1
      end = at + NEAR_RIGHT
      continue
    }
    if (mark?.value.is === 'OUTCOME') return mark.value.noun || mark.value.event ? null : joined(clause, mark)
    if (mark?.value.is === 'PERSON' || quantityAt(clause, at)) return null
    if (wordAt(clause, at) === ',' && at === start) at = asideEnd(clause, at)
    else if (/^[^\p{L}\p{Nd}]$/u.test(wordAt(clause, at))) return null
  }
  return null
}
