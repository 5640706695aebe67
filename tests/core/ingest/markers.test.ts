import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishWork, ingestArticles } from '../../../core/ingest/ingestArticles.ts'
import type { Reader } from '../../../core/ingest/reader.ts'
import { type Difference, verify } from '../../../core/ingest/verify.ts'
import { withdraw } from '../../../core/ingest/withdraw.ts'
import { publicationIdOf } from '../../../core/model/id.ts'
import type { FactStore } from '../../../core/store/factStore.ts'
import { ARRIVALS, sceneReader } from '../../drill/scene.ts'
import { startEngine, type TestEngine } from '../../support/engine.ts'
import { emptyStore } from '../../support/testStore.ts'

let engine: TestEngine
beforeAll(async () => {
  engine = await startEngine()
})
afterAll(() => engine.stop())

const [arrival] = ARRIVALS
if (!arrival) throw new RangeError('the scene has arrivals')
const { article, retrievedAt } = arrival
const id = publicationIdOf(article.url)
const edited = { ...article, text: ARRIVALS[9]?.article.text ?? '' }
const hoax = { reason: 'a hoax', decidedAt: '2026-02-01T00:00:00.000Z' }
const day = (n: number): string => `2026-01-0${n}T00:00:00.000Z`

/** Reads the first claim of a text and no other. */
const newer: Reader = {
  extraction: 2,
  read(read) {
    const reading = sceneReader.read(read)
    return { ...reading, extraction: 2, claims: reading.claims.slice(0, 1) }
  },
}

async function take(store: FactStore, options: { at?: string; reader?: Reader; text?: typeof article } = {}) {
  const { at = retrievedAt, reader = sceneReader, text = article } = options
  for await (const _ of ingestArticles({ store, articles: [text], retrievedAt: at, reader }));
}

class Killed extends Error {}

/** Does a run's work on a store on which it is killed where it calls `method`. */
async function killedAt(store: FactStore, method: 'tick' | 'putReading', run: (dying: FactStore) => Promise<unknown>) {
  const dying = { ...store, [method]: () => Promise.reject(new Killed()) }
  await expect(run(dying)).rejects.toThrow(Killed)
}

/** Starts a run that waits where it first calls `method`. Answers, once it does, how to let it go on to its end. */
async function pausedAt(
  store: FactStore,
  method: 'slot' | 'decideWithdrawal' | 'putReading',
  run: (slow: FactStore) => Promise<unknown>,
): Promise<() => Promise<unknown>> {
  const [paused, resumed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const waiting = async (...given: never[]): Promise<unknown> => {
    paused.resolve()
    await resumed.promise
    return (store[method] as (...given: never[]) => Promise<unknown>)(...given)
  }
  const ended = run({ ...store, [method]: waiting })
  await Promise.race([paused.promise, ended])
  return () => {
    resumed.resolve()
    return ended
  }
}

async function differences(store: FactStore): Promise<Difference[]> {
  const found: Difference[] = []
  for await (const one of verify(store)) found.push(one)
  return found
}

describe('beside a run that is alive, work of the same publication whose run is killed', () => {
  type Play = (store: FactStore) => Promise<unknown>
  const works: Record<string, { work: Play; before?: Play }> = {
    'a withdrawal': { work: (store) => withdraw(store, id, hoax) },
    "a newer reader's": { work: (store) => take(store, { reader: newer }) },
    'a text that is back as it was': {
      before: (store) => take(store, { at: day(4), text: edited }),
      work: (store) => take(store, { at: day(5) }),
    },
  }
  it.each(Object.entries(works))('is finished by the next: %s', async (_, { work, before }) => {
    const { facts, close } = await emptyStore(engine)
    const resume = await pausedAt(facts, 'slot', take)
    await before?.(facts)
    await killedAt(facts, 'tick', work)
    await resume()
    expect(await facts.listWork()).toHaveLength(1)
    expect(await finishWork(facts, newer)).toMatchObject({ finished: 1, undone: [] })
    expect(await differences(facts)).toEqual([])
    expect(await facts.listWork()).toEqual([])
    await close()
  })
})

describe('a marker of a fact that is not stored yet', () => {
  it('tells a decision, so that it holds whoever finds it first', async () => {
    const { facts, reads, close } = await emptyStore(engine)
    await take(facts)
    const resume = await pausedAt(facts, 'decideWithdrawal', (slow) =>
      withdraw({ ...slow, tick: () => Promise.reject(new Killed()) }, id, hoax),
    )
    await finishWork(facts, sceneReader)
    await expect(resume()).rejects.toThrow(Killed)
    expect(await reads.statements([id])).toEqual([null])
    expect(await differences(facts)).toEqual([])
    await close()
  })

  it('tells a fetch, so that a text that is back as it was is the current one', async () => {
    const { facts, close } = await emptyStore(engine)
    await take(facts)
    await take(facts, { at: day(4), text: edited })
    const dying = { ...facts, makeCurrent: () => Promise.reject(new Killed()) }
    await expect(take(dying, { at: day(5) })).rejects.toThrow(Killed)
    await finishWork(facts, sceneReader)
    expect((await facts.current([id]))[0]?.retrievedAt).toBe(day(5))
    expect(await differences(facts)).toEqual([])
    await close()
  })

  it('waits where only a later reader can store it', async () => {
    const { facts, close } = await emptyStore(engine)
    await take(facts)
    await killedAt(facts, 'putReading', (dying) => take(dying, { reader: newer, at: day(2) }))
    expect(await finishWork(facts, sceneReader)).toEqual({ finished: 0, undone: [] })
    expect(await facts.listWork()).toHaveLength(1)
    expect(await finishWork(facts, newer)).toEqual({ finished: 1, undone: [] })
    expect((await facts.current([id]))[0]?.reading.extraction).toBe(2)
    expect(await facts.listWork()).toEqual([])
    await close()
  })

  it('is none of a newer reader that finishes it and is killed', async () => {
    const { facts, close } = await emptyStore(engine)
    const resume = await pausedAt(facts, 'slot', take)
    await killedAt(facts, 'tick', (dying) => finishWork(dying, newer))
    await resume()
    await finishWork(facts, newer)
    expect(await differences(facts)).toEqual([])
    expect(await facts.listWork()).toEqual([])
    await close()
  })
})
