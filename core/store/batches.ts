import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'
import { StoreError } from './errors.ts'

/** Answers without any progress after which a batch is given up. */
const MOST_IDLE = 8
const FIRST_WAIT_MS = 25
/** Requests of one call under way at a time. */
const AT_ONCE = 8

/** Runs a function for each, a few at a time, and gives the results in order. */
export function eachAtOnce<T, R>(things: readonly T[], run: (thing: T) => Promise<R>): Promise<R[]> {
  const limit = pLimit(AT_ONCE)
  return Promise.all(things.map((thing) => limit(() => run(thing))))
}

export function chunksOf<T>(things: readonly T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let at = 0; at < things.length; at += size) chunks.push(things.slice(at, at + size))
  return chunks
}

export type Wait = (milliseconds: number) => Promise<void>
export const waitFor: Wait = async (milliseconds) => {
  await sleep(milliseconds)
}

/**
 * Sends a batch again and again until nothing of it is left undone, waiting longer each time that nothing was done.
 * @param send does what it can and gives what is left
 * @throws {StoreError} THROTTLED where the engine keeps leaving everything
 */
export async function sendWhole<T>(batch: readonly T[], send: (part: readonly T[]) => Promise<T[]>, wait: Wait) {
  let left = batch
  let idle = 0
  while (left.length > 0) {
    const before = left.length
    left = await send(left)
    idle = left.length < before ? 0 : idle + 1
    if (idle === MOST_IDLE) throw new StoreError('THROTTLED', 'The database leaves a batch undone.')
    if (left.length > 0) await wait(FIRST_WAIT_MS * 2 ** idle)
  }
}
