import type { PublicationId } from '../model/id.ts'
import { currentOf } from '../resolution/moments.ts'
import type { Work } from '../store/factStore.ts'
import { derive } from './derive.ts'
import { storeFetch } from './facts.ts'
import type { Workshop } from './reader.ts'
import { eachUnlessRefused, type Undone } from './refusals.ts'
import type { SlotChange } from './writeSlot.ts'

/** Publications derived in one pass. */
const BATCH = 25
/** Under which the store keeps how far a rebuild has come. */
export const REBUILD = 'rebuild'

/** What one pass of a rebuild did. */
export interface Rebuilt {
  readonly publications: number
  /** Records that differ from what stood there. */
  readonly changed: readonly SlotChange[]
  readonly undone: readonly Undone[]
}

/**
 * Derives everything again from stored texts, which a newer reader reads anew, former ones too, a pass at a time; the API goes on serving
 * meanwhile. One that was killed goes on where it stood when it is run again with the same reader.
 */
export async function* rebuild(workshop: Workshop): AsyncGenerator<Rebuilt> {
  const { store } = workshop
  const after = (await rebuiltUpTo(workshop)) ?? ''
  let batch: string[] = []
  for await (const id of store.publicationIds()) {
    if (id <= after) continue
    batch.push(id)
    if (batch.length < BATCH) continue
    yield await rebuildBatch(workshop, batch)
    batch = []
  }
  if (batch.length > 0) yield await rebuildBatch(workshop, batch)
  await store.putProgress(REBUILD, null)
}

/** The last publication that a rebuild with this reader reached before it was stopped; null where none is under way. */
export async function rebuiltUpTo({ store, reader }: Workshop): Promise<PublicationId | null> {
  const [extraction, reached = null] = (await store.progress(REBUILD))?.split('#') ?? []
  return extraction === String(reader.extraction) ? reached : null
}

async function rebuildBatch(workshop: Workshop, ids: readonly PublicationId[]): Promise<Rebuilt> {
  const { store, reader } = workshop
  const changed: SlotChange[] = []
  let publications = 0
  const refused = await eachUnlessRefused(ids, async (some) => {
    const done = await rebuildAll(workshop, some)
    changed.push(...done.changed)
    publications += done.publications
  })
  await store.putProgress(REBUILD, `${reader.extraction}#${ids.at(-1)}`)
  return { publications, changed, undone: [...refused].map(([publication, { message }]) => ({ publication, message })) }
}

async function rebuildAll(workshop: Workshop, ids: readonly PublicationId[]): Promise<Omit<Rebuilt, 'undone'>> {
  const { store, reader } = workshop
  const histories = (await store.histories(ids)).filter((history) => history !== null)
  const works: Work[] = []
  for (const history of histories) {
    const current = currentOf(history).revision
    const older = history.revisions.filter(({ reading }) => reading.extraction < reader.extraction)
    for (const id of new Set([...older.map(({ revision }) => revision), current])) {
      const revision = await store.revision(history.id, id)
      if (revision) works.push((await storeFetch(workshop, revision)).work)
    }
  }
  return { publications: histories.length, changed: await derive(store, works) }
}
