import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { createTable } from '../core/store/createTable.ts'
import { dynamoFactStore } from '../core/store/dynamoFactStore.ts'
import { dynamoReadStore, dynamoReads } from '../core/store/dynamoReadStore.ts'
import type { FactStore } from '../core/store/factStore.ts'
import type { OpenReads, ReadStore } from '../core/store/store.ts'

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
  // The engine takes any key and region; real ones of the user's must not be looked for.
  const credentials = { accessKeyId: 'embedded', secretAccessKey: 'embedded' }
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials })
  const options = { client, table: TABLE }
  await createTable(options)
  return { facts: dynamoFactStore(options), reads: dynamoReadStore(options), openReads: dynamoReads(options) }
}
