import { resolve } from 'node:path'
import type { Command, World } from '../command.ts'
import { dataFolder } from '../dataFolder.ts'
import { importDump } from '../dump/importDump.ts'
import { onStore, RUN_AGAIN } from '../onStore.ts'
import { parseFlags, UsageError } from '../usage.ts'

export const importCommand: Command = {
  usage: `usage: npm run -s minetrace -- import DIR [--data DIR]

  DIR         a folder that export wrote, with texts
  --data DIR  the data folder (default: .minetrace in the project), without publications in it

Restores what was exported, and derives all statements, accidents and lists from it anew. The whole dump is checked before
anything is written. One that was stopped goes on when it is run again.`,

  async run(args, world) {
    const { values, positionals } = parseFlags(args, { data: { type: 'string' } })
    const [from, ...others] = positionals
    if (from === undefined || others.length > 0) throw new UsageError('import needs one folder that export wrote')
    return importAll(resolve(world.folder, from), dataFolder(values.data, world), world)
  },
}

const importAll = (folder: string, data: string, world: World): Promise<number> =>
  onStore({ command: 'import', data, world }, async (store) => {
    const { terminal, stop } = world
    const restored = await importDump({
      ...{ store, folder, stop },
      onRestored: (done, total) =>
        terminal.progress.show(`Importing: ${done} of ${total} publications`, done / Math.max(1, total)),
    })
    if (restored === null) terminal.err(RUN_AGAIN)
    else terminal.out(`${restored} publications imported`)
    return restored === null ? 1 : 0
  })
