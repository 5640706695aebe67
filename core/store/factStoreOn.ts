import { cellsOn } from './cellsOn.ts'
import { comparisonsOn } from './comparisonsOn.ts'
import { derivedRecordsOn } from './derivedRecordsOn.ts'
import type { FactStore } from './factStore.ts'
import { liveFactsOn } from './liveFactsOn.ts'
import { publicationFactsOn } from './publicationFactsOn.ts'
import type { Table } from './table.ts'
import { workOn } from './workOn.ts'

/** The fact store on any table. It remembers which years it has entered: make another for another table. */
export const factStoreOn = (table: Table): FactStore => ({
  ...workOn(table),
  ...publicationFactsOn(table),
  ...derivedRecordsOn(table),
  ...cellsOn(table),
  ...comparisonsOn(table),
  ...liveFactsOn(table),
})
