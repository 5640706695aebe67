import { describe, expect, it } from 'vitest'
import { factStoreOn } from '../../core/store/factStoreOn.ts'
import { readStoreOn } from '../../core/store/readStoreOn.ts'
import type { Table } from '../../core/store/table.ts'
import { answersOf } from '../support/answers.ts'
import { memoryTable } from '../support/memoryTable.ts'
import { ARRIVALS, type Arrival, runScene, SCENE_URLS } from './scene.ts'
import { Killed, stoppingTable } from './stoppingTable.ts'

const run = (table: Table, arrivals: readonly Arrival[]): Promise<void> => runScene(factStoreOn(table), arrivals)
const answers = (table: Table): Promise<string> => answersOf(readStoreOn(table), SCENE_URLS)

describe('a process that dies after any single write', () => {
  it.each(ARRIVALS.map((arrival, at) => [at, arrival.article.text] as const))(
    'arrival %i, %s: the next run ends in the same answers',
    async (at) => {
      const before = ARRIVALS.slice(0, at)
      const arriving = ARRIVALS.slice(at, at + 1)
      const undisturbed = await tableWith(before)
      const counted = stoppingTable(undisturbed, Number.POSITIVE_INFINITY)
      await run(counted.table, arriving)
      const expected = await answers(undisturbed)
      expect(counted.written()).toBeGreaterThan(5)
      for (let writes = 0; writes < counted.written(); writes++) {
        const table = await tableWith(before)
        await expect(run(stoppingTable(table, writes).table, arriving)).rejects.toThrow(Killed)
        await run(table, arriving)
        expect(await answers(table), `killed after write ${writes}`).toBe(expected)
        expect(await factStoreOn(table).listWork()).toEqual([])
      }
    },
  )
})

async function tableWith(arrivals: readonly Arrival[]): Promise<Table> {
  const table = memoryTable()
  await run(table, arrivals)
  return table
}
