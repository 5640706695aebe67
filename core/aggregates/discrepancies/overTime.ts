import { authorityKey } from '../../model/authority.ts'
import { type Discrepancy, discrepancyIdOf } from '../../model/discrepancy.ts'
import { byText } from '../rowOrder.ts'
import { boundsOf } from './bounds.ts'
import { frozenPartsIn } from './frozenParts.ts'
import { laterDay } from './laterDay.ts'
import type { Point } from './points.ts'
import { inReach, type Year } from './reach.ts'
import { countAsStated, numberAsStated } from './wording.ts'

/** A fall of more than a quarter is taken for a figure of something else: running totals are corrected by less. */
const LEAST_LEFT = 0.75

/**
 * DECREASE and FROZEN_PART in the running totals of one thing, one start and one authority, in any order: those of this year against those
 * in its reach.
 */
export function discrepanciesOverTime(points: readonly Point[], year: Year): Discrepancy[] {
  const inOrder = inReach(points, year, ({ asOf }) => asOf).toSorted(byTime)
  return [...decreasesIn(inOrder, year), ...frozenPartsIn(inOrder, year)]
}

export const byTime = (a: Point, b: Point): number =>
  byText(a.asOf, b.asOf) || byText(a.issuedOn ?? '~', b.issuedOn ?? '~') || byText(a.claim, b.claim)

/**
 * A day's largest number below what stood before: since the nearest earlier day with an exact number, that day included, the largest
 * number that all statements of some day reach. A later number whose day no text tells must come from the same speaker as the earlier
 * one or from the authority itself, and must not be one that was told before: else it is an old figure, cited again.
 */
function decreasesIn(points: readonly Point[], year: Year): Discrepancy[] {
  const days = [...Map.groupBy(points, ({ asOf }) => asOf).values()]
  return days.flatMap((ofDay, at) => {
    const later = largestOf(ofDay)
    if (!later?.asOf.startsWith(year)) return []
    const before = days.slice(0, at)
    const earlier = floorBefore(before)
    if (!earlier || boundsOf(later).high >= boundsOf(earlier).low) return []
    const isRepeated = !later.dayStated && before.flat().some(({ value }) => value === later.value)
    if (isRepeated || !speaksNow(later, earlier) || later.value < LEAST_LEFT * earlier.value) return []
    return [discrepancyOf(later, earlier)]
  })
}

/** Of points of one day, that which leaves the most possible; of equal ones the first. */
const largestOf = (points: readonly Point[]): Point | undefined =>
  points.reduce<Point | undefined>(
    (best, point) => (best && boundsOf(best).high >= boundsOf(point).high ? best : point),
    undefined,
  )

/** The earlier point that later ones must reach, among those of these days. */
function floorBefore(days: readonly (readonly Point[])[]): Point | null {
  const nearest = days.findLastIndex((ofDay) => ofDay.some(({ certainty }) => certainty === 'EXACT'))
  return days
    .slice(Math.max(nearest, 0))
    .map(floorOf)
    .reduce((best, point) => higher(point, best), null)
}

/** Of a day, what each of its statements reaches, and of those the least: one may state another's number wrongly. */
function floorOf(ofDay: readonly Point[]): Point | null {
  const bounding = ofDay.filter(({ certainty }) => certainty !== 'AT_MOST')
  const reached = [...Map.groupBy(bounding, ({ statement }) => statement).values()].map((points) =>
    points.reduce<Point | null>((best, point) => higher(point, best), null),
  )
  return reached.reduce((least, point) => (least && point && least.value <= point.value ? least : point), null)
}

const higher = (point: Point | null, best: Point | null): Point | null =>
  best && point && point.value < best.value ? best : (point ?? best)

const speaksNow = (later: Point, earlier: Point): boolean =>
  later.dayStated || isOwn(later) || authorityKey(later.issuer) === authorityKey(earlier.issuer)

/** Whether it is the authority's own statement. */
export const isOwn = ({ issuer, authority }: Point): boolean => authorityKey(issuer) === authorityKey(authority)

const discrepancyOf = (later: Point, earlier: Point): Discrepancy => ({
  id: discrepancyIdOf(later.claim, 'DECREASE', later.of),
  kind: 'DECREASE',
  explanation: `The ${later.authority.name} is reported with ${countAsStated(earlier, earlier.of)} from ${earlier.since} to ${earlier.asOf}, and with ${numberAsStated(later)} from the same start to ${later.asOf}.`,
  asOf: laterDay([later, earlier]),
  value: later.value,
  against: earlier.value,
  claims: [later.claim, earlier.claim],
  authorities: [later.authority.code],
})
