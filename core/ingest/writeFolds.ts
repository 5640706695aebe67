import { cellsOfRow } from '../store/cellFolds.ts'
import { touchedPoints } from '../store/comparisons.ts'
import type { CellKey, FactStore } from '../store/factStore.ts'
import type { RowKey } from '../store/rows.ts'
import { isYear } from '../store/totalled.ts'
import { comparisonContent } from './slots.ts'
import { type Concurrently, writeSlot } from './writeSlot.ts'

/**
 * Step 6: folds the totals of all rows that a pass touched anew, and holds their running totals against the others. The clock ticks
 * again, after this pass's rows: whoever has the higher value read after everybody with a lower one had written theirs, and its fold
 * has the last word. It ticks once more before years are folded from the cells of their months, for the same reason. A comparison is
 * written like a slot, since it has rows.
 */
export async function writeFolds(options: {
  readonly store: FactStore
  readonly rows: readonly RowKey[]
  readonly concurrently: Concurrently
}): Promise<void> {
  const { store, rows, concurrently } = options
  const cells = cellsOfRows(rows)
  const [years, others] = [cells.filter(({ span }) => isYear(span)), cells.filter(({ span }) => !isYear(span))]
  const points = touchedPoints(rows)
  const putCells = (some: readonly CellKey[], epoch: number): Promise<void>[] =>
    some.map((key) => concurrently(async () => store.putCell(await store.foldCell(key), epoch)))
  if (others.length > 0 || points.length > 0) {
    const epoch = await store.tick()
    await Promise.all([
      ...putCells(others, epoch),
      ...points.map(async (touched) => {
        const folded = await concurrently(() => store.foldComparisons(touched))
        const contents = folded.map(comparisonContent)
        await Promise.all(contents.map((content) => writeSlot({ store, content, epoch, concurrently })))
      }),
    ])
  }
  if (years.length > 0) await Promise.all(putCells(years, await store.tick()))
}

/** The cells that rows count in, each once. */
export function cellsOfRows(rows: readonly RowKey[]): CellKey[] {
  const cells = rows.flatMap(cellsOfRow)
  return [...new Map(cells.map((key) => [cellName(key), key])).values()]
}

export const cellName = ({ list, span }: CellKey): string => `CELL#${list}#${span}`
