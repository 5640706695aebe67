import { type Discrepancy, discrepancyIdOf } from '../../model/discrepancy.ts'
import { boundsOf, type Stated } from './bounds.ts'
import { laterDay } from './laterDay.ts'
import type { Point } from './points.ts'
import type { Year } from './reach.ts'
import { countAsStated, numberAsStated } from './wording.ts'

/** People by whom a part would have grown, had it kept its share of the total, before it is held to stand still. */
const LEAST_EXPECTED = 5

/** A part of a total on its day. */
type Part = Point & { readonly whole: Stated }

/**
 * FROZEN_PART: children or women of a total are stated with the very number of an earlier day, while the total has grown so much that at
 * the part's own share at least five more would be in it. Points are in the order of time, and those of this year are held against the earliest
 * of the same number.
 */
export function frozenPartsIn(points: readonly Point[], year: Year): Discrepancy[] {
  const parts = points.filter((point): point is Part => point.whole !== null && point.certainty === 'EXACT')
  const first = new Map<number, Part>()
  for (const part of parts) if (!first.has(part.value)) first.set(part.value, part)
  return parts.flatMap((later) => {
    const earlier = first.get(later.value)
    if (!earlier || earlier.asOf >= later.asOf || !later.asOf.startsWith(year)) return []
    return stoodStill(later, earlier) ? [discrepancyOf(later, earlier)] : []
  })
}

function stoodStill(later: Part, earlier: Part): boolean {
  const [now, then] = [boundsOf(later.whole).low, boundsOf(earlier.whole).high]
  return ((now - then) * earlier.value) / then >= LEAST_EXPECTED
}

const discrepancyOf = (later: Part, earlier: Part): Discrepancy => ({
  id: discrepancyIdOf(later.claim, 'FROZEN_PART', later.of),
  kind: 'FROZEN_PART',
  explanation: `The ${later.authority.name} is reported with ${countAsStated(later, later.of)} from ${later.since} both to ${earlier.asOf} and to ${later.asOf}, while the total they are part of went from ${numberAsStated(earlier.whole)} to ${numberAsStated(later.whole)}.`,
  asOf: laterDay([later, earlier]),
  value: later.value,
  against: earlier.value,
  claims: [later.claim, earlier.claim],
  authorities: [later.authority.code],
})
