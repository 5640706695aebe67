import { randomUUID } from 'node:crypto'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTable } from '../../core/store/createTable.ts'
import { dynamoTable } from '../../core/store/dynamoTable.ts'
import { factStoreOn } from '../../core/store/factStoreOn.ts'
import { readStoreOn } from '../../core/store/readStoreOn.ts'
import type { Table } from '../../core/store/table.ts'
import { answersOf, historyOf } from '../support/answers.ts'
import { clientOf, startEngine, type TestEngine } from '../support/engine.ts'
import { restoringTable } from './restoringTable.ts'
import { ARRIVALS, type Arrival, runScene, SCENE_INSTANTS, SCENE_URLS } from './scene.ts'
import { Killed, stoppingTable } from './stoppingTable.ts'

const run = (table: Table, arrivals: readonly Arrival[]): Promise<void> => runScene(factStoreOn(table), arrivals)
const answers = async (table: Table): Promise<string> =>
  `${await answersOf(readStoreOn(table), SCENE_URLS)}\n${await historyOf(readStoreOn(table), SCENE_INSTANTS)}`

let engine: TestEngine
let client: DynamoDBClient
beforeAll(async () => {
  engine = await startEngine()
  client = clientOf(engine.endpoint)
})
afterAll(async () => {
  client.destroy()
  await engine.stop()
})

/** The engine's table, with these arrivals in it. */
async function tableWith(arrivals: readonly Arrival[]): Promise<Table> {
  const name = `drill-${randomUUID()}`
  await createTable({ client, table: name })
  const table = dynamoTable({ client, table: name })
  await run(table, arrivals)
  return table
}

/** Stops a run of each of these arrivals after every single one of its writes, and runs it again. On several workers, so that it ends within minutes. */
export function describeCrashes(from: number, to: number): void {
  describe('a process that dies after any single write', () => {
    it.each(ARRIVALS.map((arrival, at) => [at, arrival.article.text] as const).slice(from, to))(
      'arrival %i, %s: the next run ends in the same answers',
      async (at) => {
        const arriving = ARRIVALS.slice(at, at + 1)
        const { table, restore } = restoringTable(await tableWith(ARRIVALS.slice(0, at)))
        const undisturbed = stoppingTable(table, Number.POSITIVE_INFINITY)
        await run(undisturbed.table, arriving)
        const expected = await answers(table)
        expect(undisturbed.written()).toBeGreaterThan(5)
        for (let writes = 0; writes < undisturbed.written(); writes++) {
          await restore()
          const dying = stoppingTable(table, writes)
          await expect(run(dying.table, arriving)).rejects.toThrow(Killed)
          await dying.settled()
          await run(table, arriving)
          expect(await answers(table), `killed after write ${writes}`).toBe(expected)
          expect(await factStoreOn(table).listWork()).toEqual([])
        }
        process.stdout.write(`Killed after each of ${undisturbed.written()} writes.\n`)
      },
    )
  })
}
