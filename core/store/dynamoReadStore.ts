import { type DynamoTableOptions, dynamoTable } from './dynamoTable.ts'
import { readStoreOn } from './readStoreOn.ts'
import { requestTable } from './requestTable.ts'
import type { OpenReads, ReadStore } from './store.ts'

/** What serving reads, on one table of DynamoDB, without a budget. */
export const dynamoReadStore = (options: DynamoTableOptions): ReadStore => readStoreOn(dynamoTable(options))

/** The same, opened for each request of a client with its own budget. */
export function dynamoReads(options: DynamoTableOptions): OpenReads {
  const table = dynamoTable(options)
  return (budget) => readStoreOn(requestTable(table, budget))
}
