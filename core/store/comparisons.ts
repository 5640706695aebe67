import type * as v from 'valibot'
import { discrepanciesOverTime } from '../aggregates/discrepancies/overTime.ts'
import type { Point } from '../aggregates/discrepancies/points.ts'
import { inReach, YEARS_BACK, type Year, yearsFrom, yearsReachedBy } from '../aggregates/discrepancies/reach.ts'
import { conflictsOfDay } from '../aggregates/discrepancies/sameDay.ts'
import { foldedOverTime, knownDiscrepancy, type Spell } from '../aggregates/discrepancies/spells.ts'
import { stockAndFlowIn } from '../aggregates/discrepancies/stockAndFlow.ts'
import { byText } from '../aggregates/rowOrder.ts'
import type { Discrepancy, KnownDiscrepancy } from '../model/discrepancy.ts'
import type { Day } from '../model/partialDate.ts'
import { rowReader } from './items/row.ts'
import { comparesOneDay, comparesOverTime, comparesReports, comparisonName, yearOf } from './keys.ts'
import type { RowKey } from './rows.ts'
import { type ComparedView, pointsShape, stockReportsShape } from './shapes/discrepancy.ts'
import type { Item, Stretch } from './table.ts'

/** Discrepancies that one comparison holds, and of former ones as many: of more the latest, so that its slot stays far below an item's size. */
const MOST_DISCREPANCIES = 200

/** A partition of points, and the years in which some of them came, changed or went; none that count where it holds one day. */
export interface TouchedPoints {
  readonly partition: string
  readonly years: readonly Year[]
}

/** A comparison by its name, and what does not agree among its points, or did once, latest first. */
export interface FoldedComparison {
  readonly name: string
  readonly discrepancies: readonly KnownDiscrepancy[]
  readonly former: readonly KnownDiscrepancy[]
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
export function foldComparisons(
  { stretch: { pk }, touched, reached }: ComparedStretch,
  rows: readonly Item[],
): FoldedComparison[] {
  const points = pointsIn(pk, rows)
  const years = [...touched, ...reached.filter((year) => points.years.has(year))]
  return years.map((year) => {
    const spells = points.discrepanciesOf(year ?? '').map(knownDiscrepancy)
    return {
      name: comparisonName(pk, year),
      discrepancies: latest(
        spells.filter(({ knownTo }) => knownTo === null),
        ({ asOf }) => asOf,
      ),
      former: latest(
        spells.filter(({ knownTo }) => knownTo !== null),
        ({ knownTo }) => knownTo,
      ),
    }
  })
}

const latest = (all: readonly KnownDiscrepancy[], when: (one: KnownDiscrepancy) => string | null): KnownDiscrepancy[] =>
  all.toSorted((a, b) => byText(when(b) ?? '', when(a) ?? '') || byText(a.id, b.id)).slice(0, MOST_DISCREPANCIES)

interface Points {
  /** In which some stand or stood. */
  readonly years: ReadonlySet<Year>
  readonly discrepanciesOf: (year: Year) => Spell<Discrepancy>[]
}

function pointsIn(partition: string, rows: readonly Item[]): Points {
  const years = new Set(rows.filter(({ view }) => view !== undefined).map(({ sk }) => yearOf(sk)))
  if (comparesReports(partition)) {
    const reports = allIn(stockReportsShape, rows)
    return { years, discrepanciesOf: (year) => ofEach(reports, year, ({ to }) => to, stockAndFlowIn) }
  }
  const points = allIn(pointsShape, rows)
  if (comparesOneDay(partition)) return { years, discrepanciesOf: () => foldedOverTime(points, byId(conflictsOfDay)) }
  return { years, discrepanciesOf: (year) => ofEach(points, year, ({ asOf }) => asOf, discrepanciesOverTime) }
}

/** What rows hold, tombstones left out. */
function allIn<C>(shape: v.GenericSchema<unknown, ComparedView<C>>, rows: readonly Item[]): Spell<C>[] {
  const read = rowReader(shape)
  return rows.flatMap((row) => {
    const view = read(row)
    return view ? view.told.map((value) => ({ value, from: view.from, to: view.to })) : []
  })
}

/** Discrepancies among them, of each thing by itself. */
const ofEach = <C extends Pick<Point, 'of' | 'places'>>(
  all: readonly Spell<C>[],
  year: Year,
  dayOf: (one: C) => Day,
  fold: (some: readonly C[], year: Year) => Discrepancy[],
): Spell<Discrepancy>[] => {
  const within = inReach(all, year, ({ value }) => dayOf(value))
  const things = Map.groupBy(within, ({ value: { of, places } }) => `${of} ${places.join('+')}`)
  return [...things.values()].flatMap((some) =>
    foldedOverTime(
      some,
      // Before the year's first number there is nothing to find.
      byId((standing) => (standing.some((one) => dayOf(one).startsWith(year)) ? fold(standing, year) : [])),
    ),
  )
}

const byId =
  <C>(fold: (some: readonly C[]) => Discrepancy[]) =>
  (standing: readonly C[]): ReadonlyMap<string, Discrepancy> =>
    new Map(fold(standing).map((one) => [one.id, one]))
