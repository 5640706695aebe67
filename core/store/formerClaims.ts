import type { ClaimId } from '../model/id.ts'
import type { Instant } from '../model/partialDate.ts'
import type { StatedClaim } from '../model/statement.ts'
import { eachAtOnce } from './batches.ts'
import { rowKey, rowReader } from './items/row.ts'
import { formerPartition } from './keys.ts'
import { itemsOf } from './publicationCards.ts'
import { statedClaimShape } from './shapes/statement.ts'
import { stoodAt } from './stoodAt.ts'
import type { ClaimState } from './store.ts'
import type { Table } from './table.ts'

/** Rows that are looked at for the state of a claim at an instant: those that it lost among them. */
const MOST_ROWS = 20

const stateOf = rowReader(statedClaimShape)

/** The key of the row that holds a former state of a claim as a whole. Two statements can have made it, at different times. */
export const formerStateKey = ({ id, statement, stoodFrom }: ClaimState): { partition: string; sort: string } => ({
  partition: formerPartition(id),
  sort: `${stoodFrom}#${statement}`,
})

/** States of claims that stand no more, in one batch. */
export async function formerClaims(table: Table, states: readonly ClaimState[]): Promise<(StatedClaim | null)[]> {
  const items = await itemsOf(table, states.map(formerStateKey).map(rowKey))
  return items.map((item) => item && stateOf(item))
}

/**
 * The claims of these ids as they were known at an instant: those that stood then already, of those that stand now, and one query for
 * each of the others.
 * @param now what stands under each id now
 */
export const claimsAt = (
  table: Table,
  ids: readonly ClaimId[],
  at: Instant,
  now: readonly (StatedClaim | null)[],
): Promise<(StatedClaim | null)[]> =>
  eachAtOnce(
    ids.map((id, nth) => ({ id, stated: now[nth] })),
    async ({ id, stated }) => {
      const standing = stated?.id === id ? stoodAt(stated, at) : null
      if (standing) return standing
      const stretch = { pk: formerPartition(id), to: `${at}~`, descending: true, limit: MOST_ROWS }
      const { items } = await table.query(stretch)
      const last = items.map(stateOf).find((state) => state !== null)
      return last ? stoodAt(last, at) : null
    },
  )
