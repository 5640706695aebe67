import { describe, expect, it } from 'vitest'
import { finishWork, ingestArticles, type Outcome, type Refusal } from '../../../core/ingest/ingestArticles.ts'
import { rebuild } from '../../../core/ingest/rebuild.ts'
import { publicationIdOf } from '../../../core/model/id.ts'
import { StoreError } from '../../../core/store/errors.ts'
import type { FactStore } from '../../../core/store/factStore.ts'
import { statementSlot } from '../../../core/store/keys.ts'
import { labelledIn } from '../../support/labelled.ts'
import { articleOf, labelledReader } from '../../support/labelledReader.ts'
import { memoryStore } from '../../support/memoryStore.ts'

const labelled = labelledIn('tests/corpus')
const reader = labelledReader(labelled)
/** No two of one statement. */
const articles = [
  ...new Map(labelled.filter((a) => a.relevant && a.language === 'en').map((a) => [a.statementGroup, a])).values(),
]
  .slice(0, 5)
  .map(articleOf)
const [, bad] = articles
if (!bad) throw new RangeError('the corpus holds five English statements')
const others = articles.filter((article) => article !== bad)
const retrievedAt = '2026-01-01T12:00:00.000Z'

/** A store in which one publication's statement has become too large for an item. */
const refusing = (facts: FactStore): FactStore => ({
  ...facts,
  async putSlot(slot, seen) {
    if (slot.key === statementSlot(publicationIdOf(bad.url)))
      throw new StoreError('TOO_LARGE', 'The slot is too large.')
    return facts.putSlot(slot, seen)
  },
})

async function ingest(store: FactStore, some = articles): Promise<(Outcome | Refusal)[]> {
  const outcomes: (Outcome | Refusal)[] = []
  for await (const one of ingestArticles({ store, articles: some, retrievedAt, reader })) outcomes.push(one)
  return outcomes
}

describe('a publication whose derived record the store refuses', () => {
  it('is named, and everything that came with it is served', async () => {
    const { facts, reads } = memoryStore()
    const outcomes = await ingest(refusing(facts))
    expect(outcomes).toEqual(
      articles.map(({ url }) =>
        url === bad.url
          ? { url, fault: 'TOO_LARGE', message: 'The slot is too large.' }
          : expect.objectContaining({ url, change: 'NEW' }),
      ),
    )
    const served = await reads.statements(others.map(({ url }) => publicationIdOf(url)))
    expect(served.every((statement) => statement !== null)).toBe(true)
  })

  it('keeps no later run from its work, and is done once it fits', async () => {
    const { facts, reads } = memoryStore()
    await ingest(refusing(facts), [bad])
    const publication = publicationIdOf(bad.url)
    const undone = [{ publication, message: 'The slot is too large.' }]
    expect(await finishWork(refusing(facts), reader)).toEqual({ finished: 0, undone })
    await ingest(facts, others)
    expect(await finishWork(facts, reader)).toEqual({ finished: 1, undone: [] })
    expect((await reads.statements([publication]))[0]).not.toBeNull()
  })

  it('keeps no rebuild from the others', async () => {
    const { facts } = memoryStore()
    await ingest(facts)
    const passes = []
    for await (const pass of rebuild({ store: refusing(facts), reader })) passes.push(pass)
    expect(passes).toMatchObject([{ publications: others.length, undone: [{ publication: publicationIdOf(bad.url) }] }])
  })

  it('is told from a store that fails', async () => {
    const { facts } = memoryStore()
    const failing = { ...facts, tick: () => Promise.reject(new StoreError('UNAVAILABLE', 'Not there.')) }
    await expect(ingest(failing)).rejects.toThrow('Not there.')
    await expect(finishWork(failing, reader)).rejects.toThrow('Not there.')
  })
})
