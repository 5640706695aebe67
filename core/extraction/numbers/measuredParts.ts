import { type Clause, type Quantity, wordAt } from '../words/clause.ts'

/**
 * "Cleared 5 of the 12 hectares", "of 1.2 million mines 230,000 were found": the part was cleared or found, the whole was not, unless
 * its own words say so ("of the 1,200 mines found").
 */
export function withoutWholes(clause: Clause, quantities: readonly Quantity[]): readonly Quantity[] {
  if (quantities.length < 2 || !quantities.some(isMeasured)) return quantities
  const beside = (at: number): readonly (Quantity | undefined)[] => [quantities[at - 1], quantities[at + 1]]
  return quantities.flatMap((quantity, at) => {
    if (beside(at).some((part) => part && isTakenFrom(clause, part, quantity))) return []
    const whole = beside(at).find((other) => other && isTakenFrom(clause, quantity, other))
    return whole ? [{ ...quantity, noun: quantity.noun ?? whole.noun }] : [quantity]
  })
}

const isMeasured = ({ noun }: Quantity): boolean => noun?.value.is === 'AREA' || noun?.value.is === 'ORDNANCE'

function isTakenFrom(clause: Clause, part: Quantity, whole: Quantity): boolean {
  if (!isMeasured(whole) || part.value >= whole.value || !countsSame(clause, part, whole)) return false
  if (whole.to < part.from) return leadsTo(clause, whole, part) && !isDescribed(clause, whole)
  const { of, articles } = clause.pack.grammar
  const end = part.noun?.to ?? part.to
  const led = wordAt(clause, end) === 'out' ? end + 1 : end
  const first = articles?.has(wordAt(clause, led + 1)) ? led + 2 : led + 1
  return of.has(wordAt(clause, led)) && whole.from === first && (isArea(whole) || !isDescribed(clause, whole))
}

const isArea = ({ noun }: Quantity): boolean => noun?.value.is === 'AREA'

/** Whether a part is of its whole's own kind, and no single one: "of the 1,200 mines 900 were anti-tank ones" and "one of 54 mines" tell of all. */
function countsSame(clause: Clause, { noun, value, to }: Quantity, whole: Quantity): boolean {
  if (isArea(whole)) return noun === null || noun.value.is === 'AREA'
  const kind =
    noun ?? clause.marks.find((mark) => mark.value.is === 'ORDNANCE' && mark.from >= to && mark.from - to <= BESIDE)
  const [own, all] = [kind?.value, whole.noun?.value]
  return value > 1 && (!own || (own.is === 'ORDNANCE' && all?.is === 'ORDNANCE' && own.type === all.type))
}

/** Most tokens from a number to the kind that it is of ("612 were cluster bomblets"). */
const BESIDE = 3

/** Most tokens from a noun that a part is taken of to the part ("minanın yalnız 230 mini"). */
const AFTER_WHOLE = 3

/** Whether a number opens its clause as what a part is taken of ("of 12 hectares"), or its noun says so by its case and the part follows. */
function leadsTo(clause: Clause, { from, to, noun }: Quantity, part: Quantity): boolean {
  const { of, numberEndings } = clause.pack.grammar
  if (!numberEndings) return opensWith(clause, from, of)
  const end = noun?.to ?? to
  const between = clause.sentence.tokens.slice(end - 1, part.from)
  if (part.from - end > AFTER_WHOLE || between.some(({ word }) => word === ',')) return false
  return between.some(({ word }) => numberEndings.whole.test(word))
}

/** Most tokens from a number's noun to the word that tells that it was cleared or found ("of the 12 hectares that were cleared"). */
const DONE_NEAR = 3

/** Whether a number's own words say that it was cleared or found; without articles, those after it stand behind a comma. */
function isDescribed(clause: Clause, { from, to, noun }: Quantity): boolean {
  const end = noun?.to ?? to
  const isOwn = (at: number): boolean =>
    at >= end && at - end <= DONE_NEAR && (clause.pack.grammar.articles !== undefined || wordAt(clause, at - 1) === ',')
  return clause.marks.some(
    (mark) => (mark.value.is === 'CLEARED' || mark.value.is === 'FOUND') && (mark.to === from || isOwn(mark.from)),
  )
}

/** Whether one of the words opens a clause right before a number, with an article at most between: "of the 350 people, 66 died", "out of 12". */
export function opensWith(clause: Clause, from: number, words: ReadonlySet<string>): boolean {
  const at = clause.pack.grammar.articles?.has(wordAt(clause, from - 1)) ? from - 2 : from - 1
  const before = wordAt(clause, at - 1)
  return words.has(wordAt(clause, at)) && (at === 0 || /^[,;:"]$/.test(before) || before === 'out')
}
