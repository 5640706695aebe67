import { comparedStretches, foldComparisons } from './comparisons.ts'
import type { FactStore } from './factStore.ts'
import { type Item, stretchItems, type Table } from './table.ts'

/** Comparisons, each folded from the points that stand in its partition. */
export const comparisonsOn = (table: Table): Pick<FactStore, 'foldComparisons'> => ({
  async foldComparisons(touched) {
    const folded = comparedStretches(touched).map(async (compared) => {
      const rows: Item[] = []
      for await (const item of stretchItems(table, { ...compared.stretch, consistent: true })) rows.push(item)
      return foldComparisons(compared, rows)
    })
    return (await Promise.all(folded)).flat()
  },
})
