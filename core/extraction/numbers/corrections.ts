import { type Clause, type Quantity, wordAt } from '../words/clause.ts'

/** Most tokens from a number that is taken back to the one that holds ("не три человека, как говорилось раньше, а пять"). */
const CORRECTION = 16

/** "Not four but six": the number that holds stands where the one that is taken back did; "six, not four": that one is left out. */
export function corrected(clause: Clause, quantities: readonly Quantity[]): readonly Quantity[] {
  const { correction } = clause.pack.grammar
  if (!correction || !clause.pack.words.holds(clause.sentence, correction.not)) return quantities
  const isDenied = ({ from }: Quantity): boolean => correction.not.has(wordAt(clause, from - 1))
  const isBut = (at: number): boolean => correction.but.has(wordAt(clause, at)) && wordAt(clause, at - 1) === ','
  const holding = (denied: Quantity): Quantity | undefined =>
    quantities.find(
      ({ from }) => from > denied.to && from - denied.to <= CORRECTION && (isBut(from - 1) || isBut(from - 2)),
    )
  const held = new Set(quantities.flatMap((quantity) => (isDenied(quantity) ? (holding(quantity) ?? []) : [])))
  return quantities.flatMap((quantity) => {
    if (held.has(quantity)) return []
    if (!isDenied(quantity)) return [quantity]
    if (isBut(quantity.from - 2)) return []
    const right = holding(quantity)
    return right
      ? [{ ...quantity, value: right.value, certainty: right.certainty, noun: right.noun ?? quantity.noun }]
      : [quantity]
  })
}
