import { stands } from '../aggregates/discrepancies/spells.ts'
import type { KnownDiscrepancy } from '../model/discrepancy.ts'
import type { ClaimId } from '../model/id.ts'
import type { Instant } from '../model/partialDate.ts'
import type { StatementRecord } from '../model/statement.ts'
import { eachAtOnce } from './batches.ts'
import { comparedIn, comparisonsWith } from './compared.ts'
import { rowReader } from './items/row.ts'
import { comparisonOf } from './items/slot.ts'
import { comparisonSlot, formerDiscrepancyPartition, keyText, slotKey } from './keys.ts'
import { discrepancyShape } from './shapes/discrepancy.ts'
import type { Table } from './table.ts'

/** Former discrepancies of a claim that are looked at, from the instant asked for on. */
const MOST_FORMER = 100

/**
 * The discrepancies that each of these claims takes part in now: those of its statement, which is at hand, and those of the
 * comparisons that it takes part in, in one round.
 * @param statements those that make the claims, in their order
 */
export async function discrepanciesOf(
  table: Table,
  ids: readonly ClaimId[],
  statements: readonly (StatementRecord | null)[],
): Promise<KnownDiscrepancy[][]> {
  const known = new Map(statements.flatMap((one) => (one ? [[one.id, comparedIn(one)] as const] : [])))
  const claims = ids.map((id, at) => {
    const statement = statements[at]
    const stated = statement?.claims.find(({ members }) => members.includes(id))
    if (!statement || !stated) return { id, slots: [], inside: [] }
    const own = (known.get(statement.id) ?? []).filter(({ claims }) => claims.includes(stated.id))
    const slots = own.flatMap(comparisonsWith).map(comparisonSlot)
    return { id: stated.id, slots, inside: statement.discrepancies }
  })
  const slots = claims.flatMap((claim) => claim.slots)
  const items = await table.batchGet(slots.map(slotKey), { consistent: false })
  const compared = new Map(items.map((item) => [keyText(item), comparisonOf(item)?.discrepancies ?? []]))
  return claims.map(({ id, slots, inside }) => {
    const between = slots.flatMap((slot) => compared.get(keyText(slotKey(slot))) ?? [])
    return [...inside, ...between].filter((discrepancy) => discrepancy.claims.includes(id))
  })
}

/**
 * The discrepancies that claims of these ids took part in at an instant: those found still, of those found now, and one query a claim
 * for those that are found no more.
 * @param now what each takes part in now
 */
export async function discrepanciesAt(
  table: Table,
  ids: readonly ClaimId[],
  at: Instant,
  now: readonly (readonly KnownDiscrepancy[])[],
): Promise<KnownDiscrepancy[][]> {
  const former = await eachAtOnce(ids, async (id) => {
    const stretch = { pk: formerDiscrepancyPartition(id), from: `${at}~`, limit: MOST_FORMER }
    const { items } = await table.query(stretch)
    return items.map(formerOf).filter((one) => one !== null)
  })
  return ids.map((id, nth) =>
    [...(now[nth] ?? []), ...(former[nth] ?? [])].filter((one) => wasFound(one, at) && one.claims.includes(id)),
  )
}

const formerOf = rowReader(discrepancyShape)

/** Whether it was found at an instant. */
export const wasFound = ({ knownFrom, knownTo }: KnownDiscrepancy, at: Instant): boolean =>
  stands({ from: knownFrom, to: knownTo }, at)
