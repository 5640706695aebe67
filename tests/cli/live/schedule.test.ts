import { expect, it } from 'vitest'
import { runSchedule } from '../../../cli/live/schedule.ts'
import { sourceEntry } from '../../../core/sources/entry.ts'
import type { SourceEntry } from '../../../core/sources/registry.ts'

const MINUTE = 60_000
const START = Date.parse('2026-03-05T12:00:00.000Z')

const source = (id: string, schedule: number, enabled = true): SourceEntry =>
  sourceEntry({ id, name: id, kind: 'feed', url: `https://${id}.example/`, schedule, enabled })

/** Time that passes when everybody waits: the earliest of those who do goes on. */
function playedTime(end: number, stop: AbortController) {
  let at = START
  const waiting: { until: number; resolve: () => void }[] = []
  const advance = (): void => {
    waiting.sort((a, b) => a.until - b.until)
    const [next] = waiting
    if (!next || next.until > end) {
      stop.abort()
      for (const { resolve } of waiting.splice(0)) resolve()
      return
    }
    waiting.shift()
    at = Math.max(at, next.until)
    next.resolve()
  }
  return {
    now: () => at,
    pause: (milliseconds: number) =>
      new Promise<void>((resolve) => {
        waiting.push({ until: at + Math.max(0, milliseconds), resolve })
        setImmediate(advance)
      }),
  }
}

/** The minutes at which each source was read, until `minutes` had passed. */
async function readsWithin(
  minutes: number,
  sources: readonly SourceEntry[],
  last: Readonly<Record<string, number>> = {},
  takes = 0,
): Promise<Record<string, number[]>> {
  const stop = new AbortController()
  const time = playedTime(START + minutes * MINUTE, stop)
  const reads: Record<string, number[]> = {}
  const underWay = new Set<string>()
  await runSchedule({
    ...{ sources, stop: stop.signal },
    ...time,
    lastStartOf: async ({ id }) => (id in last ? new Date(START + (last[id] ?? 0) * MINUTE).toISOString() : null),
    read: async ({ id }) => {
      expect(underWay.has(id), `${id} is being read already`).toBe(false)
      underWay.add(id)
      reads[id] = [...(reads[id] ?? []), (time.now() - START) / MINUTE]
      if (takes > 0) await time.pause(takes * MINUTE)
      underWay.delete(id)
    },
  })
  return reads
}

it('reads each source at once where it never was, then as often as it says', async () => {
  expect(await readsWithin(70, [source('half', 30), source('hour', 60)])).toEqual({
    half: [0, 30, 60],
    hour: [0, 60],
  })
})

it('waits where a source was read before it was started, and makes up for what is overdue once', async () => {
  const sources = [source('recent', 30), source('overdue', 30)]
  expect(await readsWithin(40, sources, { recent: -20, overdue: -500 })).toEqual({ recent: [10, 40], overdue: [0, 30] })
})

it('leaves out what is off', async () => {
  expect(await readsWithin(40, [source('off', 30, false), source('on', 30)])).toEqual({ on: [0, 30] })
})

it('never reads a source twice at a time, however long a run takes', async () => {
  expect(await readsWithin(40, [source('slow', 10)], {}, 25)).toEqual({ slow: [0, 25] })
})

it('reads nothing once it was stopped', async () => {
  const reads = await readsWithin(-1, [source('any', 10)])
  expect(reads).toEqual({})
})
