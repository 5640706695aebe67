import type { Table } from '../../core/store/table.ts'

/** Stands for the death of the process: no code that runs after it may matter. */
export class Killed extends Error {
  override readonly name = 'Killed'
}

/** The table with every single write made by `write`, to be counted or kept from happening. A batch is no transaction: it can be cut anywhere. */
export const writingBy = (table: Table, write: <T>(work: () => Promise<T>) => Promise<T>): Table => ({
  ...table,
  put: (item, condition) => write(() => table.put(item, condition)),
  remove: (key, condition) => write(() => table.remove(key, condition)),
  increment: (item, attribute) => write(() => table.increment(item, attribute)),
  async batchPut(items) {
    for (const item of items) await write(() => table.batchPut([item]))
  },
})

export interface Stopping {
  readonly table: Table
  readonly written: () => number
  /** Resolves when the writes that were under way at the death have ended: the engine does not die with its client. */
  readonly settled: () => Promise<void>
}

/** A table whose process dies after so many writes: no later one, of whatever kind, reaches the engine. */
export function stoppingTable(table: Table, writes: number): Stopping {
  let written = 0
  const underWay = new Set<Promise<unknown>>()
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    if (written >= writes) throw new Killed()
    written++
    const ended = work()
    underWay.add(ended)
    return ended.finally(() => underWay.delete(ended))
  }
  return {
    written: () => written,
    settled: async () => void (await Promise.allSettled(underWay)),
    table: writingBy(table, write),
  }
}
