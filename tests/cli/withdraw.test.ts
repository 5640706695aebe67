import { expect, it, vi } from 'vitest'
import { withdrawCommand } from '../../cli/commands/withdraw.ts'
import { ingestArticles } from '../../core/ingest/ingestArticles.ts'
import { withdraw } from '../../core/ingest/withdraw.ts'
import { publicationIdOf } from '../../core/model/id.ts'
import type { Article } from '../../core/model/publication.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import { memoryStore } from '../support/memoryStore.ts'
import { quietWorld } from './quietWorld.ts'

const opened = vi.hoisted((): { store?: FactStore } => ({}))
vi.mock('../../cli/onStore.ts', () => ({
  onStore: (_: unknown, work: (store: FactStore | undefined) => Promise<number>) => work(opened.store),
}))

it('says to whoever was overruled by a decision of the same moment that it is not theirs which holds', async () => {
  const { facts, reads } = memoryStore()
  const article: Article = {
    ...{ url: 'https://wire.example/1', sourceId: 'import', text: 'A text.' },
    ...{ title: null, publishedOn: null, language: 'en' },
  }
  const retrievedAt = '2026-01-01T00:00:00.000Z'
  for await (const _ of ingestArticles({ store: facts, articles: [article], retrievedAt }));
  opened.store = {
    ...facts,
    async decideWithdrawal(publication, decision) {
      await withdraw(facts, publication, { reason: 'A hoax.', decidedAt: '2026-01-01T03:00:00.000Z' })
      return facts.decideWithdrawal(publication, decision)
    },
  }
  const printed: string[] = []
  const print = (line: string) => void printed.push(line)
  const now = () => new Date('2026-01-01T02:00:00.000Z')
  const world = quietWorld({ out: print, err: print }, { now })
  const ended = withdrawCommand.run([article.url, '--reason', 'A slip.'], world)
  await expect(ended).rejects.toThrow(
    'Somebody else has just decided otherwise on https://wire.example/1. Look at it, and decide again.',
  )
  expect(printed).toEqual([])
  const [publication] = await reads.publications([publicationIdOf(article.url)])
  expect(publication?.withdrawnFor).toBe('A hoax.')
})
