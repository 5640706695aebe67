import { StoreError, type StoreFault } from './errors.ts'

/** The SDK's and Node's names and codes of faults that the engine or the way to it has. */
const FAULTS: Readonly<Record<string, StoreFault>> = {
  ProvisionedThroughputExceededException: 'THROTTLED',
  ThrottlingException: 'THROTTLED',
  RequestLimitExceeded: 'THROTTLED',
  InternalServerError: 'UNAVAILABLE',
  ServiceUnavailable: 'UNAVAILABLE',
  ServiceUnavailableException: 'UNAVAILABLE',
  TimeoutError: 'UNAVAILABLE',
  NetworkingError: 'UNAVAILABLE',
  ECONNREFUSED: 'UNAVAILABLE',
  ECONNRESET: 'UNAVAILABLE',
  ETIMEDOUT: 'UNAVAILABLE',
  EPIPE: 'UNAVAILABLE',
  ENOTFOUND: 'UNAVAILABLE',
  EAI_AGAIN: 'UNAVAILABLE',
}

const MESSAGES: Readonly<Record<StoreFault, string>> = {
  THROTTLED: 'The database takes no more requests at the moment.',
  UNAVAILABLE: 'The database can not be reached.',
  UNREADABLE_ITEM: 'An item can not be read.',
  TOO_LARGE: 'An item is too large.',
}

/** The store's own error for a fault of the engine; every other error as it is, for it tells of a mistake in this code. */
export function storeErrorOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const fault = FAULTS[error.name] ?? FAULTS[code]
  return fault ? new StoreError(fault, MESSAGES[fault], { cause: error }) : error
}
