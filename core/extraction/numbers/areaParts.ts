import { type Clause, type Quantity, wordAt } from '../words/clause.ts'

/** "Cleared 5 of the 12 hectares", "of 12 hectares planned, 5 were cleared": the part is an area, the whole is none that was cleared. */
export function withoutWholes(clause: Clause, quantities: readonly Quantity[]): readonly Quantity[] {
  const { of, articles } = clause.pack.grammar
  const isTakenFrom = (part: Quantity, whole: Quantity | undefined): boolean =>
    part.noun === null &&
    whole?.noun?.value.is === 'AREA' &&
    part.value < whole.value &&
    ((of.has(wordAt(clause, part.to)) &&
      whole.from === part.to + (articles?.has(wordAt(clause, part.to + 1)) ? 2 : 1)) ||
      (whole.to < part.from && isPlanned(clause, whole)))
  return quantities.flatMap((quantity, at) => {
    const [before, after] = [quantities[at - 1], quantities[at + 1]]
    if (
      (before && isTakenFrom(before, quantity)) ||
      (after && isTakenFrom(after, quantity) && isPlanned(clause, quantity))
    )
      return []
    const whole = [before, after].find((other) => isTakenFrom(quantity, other))
    return whole ? [{ ...quantity, noun: whole.noun }] : [quantity]
  })
}

/** Most tokens from an area to the word that tells that it was cleared ("of the 12 hectares that were cleared"). */
const CLEARED_NEAR = 3

/** Whether an area opens its clause as what a part is taken of, and is not said to have been cleared. */
function isPlanned(clause: Clause, { from, noun }: Quantity): boolean {
  const { of, articles } = clause.pack.grammar
  const at = articles?.has(wordAt(clause, from - 1)) ? from - 2 : from - 1
  const opens = at === 0 || /^[,;:]$/.test(wordAt(clause, at - 1)) || wordAt(clause, at - 1) === 'out'
  const end = noun?.to ?? from
  return (
    of.has(wordAt(clause, at)) &&
    opens &&
    !clause.marks.some((mark) => mark.value.is === 'CLEARED' && mark.from >= end && mark.from - end <= CLEARED_NEAR)
  )
}
