import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Filled, ingestFolder } from '../../../core/ingest/ingestFolder.ts'
import { publicationIdOf } from '../../../core/model/id.ts'
import { StoreError } from '../../../core/store/errors.ts'
import type { FactStore } from '../../../core/store/factStore.ts'
import { type TestStore, testStore } from '../../support/testStore.ts'

let folder: string
let store: TestStore

beforeEach(async () => {
  fates = []
  folder = mkdtempSync(join(tmpdir(), 'minetrace-folder-'))
  store = await testStore()
  for (const name of ['one', 'two', 'three'])
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ url: `https://wire.example/${name}`, text: `The text of ${name}.`, language: 'en' }),
    )
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const LOGGED = 'FAULT: an error that the log of the run tells ended it'
const startedAt = '2026-01-01T00:00:00.000Z'
const finishedAt = '2026-01-01T00:00:05.000Z'
let fates: string[]
const run = async (facts: FactStore) => (await read(facts)).run
const read = (facts: FactStore, fill?: () => Promise<Filled>, over: Partial<Parameters<typeof ingestFolder>[0]> = {}) =>
  ingestFolder({
    store: facts,
    sourceId: 'import',
    folder,
    startedAt,
    now: () => finishedAt,
    settle: async (file, fate) => {
      fates.push(`${file} ${fate}`)
    },
    ...(fill ? { fill } : {}),
    ...over,
  })

it('records what a run did, with what was refused or known before it', async () => {
  const fill = async () => {
    writeFileSync(join(folder, 'broken.json'), '{')
    return { left: 4, problems: [{ url: 'large.json', reason: 'TOO_LARGE: too large', givenUp: false }] }
  }
  const done = await read(store.facts, fill)
  expect(done.run).toMatchObject({ startedAt, finishedAt, discovered: 9, stored: 3, failed: 2, error: null })
  expect(done.problems).toMatchObject([{ url: 'large.json' }, { url: 'broken.json' }])
  expect(fates).toEqual(['broken.json REFUSED', 'one.json TAKEN', 'three.json TAKEN', 'two.json TAKEN'])
  expect(await store.reads.lastRuns(['import'])).toEqual([done.run])
})

it('fails where what fills the folder does, and says so in the record of the run, in no words of others', async () => {
  const fill = () => Promise.reject(new Error('arn:aws:sts::123456789012:x is not authorized.'))
  await expect(read(store.facts, fill)).rejects.toThrow('not authorized')
  expect(await store.reads.lastRuns(['import'])).toMatchObject([{ error: LOGGED }])
})

it('keeps nothing of a file that lies there unchanged: looked through every hour, the store stays as it is', async () => {
  await run(store.facts)
  const id = publicationIdOf('https://wire.example/one')
  const before = await store.facts.histories([id])
  const later = '2026-01-01T01:00:00.000Z'
  await ingestFolder({ store: store.facts, sourceId: 'import', folder, startedAt: later, now: () => later })
  expect(await store.facts.histories([id])).toEqual(before)
  expect(await store.reads.publications([id])).toMatchObject([{ retrievedAt: startedAt }])
})

it('takes the others where the store refuses one', async () => {
  const addRevision: FactStore['addRevision'] = async (revision) => {
    if (revision.url.endsWith('two')) throw new StoreError('TOO_LARGE', 'An item is too large.')
    await store.facts.addRevision(revision)
  }
  const refused = await read({ ...store.facts, addRevision })
  expect(refused.run).toMatchObject({ discovered: 3, failed: 1, error: null })
  expect(fates.toSorted()).toEqual(['one.json TAKEN', 'three.json TAKEN', 'two.json PUT_OFF'])
  expect((await run(store.facts)).stored).toBe(1)
})

it('fails where the store does, and says so in the record of the run', async () => {
  const addRevision: FactStore['addRevision'] = () => Promise.reject(new StoreError('UNAVAILABLE', 'Not there.'))
  await expect(run({ ...store.facts, addRevision })).rejects.toThrow('Not there.')
  expect(await store.reads.lastRuns(['import'])).toMatchObject([{ error: 'UNAVAILABLE: the store did not answer' }])
})

it('begins nothing more once its time is over, but a first batch, so that each run comes further', async () => {
  for (let n = 0; n < 30; n++)
    writeFileSync(join(folder, `${n}.json`), JSON.stringify({ url: `https://wire.example/${n}`, text: `Text ${n}.` }))
  let looks = 0
  const done = await read(store.facts, undefined, { isOver: () => ++looks > 30 })
  expect(done).toMatchObject({ run: { discovered: 33, stored: 25, error: null }, left: 8 })
  expect(fates).toHaveLength(25)
})
