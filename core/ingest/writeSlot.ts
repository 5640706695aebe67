import { isDeepStrictEqual } from 'node:util'
import type { FactStore, Slot } from '../store/factStore.ts'
import type { Row, RowKey } from '../store/rows.ts'
import type { SlotContent } from './slots.ts'
import { timeless } from './timeless.ts'

/** A slot whose record is another than before. */
export interface SlotChange {
  readonly slot: string
  readonly change: 'NEW' | 'CHANGED' | 'GONE'
}

/** What writing a slot came to: how its record changed, and every row that it has or had, whoever wrote them. */
export interface SlotWritten {
  readonly change: SlotChange | null
  readonly touched: readonly RowKey[]
}

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
}): Promise<SlotWritten> {
  const { store, content, epoch, concurrently } = options
  const { rows, ...slot } = content
  const kept = new Set(rows.map(rowId))
  const touched: RowKey[] = rows.map(keyOf)
  for (;;) {
    const seen = await store.slot(slot.key)
    // Also of a slot that is left to a pass with a higher epoch: that pass may have died before it counted.
    touched.push(...(seen?.rows ?? []), ...(seen?.formerRows ?? []))
    if (seen && seen.epoch >= epoch) return { change: null, touched }
    const former = distinct([...(seen?.formerRows ?? []), ...(seen?.rows ?? [])]).filter((key) => !kept.has(rowId(key)))
    const written = await store.putSlot({ ...slot, epoch, rows: rows.map(keyOf), formerRows: former }, seen)
    if (!written) continue
    const lost: Row[] = former.map((key) => ({ ...key, view: null }))
    await Promise.all([...rows, ...lost].map((row) => concurrently(() => store.putRow(row, epoch))))
    return { change: changeOf(content, seen), touched }
  }
}

function changeOf(content: SlotContent, seen: Slot | null): SlotChange | null {
  const [slot, before, now] = [content.key, seen?.record ?? null, content.record]
  if (isDeepStrictEqual(timeless(before), timeless(now))) return null
  return { slot, change: before === null ? 'NEW' : now === null ? 'GONE' : 'CHANGED' }
}

const rowId = ({ partition, sort }: RowKey): string => `${partition}\u0000${sort}`
const keyOf = ({ partition, sort }: RowKey): RowKey => ({ partition, sort })
const distinct = (keys: readonly RowKey[]): RowKey[] => [
  ...new Map(keys.map((key) => [rowId(key), keyOf(key)])).values(),
]
