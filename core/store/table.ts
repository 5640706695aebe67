import type { Key } from './keys.ts'

export type Value = string | number | boolean | null | Uint8Array

/** One item of the table, its key among its attributes. Undefined attributes are not written. */
export type Item = Key & { readonly [attribute: string]: Value | undefined }

/** What must hold of the item that stands there for a write to happen. */
export type Condition =
  | 'ABSENT'
  | {
      readonly attribute: string
      readonly is: '<' | '<=' | '='
      readonly value: string | number
      /** Whether it may also be that nothing stands there. */
      readonly orAbsent: boolean
    }

/** Part of a partition: both ends included, in UTF-8 order. */
export interface Stretch {
  readonly pk: string
  readonly from?: string
  readonly to?: string
  readonly descending?: boolean
  /** Items after which the engine stops. */
  readonly limit?: number
  /** The last key of the previous answer. */
  readonly start?: Key | null
  readonly consistent?: boolean
}

export interface StretchPart {
  readonly items: readonly Item[]
  /** Where to go on; null at the end. */
  readonly next: Key | null
}

/**
 * The little that the store asks of its engine: single-item conditional writes, reads of the base table by key.
 * Every method may throw a `StoreError` that tells an engine's fault; none of them hides a write that happened.
 */
export interface Table {
  get(key: Key): Promise<Item | null>
  /** In any order, without those that do not exist. Keys may repeat. */
  batchGet(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<Item[]>
  query(stretch: Stretch): Promise<StretchPart>
  /** False where the condition did not hold, or no longer did when the engine was asked a second time. */
  put(item: Item, condition?: Condition): Promise<boolean>
  /** False where the condition did not hold. What is not there is removed already. */
  remove(key: Key, condition: Condition): Promise<boolean>
  batchPut(items: readonly Item[]): Promise<void>
  /** Adds one to a number (none counts as 0), sets the other attributes, and gives the new number. */
  increment(item: Item, attribute: string): Promise<number>
}

/** All of a stretch, however many answers that takes. */
export async function* stretchItems(table: Table, stretch: Stretch): AsyncGenerator<Item> {
  let start: Key | null = null
  do {
    const part = await table.query({ ...stretch, start })
    yield* part.items
    start = part.next
  } while (start)
}
