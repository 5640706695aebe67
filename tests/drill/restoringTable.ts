import { type Key, keyText } from '../../core/store/keys.ts'
import type { Item, Table } from '../../core/store/table.ts'

export interface Restoring {
  readonly table: Table
  /** Puts everything back as it was when this table was made, or restored last. */
  readonly restore: () => Promise<void>
}

/** A table that keeps, of each item that is written, what stood there before: a snapshot that costs what is written, whatever is stored. */
export function restoringTable(table: Table): Restoring {
  const before = new Map<string, Promise<{ readonly key: Key; readonly item: Item | null }>>()
  const keep = ({ pk, sk }: Key): Promise<unknown> => {
    const key = { pk, sk }
    const known = before.get(keyText(key)) ?? table.get(key).then((item) => ({ key, item }))
    before.set(keyText(key), known)
    return known
  }
  const kept = async <T>(keys: readonly Key[], write: () => Promise<T>): Promise<T> => {
    await Promise.all(keys.map(keep))
    return write()
  }
  return {
    table: {
      ...table,
      put: (item, condition) => kept([item], () => table.put(item, condition)),
      remove: (key, condition) => kept([key], () => table.remove(key, condition)),
      increment: (item, attribute) => kept([item], () => table.increment(item, attribute)),
      batchPut: (items) => kept(items, () => table.batchPut(items)),
    },
    async restore() {
      const written = await Promise.all(before.values())
      before.clear()
      await table.batchPut(written.flatMap(({ item }) => item ?? []))
      const added = written.filter(({ item }) => item === null)
      await Promise.all(
        added.map(({ key }) => table.remove(key, { attribute: 'pk', is: '=', value: key.pk, orAbsent: true })),
      )
    },
  }
}
