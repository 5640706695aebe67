import { randomUUID } from 'node:crypto'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll } from 'vitest'
import { createTable } from '../../core/store/createTable.ts'
import { dynamoTable } from '../../core/store/dynamoTable.ts'
import { startEngine, type TestEngine } from '../support/engine.ts'
import { describeCrashes } from './crashes.ts'

/** A death costs a third of a second here: every write, as in memory, takes a quarter of an hour, so that CI takes one in so many (1: all). */
const STRIDE = Number(process.env.MINETRACE_DRILL_STRIDE ?? 37)

let engine: TestEngine
let client: DynamoDBClient
beforeAll(async () => {
  engine = await startEngine()
  client = engine.client()
})
afterAll(async () => {
  client.destroy()
  await engine.stop()
})

describeCrashes({
  where: 'on the engine',
  stride: STRIDE,
  async emptyTable() {
    const table = `drill-${randomUUID()}`
    await createTable({ client, table })
    return dynamoTable({ client, table })
  },
})
