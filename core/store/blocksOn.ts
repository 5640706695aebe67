import { eachAtOnce } from './batches.ts'
import type { FactStore } from './factStore.ts'
import { blockItem, publicationOfBlock } from './items/block.ts'
import { blockPartition } from './keys.ts'
import { stretchItems, type Table } from './table.ts'

type BlockStore = Pick<FactStore, 'addBlocks' | 'publicationsWithBlocks'>

/** Blocking rows, which lead from what publications have in common to the publications. */
export const blocksOn = (table: Table): BlockStore => ({
  async addBlocks(publication, keys) {
    await table.batchPut(keys.map((key) => blockItem(key, publication)))
  },
  async publicationsWithBlocks(keys) {
    const found = await eachAtOnce([...new Set(keys)], async (key) => {
      const ids: string[] = []
      const block = { pk: blockPartition(key), consistent: true }
      for await (const item of stretchItems(table, block)) ids.push(publicationOfBlock(item))
      return ids
    })
    return [...new Set(found.flat())].sort()
  },
})
