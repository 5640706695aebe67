import { openEngine } from '../../cli/engine/engine.ts'
import { openStores } from '../../cli/store.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import type { ReadStore } from '../../core/store/store.ts'
import { answersOf } from '../support/answers.ts'

/** Looks into a data folder through its engine: the one that somebody hosts, else one of this process's own. */
export async function lookInto<T>(
  data: string,
  look: (stores: { readonly facts: FactStore; readonly reads: ReadStore }) => Promise<T>,
): Promise<T> {
  const stop = new AbortController().signal
  const engine = await openEngine({ data, command: 'ingest', onHeld: () => 'JOIN', now: () => new Date(), stop })
  try {
    return await look(await openStores(engine.endpoint))
  } finally {
    await engine.close()
  }
}

/** All that a data folder answers about these addresses, as text, and the work that is left in it. */
export const answersIn = (data: string, urls: readonly string[]): Promise<{ answers: string; left: number }> =>
  lookInto(data, async ({ facts, reads }) => ({
    answers: await answersOf(reads, urls),
    left: (await facts.listWork()).length,
  }))
