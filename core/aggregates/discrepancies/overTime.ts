import { authorityKey } from '../../model/authority.ts'
import { type Discrepancy, discrepancyIdOf } from '../../model/discrepancy.ts'
import type { Day } from '../../model/partialDate.ts'
import { byText } from '../rowOrder.ts'
import { boundsOf } from './bounds.ts'
import { frozenPartsIn } from './frozenParts.ts'
import { laterDay } from './laterDay.ts'
import type { Point } from './points.ts'
import { countAsStated, numberAsStated } from './wording.ts'

/** A fall of more than a quarter is taken for a figure of something else: running totals are corrected by less. */
const LEAST_LEFT = 0.75

/** DECREASE and FROZEN_PART in the running totals of one thing, one start and one authority, in any order. */
export function discrepanciesOverTime(points: readonly Point[]): Discrepancy[] {
  const inOrder = points.toSorted(byTime)
  return [...decreasesIn(inOrder), ...frozenPartsIn(inOrder)]
}

export const byTime = (a: Point, b: Point): number =>
  byText(a.asOf, b.asOf) || byText(a.issuedOn ?? '~', b.issuedOn ?? '~') || byText(a.claim, b.claim)

/**
 * A day's largest number below what stood before: since the nearest earlier day with an exact number, that day included, the largest
 * number that all statements of some day reach. A later number whose day no text tells must come from the same speaker as the earlier
 * one or from the authority itself, and must not be one that was told before: else it is an old figure, cited again.
 */
function decreasesIn(points: readonly Point[]): Discrepancy[] {
  const days = [...new Set(points.map(({ asOf }) => asOf))]
  return days.flatMap((day) => {
    const later = largestOf(points.filter(({ asOf }) => asOf === day))
    const before = points.filter(({ asOf }) => asOf < day)
    const earlier = floorBefore(before)
    if (!later || !earlier || boundsOf(later).high >= boundsOf(earlier).low) return []
    const isRepeated = !later.dayStated && before.some(({ value }) => value === later.value)
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

/** The earlier point that later ones must reach. */
function floorBefore(before: readonly Point[]): Point | null {
  const nearest = before.findLast(({ certainty }) => certainty === 'EXACT')?.asOf ?? ''
  const days = [...new Set(before.map(({ asOf }) => asOf))].filter((day) => day >= nearest)
  return days.map((day) => floorOf(before, day)).reduce((best, point) => higher(point, best), null)
}

/** Of a day, what each of its statements reaches, and of those the least: one may state another's number wrongly. */
function floorOf(points: readonly Point[], day: Day): Point | null {
  const ofDay = points.filter(({ asOf, certainty }) => asOf === day && certainty !== 'AT_MOST')
  const statements = [...new Set(ofDay.map(({ statement }) => statement))]
  const reached = statements.map((statement) =>
    ofDay.filter((point) => point.statement === statement).reduce<Point | null>((best, p) => higher(p, best), null),
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
