import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ingestArticles } from '../../core/ingest/ingestArticles.ts'
import { readFolder } from '../../core/sources/files/folder.ts'
import { SOURCES } from '../../core/sources/registry.ts'
import { createYogaApp } from '../../schema/yoga.ts'
import { memoryStore } from '../support/memoryStore.ts'

const readme = readFileSync('README.md', 'utf8')
/** The queries of the README, each with the answer that stands below it. */
const shown = [...readme.matchAll(/```graphql\n([^`]+)```\n\n```json\n([^`]+)```/g)].map(([, query, answer]) => ({
  query: String(query),
  answer: String(answer),
}))

it('shows queries with their real answers', async () => {
  const store = memoryStore()
  const { entries } = await readFolder(['samples'])
  const articles = entries.flatMap((entry) => ('article' in entry ? [entry.article] : []))
  for await (const _ of ingestArticles({ store: store.facts, articles, retrievedAt: '2026-01-01T00:00:00.000Z' }));
  const yoga = createYogaApp({
    openReads: store.openReads,
    sources: SOURCES,
    reportFault: (fault) => {
      throw fault
    },
  })
  expect(shown).toHaveLength(2)
  for (const { query, answer: told } of shown) {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const answer = await response.json()
    expect(JSON.parse(told), JSON.stringify(answer, null, 2)).toEqual(answer)
  }
})

it('names only commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const commands = readFileSync('cli/minetrace.ts', 'utf8')
  const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z:]+)(?: -- ([a-z]+))?/g)]
  expect(named.length).toBeGreaterThan(8)
  for (const [, script = '', command] of named) {
    expect(Object.keys(scripts)).toContain(script)
    if (script === 'minetrace' && command) expect(commands).toContain(`name: '${command}'`)
  }
})
