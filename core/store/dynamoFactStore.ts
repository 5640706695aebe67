import { type DynamoTableOptions, dynamoTable } from './dynamoTable.ts'
import type { FactStore } from './factStore.ts'
import { factStoreOn } from './factStoreOn.ts'

/** What ingest writes and reads, on one table of DynamoDB (`createTable` makes it on a local engine). */
export const dynamoFactStore = (options: DynamoTableOptions): FactStore => factStoreOn(dynamoTable(options))
