import { foldComparison } from './comparisons.ts'
import type { FactStore } from './factStore.ts'
import { type Item, stretchItems, type Table } from './table.ts'

/** Comparisons, each folded from the points that stand in its partition. */
export const comparisonsOn = (table: Table): Pick<FactStore, 'foldComparison'> => ({
  async foldComparison(partition) {
    const rows: Item[] = []
    for await (const item of stretchItems(table, { pk: partition, consistent: true })) rows.push(item)
    return foldComparison(partition, rows)
  },
})
