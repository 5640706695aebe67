import type { CellKey, FactStore } from '../store/factStore.ts'
import type { RowKey } from '../store/rows.ts'
import { cellOfRow } from '../store/totalled.ts'
import type { Concurrently } from './writeSlot.ts'

/**
 * Step 6: folds the totals of all rows that a pass touched anew. The clock ticks again, after this pass's rows: whoever has the
 * higher value read after everybody with a lower one had written theirs, and its fold has the last word.
 */
export async function writeCells(options: {
  readonly store: FactStore
  readonly rows: readonly RowKey[]
  readonly concurrently: Concurrently
}): Promise<void> {
  const { store, rows, concurrently } = options
  const cells = cellsOfRows(rows)
  if (cells.length === 0) return
  const epoch = await store.tick()
  await Promise.all(cells.map((key) => concurrently(async () => store.putCell(await store.foldCell(key), epoch))))
}

/** The cells that rows count in, each once. */
export function cellsOfRows(rows: readonly RowKey[]): CellKey[] {
  const cells = rows.map(cellOfRow).filter((key) => key !== null)
  return [...new Map(cells.map((key) => [cellName(key), key])).values()]
}

export const cellName = ({ list, span }: CellKey): string => `CELL#${list}#${span}`
