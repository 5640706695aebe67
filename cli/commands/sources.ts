import { checkSource } from '../../core/ingest/sources/checkSource.ts'
import { interruptible } from '../../core/ingest/sources/tools.ts'
import type { SourceEntry } from '../../core/sources/registry.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import type { Command, World } from '../command.ts'
import { dataFolder } from '../dataFolder.ts'
import { type Registry, readRegistry, SOURCE_FLAGS, SOURCE_USAGE, sourceById } from '../live/registry.ts'
import { onWeb } from '../live/web.ts'
import { onStore } from '../onStore.ts'
import { checkLines, healthLines, healthTable, type SourceHealth } from '../output/sources.ts'
import { parseFlags, UsageError } from '../usage.ts'

export const sourcesCommand: Command = {
  usage: `usage: npm run -s minetrace -- sources [ID] [--check] [--data DIR]

  ID                      tells all that is known of one source: its last runs, and what could not be read
  --check                 reads that source live instead, stores nothing, and says what a run would do
  --data DIR              the data folder (default: .minetrace in the project)
${SOURCE_USAGE}

Without an ID, a table of all sources and how they did.`,

  async run(args, world) {
    const { values, positionals } = parseFlags(args, {
      ...SOURCE_FLAGS,
      check: { type: 'boolean', default: false },
      data: { type: 'string' },
    })
    const [id, ...others] = positionals
    if (others.length > 0) throw new UsageError('sources takes one id')
    if (values.check && id === undefined) throw new UsageError('sources --check needs the id of a source')
    const registry = await readRegistry(values, world.folder)
    const source = id === undefined ? null : sourceById(id, registry.sources)
    if (source && values.check) return check(source, registry, world)
    return tell(source, registry.sources, dataFolder(values.data, world), world)
  },
}

const tell = (
  source: SourceEntry | null,
  sources: readonly SourceEntry[],
  data: string,
  world: World,
): Promise<number> =>
  onStore({ command: 'sources', data, world }, async (store) => {
    const { out } = world.terminal
    if (source) for (const line of healthLines(await healthOf(source, store))) out(line)
    else out(healthTable(await Promise.all(sources.map((one) => healthOf(one, store)))))
    return 0
  })

const healthOf = async (source: SourceEntry, store: FactStore): Promise<SourceHealth> => ({
  source,
  runs: await store.recentRuns(source.id),
  agenda: await store.agenda(source.id),
})

async function check(source: SourceEntry, registry: Registry, world: World): Promise<number> {
  if (source.kind === 'folder') throw new UsageError(`${source.id} is a folder; "extract" shows what is read in a file`)
  const { terminal, now, stop } = world
  const { sources } = registry
  return onWeb(registry, null, async (tools) => {
    const checked = await checkSource({
      source,
      sources,
      tools: { ...tools, fetcher: interruptible(tools.fetcher, stop) },
      now: () => now().toISOString(),
    })
    for (const line of checkLines(checked)) terminal.out(line)
    return checked.entries.length > 0 ? 0 : 1
  })
}
