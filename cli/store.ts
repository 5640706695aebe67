import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { createTable } from '../core/store/createTable.ts'
import { dynamoFactStore } from '../core/store/dynamoFactStore.ts'
import { dynamoReadStore } from '../core/store/dynamoReadStore.ts'
import type { FactStore } from '../core/store/factStore.ts'
import type { ReadStore } from '../core/store/store.ts'

/** The one table of an embedded engine. */
const TABLE = 'minetrace'

/** The stores on an embedded engine at `endpoint`, whose table is made where it is missing. */
export async function openStores(endpoint: string): Promise<{ facts: FactStore; reads: ReadStore }> {
  // The engine takes any key and region; real ones of the user's must not be looked for.
  const credentials = { accessKeyId: 'embedded', secretAccessKey: 'embedded' }
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials })
  await createTable({ client, table: TABLE })
  return { facts: dynamoFactStore({ client, table: TABLE }), reads: dynamoReadStore({ client, table: TABLE }) }
}
