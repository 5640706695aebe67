import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainAddressOf } from '../../core/sources/page/address.ts'
import { createTable } from '../../core/store/createTable.ts'
import { dynamoFactStore } from '../../core/store/dynamoFactStore.ts'
import { dynamoReadStore } from '../../core/store/dynamoReadStore.ts'
import { StoreError } from '../../core/store/errors.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import { answersOf } from '../support/answers.ts'
import { startEngine, type TestEngine } from '../support/engine.ts'
import { memoryStore } from '../support/memoryStore.ts'
import { type PlayedWeb, playWeb } from '../support/playedWeb.ts'
import { OUTLETS } from '../support/site/outlets.ts'
import { FAULTS, type Fault, faultyClient, type Trouble } from './faultyClient.ts'
import { randomOf } from './random.ts'

const SEEDS = 8
const FAULTY = 0.02
/** A request reaches the engine within so many turns of the event loop. */
const MOST_TURNS = 8
const PLAYED = ['trend', 'prosecutor', 'gdelt', 'meridian'] as const
/** Four runs at once: sources that list each other's pages, and each of them twice. */
const RUNS = [
  ['trend', 'gdelt'],
  ['gdelt', 'prosecutor'],
  ['prosecutor', 'trend'],
  ['gdelt', 'trend'],
] as const

let engine: TestEngine
let web: PlayedWeb
beforeAll(async () => {
  engine = await startEngine()
  web = await playWeb(PLAYED)
})
afterAll(async () => {
  await web.close()
  await engine.stop()
})

const urls = (): string[] =>
  OUTLETS.filter(({ id }) => PLAYED.some((played) => played === id)).flatMap(({ id, articles }) =>
    articles.flatMap(({ path, later }) =>
      [path, ...(later && 'movedTo' in later ? [later.movedTo] : [])].map((one) =>
        plainAddressOf(new URL(one, web.site.origin(id)).href),
      ),
    ),
  )

async function readAll(store: FactStore, ids: readonly string[]): Promise<void> {
  for (const id of ids) await web.read(id, store)
}

const undisturbed = memoryStore()
const tables = Array.from({ length: SEEDS }, (_, seed) => ({ seed, table: `overlap-${randomUUID()}` }))
const met = new Set<Fault>()

/** Four overlapping runs with faults in their requests, then one without. */
async function overlap(seed: number, table: string): Promise<string> {
  const random = randomOf(seed + 1)
  const trouble: Trouble = {
    fault: () => (random() < FAULTY ? (FAULTS[Math.floor(random() * FAULTS.length)] ?? null) : null),
    turns: () => Math.floor(random() * MOST_TURNS),
    met: (what) => {
      for (const fault of FAULTS) if (what.endsWith(fault)) met.add(fault)
    },
  }
  await Promise.all(
    RUNS.map(async (ids) => {
      const client = faultyClient(engine.client(), trouble)
      const ended = await readAll(dynamoFactStore({ client, table }), ids).catch((error: unknown) => error)
      client.destroy()
      const cause = ended instanceof AggregateError ? ended.errors[0] : ended
      if (cause !== undefined && !(cause instanceof StoreError)) throw cause
    }),
  )
  const client = engine.client()
  const facts = dynamoFactStore({ client, table })
  await readAll(facts, ['trend', 'prosecutor', 'gdelt'])
  const left = await facts.listWork()
  const answers = await answersOf(dynamoReadStore({ client, table }), urls())
  client.destroy()
  return left.length === 0 ? answers : `work left: ${left.length}`
}

describe(`four runs of overlapping sources at once, with faults in their requests, ${SEEDS} seeds`, () => {
  it.each(['first', 'second'])('end in the answers of one undisturbed run: the %s round', async (round) => {
    if (round === 'second') {
      web.site.nextRound()
      web.passHours(1.5)
    }
    await readAll(undisturbed.facts, ['trend', 'prosecutor', 'gdelt'])
    const expected = await answersOf(undisturbed.reads, urls())
    for (const { seed, table } of tables) {
      if (round === 'first') {
        const client = engine.client()
        await createTable({ client, table })
        client.destroy()
      }
      expect(await overlap(seed, table), `seed ${seed}`).toBe(expected)
    }
  })

  it('met every kind of fault', () => {
    expect([...met].sort()).toEqual([...FAULTS].sort())
  })
})
