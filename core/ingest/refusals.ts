import type { PublicationId } from '../model/id.ts'
import { StoreError, type StoreFault } from '../store/errors.ts'

/** A publication that the store could not take whole, for a fault of one of its items. Its work marker stands. */
export interface Undone {
  readonly publication: PublicationId
  readonly message: string
}

const OF_ONE_ITEM: ReadonlySet<StoreFault> = new Set(['TOO_LARGE', 'UNREADABLE_ITEM'])

/** The fault of an item that kept `work` from its end; null where it came to it. @throws where more fails than one item. */
export async function refusalOf(work: () => Promise<unknown>): Promise<StoreError | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof StoreError && OF_ONE_ITEM.has(error.fault)) return error
    throw error
  }
}

/**
 * Does `work` on all of these; where the store refuses an item, on one after the other, so that one bad item costs nothing but what it
 * belongs to. Answers those that can't be done. `work` must bear being repeated.
 *
 * @throws where more fails than one item.
 */
export async function eachUnlessRefused<T>(
  all: readonly T[],
  work: (some: readonly T[]) => Promise<unknown>,
): Promise<Map<T, StoreError>> {
  const refusal = await refusalOf(() => work(all))
  const refused = new Map<T, StoreError>()
  if (refusal === null) return refused
  if (all.length === 1) return new Map(all.map((one) => [one, refusal]))
  for (const one of all) {
    const found = await refusalOf(() => work([one]))
    if (found) refused.set(one, found)
  }
  return refused
}
