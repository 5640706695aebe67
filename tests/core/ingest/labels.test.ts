import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ingestArticles } from '../../../core/ingest/ingestArticles.ts'
import { readFolder } from '../../../core/sources/files/folder.ts'
import { answersOf } from '../../support/answers.ts'
import { memoryStore } from '../../support/memoryStore.ts'

const CORPUS = 'tests/corpus'

async function answersFrom(folder: string): Promise<string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const { entries } = await readFolder(names.map((name) => join(folder, name)))
  const articles = entries.flatMap((entry) => ('article' in entry ? [entry.article] : []))
  expect(articles).toHaveLength(names.length)
  const store = memoryStore()
  for await (const _ of ingestArticles({ store: store.facts, articles, retrievedAt: '2026-01-01T00:00:00.000Z' }));
  return answersOf(
    store.reads,
    articles.map(({ url }) => url),
  )
}

it('labels are never read: articles give the same answers without them', async () => {
  const stripped = mkdtempSync(join(tmpdir(), 'unlabelled-'))
  try {
    for (const name of readdirSync(CORPUS).filter((name) => name.endsWith('.json'))) {
      const { url, title, published, language, text } = JSON.parse(readFileSync(join(CORPUS, name), 'utf8'))
      writeFileSync(join(stripped, name), JSON.stringify({ url, title, published, language, text }))
    }
    const answers = await answersFrom(CORPUS)
    expect(answers).toContain('CASUALTY_FIGURE')
    expect(await answersFrom(stripped)).toBe(answers)
  } finally {
    rmSync(stripped, { recursive: true })
  }
})
