import type { FactStore } from '../store/factStore.ts'
import type { Row, RowKey } from '../store/rows.ts'
import type { SlotContent } from './slots.ts'

/** How a store's writes are run: all of them, some at a time. */
export type Concurrently = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Step 5 for one slot. The slot is written over the very item that was read and only if no pass with a higher epoch was here,
 * and only who wrote it writes its rows: those it has, and over those it had tombstones, never deletes, so that a slower pass
 * with a lower epoch cannot bring them back.
 */
export async function writeSlot(options: {
  readonly store: FactStore
  readonly content: SlotContent
  readonly epoch: number
  readonly concurrently: Concurrently
}): Promise<void> {
  const { store, content, epoch, concurrently } = options
  const { rows, ...slot } = content
  const kept = new Set(rows.map(rowId))
  for (;;) {
    const seen = await store.slot(slot.key)
    if (seen && seen.epoch >= epoch) return
    const former = distinct([...(seen?.formerRows ?? []), ...(seen?.rows ?? [])]).filter((key) => !kept.has(rowId(key)))
    const written = await store.putSlot({ ...slot, epoch, rows: rows.map(keyOf), formerRows: former }, seen)
    if (!written) continue
    const lost: Row[] = former.map((key) => ({ ...key, view: null }))
    await Promise.all([...rows, ...lost].map((row) => concurrently(() => store.putRow(row, epoch))))
    return
  }
}

const rowId = ({ partition, sort }: RowKey): string => `${partition}\u0000${sort}`
const keyOf = ({ partition, sort }: RowKey): RowKey => ({ partition, sort })
const distinct = (keys: readonly RowKey[]): RowKey[] => [
  ...new Map(keys.map((key) => [rowId(key), keyOf(key)])).values(),
]
