import { expect, it } from 'vitest'
import { requestTable } from '../../../core/store/requestTable.ts'
import type { Table } from '../../../core/store/table.ts'
import { memoryTable } from '../../support/memoryTable.ts'

const KEY = { pk: 'a', sk: 'b' }

/** A table within a budget, with what reached the engine. */
function within(most: number) {
  const sent: string[] = []
  const table = memoryTable([{ ...KEY, value: 1 }])
  const telling = <A extends readonly unknown[], T>(name: string, run: (...asked: A) => T) => {
    return (...asked: A): T => {
      sent.push(name)
      return run(...asked)
    }
  }
  const engine: Table = {
    ...table,
    get: telling('get', table.get),
    query: telling('query', table.query),
    batchGet: telling('batchGet', table.batchGet),
  }
  let left = most
  const take = (requests: number): void => {
    left -= requests
    if (left < 0) throw new RangeError('spent')
  }
  return { table: requestTable(engine, { take }), sent, left: () => left }
}

it('takes every read from the budget, a batch by its hundreds of keys', async () => {
  const { table, left } = within(10)
  await table.get(KEY)
  await table.query({ pk: 'a' })
  await table.batchGet(
    Array.from({ length: 101 }, (_, n) => ({ pk: 'a', sk: `${n}` })),
    { consistent: false },
  )
  await table.batchGet([], { consistent: false })
  expect(left()).toBe(6)
})

it('sends nothing that the budget does not allow', async () => {
  const { table, sent } = within(1)
  await table.query({ pk: 'a' })
  for (const read of [
    () => table.query({ pk: 'a' }),
    () => table.get(KEY),
    () => table.batchGet([KEY], { consistent: false }),
  ])
    await expect(read()).rejects.toThrow('spent')
  expect(sent).toEqual(['query'])
})

it('sends equal queries once, and takes each from the budget', async () => {
  const { table, sent, left } = within(10)
  const [one, same, other] = await Promise.all([
    table.query({ pk: 'a', limit: 5 }),
    table.query({ pk: 'a', limit: 5 }),
    table.query({ pk: 'a', limit: 6 }),
  ])
  expect(same).toBe(one)
  expect(other).toEqual(one)
  expect([sent, left()]).toEqual([['query', 'query'], 7])
})
