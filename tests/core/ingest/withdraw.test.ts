import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withdraw } from '../../../core/ingest/withdraw.ts'
import { publicationIdOf } from '../../../core/model/id.ts'
import type { FactStore } from '../../../core/store/factStore.ts'
import { ARRIVALS, runScene, SCENE_URLS } from '../../drill/scene.ts'
import { answersOf } from '../../support/answers.ts'
import { memoryStore } from '../../support/memoryStore.ts'

const reason = 'The outlet took it back.'
const decided = (second: number): string => `2026-02-01T00:00:0${second}.000Z`
const scene = async () => {
  const store = memoryStore()
  await runScene(store.facts, ARRIVALS.slice(0, 8))
  return store
}
const anyUrl = fc.constantFrom(...SCENE_URLS)

describe('a withdrawn publication', () => {
  it('stays, says why, and stands in no list, statement or claim', async () => {
    for (const url of SCENE_URLS) {
      const store = await scene()
      const id = publicationIdOf(url)
      expect(await withdraw(store.facts, id, { reason, decidedAt: decided(1) })).toMatchObject({ change: 'DECIDED' })
      const [card] = await store.reads.publications([id])
      expect(card).toMatchObject({ url, relevant: false, withdrawnFor: reason })
      expect(await store.reads.statements([id])).toEqual([null])
      const answers = JSON.parse(
        await answersOf(
          store.reads,
          SCENE_URLS.filter((other) => other !== url),
        ),
      )
      expect(JSON.stringify(answers)).not.toContain(id)
    }
  })

  it('leaves what would be there had it never come', async () => {
    const store = await scene()
    const url = ARRIVALS[1]?.article.url ?? ''
    const others = SCENE_URLS.filter((other) => other !== url)
    await withdraw(store.facts, publicationIdOf(url), { reason, decidedAt: decided(1) })
    const without = memoryStore()
    await runScene(
      without.facts,
      ARRIVALS.slice(0, 8).filter(({ article }) => article.url !== url),
    )
    expect(await answersOf(store.reads, others)).toBe(await answersOf(without.reads, others))
  })

  it('is back as it was once that is undone', async () => {
    const expected = await answersOf((await scene()).reads, SCENE_URLS)
    await fc.assert(
      fc.asyncProperty(fc.array(anyUrl, { minLength: 1, maxLength: 4 }), async (urls) => {
        const store = await scene()
        for (const url of urls) await withdraw(store.facts, publicationIdOf(url), { reason, decidedAt: decided(1) })
        for (const url of urls)
          await withdraw(store.facts, publicationIdOf(url), { reason: null, decidedAt: decided(2) })
        expect(await answersOf(store.reads, SCENE_URLS)).toBe(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('stays out when it is read again', async () => {
    const store = await scene()
    const [first] = ARRIVALS
    if (!first) throw new RangeError('the scene has arrivals')
    const id = publicationIdOf(first.article.url)
    await withdraw(store.facts, id, { reason, decidedAt: decided(1) })
    await runScene(store.facts, ARRIVALS)
    expect(await store.reads.statements([id])).toEqual([null])
  })

  it('is decided on once: the same decision again moves nothing on', async () => {
    const store = await scene()
    const id = publicationIdOf(SCENE_URLS[0] ?? '')
    const undone = { reason: null, decidedAt: decided(1) }
    expect(await withdraw(store.facts, id, undone)).toMatchObject({ change: 'UNCHANGED' })
    expect(await withdraw(store.facts, id, { reason, decidedAt: decided(2) })).toMatchObject({ change: 'DECIDED' })
    expect(await withdraw(store.facts, id, { reason, decidedAt: decided(3) })).toMatchObject({ change: 'UNCHANGED' })
    const [history] = await store.facts.histories([id])
    expect(history?.withdrawal).toEqual({ reason, decidedAt: decided(2) })
  })

  it('is back where it is undone on a machine whose clock is behind', async () => {
    const { facts, reads } = await scene()
    const id = publicationIdOf(SCENE_URLS[0] ?? '')
    await withdraw(facts, id, { reason, decidedAt: decided(5) })
    for (const decidedAt of [decided(1), decided(5)]) {
      expect(await withdraw(facts, id, { reason: null, decidedAt })).toMatchObject({ change: 'DECIDED' })
      expect((await reads.publications([id]))[0]?.withdrawnFor).toBeNull()
      expect(await withdraw(facts, id, { reason, decidedAt })).toMatchObject({ change: 'DECIDED' })
      expect((await reads.publications([id]))[0]?.withdrawnFor).toBe(reason)
    }
  })

  it('is told to whoever decided otherwise at the same time', async () => {
    const { facts, reads } = await scene()
    const id = publicationIdOf(SCENE_URLS[0] ?? '')
    const meanwhile = { reason: 'A hoax.', decidedAt: decided(3) }
    const slow: FactStore = {
      ...facts,
      async decideWithdrawal(publication, withdrawal) {
        await withdraw(facts, id, meanwhile)
        return facts.decideWithdrawal(publication, withdrawal)
      },
    }
    expect(await withdraw(slow, id, { reason, decidedAt: decided(2) })).toMatchObject({ change: 'OVERRULED' })
    expect((await reads.publications([id]))[0]?.withdrawnFor).toBe('A hoax.')
    expect(await facts.listWork()).toEqual([])
  })

  it('must be known', async () => {
    const { facts } = memoryStore()
    expect(
      await withdraw(facts, publicationIdOf('https://nobody.example/'), { reason, decidedAt: decided(1) }),
    ).toBeNull()
  })
})
