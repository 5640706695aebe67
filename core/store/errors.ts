/** What went wrong in the store, for whoever decides whether to try again. */
export type StoreFault = 'UNAVAILABLE' | 'THROTTLED' | 'UNREADABLE_ITEM' | 'TOO_LARGE'

/** A fault of the engine or of an item. The message names the item's key, never its content. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly fault: StoreFault
  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}

/** A list position that no page of this list gave. */
export class InvalidPositionError extends Error {
  override readonly name = 'InvalidPositionError'
}
