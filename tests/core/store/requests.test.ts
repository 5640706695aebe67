import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textHashOf } from '../../../core/model/id.ts'
import { placesWithin } from '../../../core/model/places.ts'
import type { Statement } from '../../../core/model/statement.ts'
import { statementRows } from '../../../core/store/lists.ts'
import type { Row } from '../../../core/store/rows.ts'
import { emptyStoresOn, type TestStore } from '../../support/testStore.ts'
import { accidentReport, card, putRows, reading, revision, slotOfStatement, statement } from './records.ts'
import { recordRequests, type Sent } from './sdk.ts'

const stores = emptyStoresOn()
beforeAll(stores.start)
afterAll(stores.stop)

const names = (sent: readonly Sent[]): string[] => sent.map(({ name }) => name)
const unitsOf = (sent: readonly Sent[]): number => sent.reduce((sum, { units }) => sum + units, 0)

/** Rows of the lists of statements alone. */
const ownRows = (told: Statement): Row[] =>
  statementRows(told).filter((row) => row.partition.startsWith('LIST#statements#'))

/** 60 statements over six years, ten a year; their rows of the list that is read, about 1 KB each. */
async function filled(): Promise<TestStore> {
  const store = await stores.open()
  const title = 'A title of some length '.repeat(18)
  const statements = Array.from({ length: 60 }, (_, at) => {
    const issuedOn = `${2018 + Math.floor(at / 10)}-05-${10 + (at % 10)}`
    return statement({ id: `p${100 + at}`, issuedOn, publications: [card({ title })] }, [accidentReport()])
  })
  await putRows(store, statements.flatMap(ownRows))
  return store
}

async function costOf(store: TestStore, read: () => Promise<unknown>): Promise<Sent[]> {
  const sent = recordRequests(store.client)
  await read()
  return [...sent]
}

describe('what a list costs', () => {
  it('is one query for a page within one year that the filter names', async () => {
    const store = await filled()
    const issued = { from: '2020', to: '2020' }
    const sent = await costOf(store, () => store.reads.listStatements({ issued }, { first: 5 }))
    expect(names(sent)).toEqual(['QueryCommand'])
    await store.close()
  })

  it('is one query for the years and one for each year that the page reaches into', async () => {
    const store = await filled()
    const sent = await costOf(store, () => store.reads.listStatements({}, { first: 9 }))
    expect(names(sent)).toEqual(['QueryCommand', 'QueryCommand'])
    await store.close()
  })

  it('is 2.5 read units at most for 20 rows of 1 KB, and half a one for the years', async () => {
    const store = await stores.open()
    // Hex does not compress much: each view has 1.2 KB, and each item 1 KB at most.
    const title = Array.from({ length: 6 }, (_, at) => textHashOf(String(at))).join('')
    const told = Array.from({ length: 40 }, (_, at) =>
      statement({ id: `p${100 + at}`, publications: [card({ title })] }, [accidentReport()]),
    )
    await putRows(store, told.flatMap(ownRows))
    const sent = await costOf(store, () => store.reads.listStatements({}, { first: 19 }))
    expect(names(sent)).toEqual(['QueryCommand', 'QueryCommand'])
    expect(sent[0]?.units).toBe(0.5)
    expect(sent[1]?.units).toBeLessThanOrEqual(2.5)
    await store.close()
  })

  it('does not grow with the list', async () => {
    const costs: Sent[][] = []
    for (const count of [30, 200]) {
      const store = await stores.open()
      const told = Array.from({ length: count }, (_, at) => statement({ id: `p${1000 + at}` }, [accidentReport()]))
      await putRows(store, told.flatMap(ownRows))
      costs.push(await costOf(store, () => store.reads.listStatements({ place: ['AZ-AGM'] }, { first: 20 })))
      await store.close()
    }
    expect(costs[1]).toEqual(costs[0])
  })

  it('stays within its bounds for any filter', async () => {
    const store = await filled()
    const filters = [
      { place: placesWithin('AZ') },
      { place: placesWithin('AZ').slice(1, 9), kind: ['APPEAL' as const] },
      { issuer: ['OTHER' as const], kind: ['ACCIDENT_REPORT' as const], place: ['AZ'] },
    ]
    for (const filter of filters) {
      const sent = await costOf(store, () => store.reads.listStatements(filter, { first: 100 }))
      expect(sent.length).toBeLessThanOrEqual(8 + 24)
    }
    await store.close()
  })

  it('is a look back more only where no item stands at the position', async () => {
    const store = await filled()
    const issued = { from: '2020', to: '2020' }
    const page = await store.reads.listStatements({ issued }, { first: 3 })
    const after = page.endPosition
    const at = await costOf(store, () => store.reads.listStatements({ issued }, { first: 3, after }))
    expect(at).toHaveLength(1)
    await store.close()
  })
})

describe('what records cost', () => {
  it('is one batch for heads and a second for aliases', async () => {
    const store = await stores.open()
    await store.facts.putSlot(slotOfStatement(statement({ id: 'p1' })), null)
    const alias = { ...slotOfStatement(statement({ id: 'p2' })), head: 'STATEMENT#p1', record: null }
    await store.facts.putSlot(alias, null)
    const sent = recordRequests(store.client)
    await store.reads.statements(['p1', 'p1'])
    expect(names(sent)).toEqual(['BatchGetItemCommand'])
    await store.reads.claims(['p1.k0'])
    expect(names(sent)).toEqual(['BatchGetItemCommand', 'BatchGetItemCommand'])
    await store.reads.statements(['p2'])
    expect(names(sent)).toHaveLength(4)
    // Its statement does not hold it: it may be one of a page that stands at another address now.
    await store.reads.claims(['p2.k0'])
    expect(names(sent)).toHaveLength(7)
    await store.close()
  })

  it('is two batches for publications, and nothing for none', async () => {
    const store = await stores.open()
    const { text: _, ...facts } = revision()
    await store.facts.addRevision(revision())
    await store.facts.putReading('p1', 'r1', reading())
    await store.facts.makeCurrent(facts)
    const sent = recordRequests(store.client)
    await store.reads.publications(['p1', 'p1'])
    expect(names(sent)).toEqual(['BatchGetItemCommand', 'BatchGetItemCommand'])
    // Half a unit an item; engines disagree on what the withdrawal costs that is not there.
    expect(unitsOf(sent)).toBeLessThanOrEqual(2.5)
    await store.reads.publications([])
    await store.reads.claims([])
    await store.reads.lastRuns([])
    expect(sent).toHaveLength(2)
    await store.close()
  })
})
