import { beforeEach, describe, expect, it } from 'vitest'
import { ingestArticles } from '../../core/ingest/ingestArticles.ts'
import { currentReader, type Reader } from '../../core/ingest/reader.ts'
import { type RebuildEvent, rebuildPart } from '../../functions/rebuild/rebuildPart.ts'
import { tallyOf } from '../../functions/rebuild/tally.ts'
import { memoryStore } from '../support/memoryStore.ts'
import type { OpenStore } from '../support/testStore.ts'

const articles = Array.from({ length: 60 }, (_, n) => ({
  url: `https://wire.example/${n}`,
  ...{ sourceId: 'import', title: null, publishedOn: '2023-04-04', language: 'en' },
  text: `Since November 2020, ${300 + n} people have been harmed by mines, ANAMA said.`,
}))

let store: OpenStore

beforeEach(async () => {
  store = memoryStore()
  for await (const _ of ingestArticles({ store: store.facts, articles, retrievedAt: '2026-01-01T00:00:00.000Z' }));
})

const part = (after: string | null, remaining: () => number, reader: Reader = currentReader) =>
  rebuildPart({ store: store.facts, reader, event: after === null ? {} : { after }, remaining })

/** A clock that loses so many milliseconds at each look. */
function running(from: number, step: number): () => number {
  let left = from
  return () => {
    left -= step
    return left
  }
}

describe('a rebuild in Lambda', () => {
  it('does everything in one invocation where the time is enough', async () => {
    expect(await part(null, () => 900_000)).toEqual({ publications: 60, changes: [], undone: [], after: null })
  })

  it('stops while there is time for another pass, and goes on where it stood', async () => {
    const first = await part(null, running(100_000, 40_000))
    expect(first).toMatchObject({ publications: 25, after: expect.stringMatching(/^\d+#\w+$/) })
    const second = await part(first.after, () => 900_000)
    expect(second).toMatchObject({ publications: 35, after: null })
  })

  it('goes on with one that died, unless the event asks for all from the start', async () => {
    const begun = async (event: RebuildEvent) => {
      await part(null, () => 0)
      return rebuildPart({ store: store.facts, reader: currentReader, event, remaining: () => 900_000 })
    }
    expect(await begun({})).toMatchObject({ publications: 35, after: null })
    expect(await begun({ fromStart: true })).toMatchObject({ publications: 60, after: null })
  })

  it('tells what a newer extractor changed, in one line', async () => {
    const newer: Reader = {
      extraction: currentReader.extraction + 1,
      read: (article) => ({ ...currentReader.read(article), extraction: currentReader.extraction + 1, claims: [] }),
    }
    const done = await part(null, () => 900_000, newer)
    const tally = tallyOf(done)
    expect(tally).toMatchObject({ publications: 60, appeared: 0, after: null })
    expect(tally.changed + tally.gone).toBeGreaterThan(30)
    expect(tally.records[0]).toMatch(/^(changed|gone): STATEMENT#/)
    expect(tally.records.length).toBeLessThanOrEqual(50)
  })

  it('is not begun again by an event that comes twice, once all is done', async () => {
    const first = await part(null, () => 0)
    await part(first.after, () => 900_000)
    expect(await part(first.after, () => 900_000)).toEqual({ publications: 0, changes: [], undone: [], after: null })
  })

  it('asks for no other invocation where nothing came of one', async () => {
    const first = await part(null, () => 0)
    const stuck = { ...store.facts, putProgress: async () => undefined }
    const event = { after: first.after ?? '' }
    await expect(rebuildPart({ store: stuck, reader: currentReader, event, remaining: () => 0 })).rejects.toThrow(
      /Nothing was rebuilt beyond \d+#/,
    )
  })
})
