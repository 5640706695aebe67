import { createTable } from '../core/store/createTable.ts'
import { dynamoFactStore } from '../core/store/dynamoFactStore.ts'
import { dynamoReadStore, dynamoReads } from '../core/store/dynamoReadStore.ts'
import type { FactStore } from '../core/store/factStore.ts'
import type { OpenReads, ReadStore } from '../core/store/store.ts'
import { engineClient } from './engine/client.ts'

/** The one table of an embedded engine. */
const TABLE = 'minetrace'

interface Stores {
  readonly facts: FactStore
  readonly reads: ReadStore
  /** For the API, which gives every query a budget. */
  readonly openReads: OpenReads
}

/** The stores on an embedded engine at `endpoint`, whose table is made where it is missing. */
export async function openStores(endpoint: string): Promise<Stores> {
  const options = { client: engineClient(endpoint, { cacheMiddleware: true }), table: TABLE }
  await createTable(options)
  return { facts: dynamoFactStore(options), reads: dynamoReadStore(options), openReads: dynamoReads(options) }
}
