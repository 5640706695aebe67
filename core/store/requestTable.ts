import type { ReadBudget } from './store.ts'
import type { StretchPart, Table } from './table.ts'

/** Keys that the engine takes in one request. */
const KEYS_A_REQUEST = 100

/**
 * A table as one request of a client sees it. What it reads is taken from the budget before it is asked for, also where the
 * answer is at hand: working through it costs too. Equal queries are sent once.
 */
export function requestTable(table: Table, budget: ReadBudget): Table {
  const queries = new Map<string, Promise<StretchPart>>()
  return {
    ...table,
    async get(key) {
      budget.take(1)
      return table.get(key)
    },
    async batchGet(keys, options) {
      budget.take(Math.ceil(keys.length / KEYS_A_REQUEST))
      return table.batchGet(keys, options)
    },
    async query(stretch) {
      budget.take(1)
      const asked = JSON.stringify(stretch)
      const sent = queries.get(asked) ?? table.query(stretch)
      queries.set(asked, sent)
      return sent
    },
  }
}
