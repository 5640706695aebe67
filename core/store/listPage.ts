import type { Bounds } from './dateRange.ts'
import { type Budget, type Lane, mergedWalk } from './mergedWalk.ts'
import { beyond, checkPosition } from './position.ts'
import type { Page, PageRequest } from './store.ts'
import type { Item, Table } from './table.ts'

/** What one page costs at most; the look at what comes before it, only where no row stands at its position, a part more. */
const PAGE_BUDGET: Budget = { queries: 24, rows: 500 }
const PROBE_BUDGET: Budget = { queries: 16, rows: 200 }
const MOST_ITEMS = 100
/** Rows that a list is looked through for at once, where a filter leaves some out. */
export const FEWEST_ROWS = 20

export interface PageQuery<T> {
  readonly table: Table
  /** Whether the list's own order is upwards. */
  readonly ascending: boolean
  readonly bounds: Bounds
  /** The lists to merge, their partitions in the walk's order. */
  readonly lanes: (bounds: Bounds, descending: boolean) => Promise<readonly Lane[]>
  /** Where rows may be read that `read` leaves out, how many are looked through at least before it is asked for more; else null. */
  readonly lookedThrough: number | null
  /** What a row shows; null where it is a tombstone or not asked for. */
  readonly read: (row: Item) => T | null
  /** Shape of the list's sort keys. */
  readonly positions: RegExp
}

interface Taken<T> {
  /** In the order of the walk, one more than asked for where there is one. */
  readonly items: { readonly position: string; readonly item: T }[]
  readonly ended: boolean
  readonly reached: string | null
  /** Whether an item stands at the position that the walk began from. */
  readonly startsAtItem: boolean
}

/**
 * A page of a list, in a bounded number of requests.
 * @throws {InvalidPositionError}
 */
export async function readPage<T>(query: PageQuery<T>, page: PageRequest): Promise<Page<T>> {
  const forward = 'first' in page
  const count = 'first' in page ? page.first : page.last
  if (!Number.isInteger(count) || count < 0 || count > MOST_ITEMS) throw new RangeError(`A page has 0 to 100 items.`)
  const position = checkPosition('first' in page ? page.after : page.before, query.positions)
  const descending = query.ascending !== forward

  const taken = await take(query, { count, position, descending, budget: { ...PAGE_BUDGET } })
  const items = taken.items.slice(0, count)
  const overflows = taken.items.length > count
  const last = items.at(-1)?.position ?? null
  const end = overflows || taken.ended ? (last ?? (overflows ? position : null)) : taken.reached
  const start = items[0]?.position ?? end
  const before = taken.startsAtItem || (await hasBefore(query, position, !descending))
  const beyondIt = overflows || !taken.ended
  return forward
    ? { items, hasNextPage: beyondIt, hasPreviousPage: before, startPosition: start, endPosition: end }
    : { items: items.reverse(), hasNextPage: before, hasPreviousPage: beyondIt, startPosition: end, endPosition: start }
}

/** Whether going back from the position may give something. */
async function hasBefore<T>(query: PageQuery<T>, position: string | null, descending: boolean): Promise<boolean> {
  if (position === null) return false
  const { items, ended } = await take(query, { count: 0, position, descending, budget: { ...PROBE_BUDGET } })
  return items.length > 0 || !ended
}

interface Walking {
  readonly count: number
  readonly position: string | null
  readonly descending: boolean
  readonly budget: Budget
}

async function take<T>(query: PageQuery<T>, { count, position, descending, budget }: Walking): Promise<Taken<T>> {
  const bounds = beyond(query.bounds, position, descending)
  const lanes = await query.lanes(bounds, descending)
  const needed = count + 1 + (position === null ? 0 : 1)
  // Of rows that are looked through, most may be shown, or hardly any.
  const most = Math.floor(budget.rows / Math.max(lanes.length, 1))
  const { lookedThrough } = query
  const first = Math.min(lookedThrough === null ? needed : Math.max(2 * needed, lookedThrough), MOST_ITEMS + 2, most)
  const chunk = { first, most: lookedThrough === null ? first : Math.min(MOST_ITEMS, most) }
  const walk = mergedWalk({ table: query.table, lanes, bounds, descending, chunk, budget })

  const items: Taken<T>['items'] = []
  let startsAtItem = false
  while (items.length <= count) {
    const rows = await walk.next()
    if (!rows?.[0]) break
    const item = shownBy(rows, query.read)
    if (item === null) continue
    if (rows[0].sk === position) startsAtItem = true
    else items.push({ position: rows[0].sk, item })
  }
  return { items, ended: walk.ended(), reached: walk.reached(), startsAtItem }
}

/** Lists of several values hold rows of one record, and one of them may have lost it: the newest that shows it counts. */
function shownBy<T>(rows: readonly Item[], read: (row: Item) => T | null): T | null {
  const newestFirst = rows.length === 1 ? rows : [...rows].sort((a, b) => Number(b.epoch) - Number(a.epoch))
  for (const row of newestFirst) {
    const item = read(row)
    if (item !== null) return item
  }
  return null
}
