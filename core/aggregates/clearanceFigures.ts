import { type Authority, authorityKey, NOT_STATED } from '../model/authority.ts'
import { CERTAINTIES, type Certainty } from '../model/casualties.ts'
import type { PlaceCode } from '../model/claim.ts'
import type { ClaimId } from '../model/id.ts'
import type { OrdnanceType } from '../model/ordnance.ts'
import { type Day, firstDay, lastDay, type PartialDate } from '../model/partialDate.ts'
import { PLACES, placesWithin } from '../model/places.ts'
import type { StatedClaim, ToldClaim } from '../model/statement.ts'
import { gathered } from './gathered.ts'
import { byText } from './rowOrder.ts'
import { lastDayCovered } from './timeSpans.ts'

/** One number of a clearance figure that can be added up. */
export interface ClearanceQuantity {
  readonly authority: Authority
  /** Both in the one period that the figure is told of, which may not have been over then (`lastDayCovered`). */
  readonly from: Day
  readonly to: Day
  readonly of: 'HECTARES' | OrdnanceType
  readonly value: number
  readonly certainty: Certainty
  /** How many known places its own hold; all of them where it names none. */
  readonly scope: number
  readonly issuedOn: Day | null
  readonly figure: ClaimId
}

/** Numbers of a clearance figure, and the figure as totals show it, without its sentences. */
export interface CountedFigure {
  readonly numbers: readonly ClearanceQuantity[]
  readonly claim: StatedClaim
}

/**
 * The numbers of a claim that can be added up: of a clearance figure that is no running total, tells both ends of a period
 * within one year, and is somebody's. Figures that name no body could be anybody's, and those of several are never added.
 */
export function clearanceQuantities({ id, issuedOn, claim }: ToldClaim): ClearanceQuantity[] {
  if (claim.kind !== 'CLEARANCE_FIGURE' || authorityKey(claim.attributedTo) === authorityKey(NOT_STATED)) return []
  const { from, to, cumulative } = claim.period
  if (cumulative || from === null || to === null) return []
  const shell = {
    authority: claim.attributedTo,
    from: firstDay(from),
    to: lastDay(to),
    scope: scopeOf(claim.places),
    issuedOn,
    figure: id,
  }
  if (shell.from > shell.to || spanOfPeriod(shell) === null) return []
  const { hectares, hectaresCertainty } = claim
  const area =
    hectares === null ? [] : [{ of: 'HECTARES' as const, value: hectares, certainty: hectaresCertainty ?? 'EXACT' }]
  const ordnance = claim.ordnance.map(({ type, value, certainty }) => ({ of: type, value, certainty }))
  return [...area, ...ordnance].map((number) => ({ ...shell, ...number }))
}

/** The month, else the year, in which a whole period lies; null where it lies in no single year. */
export function spanOfPeriod({ from, to }: { readonly from: Day; readonly to: Day }): PartialDate | null {
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7)
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null
}

/**
 * Of each authority, period and quantity the one number that counts: that of the widest place, then the largest, which has the
 * widest scope, then the one that covers most, then the one stated first. So a repeated figure counts once.
 */
export const clearanceNumbers = (quantities: readonly ClearanceQuantity[]): ClearanceQuantity[] =>
  gathered(
    quantities,
    ({ authority, from, to, of }) => JSON.stringify([authorityKey(authority), from, to, of]),
    (a, b) => (byPrecedence(a, b) <= 0 ? a : b),
  )

/** Figures with those of their numbers that count, by their ids; those of which none does are left out. */
export function countedFigures(figures: readonly CountedFigure[]): CountedFigure[] {
  const counting = new Set(clearanceNumbers(figures.flatMap(({ numbers }) => numbers)))
  return figures
    .map(({ numbers, claim }) => ({ numbers: numbers.filter((number) => counting.has(number)), claim }))
    .filter(({ numbers }) => numbers.length > 0)
    .sort((a, b) => byText(a.numbers[0]?.figure ?? '', b.numbers[0]?.figure ?? ''))
}

const byPrecedence = (a: ClearanceQuantity, b: ClearanceQuantity): number =>
  b.scope - a.scope ||
  b.value - a.value ||
  CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
  byText(lastDayCovered(b), lastDayCovered(a)) ||
  byText(a.issuedOn ?? '~', b.issuedOn ?? '~') ||
  byText(a.figure, b.figure)

const scopeOf = (places: readonly PlaceCode[]): number =>
  places.length === 0 ? PLACES.length : new Set(places.flatMap(placesWithin)).size
