import type { Table } from '../../core/store/table.ts'

/** Stands for the death of the process: no code that runs after it may matter. */
export class Killed extends Error {
  override readonly name = 'Killed'
}

/** A table whose process dies after so many writes: no later one, of whatever kind, reaches the engine. */
export function stoppingTable(table: Table, writes: number): { readonly table: Table; readonly written: () => number } {
  let written = 0
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    if (written >= writes) throw new Killed()
    written++
    return work()
  }
  return {
    written: () => written,
    table: {
      ...table,
      put: (item, condition) => write(() => table.put(item, condition)),
      remove: (key, condition) => write(() => table.remove(key, condition)),
      increment: (item, attribute) => write(() => table.increment(item, attribute)),
      // A batch is no transaction: it can be cut anywhere.
      async batchPut(items) {
        for (const item of items) await write(() => table.batchPut([item]))
      },
    },
  }
}
