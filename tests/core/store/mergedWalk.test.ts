import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../../core/store/dateRange.ts'
import { type Lane, mergedWalk } from '../../../core/store/mergedWalk.ts'
import { beyond } from '../../../core/store/position.ts'
import type { Table } from '../../../core/store/table.ts'
import { laneOf } from '../../../core/store/yearLanes.ts'
import { memoryTable } from '../../support/memoryTable.ts'

const YEARS = ['undated', '2020', '2021', '2022', '2023']
const DATES = ['', '2020', '2020-12-31', '2021-05', '2021-05-05', '2023', '2023-01-01']
const EVERYTHING = { from: '#', to: '~' }

const anyRow = fc.tuple(fc.constantFrom(...DATES), fc.integer({ min: 0, max: 5 })).map(([date, id]) => `${date}#p${id}`)
const anyLists = fc.array(fc.uniqueArray(anyRow, { maxLength: 15 }), { minLength: 1, maxLength: 4 })
const anyBudget = fc.record({ queries: fc.integer({ min: 4, max: 6 }), rows: fc.integer({ min: 4, max: 12 }) })

async function tableOf(lists: readonly (readonly string[])[]): Promise<Table> {
  const table = memoryTable()
  for (const [at, sorts] of lists.entries()) {
    for (const sk of sorts) await table.put({ pk: `${at}#${sk.startsWith('#') ? 'undated' : sk.slice(0, 4)}`, sk })
  }
  return table
}

const lanesOf = (count: number, bounds: Bounds, descending: boolean): Lane[] =>
  Array.from({ length: count }, (_, at) => laneOf(String(at), YEARS, bounds, descending))

interface Walking {
  readonly table: Table
  readonly count: number
  readonly descending: boolean
  readonly chunk: { readonly first: number; readonly most: number }
  readonly budget: { readonly queries: number; readonly rows: number }
}

/** Walks on and on from where the last walk stopped, as pages do. */
async function walkOn({ table, count, descending, chunk, budget }: Walking): Promise<string[]> {
  const found: string[] = []
  let position: string | null = null
  for (let walks = 0; walks < 1000; walks++) {
    const left = { ...budget }
    const bounds = beyond(EVERYTHING, position, descending)
    const lanes = lanesOf(count, bounds, descending)
    const walk = mergedWalk({ table, lanes, bounds, descending, chunk, budget: left })
    for (let rows = await walk.next(); rows; rows = await walk.next()) {
      const [first] = rows
      if (first && first.sk !== position) found.push(first.sk)
    }
    expect(left.queries).toBeGreaterThanOrEqual(0)
    expect(left.rows).toBeGreaterThanOrEqual(0)
    if (walk.ended()) return found
    position = walk.reached()
  }
  throw new Error('The walk does not end.')
}

describe('a walk through several lists', () => {
  it('meets every row once and in order, however often its budget ends, both ways', async () => {
    const run = async (
      lists: string[][],
      budget: { queries: number; rows: number },
      first: number,
      descending: boolean,
    ): Promise<void> => {
      // The row at the position is read again each time, so a walk that may read one row of each list never moves on.
      const rows = Math.max(budget.rows, 2 * lists.length)
      const table = await tableOf(lists)
      const chunk = { first, most: 2 * first }
      const found = await walkOn({ table, count: lists.length, descending, chunk, budget: { ...budget, rows } })
      const upwards = [...new Set(lists.flat())].sort()
      expect(found).toEqual(descending ? upwards.reverse() : upwards)
    }
    const chunks = fc.integer({ min: 2, max: 5 })
    await fc.assert(fc.asyncProperty(anyLists, anyBudget, chunks, fc.boolean(), run), { numRuns: 2000 })
  })

  it('gives the rows of one key together, one of each list', async () => {
    const table = await tableOf([['2023#p1', '2023#p2'], ['2023#p2']])
    const budget = { queries: 10, rows: 50 }
    const walk = mergedWalk({
      ...{ table, lanes: lanesOf(2, EVERYTHING, true), bounds: EVERYTHING },
      ...{ descending: true, chunk: { first: 5, most: 5 }, budget },
    })
    expect((await walk.next())?.map((row) => row.pk)).toEqual(['0#2023', '1#2023'])
    expect((await walk.next())?.map((row) => row.pk)).toEqual(['0#2023'])
  })

  it('asks nothing of an empty stretch and of no lists', async () => {
    const table = memoryTable()
    const budget = { queries: 0, rows: 0 }
    const empty = { from: '2023', to: '2022' }
    const common = { table, descending: true, chunk: { first: 5, most: 5 }, budget }
    const walks = [
      mergedWalk({ ...common, lanes: lanesOf(1, EVERYTHING, true), bounds: empty }),
      mergedWalk({ ...common, lanes: [], bounds: EVERYTHING }),
    ]
    for (const walk of walks) {
      expect(await walk.next()).toBeNull()
      expect(walk.ended()).toBe(true)
    }
  })
})
