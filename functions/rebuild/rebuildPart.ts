import { finishWork } from '../../core/ingest/ingestArticles.ts'
import type { Reader } from '../../core/ingest/reader.ts'
import { REBUILD, rebuild } from '../../core/ingest/rebuild.ts'
import type { Undone } from '../../core/ingest/refusals.ts'
import type { SlotChange } from '../../core/ingest/writeSlot.ts'
import type { FactStore } from '../../core/store/factStore.ts'

/** How far an invocation came, and what it handed on. An event without `after` goes on with a rebuild that died, or begins one. */
export interface RebuildEvent {
  readonly after?: string
  /** Begins one anew where it would go on: what was rebuilt by former code is rebuilt again. */
  readonly fromStart?: boolean
}

/** What one invocation did. */
export interface RebuiltPart {
  readonly publications: number
  readonly changes: readonly SlotChange[]
  /** Those that the store refused an item of. */
  readonly undone: readonly Undone[]
  /** Where the next invocation goes on; null where everything is rebuilt. */
  readonly after: string | null
}

/** Time that is kept for one pass more, as a multiple of the longest so far, and at least. */
const RESERVE_PASSES = 2
const LEAST_RESERVE_MS = 30_000

/** An invocation that left everything to do: another would do the same, and so on. */
export class NoProgressError extends Error {
  override readonly name = 'NoProgressError'
}

/**
 * Rebuilds, a pass at a time, until all is done or the time that remains is hardly enough for another.
 *
 * @param remaining milliseconds until the invocation is ended from outside
 * @throws {NoProgressError} where something is left and nothing was done.
 */
export async function rebuildPart(options: {
  readonly store: FactStore
  readonly reader: Reader
  readonly event: RebuildEvent
  readonly remaining: () => number
}): Promise<RebuiltPart> {
  const { store, reader, event, remaining } = options
  // Lambda may hand one event over twice: what was completed since is not begun again.
  if (event.after !== undefined && (await store.progress(REBUILD)) === null)
    return { publications: 0, changes: [], undone: [], after: null }
  if (event.after === undefined) {
    await finishWork(store, reader)
    if (event.fromStart === true) await store.putProgress(REBUILD, null)
  }
  const changes: SlotChange[] = []
  const undone: Undone[] = []
  let [publications, longest, before] = [0, 0, remaining()]
  for await (const pass of rebuild({ store, reader })) {
    publications += pass.publications
    changes.push(...pass.changed)
    undone.push(...pass.undone)
    const now = remaining()
    longest = Math.max(longest, before - now)
    before = now
    if (now < Math.max(LEAST_RESERVE_MS, RESERVE_PASSES * longest)) break
  }
  const after = await store.progress(REBUILD)
  if (after !== null && after === event.after)
    throw new NoProgressError(`Nothing was rebuilt beyond ${after}; no other invocation is asked for.`)
  return { publications, changes, undone, after }
}
