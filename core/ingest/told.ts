import { StoreError, type StoreFault } from '../store/errors.ts'

/** What everybody may read of a fault. What an engine says of itself names accounts, roles, tables and keys: that is for the log. */
const OF_STORE: Readonly<Record<StoreFault, string>> = {
  UNAVAILABLE: 'the store did not answer',
  THROTTLED: 'the store takes no more for now',
  UNREADABLE_ITEM: 'an item of the store can not be read',
  TOO_LARGE: 'an item is larger than the store takes',
}

/** A fault of the store, for a record that the API serves. */
export const toldFault = (fault: StoreFault): string => `${fault}: ${OF_STORE[fault]}`

/** The error that ended a run, for its record. Whoever catches it leaves its own words in the log. */
export const toldError = (error: unknown): string =>
  error instanceof StoreError ? toldFault(error.fault) : 'FAULT: an error that the log of the run tells ended it'
