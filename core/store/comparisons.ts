import { discrepanciesOverTime } from '../aggregates/discrepancies/overTime.ts'
import { type Point, pointsOf } from '../aggregates/discrepancies/points.ts'
import { conflictsOfDay } from '../aggregates/discrepancies/sameDay.ts'
import { authorityKey } from '../model/authority.ts'
import type { Discrepancy } from '../model/discrepancy.ts'
import { idOf } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import { rowReader } from './items/row.ts'
import { comparesOneDay, comparesOverTime, overTimePartition, sameDayPartition } from './keys.ts'
import type { Row, RowKey } from './rows.ts'
import { pointsShape } from './shapes/discrepancy.ts'
import type { Item } from './table.ts'

/** Discrepancies that one comparison holds: of more the latest, so that its slot stays far below an item's size. */
const MOST_DISCREPANCIES = 200

/** The rows that bring a statement's running totals together with those of others: of each claim one over time and one of its day. */
export function pointRows(statement: Statement): Row[] {
  const byClaim = Map.groupBy(pointsOf(statement), ({ claim }) => claim)
  return [...byClaim].flatMap(([claim, points]) => {
    const [point] = points
    if (!point) return []
    const sort = `${point.asOf}#${statement.id}#${claim}`
    return comparisonsOf(point).map((partition) => ({ partition, sort, view: points }))
  })
}

/** The comparisons that a point takes part in. */
export const comparisonsOf = ({ since, places, authority, asOf }: Point): string[] => [
  overTimePartition(since, places, authority.code === 'OTHER' ? idOf(authorityKey(authority)) : authority.code),
  sameDayPartition(since, places, asOf),
]

/** The comparison that a row takes part in; null for rows of lists. */
export const comparisonOfRow = ({ partition }: RowKey): string | null =>
  comparesOverTime(partition) || comparesOneDay(partition) ? partition : null

const pointsOfRow = rowReader(pointsShape)

/** What does not agree among the points of these rows, tombstones left out. */
export function foldPoints(partition: string, rows: readonly Item[]): Discrepancy[] {
  const points = rows.flatMap((row) => pointsOfRow(row) ?? [])
  const fold = comparesOverTime(partition) ? discrepanciesOverTime : conflictsOfDay
  const found = [...Map.groupBy(points, ({ of }) => of).values()].flatMap(fold)
  return found
    .sort((a, b) =>
      (a.asOf ?? '') === (b.asOf ?? '') ? (a.id < b.id ? -1 : 1) : (a.asOf ?? '') > (b.asOf ?? '') ? -1 : 1,
    )
    .slice(0, MOST_DISCREPANCIES)
}
