import { factStoreOn } from '../../core/store/factStoreOn.ts'
import { readStoreOn } from '../../core/store/readStoreOn.ts'
import { requestTable } from '../../core/store/requestTable.ts'
import { memoryTable } from './memoryTable.ts'
import type { OpenStore } from './testStore.ts'

/** An empty store in memory, which keeps the same contract as the one on DynamoDB. */
export function memoryStore(): OpenStore {
  const table = memoryTable()
  return {
    facts: factStoreOn(table),
    reads: readStoreOn(table),
    openReads: (budget) => readStoreOn(requestTable(table, budget)),
    close: async () => undefined,
  }
}
