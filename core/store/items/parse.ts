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
 * @throws {StoreError} UNREADABLE_ITEM where it is of another version or another shape; the message names its key only
 */
export function parseItem<T>(item: Item, version: number, shape: v.GenericSchema<unknown, T>): T {
  if (item[VERSION] !== version) {
    throw unreadable(item, `is of version ${String(item[VERSION])}, not ${version}`)
  }
  try {
    return v.parse(shape, item)
  } catch (cause) {
    throw unreadable(item, 'does not hold what its kind should', cause)
  }
}

const unreadable = (item: Item, why: string, cause?: unknown): StoreError =>
  new StoreError('UNREADABLE_ITEM', `Item ${keyText(item)} ${why}.`, { cause })
