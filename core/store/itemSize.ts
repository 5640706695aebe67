import { StoreError } from './errors.ts'
import { keyText } from './keys.ts'
import type { Item, Value } from './table.ts'

/** What one item may hold, names of attributes included. */
const MOST_BYTES = 400 * 1024
/** An upper bound for any number. */
const NUMBER_BYTES = 21

/**
 * Refuses an item that the engine would refuse.
 * @throws {StoreError} TOO_LARGE
 */
export function refuseTooLarge(item: Item): void {
  let bytes = 0
  for (const [name, value] of Object.entries(item)) {
    if (value !== undefined) bytes += Buffer.byteLength(name) + sizeOf(value)
  }
  if (bytes <= MOST_BYTES) return
  const kilobytes = Math.ceil(bytes / 1024)
  throw new StoreError('TOO_LARGE', `Item ${keyText(item)} has ${kilobytes} KB when compressed; 400 KB is the most.`)
}

function sizeOf(value: Value): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (value instanceof Uint8Array) return value.byteLength
  return typeof value === 'number' ? NUMBER_BYTES : 1
}
