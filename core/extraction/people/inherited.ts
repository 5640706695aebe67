import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Told } from './people.ts'
import { hasPredicate, insideParentheses, isListed, lastOutside, leavesVerbOut } from './peopleParts.ts'

/**
 * Whose outcome a number alone goes on with: the last one's; where it is larger than all parts told of a total, that total's ("54 people were
 * hit, eight of them died, while in 2022 - 60").
 */
export function toldLast(clause: Clause, quantity: Quantity, before: readonly Told[]): Told | undefined {
  const last = lastOutside(clause, quantity, before)
  const [whole, ...parts] = before
  if (!last || !whole || parts.length === 0 || last === whole || insideParentheses(clause, quantity.from)) return last
  const isTotal = !whole.part && whole.outcome === 'CASUALTY' && whole.population === 'EVERYONE'
  const isSplit = parts.every(({ value, outcome }) => outcome !== 'CASUALTY' && value < whole.value)
  return quantity.noun === null && isTotal && isSplit && parts.every(({ value }) => value < quantity.value)
    ? whole
    : last
}

/** A part has the outcome of its whole, an entry of a list that of the entry before it, where no semicolon parts them. */
export function inheritedBy(clause: Clause, quantity: Quantity, from: Told | undefined, part: boolean): Outcome | null {
  // "Two were wounded and one was unhurt"
  const end = quantity.noun?.to ?? quantity.to
  if ([end, end + 1].some((at) => clause.markAt.get(at)?.value.is === 'UNHARMED')) return null
  if (part) return from?.outcome ?? null
  if (from && leavesVerbOut(clause, quantity, from)) return from.outcome
  const isOfList = isListed(clause, quantity) || isListed(clause, { ...quantity, from: yearBefore(clause, quantity) })
  if (!from || !isOfList || hasPredicate(clause, quantity)) return null
  const parted = clause.sentence.tokens.slice(from.to, quantity.from).some(({ word }) => word === ';')
  return parted && clause.pack.grammar.tallies.has(wordAt(clause, quantity.from - 2)) ? null : from.outcome
}

/** Most tokens of a year and the words around it ("2022-ci ildə"). */
const YEAR = 5

/** Where the words for a year right before a number begin: "in 2021 mines killed 12 people, in 2022 ten and in 2023 six". */
function yearBefore({ sentence: { tokens }, pack: { grammar } }: Clause, { from, noun }: Quantity): number {
  if (noun !== null) return from
  const year = tokens.slice(Math.max(0, from - YEAR), from).findLastIndex(({ word }) => /^(?:19|20)\d\d$/.test(word))
  if (year < 0) return from
  const at = Math.max(0, from - YEAR) + year
  const isOfYear = tokens
    .slice(at + 1, from)
    .every(({ word }) => /^(?:-|\p{L}{1,5})$/u.test(word) && !grammar.and.has(word))
  if (!isOfYear) return from
  return grammar.placeBefore.has(tokens[at - 1]?.word ?? '') ? at - 1 : at
}
