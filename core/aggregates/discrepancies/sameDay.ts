import { authorityKey } from '../../model/authority.ts'
import { type Discrepancy, discrepancyIdOf } from '../../model/discrepancy.ts'
import { areNear, boundsOf, exclude } from './bounds.ts'
import { laterDay } from './laterDay.ts'
import { byTime, isOwn } from './overTime.ts'
import type { Point } from './points.ts'
import { isWider, TELLING } from './quantities.ts'
import { countAsStated, numberAsStated, plainly, thingCounted } from './wording.ts'

/** Others that a conflict names: reading it costs a bounded number of requests, however many state the day's number. */
const MOST_NAMED = 20

/**
 * CONFLICT between statements: running totals of one start on one day, in any order, that cannot both be right, or that give one number for
 * different things. Each is held against those stated before it, its own authority's first. Only what an authority states itself or with
 * its day is sure to be of the day.
 */
export function conflictsOfDay(points: readonly Point[]): Discrepancy[] {
  const sure = points.filter((point) => point.dayStated || isOwn(point)).toSorted(byTime)
  const told = new Set(sure.map(tellingOf))
  return sure.flatMap((later, at) => {
    const before = sure.slice(0, at).filter(({ statement }) => statement !== later.statement)
    const others = before.filter((earlier) => contradicts(later, earlier))
    const first = others.find((earlier) => isOfOneBody(later, earlier)) ?? others[0]
    const moved = before.find((earlier) => isMoved(later, earlier, told))
    return [
      ...(first ? [discrepancyOf(later, namedFirst(first, others), valuesOf(later, first))] : []),
      ...(moved ? [discrepancyOf(later, [moved], meaningsOf(later, moved), 'MEANING')] : []),
    ]
  })
}

const namedFirst = (first: Point, others: readonly Point[]): Point[] =>
  [first, ...others.filter((other) => other !== first)].slice(0, MOST_NAMED)

/** Numbers that lie further apart than a tenth count other people or a part of them. */
const contradicts = (a: Point, b: Point): boolean =>
  a.of === b.of && exclude(boundsOf(a), boundsOf(b)) && areNear(a.value, b.value)

/** Whether an authority gives one number for a thing and, in another statement, for a wider or narrower one, and both in neither. */
function isMoved(a: Point, b: Point, told: ReadonlySet<string>): boolean {
  if (a.value !== b.value || a.value < TELLING || !isOfOneBody(a, b)) return false
  if (a.certainty !== 'EXACT' || b.certainty !== 'EXACT' || !(isWider(a.of, b.of) || isWider(b.of, a.of))) return false
  return !told.has(tellingOf({ ...a, of: b.of })) && !told.has(tellingOf({ ...b, of: a.of }))
}

/** A number as one statement tells it of one thing. */
const tellingOf = ({ statement, of, value }: Point): string => `${statement} ${of} ${value}`

const isOfOneBody = (a: Point, b: Point): boolean => authorityKey(a.authority) === authorityKey(b.authority)

const discrepancyOf = (
  later: Point,
  others: readonly Point[],
  explanation: string,
  ...name: string[]
): Discrepancy => ({
  id: discrepancyIdOf(later.claim, 'CONFLICT', later.of, ...name),
  kind: 'CONFLICT',
  explanation,
  asOf: laterDay([later, ...others]),
  value: later.value,
  against: others[0]?.value ?? later.value,
  claims: [...new Set([later, ...others].map(({ claim }) => claim))],
  authorities: [...new Set([later, ...others].map(({ authority }) => authority.code))],
})

const valuesOf = (later: Point, first: Point): string =>
  `From ${later.since} to ${later.asOf}, the ${later.authority.name} is reported with ${countAsStated(later, later.of)}, and ${
    isOfOneBody(later, first) ? 'in another statement' : `the ${first.authority.name}`
  } with ${numberAsStated(first)}.`

const meaningsOf = (later: Point, moved: Point): string =>
  `From ${later.since} to ${later.asOf}, the ${later.authority.name} is reported with ${plainly(later.value)} as the number of ${thingCounted(later.of)}, and in another statement as that of ${thingCounted(moved.of)}.`
