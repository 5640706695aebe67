import { resolve } from 'node:path'
import type { Command, World } from '../command.ts'
import { dataFolder } from '../dataFolder.ts'
import { importFiles } from '../importing.ts'
import { onStore, RUN_AGAIN } from '../onStore.ts'
import { reportImport } from '../output/summary.ts'
import { recordRuns } from '../runs.ts'
import { parseFlags, UsageError } from '../usage.ts'

export const ingestCommand: Command = {
  usage: `usage: npm run -s minetrace -- ingest PATH... [--data DIR]

  PATH        a .json, .html, .txt, .md or .pdf file, or a folder of them
  --data DIR  the data folder (default: .minetrace in the project)

Works beside a running server and without one. What can't be read is named, and everything else is taken.`,

  async run(args, world) {
    const { values, positionals } = parseFlags(args, { data: { type: 'string' } })
    if (positionals.length === 0) throw new UsageError('ingest needs a file or folder')
    const address = positionals.find((path) => /^[a-z]+:\/\//i.test(path))
    if (address) throw new UsageError(`ingest reads files and folders, not addresses such as ${address}`)
    const paths = positionals.map((path) => resolve(world.folder, path))
    return ingest(paths, dataFolder(values.data, world), world)
  },
}

async function ingest(paths: readonly string[], data: string, world: World): Promise<number> {
  const { terminal, now, stop } = world
  return onStore({ command: 'ingest', data, world }, async (store) => {
    const result = await importFiles({ store, paths, now, stop, progress: terminal.progress })
    await recordRuns(store, result, now())
    terminal.out(reportImport(result, world))
    if (result.left > 0) terminal.err(RUN_AGAIN)
    return result.failures.length > 0 || result.left > 0 ? 1 : 0
  })
}
