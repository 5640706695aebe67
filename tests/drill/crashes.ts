import { describe, expect, it } from 'vitest'
import { factStoreOn } from '../../core/store/factStoreOn.ts'
import { readStoreOn } from '../../core/store/readStoreOn.ts'
import type { Table } from '../../core/store/table.ts'
import { answersOf, disputesOf } from '../support/answers.ts'
import { restoringTable } from './restoringTable.ts'
import { ARRIVALS, type Arrival, runScene, SCENE_INSTANTS, SCENE_URLS } from './scene.ts'
import { Killed, stoppingTable } from './stoppingTable.ts'

const run = (table: Table, arrivals: readonly Arrival[]): Promise<void> => runScene(factStoreOn(table), arrivals)
/** What is answered of now, and which discrepancies of each instant. */
async function answers(table: Table): Promise<string> {
  const reads = readStoreOn(table)
  return `${await answersOf(reads, SCENE_URLS)}\n${await disputesOf(reads, SCENE_INSTANTS)}`
}

/**
 * For each arrival of the scene: stops its run after single writes, runs it again on what that left, and compares the answers. After every
 * `stride`-th write, beginning with another one in each arrival.
 */
export function describeCrashes(options: {
  readonly where: string
  readonly stride: number
  readonly emptyTable: () => Promise<Table>
}): void {
  const { where, stride, emptyTable } = options
  const often = stride === 1 ? 'any single write' : `a write, one in ${stride}`
  describe(`a process that dies after ${often}, ${where}`, () => {
    it.each(ARRIVALS.map((arrival, at) => [at, arrival.article.text] as const))(
      'arrival %i, %s: the next run ends in the same answers',
      async (at) => {
        const arriving = ARRIVALS.slice(at, at + 1)
        const stored = await emptyTable()
        await run(stored, ARRIVALS.slice(0, at))
        const { table, restore } = restoringTable(stored)
        const undisturbed = stoppingTable(table, Number.POSITIVE_INFINITY)
        await run(undisturbed.table, arriving)
        const expected = await answers(table)
        expect(undisturbed.written()).toBeGreaterThan(5)
        for (let writes = at % stride; writes < undisturbed.written(); writes += stride) {
          await restore()
          const dying = stoppingTable(table, writes)
          await expect(run(dying.table, arriving)).rejects.toThrow(Killed)
          await dying.settled()
          await run(table, arriving)
          expect(await answers(table), `killed after write ${writes}`).toBe(expected)
          expect(await factStoreOn(table).listWork()).toEqual([])
        }
        process.stdout.write(`Arrival ${at}, ${where}: killed after ${often}, of ${undisturbed.written()}.\n`)
      },
    )
  })
}
