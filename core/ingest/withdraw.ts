import type { PublicationId } from '../model/id.ts'
import type { Withdrawal } from '../model/publication.ts'
import type { FactStore } from '../store/factStore.ts'
import { derive } from './derive.ts'

/** What a decision came to: it holds now, held already, or is about a publication that the store does not know. */
export type Decided = 'DECIDED' | 'UNCHANGED' | 'UNKNOWN'

/**
 * Takes a publication out and keeps it out, or with a null reason takes it in again, and derives what follows from it.
 * Killed at any moment, it is finished by the next run or not begun.
 */
export async function withdraw(store: FactStore, id: PublicationId, withdrawal: Withdrawal): Promise<Decided> {
  const [publication] = await store.current([id])
  if (!publication) return 'UNKNOWN'
  const work = { publication: id, revision: publication.revision }
  const holds = publication.withdrawnFor === withdrawal.reason
  await store.markWork(work, 0)
  if (!holds) await store.decideWithdrawal(id, withdrawal)
  // Also of a decision that holds: who took it may have died before anything followed from it.
  await derive(store, [work])
  return holds ? 'UNCHANGED' : 'DECIDED'
}
