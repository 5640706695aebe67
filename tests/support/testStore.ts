import { randomUUID } from 'node:crypto'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { createTable } from '../../core/store/createTable.ts'
import { dynamoFactStore } from '../../core/store/dynamoFactStore.ts'
import { dynamoReadStore, dynamoReads } from '../../core/store/dynamoReadStore.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import type { OpenReads, ReadStore } from '../../core/store/store.ts'
import { startEngine, type TestEngine } from './engine.ts'

/** Both sides of an empty store. */
export interface OpenStore {
  readonly facts: FactStore
  readonly reads: ReadStore
  /** The reads of one query of the API, within its budget. */
  readonly openReads: OpenReads
  close(): Promise<void>
}

export interface TestStore extends OpenStore {
  /** The client of this store alone: middleware that is added to it touches no other. */
  readonly client: DynamoDBClient
  readonly endpoint: string
  readonly table: string
}

/** An empty store on a table of its own, on an engine that is running. */
export async function emptyStore(engine: TestEngine): Promise<TestStore> {
  const client = engine.client()
  const table = `minetrace-${randomUUID()}`
  await createTable({ client, table })
  const facts = dynamoFactStore({ client, table })
  const reads = dynamoReadStore({ client, table })
  const openReads = dynamoReads({ client, table })
  return { facts, reads, openReads, client, endpoint: engine.endpoint, table, close: async () => client.destroy() }
}

/** An empty store on an engine of its own: dynalite in this process, or DynamoDB Local (see engine.ts). */
export async function testStore(): Promise<TestStore> {
  const engine = await startEngine()
  const store = await emptyStore(engine)
  return {
    ...store,
    async close() {
      await store.close()
      await engine.stop()
    },
  }
}

/** Empty stores for the tests of one file, all on one engine. */
export function emptyStoresOn(): { start(): Promise<void>; stop(): Promise<void>; open(): Promise<TestStore> } {
  let engine: TestEngine | null = null
  return {
    async start() {
      engine = await startEngine()
    },
    stop: async () => engine?.stop(),
    async open() {
      if (!engine) throw new Error('The engine has not been started.')
      return emptyStore(engine)
    },
  }
}
