import type { StatedClaim } from '../model/statement.ts'
import { readListingPage } from './listingPages.ts'
import { CLAIMS, FORMER_CLAIMS } from './listings.ts'
import { stoodAt } from './stoodAt.ts'
import type { ClaimFilter, Page, PageRequest } from './store.ts'
import type { Table } from './table.ts'

/** Sort keys of claims, and of their former states, which tell since when. */
const POSITIONS = /^(?:\d{4}(?:-\d\d){0,2})?#[\w.-]+#\d{5}#[\w.-]+(?:#[\d:.TZ-]+)?$/

export interface ClaimsRequest {
  readonly table: Table
  readonly filter: ClaimFilter
  readonly page: PageRequest
}

/** A page of claims: those that stand, those that were withdrawn, or those that stood at an instant, which both lists hold. */
export function readClaimPage({ table, filter, page }: ClaimsRequest): Promise<Page<StatedClaim>> {
  const { knownAt, withdrawn } = filter
  const request = { table, listing: CLAIMS, positions: POSITIONS, filter, page }
  if (withdrawn) return readListingPage({ ...request, listing: FORMER_CLAIMS, shows: withdrawnIn })
  if (!knownAt) return readListingPage(request)
  const names = [CLAIMS.name, FORMER_CLAIMS.name]
  return readListingPage({ ...request, names, shows: (stated) => stoodAt(stated, knownAt) })
}

/** A former state of a claim that is stated no more, and the last one; others were followed by the next. */
const withdrawnIn = (stated: StatedClaim): StatedClaim | null =>
  stated.knownTo !== null && stated.knownTo === stated.stoodTo ? stated : null
