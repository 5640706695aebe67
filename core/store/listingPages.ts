import { type Bounds, boundsOf } from './dateRange.ts'
import { asksFor, type Selector } from './filters.ts'
import { rowReader } from './items/row.ts'
import { yearOfEntry } from './items/year.ts'
import { ALL, listFamily, yearsPartition } from './keys.ts'
import type { Listing } from './listings.ts'
import { FEWEST_ROWS, type PageQuery, readPage } from './listPage.ts'
import type { Lane } from './mergedWalk.ts'
import type { Page, PageRequest } from './store.ts'
import { stretchItems, type Table } from './table.ts'
import { laneOf, onlyYear } from './yearLanes.ts'

/** Lists that are merged at most; where a filter names more values, the whole list is read and its rows are checked. */
const MOST_LISTS = 8

export interface ListRequest<F, T> {
  readonly table: Table
  readonly listing: Listing<F, T>
  /** Names of the lists that are read as one, where they are not just the listing's own. */
  readonly names?: readonly string[]
  /** What is shown of a record that the filter leaves; null for nothing. */
  readonly shows?: (record: T) => T | null
  /** Shape of the list's sort keys. */
  readonly positions: RegExp
  readonly filter: F
  readonly page: PageRequest
}

/** A page of a list kept by years, newest first, from the shortest lists that hold everything asked for. */
export function readListingPage<F, T>({
  table,
  listing,
  names = [listing.name],
  shows,
  positions,
  filter,
  page,
}: ListRequest<F, T>): Promise<Page<T>> {
  const asked = listing.selectors.filter((selector) => selector.asked(filter))
  const chosen = shortest(asked, filter, Math.floor(MOST_LISTS / names.length))
  const families = names.flatMap((name) =>
    chosen ? valuesOf(chosen, filter).map((value) => listFamily(name, chosen.by, value)) : [listFamily(name, ALL, '-')],
  )
  const range = listing.range(filter)
  const rowOf = rowReader(listing.shape)
  const isListed = asksFor(listing, filter)
  const query: PageQuery<T> = {
    table,
    ascending: false,
    bounds: boundsOf(range),
    lanes: (bounds, descending) => Promise.all(families.map((family) => yearLane(table, family, bounds, descending))),
    lookedThrough: shows !== undefined || asked.length > (chosen ? 1 : 0) ? FEWEST_ROWS : null,
    positions,
    read(row) {
      const record = rowOf(row)
      if (record === null || !isListed(record)) return null
      return shows ? shows(record) : record
    },
  }
  return readPage(query, page)
}

const valuesOf = <F, T>(selector: Selector<F, T>, filter: F): string[] => [...new Set(selector.asked(filter))]

/** Of the fields asked for with few values, the one whose lists are shortest; one without any value asks for nothing. */
function shortest<F, T>(asked: readonly Selector<F, T>[], filter: F, most: number): Selector<F, T> | undefined {
  const few = asked.filter((selector) => valuesOf(selector, filter).length <= most)
  const none = few.find((selector) => valuesOf(selector, filter).length === 0)
  return none ?? few.find((selector) => !isBroad(selector, filter)) ?? few[0]
}

const isBroad = <F, T>(selector: Selector<F, T>, filter: F): boolean =>
  valuesOf(selector, filter).some((value) => selector.isBroad?.(value))

/** The years of a list that can have rows in the bounds. One year needs no look into the directory. */
async function yearLane(table: Table, family: string, bounds: Bounds, descending: boolean): Promise<Lane> {
  const only = onlyYear(bounds)
  const years = only === null ? await yearsOf(table, family) : [only]
  return laneOf(family, years, bounds, descending)
}

/** The years in which a list has rows. */
export async function yearsOf(table: Table, family: string): Promise<string[]> {
  const years: string[] = []
  for await (const item of stretchItems(table, { pk: yearsPartition(family) })) years.push(yearOfEntry(item))
  return years
}
