import * as v from 'valibot'
import type { Row } from '../rows.ts'
import type { Item } from '../table.ts'
import { json, parseItem, VERSION } from './parse.ts'

const ROW_VERSION = 1

/** Guards a line of a list by the epoch of the slot that owns it. Without a view it is a tombstone, which keeps the guard. */
export const rowItem = (row: Row, epoch: number): Item => ({
  pk: row.partition,
  sk: row.sort,
  [VERSION]: ROW_VERSION,
  epoch,
  view: row.view === null ? undefined : JSON.stringify(row.view),
})

/** A reader of rows whose views have the given shape; null for tombstones. */
export function rowReader<T>(view: v.GenericSchema<unknown, T>): (item: Item) => T | null {
  const shape = v.object({ view: v.optional(json(view)) })
  return (item) => parseItem(item, ROW_VERSION, shape).view ?? null
}
