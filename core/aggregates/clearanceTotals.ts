import { authorityKey } from '../model/authority.ts'
import { CERTAINTIES, type Certainty } from '../model/casualties.ts'
import { ORDNANCE_TYPES } from '../model/ordnance.ts'
import { daysBetween } from '../model/partialDate.ts'
import type { ClearancePeriod, ClearanceTotal } from '../model/totals.ts'
import { type ClearanceQuantity, spanOfPeriod } from './clearanceFigures.ts'
import { byAuthority, byText } from './rowOrder.ts'
import { byPeriod, lastDayCovered, unitOf } from './timeSpans.ts'

/**
 * Numbers of clearance, one for each authority, period and quantity (`clearanceNumbers`), added up by authority and year or
 * month: those whose whole period lies in it, each quantity by itself. Of overlapping periods the longer stands, then the earlier; one that
 * was not over when it was told reaches up to that day.
 */
export function clearanceTotals(numbers: readonly ClearanceQuantity[], by: ClearancePeriod): ClearanceTotal[] {
  const rows = new Map<string, ClearanceQuantity[]>()
  for (const number of numbers) {
    const period = unitOf(spanOfPeriod(number), by)
    if (period === null) continue
    const key = JSON.stringify([period, authorityKey(number.authority)])
    rows.set(key, [...(rows.get(key) ?? []), number])
  }
  return [...rows.values()]
    .flatMap((row) => totalOf(row, by))
    .sort((a, b) => byPeriod(a.period, b.period) || byAuthority(a.authority, b.authority))
}

function totalOf(row: readonly ClearanceQuantity[], by: ClearancePeriod): ClearanceTotal[] {
  const [any] = row
  const period = any ? unitOf(any.from, by) : null
  if (!any || period === null) return []
  const area = sumOf(row, 'HECTARES')
  const ordnance = ORDNANCE_TYPES.map((type) => ({ type, ...sumOf(row, type) })).filter(({ added }) => added.length > 0)
  const added = [...area.added, ...ordnance.flatMap((count) => count.added)].sort(byStart)
  return [
    {
      period,
      authority: any.authority,
      hectares: area.added.length === 0 ? null : area.value,
      hectaresCertainty: area.added.length === 0 ? null : area.certainty,
      ordnance: ordnance.map(({ type, value, certainty }) => ({ type, value, certainty })),
      figures: [...new Set(added.map(({ figure }) => figure))],
    },
  ]
}

function sumOf(row: readonly ClearanceQuantity[], of: ClearanceQuantity['of']) {
  const added = standing(row.filter((number) => number.of === of))
  const value = added.reduce((sum, number) => sum + number.value, 0)
  return { added, value: rounded(value), certainty: leastCertain(added.map(({ certainty }) => certainty)) }
}

/** Those that stand where periods overlap, earliest first. */
function standing(numbers: readonly ClearanceQuantity[]): ClearanceQuantity[] {
  const stand: ClearanceQuantity[] = []
  for (const number of [...numbers].sort((a, b) => daysIn(b) - daysIn(a) || byText(a.from, b.from))) {
    const isFree = stand.every((other) => number.from > lastDayCovered(other) || other.from > lastDayCovered(number))
    if (isFree) stand.push(number)
  }
  return stand.sort(byStart)
}

const daysIn = (number: ClearanceQuantity): number => daysBetween(number.from, lastDayCovered(number))
const byStart = (a: ClearanceQuantity, b: ClearanceQuantity): number =>
  byText(a.from, b.from) || byText(a.to, b.to) || byText(a.figure, b.figure)

/** Areas are stated in square metres at most: sums keep no more of a float's noise. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

/** Of the numbers of a sum. One that is at least and one that is at most so much give a sum that is neither. */
function leastCertain(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes('AT_LEAST') && certainties.includes('AT_MOST')) return 'APPROXIMATE'
  return CERTAINTIES.findLast((certainty) => certainties.includes(certainty)) ?? 'EXACT'
}
