import { setTimeout } from 'node:timers/promises'

/** The present and the passing of time, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970 began in UTC. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

export const systemClock: Clock = { now: Date.now, sleep: (milliseconds) => setTimeout(milliseconds) }
