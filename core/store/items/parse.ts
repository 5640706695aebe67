import * as v from 'valibot'
import { StoreError } from '../errors.ts'
import { keyText } from '../keys.ts'
import { unpack } from '../packed.ts'
import type { Item } from '../table.ts'

/** The attribute that holds an item's schema version. */
export const VERSION = 'v'

/** Bytes of `pack` that hold what `shape` describes. */
export const packed = <T>(shape: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.instance(Uint8Array),
    v.transform((bytes): unknown => unpack(bytes)),
    shape,
  )

/** A JSON text that holds what `shape` describes. */
export const json = <T>(shape: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.string(),
    v.transform((text): unknown => JSON.parse(text)),
    shape,
  )

/**
 * What an item holds.
 * @throws {StoreError} UNREADABLE_ITEM where it is of another version or another shape; it tells the item's key and the
 *   place in it, never what stands there
 */
export function parseItem<T>(item: Item, version: number, shape: v.GenericSchema<unknown, T>): T {
  const found = item[VERSION]
  if (found !== version) throw unreadable(item, `is of version ${String(found)}, not ${version}`)
  const read = parsed(item, shape)
  if (read.success) return read.output
  const [issue] = read.issues
  throw unreadable(item, `does not hold what its kind should: see ${v.getDotPath(issue) ?? 'its attributes'}`)
}

/** Bytes that do not unpack and texts that are no JSON throw, and their errors quote them. */
function parsed<T>(item: Item, shape: v.GenericSchema<unknown, T>) {
  try {
    return v.safeParse(shape, item, { abortEarly: true })
  } catch {
    throw unreadable(item, 'has an attribute that does not unpack')
  }
}

const unreadable = (item: Item, why: string): StoreError =>
  new StoreError('UNREADABLE_ITEM', `Item ${keyText(item)} ${why}.`)
