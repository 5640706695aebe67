import type { PublicationId } from '../model/id.ts'
import type { Withdrawal } from '../model/publication.ts'
import type { FactStore } from '../store/factStore.ts'
import { derive } from './derive.ts'

/**
 * Takes a publication out and keeps it out, or with a null reason takes it in again, and derives what follows from it.
 * False for a publication that the store does not know. Killed at any moment, it is finished by the next run or not begun.
 */
export async function withdraw(store: FactStore, id: PublicationId, withdrawal: Withdrawal): Promise<boolean> {
  const [publication] = await store.current([id])
  if (!publication) return false
  const work = { publication: id, revision: publication.revision }
  await store.markWork(work, 0)
  await store.decideWithdrawal(id, withdrawal)
  await derive(store, [work])
  return true
}
