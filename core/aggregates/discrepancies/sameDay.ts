import { authorityKey } from '../../model/authority.ts'
import { type Discrepancy, discrepancyIdOf } from '../../model/discrepancy.ts'
import { areNear, boundsOf, exclude } from './bounds.ts'
import { laterDay } from './laterDay.ts'
import { byTime, isOwn } from './overTime.ts'
import type { Point } from './points.ts'
import { countAsStated, numberAsStated } from './wording.ts'

/**
 * CONFLICT between statements: running totals of one thing and one start on one day, in any order, that cannot both be right. Each is
 * held against those stated before it, its own authority's first. Only what an authority states itself or with its day is sure to be of the day; numbers that
 * lie further apart than a tenth count other people or a part of them.
 */
export function conflictsOfDay(points: readonly Point[]): Discrepancy[] {
  const sure = points.filter((point) => point.dayStated || isOwn(point)).toSorted(byTime)
  return sure.flatMap((later, at) => {
    const others = sure.slice(0, at).filter((earlier) => contradicts(later, earlier))
    const first = others.find(({ authority }) => authorityKey(authority) === authorityKey(later.authority)) ?? others[0]
    return first ? [discrepancyOf(later, first, others)] : []
  })
}

const contradicts = (a: Point, b: Point): boolean =>
  a.statement !== b.statement && exclude(boundsOf(a), boundsOf(b)) && areNear(a.value, b.value)

const discrepancyOf = (later: Point, first: Point, others: readonly Point[]): Discrepancy => ({
  id: discrepancyIdOf(later.claim, 'CONFLICT', later.of),
  kind: 'CONFLICT',
  explanation: `From ${later.since} to ${later.asOf}, the ${later.authority.name} is reported with ${countAsStated(later, later.of)}, and ${
    authorityKey(first.authority) === authorityKey(later.authority)
      ? 'in another statement'
      : `the ${first.authority.name}`
  } with ${numberAsStated(first)}.`,
  asOf: laterDay([later, ...others]),
  value: later.value,
  against: first.value,
  claims: [...new Set([later, first, ...others].map(({ claim }) => claim))],
  authorities: [...new Set([later, ...others].map(({ authority }) => authority.code))],
})
