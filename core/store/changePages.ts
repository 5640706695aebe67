import type { ClaimChange } from '../model/statement.ts'
import { asksFor, CLAIM_FILTER } from './filters.ts'
import { rowReader } from './items/row.ts'
import { CLAIM_CHANGES } from './keys.ts'
import { yearsOf } from './listingPages.ts'
import { FEWEST_ROWS, readPage } from './listPage.ts'
import { claimChangeShape } from './shapes/statement.ts'
import type { ChangeFilter, Page, PageRequest } from './store.ts'
import type { Table } from './table.ts'
import { laneOf } from './yearLanes.ts'

const POSITIONS = /^\d{4}-\d\d-\d\dT[\d:.]+Z#[\w.-]+(?:#\d{5})?#[\w.-]+(?:#[\d:.TZ-]+)?$/

export interface ChangesRequest {
  readonly table: Table
  readonly filter: ChangeFilter
  readonly page: PageRequest
}

const changeOf = rowReader(claimChangeShape)

/** A page of what changed about claims since an instant, that included, the oldest change first: a stretch of one list. */
export function readChangePage({ table, filter, page }: ChangesRequest): Promise<Page<ClaimChange>> {
  const { changedSince, kind, ...asked } = filter
  const isListed = asksFor(CLAIM_FILTER, asked)
  return readPage<ClaimChange>(
    {
      table,
      ascending: true,
      bounds: { from: changedSince, to: '~' },
      lanes: async (bounds, descending) => [
        laneOf(CLAIM_CHANGES, await yearsOf(table, CLAIM_CHANGES), bounds, descending),
      ],
      lookedThrough: kind ? FEWEST_ROWS : null,
      positions: POSITIONS,
      read(row) {
        const change = changeOf(row)
        // An id keeps its kind, whatever changes about its claim.
        if (change === null || (kind && !kind.includes(change.kind))) return null
        // What the filter does not leave may have been left by it before: a copy must not go on showing it.
        return change.claim === null || isListed(change.claim) ? change : { ...change, claim: null }
      },
    },
    page,
  )
}
