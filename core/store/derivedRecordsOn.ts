import { isDeepStrictEqual } from 'node:util'
import type { FactStore, Slot } from './factStore.ts'
import { clockItem } from './items/clock.ts'
import { rowItem, rowKey, rowOf } from './items/row.ts'
import { slotItem, slotOf } from './items/slot.ts'
import { yearItem } from './items/year.ts'
import { keyText, slotKey, yearEntryKey } from './keys.ts'
import type { Condition, Table } from './table.ts'

type DerivedRecords = Pick<FactStore, 'tick' | 'slot' | 'putSlot' | 'putRow' | 'rows'>

/** Slots and rows, each written only where its fence allows. */
export function derivedRecordsOn(table: Table): DerivedRecords {
  const entered = new Set<string>()

  /** Enters the row's year in the directory that readers go by, before the row stands there. */
  async function enterYear(partition: string): Promise<void> {
    const entry = yearEntryKey(partition)
    if (!entry || entered.has(keyText(entry))) return
    await table.put(yearItem(entry))
    entered.add(keyText(entry))
  }

  async function slot(key: string): Promise<Slot | null> {
    const item = await table.get(slotKey(key))
    return item && slotOf(item)
  }

  return {
    slot,
    tick: () => table.increment(clockItem, 'value'),
    async putSlot(written, seen) {
      // A pass has an epoch of its own and writes a slot once, so the epoch names the item that was seen.
      const unchanged: Condition = seen ? { attribute: 'epoch', is: '=', value: seen.epoch, orAbsent: false } : 'ABSENT'
      if (await table.put(slotItem(written), unchanged)) return true
      // The SDK repeats a write whose answer was lost, and the repetition fails although the first try won.
      const standing = await slot(written.key)
      return standing !== null && isDeepStrictEqual(standing, plain(written))
    },
    async rows(keys) {
      const items = await table.batchGet(keys.map(rowKey), { consistent: true })
      const found = new Map(items.map((item) => [keyText(item), rowOf(item)]))
      return keys.map((key) => found.get(keyText(rowKey(key))) ?? null)
    },
    async putRow(row, epoch) {
      if (row.view !== null) await enterYear(row.partition)
      await table.put(rowItem(row, epoch), { attribute: 'epoch', is: '<=', value: epoch, orAbsent: true })
    },
  }
}

const plain = (slot: Slot): Slot => slotOf(slotItem(slot))
