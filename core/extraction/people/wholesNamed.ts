import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Told } from './people.ts'
import { isSource } from './peopleParts.ts'

/** "58 are dead, and among those 58 are ...": a number told before, named again. */
export const isNamedAgain = (clause: Clause, { from, value, noun }: Quantity, before: readonly Told[]): boolean =>
  noun === null &&
  clause.pack.grammar.these?.has(wordAt(clause, from - 1)) === true &&
  before.some((told) => told.value === value)

/** The number before that words like "of the 351 victims, 204 are civilians" take those after it from. */
export const sourceOf = (clause: Clause, { from }: Quantity, before: readonly Told[]): Told | undefined =>
  before.find(
    (told) => told.to < from && clause.quantities.some((one) => one.from === told.from && isSource(clause, one)),
  )
