import pLimit from 'p-limit'
import type { Clock } from './clock.ts'

/** Lets one request at a time go to a host, and no two closer to each other than the host's delay. */
export class Turns {
  readonly #clock: Clock
  readonly #hosts = new Map<string, { readonly queue: ReturnType<typeof pLimit>; endedAt: number | null }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Does `work` when it is its turn at `host`, `delay` milliseconds after the end of the one before at the earliest. */
  async take<T>(host: string, delay: number, work: () => Promise<T>): Promise<T> {
    const turn = this.#hosts.get(host) ?? { queue: pLimit(1), endedAt: null }
    this.#hosts.set(host, turn)
    return turn.queue(async () => {
      const wait = turn.endedAt === null ? 0 : turn.endedAt + delay - this.#clock.now()
      if (wait > 0) await this.#clock.sleep(wait)
      try {
        return await work()
      } finally {
        turn.endedAt = this.#clock.now()
      }
    })
  }
}
