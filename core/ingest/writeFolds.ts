import { touchedPoints } from '../store/comparisons.ts'
import type { CellKey, FactStore } from '../store/factStore.ts'
import type { RowKey } from '../store/rows.ts'
import { cellOfRow } from '../store/totalled.ts'
import { comparisonContent } from './slots.ts'
import { type Concurrently, writeSlot } from './writeSlot.ts'

/**
 * Step 6: folds the totals of all rows that a pass touched anew, and holds their running totals against the others. The clock ticks
 * again, after this pass's rows: whoever has the higher value read after everybody with a lower one had written theirs, and its fold
 * has the last word. A comparison is written like a slot, since it has rows.
 */
export async function writeFolds(options: {
  readonly store: FactStore
  readonly rows: readonly RowKey[]
  readonly concurrently: Concurrently
}): Promise<void> {
  const { store, rows, concurrently } = options
  const [cells, points] = [cellsOfRows(rows), touchedPoints(rows)]
  if (cells.length === 0 && points.length === 0) return
  const epoch = await store.tick()
  await Promise.all([
    ...cells.map((key) => concurrently(async () => store.putCell(await store.foldCell(key), epoch))),
    ...points.map(async (touched) => {
      const folded = await concurrently(() => store.foldComparisons(touched))
      const contents = folded.map(comparisonContent)
      await Promise.all(contents.map((content) => writeSlot({ store, content, epoch, concurrently })))
    }),
  ])
}

/** The cells that rows count in, each once. */
export function cellsOfRows(rows: readonly RowKey[]): CellKey[] {
  const cells = rows.map(cellOfRow).filter((key) => key !== null)
  return [...new Map(cells.map((key) => [cellName(key), key])).values()]
}

export const cellName = ({ list, span }: CellKey): string => `CELL#${list}#${span}`
