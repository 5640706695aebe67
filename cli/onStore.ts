import type { FactStore } from '../core/store/factStore.ts'
import type { ReadStore } from '../core/store/store.ts'
import type { World } from './command.ts'
import { openEngine } from './engine/engine.ts'
import type { HostCommand } from './engine/messages.ts'
import { openStores } from './store.ts'

export const RUN_AGAIN = 'Stopped. What was done so far is kept; run the same command again to finish.'

/**
 * Does a command's work on the store of a data folder: on the engine of a server or command that has the folder, else on one
 * that this process hosts, and then until all who joined have left. Answers what `work` does, the exit code.
 *
 * @throws {EngineError} where the folder can't be used.
 */
export async function onStore(
  { command, data, world }: { readonly command: HostCommand; readonly data: string; readonly world: World },
  work: (store: FactStore, reads: ReadStore) => Promise<number>,
): Promise<number> {
  const { terminal, now, stop } = world
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
