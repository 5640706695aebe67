import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FactStore } from '../core/store/factStore.ts'
import type { ReadStore } from '../core/store/store.ts'
import type { World } from './command.ts'
import { openEngine } from './engine/engine.ts'
import type { HostCommand } from './engine/messages.ts'
import { openStores } from './store.ts'
import { CommandError } from './usage.ts'

export const RUN_AGAIN = 'Stopped. What was done so far is kept; run the same command again to finish.'

/** What only works on data that are there: a folder without any is a slip of the pen, and is left as it is. */
const NEEDS_DATA: ReadonlySet<HostCommand> = new Set<HostCommand>(['verify', 'rebuild', 'export', 'withdraw'])

/**
 * Does a command's work on the store of a data folder: on the engine of a server or command that has the folder, else on one
 * that this process hosts, and then until all who joined have left. Answers what `work` does, the exit code.
 *
 * @throws {EngineError} where the folder can't be used.
 * @throws {CommandError} where the command needs data and the folder has none.
 */
export async function onStore(
  { command, data, world }: { readonly command: HostCommand; readonly data: string; readonly world: World },
  work: (store: FactStore, reads: ReadStore) => Promise<number>,
): Promise<number> {
  const { terminal, now, stop } = world
  if (NEEDS_DATA.has(command) && !existsSync(join(data, 'engine')))
    throw new CommandError(
      `There are no data in ${data}. Name the folder with --data DIR, or fill it: serve or ingest.`,
    )
  const engine = await openEngine({ data, command, now, stop, onHeld: () => 'JOIN' })
  void engine.lost.then(({ message }) => {
    terminal.err(`${message}. ${RUN_AGAIN}`)
    process.exit(1)
  })
  try {
    const { facts, reads } = await openStores(engine.endpoint)
    return await work(facts, reads)
  } finally {
    if (engine.guests() > 0)
      terminal.err(`Waiting for ${engine.guests()} other command(s) that use this one's engine ...`)
    await engine.close()
  }
}
