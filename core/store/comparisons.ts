import type * as v from 'valibot'
import { discrepanciesOverTime } from '../aggregates/discrepancies/overTime.ts'
import { type Point, pointsOf } from '../aggregates/discrepancies/points.ts'
import { conflictsOfDay } from '../aggregates/discrepancies/sameDay.ts'
import { type StockReport, stockAndFlowIn, stockReportsOf } from '../aggregates/discrepancies/stockAndFlow.ts'
import { byText } from '../aggregates/rowOrder.ts'
import { type Authority, authorityKey } from '../model/authority.ts'
import type { Discrepancy } from '../model/discrepancy.ts'
import { type ClaimId, idOf } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import { rowReader } from './items/row.ts'
import {
  comparesOneDay,
  comparesOverTime,
  comparesReports,
  overTimePartition,
  reportsPartition,
  sameDayPartition,
} from './keys.ts'
import type { Row, RowKey } from './rows.ts'
import { pointsShape, stockReportsShape } from './shapes/discrepancy.ts'
import type { Item } from './table.ts'

/** Discrepancies that one comparison holds: of more the latest, so that its slot stays far below an item's size. */
const MOST_DISCREPANCIES = 200

/** What a statement brings into comparisons. */
interface Compared {
  readonly partition: string
  readonly asOf: string
  /** Those that it takes part with. */
  readonly claims: readonly ClaimId[]
  readonly view: readonly Point[] | readonly StockReport[]
}

/** The rows that bring what a statement states together with what others state. */
export const comparedRows = (statement: Statement): Row[] =>
  comparedIn(statement).map(({ partition, asOf, claims, view }) => ({
    partition,
    sort: `${asOf}#${statement.id}#${claims[0]}`,
    view,
  }))

/** Of each claim with running totals one over time and one of its day; of each claim that others report the growth of, one of reports. */
export function comparedIn(statement: Statement): Compared[] {
  const points = [...Map.groupBy(pointsOf(statement), ({ claim }) => claim).values()].flatMap(comparedPoints)
  const reports = [...Map.groupBy(stockReportsOf(statement), ({ stock }) => stock.claim).values()].flatMap((view) => {
    const [report] = view
    if (!report) return []
    const claims = [...new Set(view.flatMap(({ stock, flow }) => [stock.claim, flow.claim]))]
    return { partition: reportsPartition(report.since, nameOf(report.authority)), asOf: report.to, claims, view }
  })
  return [...points, ...reports]
}

function comparedPoints(view: readonly Point[]): Compared[] {
  const [point] = view
  if (!point) return []
  const { since, places, authority, asOf, claim } = point
  const partitions = [overTimePartition(since, places, nameOf(authority)), sameDayPartition(since, places, asOf)]
  return partitions.map((partition) => ({ partition, asOf, claims: [claim], view }))
}

/** Names of bodies without a code are of any length. */
const nameOf = (authority: Authority): string =>
  authority.code === 'OTHER' ? idOf(authorityKey(authority)) : authority.code

interface Fold {
  readonly folds: (partition: string) => boolean
  readonly discrepanciesOf: (rows: readonly Item[]) => Discrepancy[]
}

/** What rows hold, tombstones left out. */
function allIn<C>(shape: v.GenericSchema<unknown, readonly C[]>, rows: readonly Item[]): C[] {
  const read = rowReader(shape)
  return rows.flatMap((row) => read(row) ?? [])
}

/** Discrepancies among them, of each thing by itself. */
const ofEach = <C extends Pick<Point, 'of' | 'places'>>(
  all: readonly C[],
  fold: (some: readonly C[]) => Discrepancy[],
): Discrepancy[] => [...Map.groupBy(all, ({ of, places }) => `${of} ${places.join('+')}`).values()].flatMap(fold)

const FOLDS: readonly Fold[] = [
  { folds: comparesOverTime, discrepanciesOf: (rows) => ofEach(allIn(pointsShape, rows), discrepanciesOverTime) },
  { folds: comparesOneDay, discrepanciesOf: (rows) => conflictsOfDay(allIn(pointsShape, rows)) },
  { folds: comparesReports, discrepanciesOf: (rows) => ofEach(allIn(stockReportsShape, rows), stockAndFlowIn) },
]

/** The comparison that a row takes part in; null for rows of lists. */
export const comparisonOfRow = ({ partition }: RowKey): string | null =>
  FOLDS.some(({ folds }) => folds(partition)) ? partition : null

/** What does not agree among these rows of a comparison, latest first. */
export const foldComparison = (partition: string, rows: readonly Item[]): Discrepancy[] =>
  FOLDS.filter(({ folds }) => folds(partition))
    .flatMap(({ discrepanciesOf }) => discrepanciesOf(rows))
    .sort((a, b) => byText(b.asOf ?? '', a.asOf ?? '') || byText(a.id, b.id))
    .slice(0, MOST_DISCREPANCIES)
