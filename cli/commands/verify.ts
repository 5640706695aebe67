import { verify } from '../../core/ingest/verify.ts'
import type { Command, World } from '../command.ts'
import { dataFolder } from '../dataFolder.ts'
import { onStore } from '../onStore.ts'
import { parseFlags, UsageError } from '../usage.ts'

export const verifyCommand: Command = {
  usage: `usage: npm run -s minetrace -- verify [--data DIR]

  --data DIR  the data folder (default: .minetrace in the project)

Derives all records from the stored texts' readings again, writes nothing, and names what differs; rebuild mends it. What runs
under way have not finished differs too. Exit code 1 where something does.`,

  async run(args, world) {
    const { values, positionals } = parseFlags(args, { data: { type: 'string' } })
    if (positionals[0] !== undefined) throw new UsageError(`verify takes no paths such as ${positionals[0]}`)
    return verifyAll(dataFolder(values.data, world), world)
  },
}

const verifyAll = (data: string, world: World): Promise<number> =>
  onStore({ command: 'verify', data, world }, async (store) => {
    const { terminal } = world
    let found = 0
    for await (const { slot, row, found: what } of verify(store)) {
      found++
      terminal.out(`${what.toLowerCase()}: ${slot}${row ? `, row ${row.partition} ${row.sort}` : ''}`)
    }
    const unfinished = (await store.listWork()).length
    if (unfinished > 0) terminal.err(`${unfinished} publication(s) are being worked in, or wait for the next run.`)
    terminal.out(found === 0 ? 'Nothing differs.' : `${found} differ; "rebuild" mends them.`)
    return found === 0 ? 0 : 1
  })
