import * as v from 'valibot'
import { type AccidentGroup, accidentGroups } from '../aggregates/accidentTotals.ts'
import { type ClearanceQuantity, clearanceNumbers } from '../aggregates/clearanceFigures.ts'
import { type StatementGroup, statementGroups } from '../aggregates/statementTotals.ts'
import { spanOf } from '../aggregates/timeSpans.ts'
import type { CellKey } from './factStore.ts'
import { cellReader } from './items/cell.ts'
import { rowReader } from './items/row.ts'
import { TOTALLED_FAMILIES, type TotalledList, UNDATED, yearOf, yearPartition } from './keys.ts'
import type { RowKey } from './rows.ts'
import { accidentShape } from './shapes/accident.ts'
import {
  accidentGroupShape,
  clearanceQuantityShape,
  countedStatementShape,
  statementGroupShape,
} from './shapes/totals.ts'
import type { Item, Stretch } from './table.ts'

/** A list whose rows are counted: what writes its cells and what reads them goes by the same lines. */
export interface Totalled<G> {
  readonly list: TotalledList
  /** What rows come to, tombstones left out. */
  readonly foldRows: (rows: readonly Item[]) => readonly G[]
  readonly groupsOf: (cell: Item) => readonly G[]
}

function totalled<M, G>(how: {
  readonly list: TotalledList
  readonly member: v.GenericSchema<unknown, M>
  readonly group: v.GenericSchema<unknown, G>
  readonly fold: (members: readonly M[]) => readonly G[]
}): Totalled<G> {
  const memberOf = rowReader(how.member)
  const foldRows = (rows: readonly Item[]): readonly G[] =>
    how.fold(rows.map(memberOf).filter((member) => member !== null))
  const read = cellReader(how.group)
  const known = new WeakMap<Item, readonly G[]>()
  // Totals by different filters go through the same cells.
  const groupsOf = (cell: Item): readonly G[] => {
    const groups = known.get(cell) ?? read(cell)
    known.set(cell, groups)
    return groups
  }
  return { list: how.list, foldRows, groupsOf }
}

export const TOTALLED: {
  readonly accidents: Totalled<AccidentGroup>
  readonly statements: Totalled<StatementGroup>
  readonly clearance: Totalled<ClearanceQuantity>
} = {
  accidents: totalled({
    list: 'accidents',
    member: accidentShape,
    group: accidentGroupShape,
    fold: accidentGroups,
  }),
  statements: totalled({
    list: 'statements',
    member: countedStatementShape,
    group: statementGroupShape,
    fold: statementGroups,
  }),
  clearance: totalled({
    list: 'clearance',
    member: v.array(clearanceQuantityShape),
    group: clearanceQuantityShape,
    fold: (figures) => clearanceNumbers(figures.flat()),
  }),
}

const LISTS = Object.keys(TOTALLED).filter((list): list is TotalledList => list in TOTALLED)

/** The cell that a row counts in; null for rows of lists that are not counted. */
export function cellOfRow({ partition, sort }: RowKey): CellKey | null {
  const family = partition.slice(0, partition.lastIndexOf('#'))
  const list = LISTS.find((one) => TOTALLED_FAMILIES[one] === family)
  return list ? { list, span: spanOf(sort.split('#', 1)[0] || null) ?? UNDATED } : null
}

/** The rows that a cell is folded from. A day's row lies in its month, a month's and a year's own under their names. */
export function rowsOfCell({ list, span }: CellKey): Stretch {
  const prefix = span === UNDATED ? '#' : span.length === 4 ? `${span}#` : span
  return {
    pk: yearPartition(TOTALLED_FAMILIES[list], span === UNDATED ? UNDATED : yearOf(span)),
    from: prefix,
    to: `${prefix}~`,
  }
}
