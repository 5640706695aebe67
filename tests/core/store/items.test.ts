import { randomBytes } from 'node:crypto'
import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicationIdOf } from '../../../core/model/id.ts'
import { accidentRows, publicationRows, statementRows } from '../../../core/store/lists.ts'
import { emptyStoresOn, type TestStore } from '../../support/testStore.ts'
import { agendaItem, fetchRecord, sourceState } from './liveRecords.ts'
import {
  accident,
  card,
  casualtyFigure,
  putRows,
  reading,
  revision,
  slotOfAccident,
  slotOfStatement,
  statement,
} from './records.ts'
import { recordRequests } from './sdk.ts'

const stores = emptyStoresOn()
beforeAll(stores.start)
afterAll(stores.stop)

const PAGE = 'https://news.example/1'
const { text: _, ...facts } = revision()
const run = {
  ...{ startedAt: '2024-01-01T00:00:00.000Z', finishedAt: null, error: null },
  ...{ discovered: 1, stored: 1, irrelevant: 0, failed: 0 },
}
const series = { since: '2020-11-10', population: 'EVERYONE', outcome: 'KILLED' } as const

/** What can be asked, by the key of the item that its answer is made of. */
const readers: Readonly<Record<string, (store: TestStore) => Promise<unknown>>> = {
  'WORK 2024-01-01T00:00:00.000Z#p1#r1#1': ({ facts }) => facts.listWork(),
  'PUBLICATION#p1 REVISION#r1': ({ facts }) => facts.revision('p1', 'r1'),
  'PUBLICATION#p1 TEXT#h1': ({ facts }) => facts.revision('p1', 'r1'),
  'PUBLICATION#p1 READING#r1': ({ facts }) => facts.reading('p1', 'r1'),
  'PUBLICATION#p1 CURRENT': ({ reads }) => reads.publications(['p1']),
  'PUBLICATION#p1 RETRIEVAL#2024-01-01T00:00:00.000Z#r1': ({ facts }) => facts.histories(['p1']),
  'NEAR#key p1': ({ facts }) => facts.publicationsWithBlocks(['key']),
  'SLOT#STATEMENT#p1 SLOT': ({ reads }) => reads.claims(['p1.k0']),
  'SLOT#ACCIDENT#p1.k1 SLOT': ({ facts }) => facts.slot('ACCIDENT#p1.k1'),
  'SOURCE#news RUN': ({ reads }) => reads.lastRuns(['news']),
  'SOURCE#news RUNS': ({ facts }) => facts.recentRuns('news'),
  'SOURCE#news STATE': ({ facts }) => facts.sourceState('news'),
  [`AGENDA#news ${publicationIdOf(PAGE)}`]: ({ facts }) => facts.agenda('news'),
  [`PUBLICATION#${publicationIdOf(PAGE)} FETCH`]: ({ facts }) => facts.fetchRecords([PAGE]),
  'HOST#news.example HOST': ({ facts }) => facts.notBefore('news.example'),
  'PROGRESS#rebuild PROGRESS': ({ facts }) => facts.progress('rebuild'),
  'YEARS#LIST#statements#all#- 2023': ({ reads }) => reads.listStatements({}, { first: 1 }),
  'LIST#statements#all#-#2023 2023-07-05#p1': ({ reads }) => reads.listStatements({}, { first: 1 }),
  'LIST#publications#all#-#2023 2023-07-05#p1': ({ reads }) => reads.listPublications({}, { first: 1 }),
  'LIST#accidents#all#-#2023 2023-07-05#p1.k1': ({ reads }) => reads.listAccidents({}, { first: 1 }),
  'CELLS#accidents 2023': ({ reads }) => reads.accidentTotals([], {}),
  'CELLS#accidents 2023-07': ({ reads }) => reads.accidentTotals([], { occurred: { from: '2023-07-02' } }),
  'LIST#claims#all#-#2023 2023-07-05#p1#99999#p1.k0': ({ reads }) => reads.listClaims({}, { first: 1 }),
  'SERIES#casualties#2020-11-10#EVERYONE#KILLED 2023-07-05#p1#00000#p1.k0#01': ({ reads }) =>
    reads.listCasualtySeries(series, { first: 1 }),
}

