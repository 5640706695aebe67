import { discrepanciesIn } from '../aggregates/discrepancies/inStatement.ts'
import { pointsOf } from '../aggregates/discrepancies/points.ts'
import type { Discrepancy } from '../model/discrepancy.ts'
import type { ClaimId } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import { comparisonsOf } from './comparisons.ts'
import { comparisonOf } from './items/slot.ts'
import { comparisonSlot, keyText, slotKey } from './keys.ts'
import type { Table } from './table.ts'

/**
 * The discrepancies that each of these claims takes part in now: those of its statement, which is at hand, and those of the comparisons
 * of its running totals, two at most, in one round.
 * @param statements those that make the claims, in their order
 */
export async function discrepanciesOf(
  table: Table,
  ids: readonly ClaimId[],
  statements: readonly (Statement | null)[],
): Promise<Discrepancy[][]> {
  const claims = ids.map((id, at) => {
    const statement = statements[at] ?? null
    const stated = statement?.claims.find(({ members }) => members.includes(id))
    if (!statement || !stated) return { id, slots: [], inside: [] }
    const points = pointsOf(statement).filter(({ claim }) => claim === stated.id)
    const slots = [...new Set(points.flatMap(comparisonsOf))].map(comparisonSlot)
    return { id: stated.id, slots, inside: discrepanciesIn(statement) }
  })
  const slots = claims.flatMap((claim) => claim.slots)
  const items = await table.batchGet(slots.map(slotKey), { consistent: false })
  const compared = new Map(items.map((item) => [keyText(item), comparisonOf(item)?.discrepancies ?? []]))
  return claims.map(({ id, slots, inside }) => {
    const between = slots.flatMap((slot) => compared.get(keyText(slotKey(slot))) ?? [])
    return [...inside, ...between].filter((discrepancy) => discrepancy.claims.includes(id))
  })
}
