import * as v from 'valibot'
import type { Key } from '../keys.ts'
import { pack } from '../packed.ts'
import type { Row, RowKey } from '../rows.ts'
import type { Item } from '../table.ts'
import { json, packed, parseItem, VERSION } from './parse.ts'

const ROW_VERSION = 1
/** Characters of a view above which it is compressed. */
const LONGEST_PLAIN = 600

export const rowKey = ({ partition, sort }: RowKey): Key => ({ pk: partition, sk: sort })

/** Guards a line of a list by the epoch of the slot that owns it. Without a view it is a tombstone, which keeps the guard. */
export const rowItem = (row: Row, epoch: number): Item => ({
  ...rowKey(row),
  [VERSION]: ROW_VERSION,
  epoch,
  view: row.view === null ? undefined : viewOnItem(row.view),
})

/** Claims in the corpus take half the write and read units for it; shorter views would save none. */
function compressed(view: unknown): string | Uint8Array {
  const text = JSON.stringify(view)
  return text.length > LONGEST_PLAIN ? pack(view) : text
}

/** A record stands in some twenty lists with one view: compressing it for each took a fifth of a run's time. */
const known = new WeakMap<object, string | Uint8Array>()

function viewOnItem(view: unknown): string | Uint8Array {
  if (!(view instanceof Object)) return compressed(view)
  const made = known.get(view) ?? compressed(view)
  known.set(view, made)
  return made
}

/** A reader of rows whose views have the given shape; null for tombstones. */
export function rowReader<T>(view: v.GenericSchema<unknown, T>): (item: Item) => T | null {
  const shape = v.object({ view: v.optional(v.union([json(view), packed(view)])) })
  return (item) => parseItem(item, ROW_VERSION, shape).view ?? null
}

const readView = rowReader(v.unknown())
export const rowOf = (item: Item): Row => ({ partition: item.pk, sort: item.sk, view: readView(item) })
