import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ingestFiles } from '../../../../core/ingest/sources/ingestFiles.ts'
import { recordedRun } from '../../../../core/ingest/sources/recordedRun.ts'
import { publicationIdOf } from '../../../../core/model/id.ts'
import { INBOX } from '../../../../core/sources/registry.ts'
import { StoreError } from '../../../../core/store/errors.ts'
import type { FactStore } from '../../../../core/store/factStore.ts'
import { type TestStore, testStore } from '../../../support/testStore.ts'

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
const read = (facts: FactStore, over: Partial<Parameters<typeof ingestFiles>[0]> = {}, at = startedAt) => {
  const instants = [at]
  return recordedRun({ store: facts, source: INBOX, now: () => instants.pop() ?? finishedAt }, (tally, retrievedAt) =>
    ingestFiles({
      ...{ store: facts, paths: [folder], retrievedAt, tally, notesRefetches: false, isOver: () => false },
      onFile: async (file) => {
        const fate = 'change' in file ? file.change : 'fault' in file ? file.fault : file.rejection.kind
        fates.push(`${basename(file.name)} ${fate}`)
      },
      ...over,
    }),
  )
}

it('records what a run did, with what no reader takes', async () => {
  writeFileSync(join(folder, 'broken.json'), '{')
  const done = await read(store.facts)
  expect(done.run).toMatchObject({ startedAt, finishedAt, discovered: 4, stored: 3, failed: 1, error: null })
  expect(done.problems).toMatchObject([{ url: join(folder, 'broken.json') }])
  expect(fates).toEqual(['broken.json NOT_JSON', 'one.json NEW', 'three.json NEW', 'two.json NEW'])
  expect(await store.reads.lastRuns(['import'])).toEqual([done.run])
})

it('stores a text in a language that nothing here reads, names it, and does not say that nothing in it is in scope', async () => {
  const text = 'Selon les autorités, deux personnes ont été blessées hier par des mines terrestres en Azerbaïdjan.'
  writeFileSync(join(folder, 'french.txt'), text)
  const done = await read(store.facts)
  expect(done.run).toMatchObject({ discovered: 4, stored: 4, irrelevant: 3, failed: 0 })
  expect(done.run.findings).toMatchObject([{ name: 'UNREAD_LANGUAGE' }])
  expect(done.problems).toMatchObject([
    { reason: expect.stringContaining('(fr, guessed from 15 words) is not read yet; the text is stored') },
  ])
})

it('fails where who hears of the files does, and says so in the record of the run, in no words of others', async () => {
  const onFile = () => Promise.reject(new Error('arn:aws:sts::123456789012:x is not authorized.'))
  await expect(read(store.facts, { onFile })).rejects.toThrow('not authorized')
  expect(await store.reads.lastRuns(['import'])).toMatchObject([{ error: LOGGED }])
})

it('keeps nothing of a file that lies there unchanged: looked through every hour, the store stays as it is', async () => {
  await run(store.facts)
  const id = publicationIdOf('https://wire.example/one')
  const before = await store.facts.histories([id])
  const later = '2026-01-01T01:00:00.000Z'
  await read(store.facts, {}, later)
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
  expect(fates.toSorted()).toEqual(['one.json NEW', 'three.json NEW', 'two.json TOO_LARGE'])
  expect(refused.problems).toMatchObject([{ url: join(folder, 'two.json') }])
  expect((await run(store.facts)).stored).toBe(1)
})

it('fails where the store does, and says so in the record of the run', async () => {
  const addRevision: FactStore['addRevision'] = () => Promise.reject(new StoreError('UNAVAILABLE', 'Not there.'))
  await expect(run({ ...store.facts, addRevision })).rejects.toThrow('Not there.')
  expect(await store.reads.lastRuns(['import'])).toMatchObject([{ error: 'UNAVAILABLE: the store did not answer' }])
})

describe('once its time is over', () => {
  const over = () => {
    let looks = 0
    return () => ++looks > 30
  }
  beforeEach(() => {
    for (let n = 0; n < 30; n++)
      writeFileSync(join(folder, `${n}.json`), JSON.stringify({ url: `https://wire.example/${n}`, text: `Text ${n}.` }))
  })

  it('begins nothing more, and says so', async () => {
    const done = await read(store.facts, { isOver: over() })
    expect(done).toMatchObject({ run: { discovered: 33, stored: 0, findings: [{ name: 'CUT_SHORT' }] }, left: 33 })
    expect(fates).toEqual([])
  })

  it('takes a first batch all the same where it shall come further with each run', async () => {
    const done = await read(store.facts, { isOver: over(), fewest: 25 })
    expect(done).toMatchObject({ run: { discovered: 33, stored: 25, error: null }, left: 8, cutShort: true })
    expect(fates).toHaveLength(25)
  })
})
