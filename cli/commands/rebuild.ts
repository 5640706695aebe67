import { finishWork } from '../../core/ingest/ingestArticles.ts'
import { currentReader } from '../../core/ingest/reader.ts'
import { REBUILD, rebuild, rebuiltUpTo } from '../../core/ingest/rebuild.ts'
import type { Undone } from '../../core/ingest/refusals.ts'
import type { SlotChange } from '../../core/ingest/writeSlot.ts'
import type { Command, World } from '../command.ts'
import { dataFolder } from '../dataFolder.ts'
import { onStore, RUN_AGAIN } from '../onStore.ts'
import { parseFlags, UsageError } from '../usage.ts'

export const rebuildCommand: Command = {
  usage: `usage: npm run -s minetrace -- rebuild [--from-start] [--data DIR]

  --from-start  begins anew where one that was stopped would go on
  --data DIR    the data folder (default: .minetrace in the project)

Reads stored texts again where an older extractor read them, and derives all statements, accidents and lists anew. A server
goes on serving meanwhile. One that was stopped goes on where it stood.`,

  async run(args, world) {
    const { values, positionals } = parseFlags(args, {
      data: { type: 'string' },
      'from-start': { type: 'boolean', default: false },
    })
    if (positionals[0] !== undefined) throw new UsageError(`rebuild takes no paths such as ${positionals[0]}`)
    return rebuildAll(dataFolder(values.data, world), values['from-start'], world)
  },
}

const rebuildAll = (data: string, fromStart: boolean, world: World): Promise<number> =>
  onStore({ command: 'rebuild', data, world }, async (store) => {
    const { terminal, stop } = world
    await finishWork(store)
    if (fromStart) await store.putProgress(REBUILD, null)
    const after = await rebuiltUpTo({ store, reader: currentReader })
    let total = 0
    for await (const id of store.publicationIds()) if (id > (after ?? '')) total++
    if (after !== null)
      terminal.err(
        `Going on with the ${total} publication(s) that a stopped rebuild had left; --from-start begins anew.`,
      )
    let done = 0
    const changes: SlotChange[] = []
    const undone: Undone[] = []
    for await (const pass of rebuild({ store, reader: currentReader })) {
      done += pass.publications
      changes.push(...pass.changed)
      undone.push(...pass.undone)
      terminal.progress.show(`Rebuilding: ${done} of ${total} publications`, done / Math.max(1, total))
      if (!stop.aborted) continue
      terminal.err(RUN_AGAIN)
      return 1
    }
    for (const { slot, change } of changes) terminal.out(`${change.toLowerCase()}: ${slot}`)
    for (const { publication, message } of undone) terminal.err(`Publication ${publication} is left undone: ${message}`)
    terminal.out(`${done} publications rebuilt, ${changes.length} records changed`)
    return undone.length > 0 ? 1 : 0
  })
