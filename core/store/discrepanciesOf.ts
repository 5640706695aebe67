import { discrepanciesIn } from '../aggregates/discrepancies/inStatement.ts'
import type { Discrepancy } from '../model/discrepancy.ts'
import type { ClaimId } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import { comparedIn, comparisonsWith } from './compared.ts'
import { comparisonOf } from './items/slot.ts'
import { comparisonSlot, keyText, slotKey } from './keys.ts'
import type { Table } from './table.ts'

/**
 * The discrepancies that each of these claims takes part in now: those of its statement, which is at hand, and those of the
 * comparisons that it takes part in, in one round.
 * @param statements those that make the claims, in their order
 */
export async function discrepanciesOf(
  table: Table,
  ids: readonly ClaimId[],
  statements: readonly (Statement | null)[],
): Promise<Discrepancy[][]> {
  const known = new Map(statements.flatMap((one) => (one ? [[one.id, one] as const] : [])))
  const held = new Map([...known].map(([id, one]) => [id, { compared: comparedIn(one), inside: discrepanciesIn(one) }]))
  const claims = ids.map((id, at) => {
    const statement = statements[at]
    const stated = statement?.claims.find(({ members }) => members.includes(id))
    const { compared, inside } = (statement && held.get(statement.id)) ?? { compared: [], inside: [] }
    if (!stated) return { id, slots: [], inside: [] }
    const own = compared.filter(({ claims }) => claims.includes(stated.id))
    return { id: stated.id, slots: own.flatMap(comparisonsWith).map(comparisonSlot), inside }
  })
  const slots = claims.flatMap((claim) => claim.slots)
  const items = await table.batchGet(slots.map(slotKey), { consistent: false })
  const compared = new Map(items.map((item) => [keyText(item), comparisonOf(item)?.discrepancies ?? []]))
  return claims.map(({ id, slots, inside }) => {
    const between = slots.flatMap((slot) => compared.get(keyText(slotKey(slot))) ?? [])
    return [...inside, ...between].filter((discrepancy) => discrepancy.claims.includes(id))
  })
}
