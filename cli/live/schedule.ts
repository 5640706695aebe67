import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'
import type { Instant } from '../../core/model/partialDate.ts'
import type { SourceEntry } from '../../core/sources/registry.ts'

/** Sources read at a time. */
const AT_ONCE = 4
const MINUTE = 60_000

/**
 * Reads every source that is on when it is due, until `stop`: at once where it never was, or longer ago than its schedule says.
 * A source is never read twice at a time, and one that fails keeps no other waiting. Ends when the runs under way have ended.
 */
export async function runSchedule(options: {
  readonly sources: readonly SourceEntry[]
  readonly lastStartOf: (source: SourceEntry) => Promise<Instant | null>
  /** One run; never throws. */
  readonly read: (source: SourceEntry) => Promise<void>
  readonly now: () => number
  /** Waits so many milliseconds, or until `stop`. */
  readonly pause?: (milliseconds: number, stop: AbortSignal) => Promise<void>
  readonly stop: AbortSignal
}): Promise<void> {
  const { sources, lastStartOf, read, now, pause = waitOrStop, stop } = options
  const turn = pLimit(AT_ONCE)
  const keepReading = async (source: SourceEntry): Promise<void> => {
    const last = await lastStartOf(source)
    let due = last === null ? now() : Date.parse(last) + source.schedule * MINUTE
    for (;;) {
      await pause(due - now(), stop)
      if (stop.aborted) return
      await turn(async () => {
        due = now() + source.schedule * MINUTE
        if (!stop.aborted) await read(source)
      })
    }
  }
  await Promise.all(sources.filter(({ enabled }) => enabled).map(keepReading))
}

/** Longest time that a timer can wait. */
const LONGEST = 2 ** 31 - 1

async function waitOrStop(milliseconds: number, stop: AbortSignal): Promise<void> {
  try {
    await sleep(Math.min(Math.max(0, milliseconds), LONGEST), undefined, { signal: stop })
  } catch (error) {
    if (!stop.aborted) throw error
  }
}
