import { isOutdatedCell } from './items/cell.ts'
import { cellPartition, type TotalledList, UNDATED, yearOf } from './keys.ts'
import { stretchItems, type Table } from './table.ts'

/**
 * The years of which an earlier version folded a list's cells, and that no rebuild has folded anew. It kept no directory of the years of
 * clearance: read in their place, its cells say what to do.
 */
export async function formerYears(table: Table, list: TotalledList): Promise<string[]> {
  const years = new Set<string>()
  for await (const cell of stretchItems(table, { pk: cellPartition(list) })) {
    if (isOutdatedCell(cell)) years.add(cell.sk === UNDATED ? UNDATED : yearOf(cell.sk))
  }
  return [...years]
}
