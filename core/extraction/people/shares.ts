import { type Clause, wordAt } from '../words/clause.ts'
import type { PeopleCount } from './people.ts'
import { isWhole } from './peopleParts.ts'

/** A number of people, of whom the sentence may not say what befell them. */
type Told = Omit<PeopleCount, 'outcome' | 'certainty' | 'grouped'> & { readonly outcome: PeopleCount['outcome'] | null }

/** Of so few people nobody tells a share but as a figure of speech: "four out of five victims". */
const FEW = 10

/** What a sentence tells beside a larger number as "four out of five victims" counts nobody. */
export function withoutShares<T extends Told>(clause: Clause, told: readonly T[]): readonly T[] {
  const shares = told.filter(({ from, value }) => value <= FEW && isWholeAt(clause, from))
  if (shares.length === 0 || !told.some(({ value }) => value > 2 * FEW)) return told
  const parts = shares.map((share) => told.findLast(({ part, to }) => part && to <= share.from))
  return told.filter((count) => !shares.includes(count) && !parts.includes(count))
}

/** "Two journalists and an official - three people died": those before the dash are among the number after it, which tells what befell all of them. */
export function withoutSummed<T extends Told>(clause: Clause, told: readonly T[]): readonly T[] {
  const sums = told.filter(
    ({ from, part }) => !part && wordAt(clause, from - 1) === '-' && !clause.markAt.has(from - 1),
  )
  const isSummed = ({ to, part, value, outcome, population }: Told): boolean =>
    sums.some(
      (sum) =>
        !part &&
        sum.population === population &&
        sum.outcome === outcome &&
        to < sum.from &&
        value < sum.value &&
        !clause.marks.some((mark) => mark.value.is === 'OUTCOME' && mark.from >= to && mark.to < sum.from),
    )
  return sums.length === 0 ? told : told.filter((count) => !isSummed(count))
}

const isWholeAt = (clause: Clause, from: number): boolean =>
  clause.quantities.some((quantity) => quantity.from === from && isWhole(clause, quantity))
