import type { FactStore, Work } from './factStore.ts'
import { progressItem, progressOf } from './items/progress.ts'
import { keyOfWork, workItem, workOf } from './items/work.ts'
import { progressKey, WORK } from './keys.ts'
import { type Condition, stretchItems, type Table } from './table.ts'

type WorkStore = Pick<FactStore, 'markWork' | 'unmarkWork' | 'listWork' | 'progress' | 'putProgress'>

const answeredUpTo = (epoch: number): Condition => ({ attribute: 'epoch', is: '<=', value: epoch, orAbsent: true })

/** Markers of unfinished work and how far long undertakings have come. */
export const workOn = (table: Table): WorkStore => ({
  async markWork(work, epoch) {
    await table.put(workItem(work, epoch), answeredUpTo(epoch))
  },
  async unmarkWork(work, epoch) {
    await table.remove(keyOfWork(work), answeredUpTo(epoch))
  },
  async listWork() {
    const found: Work[] = []
    for await (const item of stretchItems(table, { pk: WORK, consistent: true })) found.push(workOf(item))
    return found
  },
  async progress(undertaking) {
    const item = await table.get(progressKey(undertaking))
    return item && progressOf(item)
  },
  async putProgress(undertaking, reached) {
    await table.put(progressItem(undertaking, reached))
  },
})
