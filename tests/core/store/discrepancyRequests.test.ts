import { afterAll, beforeAll, expect, it } from 'vitest'
import { comparisonSlot } from '../../../core/store/keys.ts'
import { comparisonRows } from '../../../core/store/lists.ts'
import { emptyStoresOn, type TestStore } from '../../support/testStore.ts'
import { saying } from '../aggregates/discrepancies/figures.ts'
import { putRows, rowsOfStatement, slotOfStatement } from './records.ts'
import { recordRequests, type Sent } from './sdk.ts'

const stores = emptyStoresOn()
beforeAll(stores.start)
afterAll(stores.stop)

const OVER_TIME = 'TOTALS_OVER_TIME#2020-11-10##ANAMA'
const ASKED = ['p0.k0', 'p1.k0', 'p2.k0', 'p3.k0', 'p4.k0']

/** A series of so many totals of one body, each of a day that it tells, every second of which falls by one. */
async function filled(totals: number): Promise<TestStore> {
  const store = await stores.open()
  const statements = Array.from({ length: totals }, (_, at) => {
    const day = `2023-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`
    return saying(`p${at}`, day, { 'EVERYONE CASUALTY': 345 - (at % 2) }, { asOf: day })
  })
  for (const one of statements.slice(0, ASKED.length)) await store.facts.putSlot(slotOfStatement(one), null)
  const rows = statements.flatMap(rowsOfStatement)
  await putRows(
    store,
    rows.filter((row) => row.partition === OVER_TIME),
  )
  const [folded] = await store.facts.foldComparisons({ partition: OVER_TIME, years: ['2023'] })
  if (!folded) throw new RangeError('a touched year is folded')
  const { name, discrepancies } = folded
  expect(discrepancies).toHaveLength(totals / 2)
  const key = comparisonSlot(name)
  await store.facts.putSlot({ key, epoch: 1, head: key, record: { discrepancies }, rows: [], formerRows: [] }, null)
  await putRows(store, comparisonRows(folded))
  return store
}

async function costs(store: TestStore): Promise<Sent[]> {
  const sent = recordRequests(store.client)
  const taking = await store.reads.discrepanciesOf(ASKED)
  expect(taking.every((all) => all.length > 0)).toBe(true)
  await store.reads.listDiscrepancies({ asOf: { from: '2023', to: '2023' } }, { first: 3 })
  return sent
}

it('the discrepancies of claims cost two rounds, and a page of a year one query, however long the series is', async () => {
  const [few, many] = [await filled(6), await filled(200)]
  const names = (sent: readonly Sent[]) => sent.map(({ name }) => name)
  const spent = names(await costs(few))
  expect(spent).toEqual(['BatchGetItemCommand', 'BatchGetItemCommand', 'QueryCommand'])
  expect(names(await costs(many))).toEqual(spent)
  await few.close()
  await many.close()
})
