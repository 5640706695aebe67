import type * as v from 'valibot'
import { type AccidentGroup, accidentGroupsByMonth } from '../aggregates/accidentTotals.ts'
import type { CountedFigure } from '../aggregates/clearanceFigures.ts'
import { type StatementGroup, statementGroupsByMonth } from '../aggregates/statementTotals.ts'
import type { CellKey } from './factStore.ts'
import { cellReader } from './items/cell.ts'
import { cellPartition, type TotalledList } from './keys.ts'
import { countedFigureShape } from './shapes/clearance.ts'
import { accidentGroupShape, statementGroupShape } from './shapes/totals.ts'
import type { Item, Stretch } from './table.ts'

/** A list whose rows are counted: what writes its cells and what reads them goes by the same lines. */
export interface Totalled<G> {
  readonly list: TotalledList
  readonly groupsOf: (cell: Item) => readonly G[]
  /** What groups of days come to in a year's cell. */
  readonly byMonth: (groups: readonly G[]) => readonly G[]
}

function totalled<G>(
  list: TotalledList,
  group: v.GenericSchema<unknown, G>,
  byMonth: Totalled<G>['byMonth'],
): Totalled<G> {
  const read = cellReader(group)
  const known = new WeakMap<Item, readonly G[]>()
  // Totals by different filters go through the same cells.
  const groupsOf = (cell: Item): readonly G[] => {
    const groups = known.get(cell) ?? read(cell)
    known.set(cell, groups)
    return groups
  }
  return { list, groupsOf, byMonth }
}

export const TOTALLED: {
  readonly accidents: Totalled<AccidentGroup>
  readonly statements: Totalled<StatementGroup>
  readonly clearance: Totalled<CountedFigure>
} = {
  accidents: totalled('accidents', accidentGroupShape, accidentGroupsByMonth),
  statements: totalled('statements', statementGroupShape, statementGroupsByMonth),
  // Periods stay what they are: which of them stand is decided when the question is known.
  clearance: totalled('clearance', countedFigureShape, (figures) => figures),
}

/** Whether a cell is a year's, which is folded from its months'. */
export const isYear = (span: string): boolean => /^\d{4}$/.test(span)

/** The cells of a year's months. */
export const monthsOfYear = ({ list, span }: CellKey): Stretch => ({
  pk: cellPartition(list),
  from: `${span}-01`,
  to: `${span}-12`,
})
