import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engineClient } from '../../../cli/engine/client.ts'
import { dynamoFactStore } from '../../../core/store/dynamoFactStore.ts'
import { dynamoReadStore } from '../../../core/store/dynamoReadStore.ts'
import type { FactStore } from '../../../core/store/factStore.ts'
import { publicationRows } from '../../../core/store/lists.ts'
import { emptyStoresOn, type TestStore } from '../../support/testStore.ts'
import { card, putRows, reading, revision, slotOfStatement, statement } from './records.ts'
import { answerOneByOne, failAlways, leaveUndone, loseAnswers } from './sdk.ts'

const stores = emptyStoresOn()
beforeAll(stores.start)
afterAll(stores.stop)

const { text: _, ...facts } = revision()
const [row] = publicationRows(card())
const work = { publication: 'p1', revision: 'r1', retrievedAt: '2024-01-01T00:00:00.000Z', extraction: 1 }
const run = {
  ...{ startedAt: '2024-01-01T00:00:00.000Z', finishedAt: null, error: null },
  ...{ discovered: 1, stored: 1, irrelevant: 0, failed: 0 },
}

const cell = { list: 'accidents', span: '2023-07' } as const

const writes: Readonly<Record<string, { command: string; write: (store: FactStore) => Promise<unknown> }>> = {
  'a revision': { command: 'PutItemCommand', write: (store) => store.addRevision(revision()) },
  'a reading': { command: 'PutItemCommand', write: (store) => store.putReading('p1', 'r1', reading()) },
  'the current revision': { command: 'PutItemCommand', write: (store) => store.makeCurrent(facts) },
  'blocking rows': { command: 'BatchWriteItemCommand', write: (store) => store.addBlocks('p1', ['a', 'b']) },
  'a work marker': { command: 'PutItemCommand', write: (store) => store.markWork(work, 3) },
  'a slot': { command: 'PutItemCommand', write: (store) => store.putSlot(slotOfStatement(statement()), null) },
  'a row': { command: 'PutItemCommand', write: (store) => (row ? store.putRow(row, 3) : Promise.reject(new Error())) },
  'a cell': { command: 'PutItemCommand', write: (store) => store.putCell({ ...cell, groups: [] }, 3) },
  'a run': { command: 'PutItemCommand', write: (store) => store.putRun('news', run) },
}

/** All that can be asked of what the writes above wrote. */
const stateOf = async (store: TestStore): Promise<unknown> => ({
  revision: await store.facts.revision('p1', 'r1'),
  reading: await store.facts.reading('p1', 'r1'),
  current: (await store.facts.reading('p1', 'r1')) && (await store.facts.current(['p1'])),
  blocks: await store.facts.publicationsWithBlocks(['a', 'b']),
  work: await store.facts.listWork(),
  slot: await store.facts.slot('STATEMENT#p1'),
  rows: await store.reads.listPublications({}, { first: 5 }),
  cell: await store.facts.cell(cell),
  run: await store.reads.lastRuns(['news']),
})

describe('a write whose answer was lost', () => {
  for (const [name, { command, write }] of Object.entries(writes)) {
    it(`is repeated and counts as written: ${name}`, async () => {
      const undisturbed = await stores.open()
      const disturbed = await stores.open()
      const answered = await write(undisturbed.facts)
      const { lost } = loseAnswers(disturbed.client, command)
      expect(await write(disturbed.facts)).toBe(answered)
      expect(lost()).toBe(1)
      expect(await stateOf(disturbed)).toEqual(await stateOf(undisturbed))
      await Promise.all([undisturbed.close(), disturbed.close()])
    })
  }

  it('over a slot that was read counts as written too', async () => {
    const { facts, client, close } = await stores.open()
    const first = slotOfStatement(statement(), { epoch: 1 })
    const second = slotOfStatement(statement({ issuedOn: '2024-01-01' }), { epoch: 2 })
    await facts.putSlot(first, null)
    loseAnswers(client, 'PutItemCommand')
    expect(await facts.putSlot(second, first)).toBe(true)
    expect(await facts.slot(first.key)).toEqual(second)
    await close()
  })

  it('leaves no marker when it was the one that takes it away', async () => {
    const { facts, client, close } = await stores.open()
    await facts.markWork(work, 3)
    loseAnswers(client, 'DeleteItemCommand')
    await facts.unmarkWork(work, 3)
    expect(await facts.listWork()).toEqual([])
    await close()
  })

  it('may cost the clock a number, never give one twice', async () => {
    const { facts, client, close } = await stores.open()
    const before = await facts.tick()
    loseAnswers(client, 'UpdateItemCommand')
    expect(await facts.tick()).toBeGreaterThan(before)
    await close()
  })
})

