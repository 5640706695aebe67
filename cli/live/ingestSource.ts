import type { SourceRun } from '../../core/ingest/sources/recordedRun.ts'
import { type Day, daysBetween } from '../../core/model/partialDate.ts'
import type { SourceEntry } from '../../core/sources/registry.ts'
import type { World } from '../command.ts'
import { onStore, RUN_AGAIN } from '../onStore.ts'
import { runSummary } from '../output/sources.ts'
import { printable } from '../output/terminal.ts'
import { readOne } from './readOne.ts'
import type { Registry } from './registry.ts'
import { onWeb } from './web.ts'

/** Reads one source once, or back to a day, and says what came of it; the exit code is 1 where something could not be read. */
export const ingestSource = (options: {
  readonly source: SourceEntry
  readonly since: Day | undefined
  readonly registry: Registry
  readonly data: string
  readonly world: World
}): Promise<number> => {
  const { source, since, registry, data, world } = options
  const { terminal, stop } = world
  return onStore({ command: 'ingest', data, world }, async (store) => {
    const { run, problems, cutShort } = await onWeb(
      registry,
      store,
      (tools): Promise<SourceRun> =>
        readOne({
          ...{ store, source, sources: registry.sources, tools, stop, deadline: null },
          now: () => world.now().toISOString(),
          ...(since === undefined ? {} : { since, mostPages: Number.POSITIVE_INFINITY }),
          onListed: (reached) => showReached(world, since, reached),
        }),
    )
    terminal.progress.clear()
    for (const { url, reason, givenUp } of problems)
      terminal.err(printable(`failed${givenUp ? ' and given up' : ''}: ${url}: ${reason}`))
    terminal.out(runSummary(run))
    if (stop.aborted && cutShort) terminal.err(RUN_AGAIN)
    return run.error !== null || problems.length > 0 || (stop.aborted && cutShort) ? 1 : 0
  })
}

/** How far back a backfill has come: listings tell newest first, as a rule. */
function showReached({ terminal, now }: World, since: Day | undefined, reached: Day | null): void {
  if (since === undefined || reached === null) return
  const today = now().toISOString().slice(0, 10)
  const share = Math.min(1, Math.max(0, daysBetween(reached, today) / Math.max(1, daysBetween(since, today))))
  const filled = Math.round(share * BAR)
  terminal.progress.show(`${'#'.repeat(filled)}${'.'.repeat(BAR - filled)} back to ${reached} of ${since}`, share)
}
const BAR = 30
