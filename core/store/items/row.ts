import * as v from 'valibot'
import type { Key } from '../keys.ts'
import type { Row, RowKey } from '../rows.ts'
import type { Item } from '../table.ts'
import { json, parseItem, VERSION } from './parse.ts'

const ROW_VERSION = 1

export const rowKey = ({ partition, sort }: RowKey): Key => ({ pk: partition, sk: sort })

/** Guards a line of a list by the epoch of the slot that owns it. Without a view it is a tombstone, which keeps the guard. */
export const rowItem = (row: Row, epoch: number): Item => ({
  ...rowKey(row),
  [VERSION]: ROW_VERSION,
  epoch,
  view: row.view === null ? undefined : JSON.stringify(row.view),
})

/** A reader of rows whose views have the given shape; null for tombstones. */
export function rowReader<T>(view: v.GenericSchema<unknown, T>): (item: Item) => T | null {
  const shape = v.object({ view: v.optional(json(view)) })
  return (item) => parseItem(item, ROW_VERSION, shape).view ?? null
}

const readView = rowReader(v.unknown())
export const rowOf = (item: Item): Row => ({ partition: item.pk, sort: item.sk, view: readView(item) })
