import { describe, expect, it } from 'vitest'
import { ingestArticles } from '../../../core/ingest/ingestArticles.ts'
import type { Reader } from '../../../core/ingest/reader.ts'
import { type Rebuilt, rebuild, rebuiltUpTo } from '../../../core/ingest/rebuild.ts'
import { type Difference, verify } from '../../../core/ingest/verify.ts'
import type { FactStore } from '../../../core/store/factStore.ts'
import { factStoreOn } from '../../../core/store/factStoreOn.ts'
import { readStoreOn } from '../../../core/store/readStoreOn.ts'
import { answersOf, urlsOf } from '../../support/answers.ts'
import { labelledIn } from '../../support/labelled.ts'
import { articleOf, labelledReader } from '../../support/labelledReader.ts'
import { memoryTable } from '../../support/memoryTable.ts'

const labelled = labelledIn('tests/corpus')
const reader = labelledReader(labelled)
const articles = labelled.map(articleOf)

async function ingested() {
  const table = memoryTable()
  const store = factStoreOn(table)
  for await (const _ of ingestArticles({ store, articles, retrievedAt: '2026-01-01T00:00:00.000Z', reader }));
  return { table, store, answers: () => answersOf(readStoreOn(table), urlsOf(articles)) }
}

async function collected<T>(all: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of all) items.push(item)
  return items
}
const changesOf = (passes: readonly Rebuilt[]): string[] => passes.flatMap((pass) => pass.changed.map((c) => c.change))
const differences = (store: FactStore): Promise<Difference[]> => collected(verify(store))

describe('rebuild', () => {
  it('with the same reader changes nothing, and verify finds nothing', async () => {
    const { store, answers } = await ingested()
    const before = await answers()
    const passes = await collected(rebuild({ store, reader }))
    expect(passes.reduce((sum, pass) => sum + pass.publications, 0)).toBe(articles.length)
    expect(changesOf(passes)).toEqual([])
    expect(await answers()).toBe(before)
    expect(await differences(store)).toEqual([])
  })

  it('with a newer reader changes what that reads otherwise', async () => {
    const { store, answers } = await ingested()
    const changed = labelled.find((article) => article.id === 'b-001')
    const newer: Reader = labelledReader(
      labelled.map((a) => (a === changed ? { ...a, claims: [] } : a)),
      2,
    )
    const passes = await collected(rebuild({ store, reader: newer }))
    expect(changesOf(passes)).toEqual(['CHANGED'])
    expect(await answers()).toContain(changed?.url)
    expect(await differences(store)).toEqual([])
  })

  it('goes on where one that was killed stood', async () => {
    const { store } = await ingested()
    const killed = rebuild({ store, reader })
    const first = await killed.next()
    await killed.return(undefined)
    expect(await rebuiltUpTo({ store, reader })).toMatch(/^\w+$/)
    expect(await rebuiltUpTo({ store, reader: { ...reader, extraction: reader.extraction + 1 } })).toBeNull()
    const rest = await collected(rebuild({ store, reader }))
    const done = (first.value?.publications ?? 0) + rest.reduce((sum, pass) => sum + pass.publications, 0)
    expect(first.value?.publications).toBeGreaterThan(0)
    expect(done).toBe(articles.length)
    expect(await store.progress('rebuild')).toBeNull()
  })

  it('mends totals that were changed or deleted by hand, which verify names', async () => {
    const { table, store, answers } = await ingested()
    const before = await answers()
    const { items } = await table.query({ pk: 'CELLS#statements' })
    const [one, other] = items
    if (!one || !other) throw new RangeError('the corpus holds statements of several months')
    await table.remove(one, { attribute: 'epoch', is: '<=', value: Number.MAX_SAFE_INTEGER, orAbsent: false })
    await table.put({ ...other, groups: one.groups })
    expect(await answers()).not.toBe(before)
    expect(await differences(store)).toEqual(
      expect.arrayContaining([
        { slot: `CELL#statements#${one.sk}`, row: null, found: 'MISSING' },
        { slot: `CELL#statements#${other.sk}`, row: null, found: 'DIFFERENT' },
      ]),
    )
    await collected(rebuild({ store, reader }))
    expect(await differences(store)).toEqual([])
    expect(await answers()).toBe(before)
  })

  it('mends a row that was deleted by hand, which verify names', async () => {
    const { table, store, answers } = await ingested()
    const before = await answers()
    const { items } = await table.query({ pk: 'LIST#accidents#all#-#2023', limit: 1 })
    const [row] = items
    if (!row) throw new RangeError('the corpus holds accidents of 2023')
    await table.remove(row, { attribute: 'epoch', is: '<=', value: Number.MAX_SAFE_INTEGER, orAbsent: false })
    expect(await answers()).not.toBe(before)
    expect(await differences(store)).toMatchObject([
      { found: 'MISSING', row: { partition: row.pk, sort: row.sk } },
      { found: 'DIFFERENT', slot: expect.stringMatching(/^CELL#accidents#2023-\d\d$/), row: null },
    ])
    await collected(rebuild({ store, reader }))
    expect(await differences(store)).toEqual([])
    expect(await answers()).toBe(before)
  })
})
