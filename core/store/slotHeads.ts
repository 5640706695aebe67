import { aliasOf } from './items/slot.ts'
import { keyText, slotKey } from './keys.ts'
import type { Item, Table } from './table.ts'

/** From a slot to the head of its head: more than one hop only while a pass is moving heads. */
const MOST_HOPS = 4

/** For each of these slots the item that holds its record, null where it is stated no more. Two rounds, but while heads move. */
export async function headsOf(table: Table, slots: readonly string[]): Promise<(Item | null)[]> {
  const items = new Map<string, Item>()
  const asked = new Set<string>()
  let wanted = [...new Set(slots)]
  for (let round = 0; round < MOST_HOPS && wanted.length > 0; round++) {
    for (const slot of wanted) asked.add(slot)
    for (const item of await table.batchGet(wanted.map(slotKey), { consistent: false })) items.set(keyText(item), item)
    wanted = [...new Set([...items.values()].flatMap((item) => aliasOf(item).head ?? []))].filter((s) => !asked.has(s))
  }
  return slots.map((slot) => follow(items, slot))
}

function follow(items: ReadonlyMap<string, Item>, slot: string): Item | null {
  let at: string | null = slot
  for (let hop = 0; hop < MOST_HOPS && at !== null; hop++) {
    const item = items.get(keyText(slotKey(at)))
    const head: string | null = item ? aliasOf(item).head : null
    if (item && head === at) return item
    at = head
  }
  return null
}
