import { readSource, type SourceRunOptions } from '../../../../core/ingest/sources/readSource.ts'
import type { SourceRun } from '../../../../core/ingest/sources/recordedRun.ts'
import type { FactStore } from '../../../../core/store/factStore.ts'
import { type FakeWeb, source } from './fakeWeb.ts'

/** A clock that a test moves on; each look at it takes a millisecond, so that no two fetches are of one moment. */
export function testClock(start = '2024-01-01T00:00:00.000Z') {
  let at = Date.parse(start)
  return {
    now: () => new Date(at++).toISOString(),
    passHours(hours: number): void {
      at += hours * 3_600_000
    },
  }
}
export type TestClock = ReturnType<typeof testClock>

export const runOver = (
  web: FakeWeb,
  store: FactStore,
  clock: TestClock,
  over: Partial<SourceRunOptions> = {},
): Promise<SourceRun> => {
  const entry = over.source ?? source()
  return readSource({
    store,
    source: entry,
    sources: [entry],
    tools: web.tools,
    now: clock.now,
    deadline: null,
    stop: new AbortController().signal,
    ...over,
  })
}
