import { authorityKey } from '../../model/authority.ts'
import type { Citation, Claim } from '../../model/claim.ts'
import { type Discrepancy, discrepancyIdOf } from '../../model/discrepancy.ts'
import { overlaps } from '../../model/partialDate.ts'
import type { Statement, ToldClaim } from '../../model/statement.ts'
import { areNear, boundsOf, exclude } from './bounds.ts'
import { largestOfEach, onlyNumber, type Quantity, quantitiesOf, TELLING } from './quantities.ts'
import { samePlaces } from './samePlaces.ts'
import { numberAsStated, plainly, thingCounted } from './wording.ts'

/** Numbers that two figures of different attribution must share to be one figure told twice. */
const SHARED_BY_OTHERS = 2

/**
 * CONFLICT inside a statement: publications that carry it tell one figure with different numbers, or the same number of something
 * else ("345 victims", "345 died"). Held against each other are claims of the same period that no publication makes both of.
 */
export function carrierConflictsIn({ claims }: Pick<Statement<ToldClaim>, 'claims'>): Discrepancy[] {
  const figures = claims.filter(({ contained, claim }) => !contained && isFigure(claim))
  const told = figures.map((stated) => ({ stated, quantities: wholeQuantities(stated, figures) }))
  const found = told.flatMap((later, at) => told.slice(0, at).flatMap((earlier) => conflictOf(later, earlier)))
  // Of a number that several carriers contradict, the first stands.
  const byId = new Map<string, Discrepancy>()
  for (const discrepancy of found) if (!byId.has(discrepancy.id)) byId.set(discrepancy.id, discrepancy)
  return [...byId.values()]
}

const isFigure = ({ kind }: Claim<Citation>): boolean => kind === 'CASUALTY_FIGURE' || kind === 'CLEARANCE_FIGURE'

/** A claim with the numbers of it that are no parts of others. */
interface Told {
  readonly stated: ToldClaim
  readonly quantities: readonly Quantity[]
}

/** The claim's numbers, each the largest that its publications give for the thing and the period: smaller ones are parts. */
function wholeQuantities(stated: ToldClaim, all: readonly ToldClaim[]): Quantity[] {
  const siblings = all.filter((other) => sharePublication(stated, other) && areOfOnePeriod(stated.claim, other.claim))
  const largest = largestOfEach(siblings.flatMap(({ claim }) => quantitiesOf(claim)))
  return quantitiesOf(stated.claim).filter((quantity) =>
    largest.some(({ of, value }) => of === quantity.of && value === quantity.value),
  )
}

function conflictOf({ stated: later, quantities: a }: Told, { stated: earlier, quantities: b }: Told): Discrepancy[] {
  if (sharePublication(later, earlier) || !areOfOnePeriod(later.claim, earlier.claim)) return []
  const shared = sharedNumbers(a, b)
  const sameBody = authorityKey(later.claim.attributedTo) === authorityKey(earlier.claim.attributedTo)
  if (!sameBody && shared.size < SHARED_BY_OTHERS) return []
  const moved = numberOfAnother(a, b, shared)
  if (moved) return [discrepancy(later, earlier, moved[0], moved[1])]
  if (!sameBody || !samePlaces(later.claim, earlier.claim)) return []
  return valuesApart(a, b, shared.size > 0).map(([mine, theirs]) => discrepancy(later, earlier, mine, theirs))
}

/** Whether a publication makes both: then they are no tellings of one figure. */
function sharePublication(a: ToldClaim, b: ToldClaim): boolean {
  const publications = new Set(a.claim.evidence.map(({ publication }) => publication))
  return b.claim.evidence.some(({ publication }) => publications.has(publication))
}

function areOfOnePeriod(one: Claim<Citation>, other: Claim<Citation>): boolean {
  if (one.kind !== other.kind || !('period' in one && 'period' in other)) return false
  return (
    one.period.cumulative === other.period.cumulative &&
    agree(one.period.from, other.period.from) &&
    (one.period.toInferred || other.period.toInferred || agree(one.period.to, other.period.to))
  )
}

const agree = (a: string | null, b: string | null): boolean => a === b || (a !== null && b !== null && overlaps(a, b))

/** Numbers that both state exactly, whatever of. */
function sharedNumbers(a: readonly Quantity[], b: readonly Quantity[]): ReadonlySet<number> {
  const theirs = new Set(exactNumbers(b))
  return new Set(exactNumbers(a).filter((value) => theirs.has(value)))
}

const exactNumbers = (quantities: readonly Quantity[]): number[] =>
  quantities.filter(({ value, certainty }) => certainty === 'EXACT' && value >= TELLING).map(({ value }) => value)

/** The largest shared number that the one tells only of one thing and the other only of another. */
function numberOfAnother(
  a: readonly Quantity[],
  b: readonly Quantity[],
  shared: ReadonlySet<number>,
): readonly [Quantity, Quantity] | null {
  for (const value of [...shared].sort((x, y) => y - x)) {
    const [mine, theirs] = [a, b].map((all) => all.filter((quantity) => quantity.value === value))
    const [first, second] = [mine?.[0], theirs?.[0]]
    if (first && second && !mine?.some(({ of }) => theirs?.some((other) => other.of === of))) return [first, second]
  }
  return null
}

/** What both state and cannot both be right about. Without a number in common the two must lie near each other. */
function valuesApart(a: readonly Quantity[], b: readonly Quantity[], haveCommon: boolean): [Quantity, Quantity][] {
  const names = [...new Set(a.map(({ of }) => of))]
  return names.flatMap((of): [Quantity, Quantity][] => {
    const [mine, theirs] = [onlyNumber(a, of), onlyNumber(b, of)]
    if (!mine || !theirs || !exclude(boundsOf(mine), boundsOf(theirs))) return []
    return haveCommon || areNear(mine.value, theirs.value) ? [[mine, theirs]] : []
  })
}

const discrepancy = (later: ToldClaim, earlier: ToldClaim, mine: Quantity, theirs: Quantity): Discrepancy => ({
  id: discrepancyIdOf(later.id, 'CONFLICT', mine.of, 'CARRIERS'),
  kind: 'CONFLICT',
  explanation:
    mine.of === theirs.of
      ? `Of ${thingCounted(mine.of)}, publications of one statement give ${numberAsStated(mine)} and ${numberAsStated(theirs)}.`
      : `Publications of one statement give ${plainly(mine.value)} as the number of ${thingCounted(mine.of)} and as that of ${thingCounted(theirs.of)}.`,
  asOf: later.issuedOn,
  value: mine.value,
  against: theirs.value,
  claims: [later.id, earlier.id],
  authorities: [...new Set([later.claim.attributedTo.code, earlier.claim.attributedTo.code])],
})
