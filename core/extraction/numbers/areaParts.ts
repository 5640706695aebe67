import { type Clause, type Quantity, wordAt } from '../words/clause.ts'

/** "Cleared 5 of the 12 hectares", "of 12 hectares planned, 5 were cleared": the part is an area, the whole is none that was cleared. */
export function withoutWholes(clause: Clause, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!quantities.some(isArea)) return quantities
  const beside = (at: number): readonly (Quantity | undefined)[] => [quantities[at - 1], quantities[at + 1]]
  return quantities.flatMap((quantity, at) => {
    if (beside(at).some((part) => part && isTakenFrom(clause, part, quantity))) return []
    const whole = beside(at).find((other) => other && isTakenFrom(clause, quantity, other))
    return whole ? [{ ...quantity, noun: whole.noun }] : [quantity]
  })
}

const isArea = ({ noun }: Quantity): boolean => noun?.value.is === 'AREA'

function isTakenFrom(clause: Clause, part: Quantity, whole: Quantity): boolean {
  if (part.noun !== null || !isArea(whole) || part.value >= whole.value) return false
  if (whole.to < part.from) return isPlanned(clause, whole)
  const { of, articles } = clause.pack.grammar
  const first = articles?.has(wordAt(clause, part.to + 1)) ? part.to + 2 : part.to + 1
  return of.has(wordAt(clause, part.to)) && whole.from === first
}

/** Most tokens from an area to the word that tells that it was cleared ("of the 12 hectares that were cleared"). */
const CLEARED_NEAR = 3

/** Whether an area opens its clause as what a part is taken of, and is not said to have been cleared. */
function isPlanned(clause: Clause, { from, noun }: Quantity): boolean {
  const end = noun?.to ?? from
  return (
    opensWith(clause, from, clause.pack.grammar.of) &&
    !clause.marks.some((mark) => mark.value.is === 'CLEARED' && mark.from >= end && mark.from - end <= CLEARED_NEAR)
  )
}

/** Whether one of the words opens a clause right before a number, with an article at most between: "of the 350 people, 66 died", "out of 12". */
export function opensWith(clause: Clause, from: number, words: ReadonlySet<string>): boolean {
  const at = clause.pack.grammar.articles?.has(wordAt(clause, from - 1)) ? from - 2 : from - 1
  const before = wordAt(clause, at - 1)
  return words.has(wordAt(clause, at)) && (at === 0 || /^[,;:"]$/.test(before) || before === 'out')
}
