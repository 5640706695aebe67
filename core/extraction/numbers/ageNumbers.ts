import { type Bare, type Clause, type Quantity, wordAt } from '../words/clause.ts'
import { verbOfChange } from './changes.ts'

/** Longest list of numbers after one label, in tokens: "aged nine, eleven and thirteen". */
const LABELLED = 8

/** Where the numbers begin that stand in one list with the number at `from`, and count no people; `from`, where it stands alone. */
export function beginOfList(clause: Clause, { from, to }: Pick<Bare, 'from' | 'to'>): number {
  const { and, or } = clause.pack.grammar
  const isNumber = (word: string): boolean => /^\p{Nd}{1,3}$/u.test(word) || clause.pack.numbers.words.has(word)
  const isJoint = (word: string): boolean => and.has(word) || or.has(word) || word === ','
  if (clause.markAt.get(to)?.value.is === 'PERSON') return from
  let begin = from
  while (from - begin < LABELLED && isJoint(wordAt(clause, begin - 1)) && isNumber(wordAt(clause, begin - 2)))
    begin -= 2
  return begin
}

/** Nobody is older. */
export const OLDEST = 110

/** "A boy of 12", "a woman of about 40", "girls of nine and eleven": an age, not a whole that the person is a part of. */
export function isAgeOf(clause: Clause, { value, from, to }: Bare): boolean {
  const { ageAfter, of } = clause.pack.grammar
  if (!ageAfter || value > OLDEST || of.has(wordAt(clause, to)) || clause.markAt.has(to)) return false
  const begin = beginOfList(clause, { from, to })
  const qualifier = clause.markAt.get(begin - 1)
  const at = qualifier?.value.is === 'CERTAINTY' ? qualifier.from - 1 : begin - 1
  return ageAfter.has(wordAt(clause, at)) && clause.markAt.get(at - 1)?.value.is === 'PERSON'
}

/** "Two or three", "between 3 and 5", "10 to 12": nobody says which it is. */
export function isRange(clause: Clause, { from, to }: Quantity): boolean {
  const { or, and, between } = clause.pack.grammar
  const isNumber = (at: number): boolean =>
    /^\p{Nd}/u.test(wordAt(clause, at)) || clause.pack.numbers.words.has(wordAt(clause, at))
  const joins = (at: number, first: number): boolean => {
    const word = wordAt(clause, at)
    return or.has(word) || word === 'to' || (and.has(word) && between?.has(wordAt(clause, first - 1)) === true)
  }
  if (!between) return false
  // "Fell from 390 to 70" tells both.
  if (verbOfChange(clause, from) !== null || verbOfChange(clause, to + 1) !== null) return false
  // "From 12,000 in 2021 to 45,000 in 2022": a year and a number make no range.
  const isYear = (at: number): boolean => /^(?:19|20)\d\d$/.test(wordAt(clause, at))
  const isLed = (): boolean => isNumber(from - 2) && isYear(from - 2) === isYear(from)
  return (joins(from - 1, from - 2) && isLed()) || (joins(to, from) && isNumber(to + 1))
}
