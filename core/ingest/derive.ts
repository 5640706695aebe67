import pLimit from 'p-limit'
import type { FactStore, Work } from '../store/factStore.ts'
import { readNeighbourhood } from './neighbourhood.ts'
import { slotsOf } from './slots.ts'
import { writeFolds } from './writeFolds.ts'
import { type SlotChange, writeSlot } from './writeSlot.ts'

/** Writes under way at once: as many as a small table takes without being throttled. */
const CONCURRENT_WRITES = 16

/**
 * Steps 3 to 7 for works whose facts are stored: derives all records that they touch anew, and takes their markers away.
 *
 * The clock's value fences everything written here. Whoever has a higher one reads after this pass's facts were stored, and
 * overwrites whatever this pass may still write. The marker carries the epoch before the first derived write, so that a run
 * that finishes these works for us meanwhile cannot take it away from a pass later than its own. Answers what changed.
 */
export async function derive(store: FactStore, works: readonly Work[]): Promise<SlotChange[]> {
  const epoch = await store.tick()
  const concurrently = pLimit(CONCURRENT_WRITES)
  await Promise.all(works.map((work) => concurrently(() => store.markWork(work, epoch))))
  const neighbourhood = await readNeighbourhood(
    store,
    works.map((work) => work.publication),
  )
  const written = await Promise.all(
    slotsOf(neighbourhood).map((content) => writeSlot({ store, content, epoch, concurrently })),
  )
  await writeFolds({ store, rows: written.flatMap(({ touched }) => touched), concurrently })
  await Promise.all(works.map((work) => concurrently(() => store.unmarkWork(work, epoch))))
  return written.map(({ change }) => change).filter((change) => change !== null)
}
