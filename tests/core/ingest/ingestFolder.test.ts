import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ingestFolder } from '../../../core/ingest/ingestFolder.ts'
import { StoreError } from '../../../core/store/errors.ts'
import type { FactStore } from '../../../core/store/factStore.ts'
import { type TestStore, testStore } from '../../support/testStore.ts'

let folder: string
let store: TestStore

beforeEach(async () => {
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

const startedAt = '2026-01-01T00:00:00.000Z'
const finishedAt = '2026-01-01T00:00:05.000Z'
const run = async (facts: FactStore, refused = 0) => (await read(facts, refused)).run
const read = (facts: FactStore, refused = 0) =>
  ingestFolder({ store: facts, sourceId: 'import', folder, startedAt, now: () => finishedAt, refused })

it('records what a run did, with what was refused before it', async () => {
  writeFileSync(join(folder, 'broken.json'), '{')
  const done = await run(store.facts, 2)
  expect(done).toMatchObject({ startedAt, finishedAt, discovered: 6, stored: 3, failed: 3, error: null })
  expect(await store.reads.lastRuns(['import'])).toEqual([done])
  expect((await read(store.facts)).problems).toMatchObject([{ url: 'broken.json' }])
})

it('takes the others where the store refuses one', async () => {
  const addRevision: FactStore['addRevision'] = async (revision) => {
    if (revision.url.endsWith('two')) throw new StoreError('TOO_LARGE', 'An item is too large.')
    await store.facts.addRevision(revision)
  }
  expect(await run({ ...store.facts, addRevision })).toMatchObject({ discovered: 3, failed: 1, error: null })
  expect((await run(store.facts)).stored).toBe(1)
})

it('fails where the store does, and says so in the record of the run', async () => {
  const addRevision: FactStore['addRevision'] = () => Promise.reject(new StoreError('UNAVAILABLE', 'Not there.'))
  await expect(run({ ...store.facts, addRevision })).rejects.toThrow('Not there.')
  expect(await store.reads.lastRuns(['import'])).toMatchObject([{ error: 'Not there.' }])
})
