import { describe, expect, it } from 'vitest'
import type { IngestionRun } from '../../../../core/model/source.ts'
import type { Open } from '../contract.ts'

const retrievedAt = '2024-01-02T00:00:00.000Z'
const work = { publication: 'p1', revision: 'r1', retrievedAt, extraction: 1 }
const other = { ...work, publication: 'p2' }
const run = (over: Partial<IngestionRun>): IngestionRun => ({
  startedAt: '2024-01-01T00:00:00.000Z',
  finishedAt: null,
  discovered: 1,
  stored: 1,
  irrelevant: 0,
  failed: 0,
  error: null,
  ...over,
})

export function workContract(open: Open): void {
  describe('work markers', () => {
    it('stand until the pass that answers for them takes them away', async () => {
      const { facts, close } = await open()
      await facts.markWork(work, 0)
      await facts.markWork(other, 0)
      expect(await facts.listWork()).toEqual([work, other])
      await facts.markWork(work, 7)
      await facts.unmarkWork(work, 7)
      expect(await facts.listWork()).toEqual([other])
      await close()
    })

    it('are not taken away by a pass that a later one has overtaken', async () => {
      const { facts, close } = await open()
      await facts.markWork(work, 8)
      await facts.markWork(work, 7)
      await facts.unmarkWork(work, 7)
      expect(await facts.listWork()).toEqual([work])
      await facts.unmarkWork(work, 8)
      expect(await facts.listWork()).toEqual([])
      await close()
    })

    it('are of one fact each, and the earliest fact comes first', async () => {
      const { facts, close } = await open()
      const [early, late] = ['2024-01-01T00:00:00.000Z', '2024-01-03T00:00:00.000Z']
      const works = [
        { publication: 'p1', withdrawal: { reason: 'a hoax', decidedAt: early } },
        { ...work, publication: 'p0' },
        work,
        { ...work, extraction: 2 },
        { ...work, revision: 'r2' },
        { ...work, retrievedAt: late },
      ]
      for (const one of works.toReversed()) await facts.markWork(one, 7)
      await facts.markWork({ publication: 'p1', withdrawal: { reason: null, decidedAt: early } }, 7)
      await facts.unmarkWork({ publication: 'p1', withdrawal: { reason: null, decidedAt: early } }, 7)
      expect(await facts.listWork()).toEqual(works)
      await close()
    })

    it('may be taken away twice', async () => {
      const { facts, close } = await open()
      await facts.markWork(work, 1)
      await facts.unmarkWork(work, 1)
      await facts.unmarkWork(work, 1)
      expect(await facts.listWork()).toEqual([])
      await close()
    })
  })

  describe('the clock', () => {
    it('gives every pass a higher number, also to many at once', async () => {
      const { facts, close } = await open()
      const numbers = await Promise.all(Array.from({ length: 20 }, () => facts.tick()))
      expect(new Set(numbers).size).toBe(20)
      expect(await facts.tick()).toBe(Math.max(...numbers) + 1)
      await close()
    })
  })

  describe('progress', () => {
    it('of an undertaking is what it last told', async () => {
      const { facts, close } = await open()
      expect(await facts.progress('rebuild')).toBeNull()
      await facts.putProgress('rebuild', '3#p1')
      await facts.putProgress('other', '9')
      expect(await facts.progress('rebuild')).toBe('3#p1')
      await facts.putProgress('rebuild', null)
      expect(await facts.progress('rebuild')).toBeNull()
      await close()
    })
  })

  describe('runs of sources', () => {
    it('are known by their source, the last one only', async () => {
      const { facts, reads, close } = await open()
      await facts.putRun('news', run({ startedAt: '2024-01-02T00:00:00.000Z', error: 'no answer' }))
      await facts.putRun('news', run({ startedAt: '2024-01-01T00:00:00.000Z' }))
      const [news, other] = await reads.lastRuns(['news', 'other'])
      expect(news).toEqual(run({ startedAt: '2024-01-02T00:00:00.000Z', error: 'no answer' }))
      expect(other).toBeNull()
      await close()
    })
  })
}
