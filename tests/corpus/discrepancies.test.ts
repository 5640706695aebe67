import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ingestArticles } from '../../core/ingest/ingestArticles.ts'
import { labelledIn } from '../support/labelled.ts'
import { articleOf } from '../support/labelledReader.ts'
import { memoryStore } from '../support/memoryStore.ts'

const JUDGED = readFileSync(new URL('../../docs/discrepancies.md', import.meta.url), 'utf8')

it('every discrepancy that is found in the labelled articles was looked at and judged true in docs/discrepancies.md', async () => {
  const { facts, reads } = memoryStore()
  const articles = labelledIn('tests/corpus').map(articleOf)
  for await (const _ of ingestArticles({ store: facts, articles, retrievedAt: '2026-01-01T00:00:00.000Z' }));
  const { items } = await reads.listDiscrepancies({}, { first: 100 })
  const unjudged = items.map(({ item }) => `${item.kind}, ${item.value} against ${item.against}. ${item.explanation}`)
  expect(unjudged.filter((found) => !JUDGED.includes(found))).toEqual([])
  expect(unjudged.length).toBeGreaterThanOrEqual(5)
})
