import { afterAll, beforeAll, expect, it } from 'vitest'
import { accidentRows } from '../../../core/store/lists.ts'
import type { AccidentFilter } from '../../../core/store/store.ts'
import { emptyStoresOn, type TestStore } from '../../support/testStore.ts'
import { accident, putRows } from './records.ts'
import { recordRequests, type Sent } from './sdk.ts'

const stores = emptyStoresOn()
beforeAll(stores.start)
afterAll(stores.stop)

const MONTHS = ['2022-11', '2022-12', '2023-01', '2023-02', '2023-03']
const filters: readonly AccidentFilter[] = [
  {},
  { occurred: { from: '2022-11-14', to: '2023-03-20' } },
  { occurred: { from: '2023' }, place: ['AZ-AGM', 'region-karabakh'], population: ['CHILD', 'CIVILIAN'] },
  { ordnanceType: ['MINE'] },
]

/** So many accidents a day in each month, alike but for their day. */
async function filled(aDay: number): Promise<TestStore> {
  const store = await stores.open()
  const days = MONTHS.flatMap((month) => Array.from({ length: 7 }, (_, at) => `${month}-${10 + at}`))
  const accidents = days.flatMap((occurredOn) =>
    Array.from({ length: aDay }, (_, at) => accident({ id: `p${at}.${occurredOn}`, occurredOn })),
  )
  const counted = accidents.flatMap(accidentRows).filter((row) => row.partition.startsWith('LIST#accidents#all#'))
  await putRows(store, counted)
  for (const span of MONTHS) {
    await store.facts.putCell(await store.facts.foldCell({ list: 'accidents', span }), 1)
  }
  return store
}

async function costs(store: TestStore): Promise<Sent[]> {
  const sent = recordRequests(store.client)
  for (const filter of filters) await store.reads.accidentTotals(['MONTH', 'PLACE'], filter)
  await store.reads.statementTotals(['YEAR'], {})
  await store.reads.clearanceTotals('YEAR', {})
  return sent
}

it('a total costs one query, however much is counted in it and whatever the filter', async () => {
  const [few, many] = [await filled(1), await filled(12)]
  expect(await few.reads.accidentTotals([], {})).toMatchObject([{ accidents: 35 }])
  expect(await many.reads.accidentTotals([], {})).toMatchObject([{ accidents: 420 }])
  const spent = await costs(many)
  expect(spent.map(({ name }) => name)).toEqual(Array(filters.length + 2).fill('QueryCommand'))
  expect(Math.max(...spent.map(({ units }) => units))).toBeLessThanOrEqual(1)
  expect(spent).toEqual(await costs(few))
  await few.close()
  await many.close()
})
