import { randomUUID } from 'node:crypto'
import pLimit from 'p-limit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTable } from '../../core/store/createTable.ts'
import { dynamoFactStore } from '../../core/store/dynamoFactStore.ts'
import { dynamoReadStore } from '../../core/store/dynamoReadStore.ts'
import { StoreError } from '../../core/store/errors.ts'
import type { ReadStore } from '../../core/store/store.ts'
import { answersOf, historyOf } from '../support/answers.ts'
import { startEngine, type TestEngine } from '../support/engine.ts'
import { memoryStore } from '../support/memoryStore.ts'
import { FAULTS, faultyClient, type Trouble } from './faultyClient.ts'
import { randomOf, shuffled } from './random.ts'
import { ARRIVALS, type Arrival, runScene, SCENE_INSTANTS, SCENE_URLS } from './scene.ts'

const SEEDS = Number(process.env.MINETRACE_DRILL_SEEDS ?? 100)
/** How many of the scene's arrivals a seed plays, how many runs share them, and how often a request meets a fault. */
const [ARRIVING, RUNS, FAULTY] = [5, 3, 0.02]
/** Commands that are so rare that they would seldom meet one. */
const FAULTY_RARE = 0.12
const RARE = ['UpdateItemCommand', 'DeleteItemCommand', 'BatchWriteItemCommand']

/** A request reaches the engine within so many turns of the event loop. */
const MOST_TURNS = 8

/** What is known now, and what was at every fourth of the scene's instants, another one first for each seed. */
async function answersIn(reads: ReadStore, seed: number): Promise<string> {
  const instants = SCENE_INSTANTS.filter((_, at) => at % 4 === seed % 4)
  return `${await answersOf(reads, SCENE_URLS)}\n${await historyOf(reads, instants)}`
}

const met = new Map<string, number>()
let engine: TestEngine
beforeAll(async () => {
  engine = await startEngine()
})
afterAll(() => engine.stop())

/** Overlapping runs over one table; those that a fault ended are run again at the end, undisturbed. */
async function answersAfterOverlap(seed: number, arrivals: readonly Arrival[]): Promise<string> {
  const random = randomOf(seed)
  const trouble: Trouble = {
    fault: (command) =>
      random() < (RARE.includes(command) ? FAULTY_RARE : FAULTY)
        ? (FAULTS[Math.floor(random() * FAULTS.length)] ?? null)
        : null,
    turns: () => Math.floor(random() * MOST_TURNS),
    met: (what) => met.set(what, (met.get(what) ?? 0) + 1),
  }
  const client = engine.client()
  const table = `drill-${randomUUID()}`
  await createTable({ client, table })
  const runs = Array.from({ length: RUNS }, (_, n) => arrivals.filter((_, at) => at % RUNS === n))
  await Promise.all(
    runs.map(async (own) => {
      const faulty = faultyClient(engine.client(), trouble)
      const ended = await runScene(dynamoFactStore({ client: faulty, table }), shuffled(own, random)).catch(
        (fault) => fault,
      )
      faulty.destroy()
      if (ended !== undefined && !(ended instanceof StoreError)) throw ended
    }),
  )
  const facts = dynamoFactStore({ client, table })
  await runScene(facts, arrivals)
  const left = await facts.listWork()
  const answers = await answersIn(dynamoReadStore({ client, table }), seed)
  client.destroy()
  return left.length === 0 ? answers : `work left: ${left.length}`
}

describe(`${SEEDS} seeds of three overlapping runs with faults in their requests`, () => {
  it('end in the answers of one undisturbed run', async () => {
    const together = pLimit(4)
    const seeds = Array.from({ length: SEEDS }, (_, n) => n + 1)
    await Promise.all(
      seeds.map((seed) =>
        together(async () => {
          const arrivals = shuffled(ARRIVALS, randomOf(seed)).slice(0, ARRIVING)
          const undisturbed = memoryStore()
          await runScene(undisturbed.facts, arrivals)
          const expected = await answersIn(undisturbed.reads, seed)
          expect(await answersAfterOverlap(seed, arrivals), `seed ${seed}`).toBe(expected)
        }),
      ),
    )
  })

  it('met every fault in every kind of write', () => {
    const writes = ['PutItemCommand', 'UpdateItemCommand', 'DeleteItemCommand', 'BatchWriteItemCommand']
    const unmet = writes.flatMap((write) => FAULTS.map((fault) => `${write} ${fault}`)).filter((what) => !met.has(what))
    process.stdout.write(
      `${[...met]
        .sort()
        .map(([what, times]) => `${what}: ${times}`)
        .join('\n')}\n`,
    )
    expect(unmet).toEqual([])
  })
})
