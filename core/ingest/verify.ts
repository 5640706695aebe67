import { isDeepStrictEqual } from 'node:util'
import { isPoint, touchedPoints } from '../store/comparisons.ts'
import type { CellKey, FactStore, Slot } from '../store/factStore.ts'
import type { Row, RowKey } from '../store/rows.ts'
import { readNeighbourhood } from './neighbourhood.ts'
import { comparisonContent, type SlotContent, slotsOf } from './slots.ts'
import { timeless } from './timeless.ts'
import { cellName, cellsOfRows } from './writeFolds.ts'

/** Something that the store holds and that its facts do not say, or the other way round. */
export interface Difference {
  /** The slot, or the cell of totals: `CELL#<list>#<span>`. */
  readonly slot: string
  /** The row that differs; null where it is the slot or cell itself. */
  readonly row: RowKey | null
  readonly found: 'MISSING' | 'DIFFERENT' | 'UNEXPECTED'
}

/**
 * Counts all slots, rows, totals and comparisons again from the facts and names what differs. Writes nothing. While runs are under way, what
 * they have not finished differs.
 */
export async function* verify(store: FactStore): AsyncGenerator<Difference> {
  const checked = new Set<string>()
  const cells = new Map<string, CellKey>()
  const points: RowKey[] = []
  for await (const id of store.publicationIds()) {
    const neighbourhood = await readNeighbourhood(store, [id])
    for (const content of slotsOf(neighbourhood)) {
      if (checked.has(content.key)) continue
      checked.add(content.key)
      const standing = await store.slot(content.key)
      const rows = rowsTouched(content, standing)
      for (const key of cellsOfRows(rows)) cells.set(cellName(key), key)
      points.push(...rows.filter(isPoint))
      yield* differencesOf(store, content, standing)
    }
  }
  for (const [slot, key] of cells) {
    const [expected, standing] = [await store.foldCell(key), await store.cell(key)]
    if (!standing) yield { slot, row: null, found: 'MISSING' }
    else if (!isDeepStrictEqual(standing, expected)) yield { slot, row: null, found: 'DIFFERENT' }
  }
  for (const touched of touchedPoints(points)) {
    for (const content of (await store.foldComparisons(touched)).map(comparisonContent))
      yield* differencesOf(store, content, await store.slot(content.key))
  }
}

/** The rows that a slot should have, has or had. */
const rowsTouched = (content: SlotContent, standing: Slot | null): RowKey[] => [
  ...content.rows,
  ...(standing?.rows ?? []),
  ...(standing?.formerRows ?? []),
]

async function* differencesOf(
  store: FactStore,
  content: SlotContent,
  standing: Slot | null,
): AsyncGenerator<Difference> {
  const slot = content.key
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
