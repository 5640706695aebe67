import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb'
import { type Wait, waitFor } from './batches.ts'
import { StoreError } from './errors.ts'
import { TABLE_KEYS } from './keys.ts'
import { storeErrorOf } from './sdkErrors.ts'

const POLL_MS = 20
const MOST_POLLS = 500

/** Makes the table on a local engine, unless it is there, and waits until it can be used. In an account the stack makes it. */
export async function createTable(options: { client: DynamoDBClient; table: string; wait?: Wait }): Promise<void> {
  const { client, table: TableName, wait = waitFor } = options
  const keys = [
    { AttributeName: TABLE_KEYS.partition, KeyType: 'HASH' },
    { AttributeName: TABLE_KEYS.sort, KeyType: 'RANGE' },
  ] as const
  try {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [...keys],
        AttributeDefinitions: keys.map(({ AttributeName }) => ({ AttributeName, AttributeType: 'S' as const })),
      }),
    )
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw storeErrorOf(error)
  }
  for (let polls = 0; polls < MOST_POLLS; polls++) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }))
    if (Table?.TableStatus === 'ACTIVE') return
    await wait(POLL_MS)
  }
  throw new StoreError('UNAVAILABLE', `The table ${TableName} does not become ready.`)
}