describe("an engine's fault", () => {
  const cases = {
    ProvisionedThroughputExceededException: 'THROTTLED',
    ThrottlingException: 'THROTTLED',
    RequestLimitExceeded: 'THROTTLED',
    InternalServerError: 'UNAVAILABLE',
    TimeoutError: 'UNAVAILABLE',
  }
  for (const [name, fault] of Object.entries(cases)) {
    it(`is the store's own error: ${name}`, async () => {
      const client = engineClient('http://127.0.0.1:1', { maxAttempts: 1 })
      failAlways(client, name)
      const facts = dynamoFactStore({ client, table: 'none' })
      const reads = dynamoReadStore({ client, table: 'none' })
      const calls = [facts.tick(), facts.listWork(), reads.statements(['p1']), reads.listClaims({}, { first: 1 })]
      for (const call of await Promise.allSettled(calls)) {
        expect(call).toMatchObject({ status: 'rejected', reason: { name: 'StoreError', fault } })
        expect(call.status === 'rejected' && call.reason.message).not.toContain('secret')
      }
      client.destroy()
    })
  }

  it('is told when nothing listens there', async () => {
    const client = engineClient('http://127.0.0.1:1', { maxAttempts: 1 })
    const reads = dynamoReadStore({ client, table: 'none' })
    await expect(reads.statements(['p1'])).rejects.toMatchObject({ name: 'StoreError', fault: 'UNAVAILABLE' })
    client.destroy()
  })

  it('is not made of a mistake in this code', async () => {
    const { client, close } = await stores.open()
    const facts = dynamoFactStore({ client, table: 'no-such-table' })
    await expect(facts.tick()).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    await close()
  })
})

describe('an answer that holds a part', () => {
  it('of a batch is asked for again until it is whole', async () => {
    const { facts, reads, client, close } = await stores.open()
    leaveUndone(client, 7)
    const ids = Array.from({ length: 40 }, (_, at) => `p${at + 10}`)
    await Promise.all(ids.map((id) => facts.putSlot(slotOfStatement(statement({ id })), null)))
    expect((await reads.statements(ids)).map((one) => one?.id)).toEqual(ids)
    const keys = ids.map((id) => `key ${id}`)
    await facts.addBlocks('p1', keys)
    for (const key of keys) expect(await facts.publicationsWithBlocks([key])).toEqual(['p1'])
    await close()
  })

  it('of a batch that never moves ends in an error, after waits that grow', async () => {
    const { client, table, close } = await stores.open()
    leaveUndone(client, 0)
    const waits: number[] = []
    const wait = async (milliseconds: number): Promise<void> => {
      waits.push(milliseconds)
    }
    const reads = dynamoReadStore({ client, table, wait })
    await expect(reads.statements(['p1'])).rejects.toMatchObject({ name: 'StoreError', fault: 'THROTTLED' })
    expect(waits).toEqual([50, 100, 200, 400, 800, 1600, 3200])
    await close()
  })

  it('of a query is gone on from', async () => {
    const store = await stores.open()
    answerOneByOne(store.client)
    const ids = ['p1', 'p2', 'p3', 'p4', 'p5']
    for (const publication of ids) {
      await store.facts.markWork({ ...work, publication }, 0)
      await store.facts.addBlocks(publication, ['key'])
      await store.facts.addRevision(revision({ publication: 'p0', id: publication }))
      await store.facts.putReading('p0', publication, reading())
      await putRows(store, publicationRows(card({ id: publication })))
    }
    expect(await store.facts.listWork()).toHaveLength(5)
    expect(await store.facts.publicationsWithBlocks(['key'])).toEqual(ids)
    expect((await store.facts.histories(['p0']))[0]?.revisions).toHaveLength(5)
    const page = await store.reads.listPublications({}, { first: 4 })
    expect(page.items.map(({ item }) => item.id)).toEqual(['p5', 'p4', 'p3', 'p2'])
    expect(page.hasNextPage).toBe(true)
    await store.close()
  })
})
