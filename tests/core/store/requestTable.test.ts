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

it('reads no item twice by its key, one that is not there neither, and takes each batch from the budget', async () => {
  const asked: string[] = []
  const memory = memoryTable([{ ...KEY, value: 1 }])
  const engine: Table = {
    ...memory,
    batchGet(keys, options) {
      asked.push(`${keys.map(({ sk }) => sk)} ${options.consistent}`)
      return memory.batchGet(keys, options)
    },
  }
  let taken = 0
  const table = requestTable(engine, {
    take(requests) {
      taken += requests
    },
  })
  const missing = { pk: 'a', sk: 'c' }
  const another = { pk: 'a', sk: 'd' }
  const [one, same] = await Promise.all([
    table.batchGet([KEY, missing], { consistent: false }),
    table.batchGet([missing, KEY, KEY], { consistent: false }),
  ])
  expect([one, same]).toEqual([[{ ...KEY, value: 1 }], [{ ...KEY, value: 1 }]])
  expect(await table.batchGet([another, KEY], { consistent: false })).toEqual([{ ...KEY, value: 1 }])
  // What need not be consistent does not answer what must be.
  await table.batchGet([KEY], { consistent: true })
  expect(asked).toEqual(['b,c false', 'd false', 'b true'])
  expect(taken).toBe(4)
})
