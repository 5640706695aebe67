import { S3Client } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { INBOX } from '../../core/sources/registry.ts'
import { readInbox } from '../../functions/ingest/readInbox.ts'
import { memoryStore } from '../support/memoryStore.ts'
import { type FakeInbox, fakeInbox } from './fakeInbox.ts'

let objects: Map<string, Uint8Array>
let server: FakeInbox
let client: S3Client
let store: ReturnType<typeof memoryStore>

beforeEach(async () => {
  objects = new Map()
  store = memoryStore()
  server = await fakeInbox('inbox', objects)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  client = new S3Client({ endpoint: server.endpoint, region: 'local', forcePathStyle: true, credentials })
})
afterEach(async () => {
  client.destroy()
  await server.close()
})

const put = (name: string, text: string) => objects.set(`import/${name}`, new TextEncoder().encode(text))
const run = (over: Partial<Parameters<typeof readInbox>[0]> = {}) =>
  readInbox({ store: store.facts, inbox: { client, bucket: 'inbox' }, source: INBOX, mostObjects: 10, ...over })
const fetches = async (over = {}) => {
  const before = server.fetched.length
  const { run: done, problems } = await run(over)
  return { done, problems, fetched: server.fetched.slice(before).map((key) => key.replace('import/', '')) }
}
const statement = (n: number) => `---\nurl: https://wire.example/${n}\n---\nA mine exploded in Aghdam. It is text ${n}.`

it('comes to what lies behind files that nobody can read, and looks at those no more until they change', async () => {
  for (let n = 10; n < 25; n++) put(`a-${n}.json`, '{"title":"without its text"}')
  put('b.txt', statement(1))
  expect((await fetches()).done).toMatchObject({ stored: 0, failed: 10 })
  expect((await fetches()).done).toMatchObject({ stored: 1, failed: 5, discovered: 16 })
  const third = await fetches()
  expect(third).toMatchObject({ fetched: [], problems: [], done: { failed: 0, discovered: 16 } })
  expect(third.done.findings).toEqual([
    { name: 'STILL_REFUSED', explanation: expect.stringMatching(/^15 files were refused by earlier runs/) },
  ])
  put('a-12.json', '{"title":"with it","text":"A mine exploded in Aghdam."}')
  expect(await fetches()).toMatchObject({ fetched: ['a-12.json'], done: { stored: 1 } })
})

it('takes one of two rivals once the other is gone, and copies of a file without looking at them for ever', async () => {
  put('one.txt', statement(1))
  put('rival.txt', `${statement(1)} Or not.`)
  put('copy-1.txt', statement(2))
  put('copy-2.txt', statement(2))
  expect((await fetches()).done).toMatchObject({ stored: 1, failed: 2 })
  objects.delete('import/rival.txt')
  expect(await fetches()).toMatchObject({ fetched: ['copy-2.txt', 'one.txt'], done: { stored: 1, failed: 0 } })
  expect((await fetches()).fetched).toEqual([])
})

it('fetches nothing after its deadline', async () => {
  put('one.txt', statement(1))
  const { run: done, cutShort } = await run({ deadline: '2024-01-01T00:00:00.000Z' })
  expect([done.stored, cutShort, server.fetched]).toEqual([0, true, []])
})

it('remembers what was taken in before it died', async () => {
  for (let n = 10; n < 40; n++) put(`${n}.txt`, statement(n))
  let derived = 0
  const dying = {
    ...store.facts,
    putFetchRecord: async (record: Parameters<typeof store.facts.putFetchRecord>[0]) => {
      if (++derived > 20) throw new Error('The function was ended.')
      await store.facts.putFetchRecord(record)
    },
  }
  await expect(run({ store: dying, mostObjects: 40 })).rejects.toThrow('The function was ended.')
  expect((await fetches({ mostObjects: 40 })).fetched).toHaveLength(10)
})
