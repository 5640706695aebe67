import { type Authority, authorityKey, NOT_STATED } from '../../model/authority.ts'
import type { Citation, Claim, Period, PlaceCode } from '../../model/claim.ts'
import type { ClaimId, PublicationId } from '../../model/id.ts'
import { type Day, isDay, type PartialDate } from '../../model/partialDate.ts'
import type { Statement, ToldClaim } from '../../model/statement.ts'
import type { Stated } from './bounds.ts'
import { carrierConflictsIn } from './carriers.ts'
import { isPartOfAnother } from './partialFigures.ts'
import { largestOfEach, type Quantity, type QuantityName, quantitiesOf } from './quantities.ts'
import { limitingPlaces } from './samePlaces.ts'

/** What two running totals must have alike to be of the same thing. */
export interface SeriesKey {
  readonly since: PartialDate
  readonly of: QuantityName
  /** Those that the figures are limited to. */
  readonly places: readonly PlaceCode[]
}

/** A running total on its day, with what tells whether it can be held against others. */
export interface Point extends Stated, SeriesKey {
  readonly authority: Authority
  readonly asOf: Day
  /** Whether its text tells the day; else it is that of the statement, and the figure may be an older one that is cited. */
  readonly dayStated: boolean
  readonly claim: ClaimId
  readonly statement: PublicationId
  readonly issuer: Authority
  readonly issuedOn: Day | null
  /** Of a part of a total, everybody's number of the same outcome in the same claim. */
  readonly whole: Stated | null
}

/**
 * The running totals of a statement that can be held against those of others: somebody's, from a known start up to a known day,
 * with a number that bounds something. Left out are figures that its own carriers tell differently, and parts of larger ones; of several
 * numbers for one thing the largest is in.
 */
export function pointsOf(statement: Statement<ToldClaim>): Point[] {
  const contested = new Set(carrierConflictsIn(statement).flatMap(({ claims }) => claims))
  const points = statement.claims
    .filter(({ id, contained }) => !contained && !contested.has(id))
    .filter((stated) => !isPartOfAnother(stated, statement.claims))
    .flatMap(pointsOfClaim)
  return [...Map.groupBy(points, seriesName).values()].map((all) =>
    all.reduce((best, point) => (point.value > best.value ? point : best)),
  )
}

/** Of one thing, start, day and body. */
const seriesName = ({ since, of, places, asOf, authority }: Point): string =>
  JSON.stringify([since, of, places, asOf, authorityKey(authority)])

function pointsOfClaim(stated: ToldClaim): Point[] {
  const { id, claim, statement, issuer, issuedOn } = stated
  const running = runningTotalOf(claim)
  if (running === null || authorityKey(claim.attributedTo) === authorityKey(NOT_STATED)) return []
  const quantities = quantitiesOf(claim)
  return largestOfEach(quantities.filter(({ certainty }) => certainty !== 'APPROXIMATE')).map((quantity) => ({
    ...quantity,
    since: running.from,
    places: limitingPlaces(claim),
    authority: claim.attributedTo,
    asOf: running.to,
    dayStated: !running.toInferred,
    claim: id,
    statement,
    issuer,
    issuedOn,
    whole: wholeOf(quantity.of, quantities),
  }))
}

type RunningTotal = Period & { readonly from: PartialDate; readonly to: Day }

function runningTotalOf(claim: Claim<Citation>): RunningTotal | null {
  if (claim.kind !== 'CASUALTY_FIGURE' && claim.kind !== 'CLEARANCE_FIGURE') return null
  const { from, to, cumulative } = claim.period
  return cumulative && from !== null && to !== null && isDay(to) ? { ...claim.period, from, to } : null
}

function wholeOf(of: QuantityName, quantities: readonly Quantity[]): Stated | null {
  const [group, outcome] = of.split('-')
  if (group !== 'CHILD' && group !== 'WOMAN') return null
  const whole = quantities.find((quantity) => quantity.of === `EVERYONE-${outcome}`)
  return whole ? { value: whole.value, certainty: whole.certainty } : null
}
