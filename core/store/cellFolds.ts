import type * as v from 'valibot'
import { accidentGroups } from '../aggregates/accidentTotals.ts'
import { countedFigures } from '../aggregates/clearanceFigures.ts'
import { statementGroups } from '../aggregates/statementTotals.ts'
import { spanOf } from '../aggregates/timeSpans.ts'
import type { CellKey } from './factStore.ts'
import { rowReader } from './items/row.ts'
import { TOTALLED_FAMILIES, type TotalledList, UNDATED, yearOf, yearPartition } from './keys.ts'
import type { RowKey } from './rows.ts'
import { accidentShape } from './shapes/accident.ts'
import { countedFigureShape } from './shapes/clearance.ts'
import { countedStatementShape } from './shapes/totals.ts'
import type { Item, Stretch } from './table.ts'
import { isYear, monthsOfYear, TOTALLED, type Totalled } from './totalled.ts'

/** What a cell's rows come to, tombstones left out; of a year, what the cells of its months and the rows that tell no month do. */
type CellFold = (span: string, read: (stretch: Stretch) => Promise<readonly Item[]>) => Promise<readonly object[]>

export const CELL_FOLDS: Readonly<Record<TotalledList, CellFold>> = {
  accidents: folding(TOTALLED.accidents, accidentShape, accidentGroups),
  statements: folding(TOTALLED.statements, countedStatementShape, statementGroups),
  clearance: folding(TOTALLED.clearance, countedFigureShape, countedFigures),
}

function folding<M, G extends object>(
  { list, groupsOf, byMonth }: Totalled<G>,
  member: v.GenericSchema<unknown, M>,
  groupsOfMembers: (members: readonly M[]) => readonly G[],
): CellFold {
  const memberOf = rowReader(member)
  return async (span, read) => {
    const [rows, months] = await Promise.all([
      read(rowsOfCell({ list, span })),
      isYear(span) ? read(monthsOfYear({ list, span })) : null,
    ])
    const own = groupsOfMembers(rows.map(memberOf).filter((one) => one !== null))
    return months ? byMonth([own, ...months.map(groupsOf)].flat()) : own
  }
}

const LISTS = Object.values(TOTALLED).map(({ list }) => list)

/** The cells that a row counts in, its month's first; none for rows of lists that are not counted. */
export function cellsOfRow({ partition, sort }: RowKey): CellKey[] {
  const family = partition.slice(0, partition.lastIndexOf('#'))
  const list = LISTS.find((one) => TOTALLED_FAMILIES[one] === family)
  if (!list) return []
  const span = spanOf(sort.split('#', 1)[0] || null)
  if (span === null) return [{ list, span: UNDATED }]
  const spans = isYear(span) ? [span] : [span, yearOf(span)]
  return spans.map((one) => ({ list, span: one }))
}

/** The rows that a cell is folded from: a day's row lies in its month, a month's and a year's own under their names. */
export function rowsOfCell({ list, span }: CellKey): Stretch {
  const prefix = span === UNDATED ? '#' : isYear(span) ? `${span}#` : span
  return {
    pk: yearPartition(TOTALLED_FAMILIES[list], span === UNDATED ? UNDATED : yearOf(span)),
    from: prefix,
    to: `${prefix}~`,
  }
}
