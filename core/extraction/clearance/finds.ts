import type { OrdnanceType } from '../../model/ordnance.ts'
import type { Clause, Quantity } from '../words/clause.ts'
import { wordAt } from '../words/clause.ts'
import type { OrdnanceMention } from './ordnanceCounts.ts'

/** Most words between "devices" and what was done with them ("have been"). */
const DONE_WITH = 3

/** What a number counts that names no ordnance, found or made harmless: "destroyed 60,000 devices", "119,945 items were lifted". */
export function findsIn(clause: Clause): readonly OrdnanceMention[] {
  const finds: OrdnanceMention[] = []
  for (const quantity of clause.quantities) {
    const type = isFind(clause, quantity)
      ? 'EXPLOSIVE_ORDNANCE'
      : (typeOfWhole(clause, quantity) ?? typeOfSubset(clause, quantity) ?? typeOfSum(clause, quantity))
    const { value, certainty, from, to } = quantity
    if (type) finds.push({ type, value, certainty, from, to, end: clause.sentence.tokens[to]?.end ?? 0 })
  }
  return finds
}

/** "Of 1.2 million mines that were laid, just 96,000 have been found": the type of the whole that a number of finds is taken from. */
function typeOfWhole(clause: Clause, quantity: Quantity): OrdnanceType | null {
  const { sources } = clause.pack.grammar
  if (quantity.noun !== null || !isFound(clause, quantity.to)) return null
  const whole = clause.quantities.find(
    ({ noun, from }) => noun?.value.is === 'ORDNANCE' && from < quantity.from && sources?.has(wordAt(clause, from - 1)),
  )
  return whole?.noun?.value.is === 'ORDNANCE' && whole.value > quantity.value ? whole.noun.value.type : null
}

/** "Found 211 mines, including 77 in August": the type of the number right before that a part is taken from. */
function typeOfSubset({ quantities, markAt }: Clause, { from, value, noun }: Quantity): OrdnanceType | null {
  if (noun !== null || markAt.get(from - 1)?.value.is !== 'SUBSET') return null
  const whole = quantities.findLast((other) => other.to <= from && other.noun !== null)
  return whole?.noun?.value.is === 'ORDNANCE' && whole.value > value ? whole.noun.value.type : null
}

/** "Items destroyed: 1,904 in all, namely 655 anti-personnel mines, 112 anti-vehicle mines and 1,137 shells": a number without a noun that the kinds add up to. */
function typeOfSum({ quantities }: Clause, { value, noun }: Quantity): OrdnanceType | null {
  if (noun !== null) return null
  const kinds = quantities.filter((other) => other.noun?.value.is === 'ORDNANCE')
  const sum = kinds.reduce((total, kind) => total + kind.value, 0)
  return kinds.length > 1 && sum === value ? 'EXPLOSIVE_ORDNANCE' : null
}

/** Whether what stands at a token, past words like "have been", was found or made harmless. */
function isFound(clause: Clause, start: number): boolean {
  const { passive, stops } = clause.pack.grammar
  for (let at = start; at < start + DONE_WITH; at++) {
    if (clause.markAt.get(at)?.value.is === 'FOUND') return true
    const word = wordAt(clause, at)
    if (!passive.has(word) && !stops.has(word)) return false
  }
  return false
}

export function isFind(clause: Clause, { from, to, noun }: Quantity): boolean {
  const { finds, of } = clause.pack.grammar
  if (noun !== null || !finds?.has(wordAt(clause, to)) || of.has(wordAt(clause, to + 1))) return false
  return clause.markAt.get(from - 1)?.value.is === 'FOUND' || isFound(clause, to + 1)
}
