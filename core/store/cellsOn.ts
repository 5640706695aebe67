import type { FactStore } from './factStore.ts'
import { cellItem } from './items/cell.ts'
import { cellKey } from './keys.ts'
import { type Item, stretchItems, type Table } from './table.ts'
import { rowsOfCell, TOTALLED } from './totalled.ts'

type Cells = Pick<FactStore, 'foldCell' | 'cell' | 'putCell'>

/** Totals, each cell folded from the rows of its span and written only where its fence allows. */
export const cellsOn = (table: Table): Cells => ({
  async foldCell(key) {
    const rows: Item[] = []
    for await (const item of stretchItems(table, { ...rowsOfCell(key), consistent: true })) rows.push(item)
    return { ...key, groups: TOTALLED[key.list].foldRows(rows) }
  },
  async cell(key) {
    const item = await table.get(cellKey(key.list, key.span))
    return item && { ...key, groups: TOTALLED[key.list].groupsOf(item) }
  },
  async putCell(cell, epoch) {
    await table.put(cellItem(cell, epoch), { attribute: 'epoch', is: '<', value: epoch, orAbsent: true })
  },
})
