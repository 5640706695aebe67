import { CELL_FOLDS } from './cellFolds.ts'
import type { FactStore } from './factStore.ts'
import { cellItem } from './items/cell.ts'
import { cellKey } from './keys.ts'
import { type Item, type Stretch, stretchItems, type Table } from './table.ts'
import { TOTALLED } from './totalled.ts'

type Cells = Pick<FactStore, 'foldCell' | 'cell' | 'putCell'>

/** Totals, each cell folded from what stands in its span and written only where its fence allows. */
export function cellsOn(table: Table): Cells {
  async function read(stretch: Stretch): Promise<Item[]> {
    const items: Item[] = []
    for await (const item of stretchItems(table, { ...stretch, consistent: true })) items.push(item)
    return items
  }

  return {
    foldCell: async (key) => ({ ...key, groups: await CELL_FOLDS[key.list](key.span, read) }),
    async cell(key) {
      const item = await table.get(cellKey(key.list, key.span))
      return item && { ...key, groups: TOTALLED[key.list].groupsOf(item) }
    },
    async putCell(cell, epoch) {
      await table.put(cellItem(cell, epoch), { attribute: 'epoch', is: '<', value: epoch, orAbsent: true })
    },
  }
}
