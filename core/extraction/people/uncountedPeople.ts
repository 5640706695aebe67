import { verbOfChange, verbOfFormer } from '../numbers/changes.ts'
import { isCapitalised } from '../text/capitals.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import { patternFor, tells } from '../words/sentencePatterns.ts'
import { tokens } from './peopleParts.ts'

/** Most characters before a number that say it is a rate or what may come, and after its noun. */
const BEFORE = 40
const AFTER = 60

/**
 * Whether a number of people tells no toll of its own: it stands in a bare list ("the injured numbered 125, 80 and 46"), counts
 * what belongs to them ("650 victims' families"), whom somebody helped ("paid compensation to 214 victims", "four victims received
 * prostheses"), how many it is at a time ("five people a month"), or how many it could be.
 */
export function isNoToll(clause: Clause, quantity: Quantity): boolean {
  return (
    isOfBareList(clause, quantity) ||
    isOwner(clause, quantity) ||
    isHelped(clause, quantity) ||
    isRate(clause, quantity) ||
    isPossible(clause, quantity) ||
    isDifference(clause, quantity) ||
    isOfOthers(clause, quantity)
  )
}

/** "Neither of the two was hurt", "the war left 2,900 dead; mines have claimed 68 lives since", "the deadliest since June, when three died": nobody, no victims of ordnance, or others than those told of. */
function isOfOthers(clause: Clause, quantity: Quantity): boolean {
  const { sentence, pack } = clause
  const isOfPerson = quantity.noun?.value.is === 'PERSON'
  const warDead = isOfPerson ? patternFor('warDead', sentence, pack) : undefined
  if (warDead?.test(textAfter(clause, quantity).trimStart())) return true
  if (tells('worldwide', sentence, pack)) return true
  if (patternFor('noneOf', sentence, pack)?.test(textBefore(clause, quantity))) return true
  if (patternFor('warToll', sentence, pack)?.test(textBefore(clause, quantity))) return true
  return patternFor('recalled', sentence, pack)?.test(textBefore(clause, quantity, RECALLED)) === true
}

/** Most characters from a recalled day to the number it is told with. */
const RECALLED = 100

/** "125, 80 and 46": which is which, other words tell. */
function isOfBareList(clause: Clause, quantity: Quantity): boolean {
  const { quantities, pack } = clause
  if (pack.grammar.verbLast || quantities.length < 2) return false
  const nextOf = (a: Quantity, isJoint: (word: string) => boolean): Quantity | undefined =>
    a.noun === null && isJoint(wordAt(clause, a.to)) ? quantities.find((b) => b.from === a.to + 1) : undefined
  const isAnd = (word: string): boolean => pack.grammar.and.has(word)
  return quantities.some((one) => {
    const last = nextOf(one, isAnd)
    if (!last || pack.grammar.pairs.has(wordAt(clause, last.from))) return false
    const before = quantities.find((other) => nextOf(other, (word) => word === ',') === one)
    if (quantity === one || quantity === before) return true
    return quantity === last && (before !== undefined || last.noun === null)
  })
}

/** "650 mine victims' families", but not "70 civilians' lives". */
function isOwner(clause: Clause, { noun }: Quantity): boolean {
  if (noun === null) return false
  const { lives } = clause.pack.grammar
  const owns = wordAt(clause, noun.to) === "'s" || wordAt(clause, noun.to) === "'"
  return owns && lives !== undefined && !lives.has(wordAt(clause, noun.to + 1))
}

const textBefore = ({ sentence: { folded, tokens } }: Clause, { from }: Quantity, most = BEFORE): string => {
  const start = tokens[from]?.start ?? 0
  return folded.slice(Math.max(0, start - most), start)
}

const textAfter = ({ sentence: { folded, tokens } }: Clause, { noun, to }: Quantity): string => {
  const end = noun !== null ? noun.end : (tokens[to - 1]?.end ?? 0)
  return folded.slice(end, end + AFTER)
}

function isHelped(clause: Clause, quantity: Quantity): boolean {
  const { noun } = quantity
  const isHelpedAfter = (): boolean =>
    patternFor('helpedAfter', clause.sentence, clause.pack)?.test(textAfter(clause, quantity).trimStart()) === true
  // "Seven of the injured were fitted with prostheses."
  if (noun === null) return quantity.partitive && isHelpedAfter()
  if (noun.value.is === 'OUTCOME' && !noun.value.noun) return false
  // "Condolences to the families of two residents, killed on 21 August": the words after the comma count them.
  const after = wordAt(clause, noun.to) === ',' ? clause.markAt.get(noun.to + 1)?.value : undefined
  if (noun.value.is === 'PERSON' && after?.is === 'OUTCOME' && after.noun) return false
  const before = patternFor('helpedBefore', clause.sentence, clause.pack)
  return isHelpedAfter() || before?.test(textBefore(clause, quantity)) === true
}

/** "Six fewer than in 2022", "6 nəfər artıb", but "6-ya çatıb"; where "14 nəfərdən çox" is "over 14", only of a number that is exact. */
function isDifference(clause: Clause, quantity: Quantity): boolean {
  // "Has risen by 70 to 390"
  if (verbOfChange(clause, quantity.to + 1) !== null && verbOfFormer(clause, quantity.from) === null) return true
  const { dative, verbLast } = clause.pack.grammar
  if (patternFor('difference', clause.sentence, clause.pack)?.test(textAfter(clause, quantity)) !== true) return false
  if (dative?.test(wordAt(clause, (quantity.noun?.to ?? quantity.to) - 1))) return false
  return verbLast === undefined || quantity.certainty === 'EXACT'
}

function isRate(clause: Clause, quantity: Quantity): boolean {
  const { sentence, pack } = clause
  if (!pack.grammar.everyTime) return false
  return (
    pack.grammar.rate?.test(textAfter(clause, quantity)) === true ||
    patternFor('rateBefore', sentence, pack)?.test(textBefore(clause, quantity)) === true ||
    patternFor('everyTime', sentence, pack)?.test(textBefore(clause, quantity, Number.POSITIVE_INFINITY)) === true
  )
}

/** Most tokens from a word of what may be to the verb of harm that it rules. */
const RULED = 4

/** "Could kill another 200 people", "200 people might be hurt". */
function isPossible(clause: Clause, { from, to }: Quantity): boolean {
  const { modals } = clause.pack.grammar
  if (!modals) return false
  return clause.marks.some(({ value, from: verb }) => {
    if (value.is !== 'OUTCOME' || value.noun) return false
    const isNear = verb < from ? from - verb <= 2 * RULED : verb >= to && verb - to <= 2 * RULED
    if (!isNear) return false
    const ruled = tokens(Math.max(0, verb - RULED), verb)
    const isParted = tokens(Math.min(verb, to), Math.max(verb, from)).some((at) => /^[,;:.]$/.test(wordAt(clause, at)))
    // "May" is a month.
    return !isParted && ruled.some((at) => modals.has(wordAt(clause, at)) && !isCapitalised(clause.sentence, at))
  })
}
