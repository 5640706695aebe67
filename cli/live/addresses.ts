import { finishWork } from '../../core/ingest/ingestArticles.ts'
import { ingestAddress } from '../../core/ingest/sources/ingestAddress.ts'
import { Tally } from '../../core/ingest/sources/tally.ts'
import { Interrupted, interruptible } from '../../core/ingest/sources/tools.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import type { World } from '../command.ts'
import type { Registry } from './registry.ts'
import { onWeb } from './web.ts'

/** Takes in pages and feeds by their addresses, one after the other. @throws {StoreError} where the store fails. */
export async function importAddresses(options: {
  readonly store: FactStore
  readonly addresses: readonly string[]
  readonly registry: Registry
  readonly world: World
}): Promise<{ readonly tally: Tally; readonly left: number }> {
  const { store, addresses, registry, world } = options
  const { sources } = registry
  const { stop } = world
  const { progress } = world.terminal
  const now = () => world.now().toISOString()
  const tally = new Tally()
  tally.leave((await finishWork(store)).undone)
  let left = addresses.length
  await onWeb(registry, store, async (tools) => {
    const stoppable = { ...tools, fetcher: interruptible(tools.fetcher, stop) }
    try {
      for (const given of addresses) {
        const url = new URL(given).href
        let done = 0
        for await (const one of ingestAddress({ url, store, sources, tools: stoppable, now })) {
          if ('outcome' in one) tally.take(one.outcome)
          else tally.fail(one.url, hinted(one.reason))
          progress.show(`Reading pages: ${++done} of ${one.total}`, done / one.total)
        }
        left--
      }
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error
    }
  })
  progress.clear()
  return { tally, left }
}

/** Only a person at a terminal can admit what the guard refuses. */
const hinted = (reason: string): string =>
  reason.startsWith('ADDRESS_REFUSED')
    ? `${reason}; --allow-host HOST:PORT admits a private address or another port`
    : reason
