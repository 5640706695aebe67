import type { Population } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { PeopleCount, Told } from './people.ts'
import { type Label, sharesOf } from './splits.ts'

/**
 * "Children number 360 and women 39", "24 were servicemen", "qalan 214 nəfər mülki şəxsdir": a number of those told of right before
 * where a sentence holds nothing but numbers and the group of each, so that it can only tell who they were.
 */
export function partInLine(clause: Clause, quantity: Quantity, carried: readonly PeopleCount[]): Told | null {
  const [whole, other] = carried
  const subset = clause.marks.find((mark) => mark.value.is === 'SUBSET')?.value
  // "Yaralananlar arasında mülki şəxslərin sayı 141-dir"
  const own = subset?.is === 'SUBSET' ? subset.outcome : null
  if (whole?.population !== 'EVERYONE' || whole.value <= quantity.value || (other && !own)) return null
  const population = groupsInLine(clause)?.get(quantity.from)
  if (!population) return null
  const { value, certainty, from, to } = quantity
  return {
    population,
    outcome: own ?? whole.outcome,
    value,
    certainty,
    from,
    to,
    part: true,
    grouped: true,
    untold: false,
  }
}

/** The group of each number, by its first token, in a sentence that holds nothing but these; null of any other. */
export function groupsInLine(clause: Clause): ReadonlyMap<number, Population> | null {
  const { quantities, marks, sentence } = clause
  const groups = marks.flatMap(({ value, from, to }): readonly Label<Population>[] =>
    value.is === 'PERSON' && value.population !== 'EVERYONE' ? [{ value: value.population, from, to }] : [],
  )
  if (quantities.length === 0 || groups.length !== quantities.length) return null
  const isNumber = (at: number): boolean => quantities.some(({ from, to }) => at >= from && at < to)
  if (!sentence.tokens.every((_, at) => isNumber(at) || isLight(clause, at))) return null
  const shares = sharesOf(clause, quantities, groups, { start: 0, end: sentence.tokens.length })
  return shares && new Map(shares.flatMap(({ number, labels: [label] }) => (label ? [[number.from, label.value]] : [])))
}

/** Words that say no more of people than that they are counted. */
function isLight(clause: Clause, at: number): boolean {
  const mark = clause.markAt.get(at)
  if (mark)
    return (
      mark.value.is === 'PERSON' || mark.value.is === 'SUBSET' || mark.value.is === 'CERTAINTY' || isRest(clause, at)
    )
  const { passive, bridges, and, links, tallies, articles, these, amounting, meanwhile } = clause.pack.grammar
  const word = wordAt(clause, at)
  const sets = [passive, bridges, and, links, tallies, articles, these, amounting, meanwhile]
  return !/^[\p{L}\p{Nd}]/u.test(word) || sets.some((set) => set?.has(word)) || isRest(clause, at)
}

/** "The remaining", "остальные", "qalan". */
const isRest = (clause: Clause, at: number): boolean =>
  clause.pack.grammar.somebodyElse?.has(wordAt(clause, at)) === true
