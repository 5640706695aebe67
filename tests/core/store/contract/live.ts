import { describe, expect, it } from 'vitest'
import { publicationIdOf } from '../../../../core/model/id.ts'
import type { IngestionRun } from '../../../../core/model/source.ts'
import type { Open } from '../contract.ts'
import { agendaItem, fetchRecord, sourceState } from '../liveRecords.ts'

const [EARLIER, LATER] = ['2024-01-01T00:00:00.000Z', '2024-01-02T00:00:00.000Z']
const PAGE = 'https://news.example/1'

const run = (startedAt: string): IngestionRun => ({
  startedAt,
  finishedAt: null,
  ...{ discovered: 1, stored: 1, irrelevant: 0, failed: 0, error: null },
  findings: [{ name: 'SILENT', explanation: 'Too little came.' }],
  live: { fresh: 1, screenedOut: 2, pages: 3, unchanged: 4, waiting: 5, givenUp: 6 },
})

export function liveContract(open: Open): void {
  describe('what is known of addresses from asking them', () => {
    it('is what the last fetch told, whatever the order of writing', async () => {
      const { facts, reads, close } = await open()
      expect(await facts.fetchRecords([PAGE])).toEqual([null])
      await facts.putFetchRecord(fetchRecord({ fetchedAt: LATER, etag: null, goneAt: LATER }))
      await facts.putFetchRecord(fetchRecord({ fetchedAt: EARLIER }))
      expect(await facts.fetchRecords(['https://news.example/2', PAGE, PAGE])).toEqual([
        null,
        fetchRecord({ fetchedAt: LATER, etag: null, goneAt: LATER }),
        fetchRecord({ fetchedAt: LATER, etag: null, goneAt: LATER }),
      ])
      expect(await reads.goneSince([publicationIdOf(PAGE), 'unknown'])).toEqual([LATER, null])
      await facts.putFetchRecord(fetchRecord({ fetchedAt: LATER }))
      expect(await reads.goneSince([publicationIdOf(PAGE)])).toEqual([null])
      await close()
    })
  })

  describe('the agenda of a source', () => {
    it('holds each address once, until it is taken off', async () => {
      const { facts, close } = await open()
      const [one, two] = [agendaItem(), agendaItem({ url: 'https://news.example/2' })]
      await facts.putAgenda('news', [one, two])
      await facts.putAgenda('news', [{ ...one, attempts: 2 }])
      await facts.putAgenda('other', [two])
      const items = await facts.agenda('news')
      expect(items.toSorted((a, b) => (a.url < b.url ? -1 : 1))).toEqual([{ ...one, attempts: 2 }, two])
      await facts.removeAgenda('news', [one.url, one.url, two.url])
      expect(await facts.agenda('news')).toEqual([])
      expect(await facts.agenda('other')).toEqual([two])
      await close()
    })

    it('may be longer than one batch', async () => {
      const { facts, close } = await open()
      await facts.putAgenda(
        'news',
        Array.from({ length: 60 }, (_, at) => agendaItem({ url: `https://news.example/${at}` })),
      )
      expect(await facts.agenda('news')).toHaveLength(60)
      await close()
    })
  })

  describe('the state of a source', () => {
    it('is what was put last', async () => {
      const { facts, close } = await open()
      expect(await facts.sourceState('news')).toBeNull()
      await facts.putSourceState('news', sourceState)
      await facts.putSourceState('news', { ...sourceState, cursor: null })
      expect(await facts.sourceState('news')).toEqual({ ...sourceState, cursor: null })
      await close()
    })
  })

  describe("a host's wish to be left alone", () => {
    it('holds until the latest moment that it named', async () => {
      const { facts, close } = await open()
      expect(await facts.notBefore('news.example')).toBeNull()
      await facts.putNotBefore('news.example', LATER)
      await facts.putNotBefore('news.example', EARLIER)
      expect(await facts.notBefore('news.example')).toBe(LATER)
      await close()
    })
  })

  describe('the history of a source', () => {
    it('holds its last runs, latest first, each once, also of many that end at once', async () => {
      const { facts, reads, close } = await open()
      const runs = Array.from({ length: 25 }, (_, at) => run(`2024-01-${10 + at}T00:00:00.000Z`))
      await Promise.all(runs.slice(0, 5).map((one) => facts.putRun('news', one)))
      for (const one of [...runs, ...runs.slice(24)]) await facts.putRun('news', one)
      expect(await facts.recentRuns('news')).toEqual(runs.toReversed().slice(0, 20))
      expect(await facts.recentRuns('other')).toEqual([])
      expect(await reads.lastRuns(['news'])).toEqual(runs.slice(-1))
      await close()
    })
  })
}
