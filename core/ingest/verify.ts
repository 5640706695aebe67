import { isDeepStrictEqual } from 'node:util'
import type { FactStore } from '../store/factStore.ts'
import type { Row, RowKey } from '../store/rows.ts'
import { readNeighbourhood } from './neighbourhood.ts'
import { type SlotContent, slotsOf } from './slots.ts'

/** Something that the store holds and that its facts do not say, or the other way round. */
export interface Difference {
  readonly slot: string
  /** The row that differs; null where it is the slot itself. */
  readonly row: RowKey | null
  readonly found: 'MISSING' | 'DIFFERENT' | 'UNEXPECTED'
}

/**
 * Counts all slots and rows again from the facts and names what differs. Writes nothing. While runs are under way, what
 * they have not finished differs.
 */
export async function* verify(store: FactStore): AsyncGenerator<Difference> {
  const checked = new Set<string>()
  for await (const id of store.publicationIds()) {
    const neighbourhood = await readNeighbourhood(store, [id])
    for (const content of slotsOf(neighbourhood)) {
      if (checked.has(content.key)) continue
      checked.add(content.key)
      yield* differencesOf(store, content)
    }
  }
}

async function* differencesOf(store: FactStore, content: SlotContent): AsyncGenerator<Difference> {
  const slot = content.key
  const standing = await store.slot(slot)
  if (!standing) {
    yield { slot, row: null, found: 'MISSING' }
    return
  }
  if (!isSame(standing, content)) yield { slot, row: null, found: 'DIFFERENT' }
  const rows = await store.rows(content.rows)
  for (const [at, row] of content.rows.entries()) {
    const found = rows[at]
    if (!found || found.view === null) yield { slot, row: keyOf(row), found: 'MISSING' }
    else if (!isSameView(found, row)) yield { slot, row: keyOf(row), found: 'DIFFERENT' }
  }
  const former = await store.rows(standing.formerRows)
  for (const row of former) if (row && row.view !== null) yield { slot, row: keyOf(row), found: 'UNEXPECTED' }
}

const isSame = (standing: Pick<SlotContent, 'head' | 'record'>, expected: SlotContent): boolean =>
  standing.head === expected.head && isDeepStrictEqual(timeless(standing.record), timeless(expected.record))

const isSameView = (a: Row, b: Row): boolean => isDeepStrictEqual(timeless(a.view), timeless(b.view))

const keyOf = ({ partition, sort }: RowKey): RowKey => ({ partition, sort })

/** Without the instants of fetching, which a text that is seen again moves on in its publication only. */
const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === 'retrievedAt' ? undefined : part)))
