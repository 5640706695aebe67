import type * as v from 'valibot'
import { discrepanciesOverTime } from '../aggregates/discrepancies/overTime.ts'
import type { Point } from '../aggregates/discrepancies/points.ts'
import { YEARS_BACK, type Year, yearsFrom, yearsReachedBy } from '../aggregates/discrepancies/reach.ts'
import { conflictsOfDay } from '../aggregates/discrepancies/sameDay.ts'
import { stockAndFlowIn } from '../aggregates/discrepancies/stockAndFlow.ts'
import { byText } from '../aggregates/rowOrder.ts'
import type { Discrepancy } from '../model/discrepancy.ts'
import { rowReader } from './items/row.ts'
import { comparesOneDay, comparesOverTime, comparesReports, comparisonName, yearOf } from './keys.ts'
import type { RowKey } from './rows.ts'
import { pointsShape, stockReportsShape } from './shapes/discrepancy.ts'
import type { Item, Stretch } from './table.ts'

/** Discrepancies that one comparison holds: of more the latest, so that its slot stays far below an item's size. */
const MOST_DISCREPANCIES = 200

/** A partition of points, and the years in which some of them came, changed or went; none that count where it holds one day. */
export interface TouchedPoints {
  readonly partition: string
  readonly years: readonly Year[]
}

/** A comparison by its name, and what does not agree among its points, latest first. */
export interface FoldedComparison {
  readonly name: string
  readonly discrepancies: readonly Discrepancy[]
}

/** Points to read together, for comparisons of some years: null for one that is no year's. */
export interface ComparedStretch {
  readonly stretch: Stretch
  /** Whose own points were touched: they are folded even where none is left. */
  readonly touched: readonly (Year | null)[]
  /** Others that look back to those, and are folded where they have points. */
  readonly reached: readonly Year[]
}

/** Whether a row takes part in comparisons. */
export const isPoint = ({ partition }: RowKey): boolean =>
  comparesOneDay(partition) || comparesOverTime(partition) || comparesReports(partition)

/** The points among rows, by partitions. */
export function touchedPoints(rows: readonly RowKey[]): TouchedPoints[] {
  const byPartition = Map.groupBy(rows.filter(isPoint), ({ partition }) => partition)
  return [...byPartition].map(([partition, points]) => ({
    partition,
    years: [...new Set(points.map(({ sort }) => yearOf(sort)))],
  }))
}

/** What to read for the comparisons of touched points: each point once, and none that bears on none of them. */
export function comparedStretches({ partition, years }: TouchedPoints): ComparedStretch[] {
  if (comparesOneDay(partition)) return [{ stretch: { pk: partition }, touched: [null], reached: [] }]
  return together(years).map((touched) => {
    const reached = new Set(touched.flatMap(yearsReachedBy))
    const [from, to] = [yearsFrom(touched[0] ?? '', -YEARS_BACK), yearsFrom(touched.at(-1) ?? '', YEARS_BACK)]
    const others = [...reached].filter((year) => !touched.includes(year))
    return { stretch: { pk: partition, from, to: `${to}~` }, touched, reached: others }
  })
}

/** Years in groups whose stretches do not meet. */
function together(years: readonly Year[]): Year[][] {
  const groups: Year[][] = []
  for (const year of years.toSorted()) {
    const group = groups.at(-1)
    if (group && yearsFrom(group.at(-1) ?? '', 2 * YEARS_BACK) >= year) group.push(year)
    else groups.push([year])
  }
  return groups
}

/** Folds the comparisons of a stretch from the rows that stand in it. */
export function foldComparisons({ stretch: { pk }, touched, reached }: ComparedStretch, rows: readonly Item[]) {
  const points = pointsIn(pk, rows)
  const standing = new Set(points.days.map((day) => yearOf(day)))
  const years = [...touched, ...reached.filter((year) => standing.has(year))]
  return years.map(
    (year): FoldedComparison => ({
      name: comparisonName(pk, year),
      discrepancies: points
        .discrepanciesOf(year ?? '')
        .sort((a, b) => byText(b.asOf ?? '', a.asOf ?? '') || byText(a.id, b.id))
        .slice(0, MOST_DISCREPANCIES),
    }),
  )
}

interface Points {
  /** Of all that stand. */
  readonly days: readonly string[]
  readonly discrepanciesOf: (year: Year) => Discrepancy[]
}

function pointsIn(partition: string, rows: readonly Item[]): Points {
  if (comparesReports(partition)) {
    const reports = allIn(stockReportsShape, rows)
    return { days: reports.map(({ to }) => to), discrepanciesOf: (year) => ofEach(reports, year, stockAndFlowIn) }
  }
  const points = allIn(pointsShape, rows)
  const days = points.map(({ asOf }) => asOf)
  if (comparesOneDay(partition)) return { days, discrepanciesOf: () => conflictsOfDay(points) }
  return { days, discrepanciesOf: (year) => ofEach(points, year, discrepanciesOverTime) }
}

/** What rows hold, tombstones left out. */
function allIn<C>(shape: v.GenericSchema<unknown, readonly C[]>, rows: readonly Item[]): C[] {
  const read = rowReader(shape)
  return rows.flatMap((row) => read(row) ?? [])
}

/** Discrepancies among them, of each thing by itself. */
const ofEach = <C extends Pick<Point, 'of' | 'places'>>(
  all: readonly C[],
  year: Year,
  fold: (some: readonly C[], year: Year) => Discrepancy[],
): Discrepancy[] =>
  [...Map.groupBy(all, ({ of, places }) => `${of} ${places.join('+')}`).values()].flatMap((some) => fold(some, year))
