import type { KnownDiscrepancy } from '../model/discrepancy.ts'
import { wasFound } from './discrepanciesOf.ts'
import { readListingPage } from './listingPages.ts'
import { DISCREPANCIES, FORMER_DISCREPANCIES } from './listings.ts'
import type { DiscrepancyFilter, Page, PageRequest } from './store.ts'
import type { Table } from './table.ts'

/** Sort keys of discrepancies, and of former ones, which tell since when. */
const POSITIONS = /^(?:\d{4}(?:-\d\d){0,2})?#[\w.-]+#[\w.-]+(?:#[\d:.TZ-]+)?$/

export interface DiscrepanciesRequest {
  readonly table: Table
  readonly filter: DiscrepancyFilter
  readonly page: PageRequest
}

/** A page of discrepancies, latest first: those that are found now, those that are found no more, or those of an instant, which both lists hold. */
export function readDiscrepancyPage({ table, filter, page }: DiscrepanciesRequest): Promise<Page<KnownDiscrepancy>> {
  const { knownAt, former } = filter
  const request = { table, listing: DISCREPANCIES, positions: POSITIONS, filter, page }
  if (former) return readListingPage({ ...request, listing: FORMER_DISCREPANCIES })
  if (!knownAt) return readListingPage(request)
  const names = [DISCREPANCIES.name, FORMER_DISCREPANCIES.name]
  return readListingPage({ ...request, names, shows: (one) => (wasFound(one, knownAt) ? one : null) })
}
