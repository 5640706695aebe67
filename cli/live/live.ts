import { problemLines, runLine } from '../../core/ingest/sources/runLine.ts'
import type { SourceTools } from '../../core/ingest/sources/tools.ts'
import type { Instant } from '../../core/model/partialDate.ts'
import type { SourceEntry } from '../../core/sources/registry.ts'
import { StoreError } from '../../core/store/errors.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import type { World } from '../command.ts'
import { readOne } from './readOne.ts'
import type { Registry } from './registry.ts'
import { runSchedule } from './schedule.ts'
import { onWeb } from './web.ts'

/** Reads all sources by their schedules until the command shall stop, and leaves a line of JSON on stderr for each run. */
export async function readLive(store: FactStore, registry: Registry, world: World): Promise<void> {
  const sources = registry.sources.filter(({ kind, url }) => kind !== 'folder' || url !== '')
  await onWeb(registry, store, (tools) =>
    runSchedule({
      sources,
      lastStartOf: (source) => lastStartOf(source, store, world),
      read: (source) => readAndTell({ store, source, tools, registry, world }),
      now: () => world.now().getTime(),
      stop: world.stop,
    }),
  )
}

/** Null where it can't be read: then the source is due, and the others are not kept waiting. */
async function lastStartOf({ id }: SourceEntry, store: FactStore, world: World): Promise<Instant | null> {
  try {
    return (await store.recentRuns(id))[0]?.startedAt ?? null
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    tellFailure(id, error, world)
    return null
  }
}

function tellFailure(sourceId: string, error: unknown, { terminal }: World): void {
  const message = error instanceof Error ? error.message : String(error)
  terminal.err(JSON.stringify({ event: 'run failed', sourceId, error: message }))
}

async function readAndTell(options: {
  readonly store: FactStore
  readonly source: SourceEntry
  readonly tools: SourceTools
  readonly registry: Registry
  readonly world: World
}): Promise<void> {
  const { store, source, tools, registry, world } = options
  const { terminal, stop } = world
  const now = () => world.now().toISOString()
  try {
    const { sources } = registry
    const { run, problems } = await readOne({ store, source, sources, tools, now, stop, deadline: null })
    for (const line of [runLine(source.id, run, problems), ...problemLines(source.id, problems)])
      terminal.err(JSON.stringify(line))
  } catch (error) {
    // The next run of the source begins anew, as after a crash; the others go on.
    tellFailure(source.id, error, world)
  }
}