/** A store with one item of every kind. */
async function full(): Promise<TestStore> {
  const store = await stores.open()
  const told = statement({}, [casualtyFigure()])
  await store.facts.markWork({ publication: 'p1', revision: 'r1', retrievedAt: facts.retrievedAt, extraction: 1 }, 1)
  await store.facts.addRevision(revision())
  await store.facts.putReading('p1', 'r1', reading())
  await store.facts.makeCurrent(facts)
  await store.facts.makeCurrent({ ...facts, retrievedAt: '2024-01-02T00:00:00.000Z' })
  await store.facts.addBlocks('p1', ['key'])
  await store.facts.tick()
  await store.facts.putSlot(slotOfStatement(told), null)
  await store.facts.putSlot(slotOfAccident(accident()), null)
  await store.facts.putRun('news', run)
  await store.facts.putSourceState('news', sourceState)
  await store.facts.putAgenda('news', [agendaItem({ url: PAGE })])
  await store.facts.putFetchRecord(fetchRecord({ url: PAGE }))
  await store.facts.putNotBefore('news.example', '2024-01-01T00:00:00.000Z')
  await store.facts.putProgress('rebuild', 'p1')
  await putRows(store, [...statementRows(told), ...publicationRows(card()), ...accidentRows(accident())])
  for (const span of ['2023-07', '2023'])
    await store.facts.putCell(await store.facts.foldCell({ list: 'accidents', span }), 1)
  return store
}

describe('items', () => {
  it('carry a schema version, every one of them', async () => {
    const { client, table, close } = await full()
    const { Items = [] } = await client.send(new ScanCommand({ TableName: table }))
    expect(Items.length).toBeGreaterThan(20)
    expect(new Set(Items.map((item) => item.v?.N))).toEqual(new Set(['1']))
    await close()
  })

  it('of another version, or of another shape, are told by their key and not by what they hold', async () => {
    const store = await full()
    const { client, table: TableName } = store
    for (const [key, read] of Object.entries(readers)) {
      expect(await read(store), key).toBeTruthy()
      const [pk = '', sk = ''] = key.split(' ')
      const { Items = [] } = await client.send(new ScanCommand({ TableName }))
      const whole = Items.find((item) => item.pk?.S === pk && item.sk?.S === sk)
      expect(whole, key).toBeDefined()
      const broken = [
        { ...whole, v: { N: '9' } },
        { ...whole, v: { S: '1' } },
        { pk: { S: pk }, sk: { S: sk }, secret: { S: 'a secret' } },
      ]
      for (const Item of broken) {
        await client.send(new PutItemCommand({ TableName, Item }))
        const told = await read(store).catch((error: unknown) => error)
        expect(told, key).toMatchObject({ name: 'StoreError', fault: 'UNREADABLE_ITEM' })
        expect(String(told)).toContain(key)
        expect(String(told)).not.toContain('secret')
      }
      await client.send(new PutItemCommand({ TableName, Item: whole }))
    }
    await store.close()
  })

  it('with bytes that are not ours are told in the same way', async () => {
    const store = await full()
    const { client, table: TableName } = store
    const Item = {
      ...{ pk: { S: 'PUBLICATION#p1' }, sk: { S: 'READING#r1' }, v: { N: '1' } },
      ...{ extraction: { N: '1' }, language: { S: 'en' }, relevant: { BOOL: true }, reading: { B: randomBytes(100) } },
    }
    await client.send(new PutItemCommand({ TableName, Item }))
    await expect(store.facts.reading('p1', 'r1')).rejects.toMatchObject({ fault: 'UNREADABLE_ITEM' })
    await expect(store.facts.current(['p1'])).rejects.toMatchObject({ fault: 'UNREADABLE_ITEM' })
    await store.close()
  })

  it('may have attributes that are not known yet', async () => {
    const store = await full()
    const { client, table: TableName } = store
    const { Items = [] } = await client.send(new ScanCommand({ TableName }))
    for (const item of Items) {
      await client.send(new PutItemCommand({ TableName, Item: { ...item, later: { S: 'added' } } }))
    }
    for (const [key, read] of Object.entries(readers)) expect(await read(store), key).toBeTruthy()
    await store.close()
  })
})

describe('what is larger than an item', () => {
  it('is refused with its size, before anything is sent', async () => {
    const { facts, client, close } = await stores.open()
    const sent = recordRequests(client)
    const text = randomBytes(420_000).toString('base64')
    const refused = facts.addRevision(revision({ text }))
    await expect(refused).rejects.toMatchObject({ name: 'StoreError', fault: 'TOO_LARGE' })
    await expect(refused).rejects.toThrow(/PUBLICATION#p1 TEXT#h1 has \d+ KB when compressed; 400 KB is the most/)
    expect(sent).toEqual([])
    await close()
  })

  it('is measured after compression', async () => {
    const { facts, close } = await stores.open()
    const text = 'Two people were injured when a mine exploded. '.repeat(50_000)
    await facts.addRevision(revision({ text }))
    expect((await facts.revision('p1', 'r1'))?.text).toBe(text)
    await close()
  })

  it('is not refused when it just fits', async () => {
    const { facts, close } = await stores.open()
    // Hex of random bytes packs to a little over half of it.
    const text = randomBytes(365_000).toString('hex')
    await facts.addRevision(revision({ text }))
    expect((await facts.revision('p1', 'r1'))?.text).toHaveLength(730_000)
    await close()
  })
})
