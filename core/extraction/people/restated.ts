import { isCompared } from '../time/comparedNumbers.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Meaning } from '../words/terms.ts'
import { isOfAnybody } from './groupBeside.ts'
import type { PeopleCount, Told } from './people.ts'

/** Smaller numbers without a noun are seldom totals. */
const FEWEST = 10
/** Most characters before a number that can say that it is a total. */
const BEFORE = 120

/** What else a number without a noun can count. */
const OTHERS: ReadonlySet<Meaning['is']> = new Set([
  'AREA',
  'CLEARED',
  'FOUND',
  'UNCLEARED',
  'LAID',
  'MAP',
  'DISPLACED',
])

/**
 * What befell those whom a number alone counts once more, by another body or for another time, after the sentence before told of
 * them: "Mines harmed 361 people, ANAMA says. The prosecutors put the figure at 356", "ANAMA has 403". `told` are its numbers.
 */
export function restated(
  clause: Clause,
  quantity: Quantity,
  told: readonly PeopleCount[],
  own: readonly Told[] = [],
): Pick<PeopleCount, 'population' | 'outcome'> | null {
  const { restated: words } = clause.pack.grammar
  const { noun, to, value, partitive } = quantity
  const isOfPeople = clause.pack.grammar.verbLast !== undefined && isOfAnybody(quantity)
  if (!words || !(noun === null || isOfPeople) || partitive || told.length + own.length === 0) return null
  if (!isEnd(wordAt(clause, noun?.to ?? to), words.after)) return null
  const isCorrected = corrects(clause, quantity)
  if (isCorrected && own.length > 0) return onlyTold(own)
  const [first, second] = told
  const isFew = value < FEWEST || ((first?.value ?? 0) < FEWEST && (second?.value ?? 0) < FEWEST)
  if (!first || (isFew && !isOfPeople && !isCorrected)) return null
  if (!isCorrected && !words.before.test(before(clause, quantity))) return null
  if (clause.marks.some((mark) => OTHERS.has(mark.value.is))) return null
  const isBoth = second !== undefined && second.population === first.population && second.outcome !== first.outcome
  return { population: first.population, outcome: isBoth ? 'CASUALTY' : first.outcome }
}

/** Whether a number holds in place of one told before ("later put it at two", "revised the figure to five"). */
export const corrects = (clause: Clause, { from, to }: Pick<Quantity, 'from' | 'to'>): boolean =>
  clause.pack.grammar.corrected?.test(before(clause, { from })) === true || isSetAgainst(clause, to)

/** Whether a number is told instead of another: "three people were hurt, not two as was reported at first". */
function isSetAgainst(clause: Clause, to: number): boolean {
  const { denials } = clause.pack.grammar
  return (
    denials !== undefined && clause.quantities.some(({ from }) => from > to && denials.has(wordAt(clause, from - 1)))
  )
}

/** Whether a number is what a death brings a toll to ("bringing the number of dead to three"). */
export const raisesToll = (clause: Clause, { from }: Pick<Quantity, 'from'>): boolean =>
  clause.pack.grammar.tollRaised?.test(before(clause, { from })) === true

/** The words before a number. */
function before({ sentence: { folded, tokens } }: Clause, { from }: Pick<Quantity, 'from'>): string {
  const start = tokens[from]?.start ?? 0
  return folded.slice(Math.max(0, start - BEFORE), start)
}

/** Whom the numbers of the same sentence tell of, where they tell of one thing alone. */
function onlyTold(own: readonly Told[]): Pick<PeopleCount, 'population' | 'outcome'> | null {
  const [only, ...others] = own.filter(({ part }) => !part)
  return only?.outcome && others.length === 0 ? { population: only.population, outcome: only.outcome } : null
}

const isEnd = (word: string, after: RegExp): boolean => word === '' || after.test(word)

/** "17 people were injured, compared with 34 in the same months of 2022": of whom the sentence told last, for another time. */
export function comparedWith(clause: Clause, quantity: Quantity, before: readonly Told[]): Told | null {
  const { comparedWith: words } = clause.pack.grammar
  const { noun, to, partitive } = quantity
  if (!words || noun !== null || partitive) return null
  const [last, other] = before.filter(({ part }) => !part)
  if (last === undefined || other !== undefined) return null
  const { folded, tokens } = clause.sentence
  const end = tokens[to - 1]?.end ?? 0
  return isCompared(clause, quantity) && words.after.test(folded.slice(end, end + BEFORE).trimStart()) ? last : null
}

/** "In the same months of 2022 the figures were nine and 31": two numbers for the two that the sentence before tells, in their order. */
export function respective(clause: Clause, quantity: Quantity, told: readonly PeopleCount[]): PeopleCount | null {
  const { respective: words, and } = clause.pack.grammar
  const [first, second] = told
  if (!words || !first || !second || told.length > 2 || first.outcome === second.outcome) return null
  const at = clause.quantities.indexOf(quantity)
  const [a, b] = and.has(wordAt(clause, quantity.to))
    ? [quantity, clause.quantities[at + 1]]
    : [clause.quantities[at - 1], quantity]
  const isPair = a !== undefined && b !== undefined && a.noun === null && b.noun === null && b.from === a.to + 1
  if (!isPair || !and.has(wordAt(clause, a.to)) || !words.test(clause.sentence.folded)) return null
  return quantity === a ? first : second
}
