import { type DynamoTableOptions, dynamoTable } from './dynamoTable.ts'
import { readStoreOn } from './readStoreOn.ts'
import type { ReadStore } from './store.ts'

/** What serving reads, on one table of DynamoDB. */
export const dynamoReadStore = (options: DynamoTableOptions): ReadStore => readStoreOn(dynamoTable(options))
