import { resolve } from 'node:path'
import type { Command, World } from '../command.ts'
import { dataFolder } from '../dataFolder.ts'
import { openEngine } from '../engine/engine.ts'
import { importFiles } from '../importing.ts'
import { reportImport } from '../output/summary.ts'
import { recordRuns } from '../runs.ts'
import { openStores } from '../store.ts'
import { parseFlags, UsageError } from '../usage.ts'

export const ingestCommand: Command = {
  usage: `usage: npm run -s minetrace -- ingest PATH... [--data DIR]

  PATH        a .json, .html, .txt or .md file, or a folder of them
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
  const engine = await openEngine({ data, command: 'ingest', now, stop, onHeld: () => 'JOIN' })
  void engine.lost.then(({ message }) => {
    terminal.err(`Stopped: ${message}. What was read so far is kept; run the same command again to finish.`)
    process.exit(1)
  })
  try {
    const { facts } = await openStores(engine.endpoint)
    const result = await importFiles({ store: facts, paths, now, stop, progress: terminal.progress })
    await recordRuns(facts, result, now())
    terminal.out(reportImport(result, world))
    if (result.left > 0) terminal.err('Stopped. What was read so far is kept; run the same command again to finish.')
    return result.failures.length > 0 || result.left > 0 ? 1 : 0
  } finally {
    if (engine.guests() > 0)
      terminal.err(`Waiting for ${engine.guests()} other command(s) that use this one's engine ...`)
    await engine.close()
  }
}
