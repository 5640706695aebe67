import { type PublicationId, publicationIdOf } from '../model/id.ts'
import type { Publication, Withdrawal } from '../model/publication.ts'
import type { FactStore } from '../store/factStore.ts'
import { derive } from './derive.ts'

/** What a decision came to, on the publication at `url`: it holds now, held already, or another one that was taken meanwhile holds. */
export interface Decided {
  readonly url: string
  readonly change: 'DECIDED' | 'UNCHANGED' | 'OVERRULED'
}

/** Addresses that lead on to others are followed so far. */
const MOST_HOPS = 8

/**
 * Takes a publication out and keeps it out, or with a null reason takes it in again, and derives what follows from it.
 * Another address of a publication stands for it. Null for one that the store does not know. Killed at any moment, it is
 * finished by the next run or not begun.
 */
export async function withdraw(store: FactStore, id: PublicationId, withdrawal: Withdrawal): Promise<Decided | null> {
  const publication = await standingAt(store, id)
  if (!publication) return null
  const holds = publication.withdrawnFor === withdrawal.reason
  const standing = await store.withdrawal(publication.id)
  // Also of a decision that holds: who took it may have died before anything followed from it.
  const decision = holds ? standing : decidedAfter(standing, withdrawal)
  let stands = true
  if (decision) {
    const work = { publication: publication.id, withdrawal: decision }
    await store.markWork(work, 0)
    stands = await store.decideWithdrawal(publication.id, decision)
    await derive(store, [work])
  }
  return { url: publication.url, change: holds ? 'UNCHANGED' : stands ? 'DECIDED' : 'OVERRULED' }
}

/** Whoever decides knows of the decision that stands, and so decides after it, whatever the clocks of their machines say. */
function decidedAfter(standing: Withdrawal | null, withdrawal: Withdrawal): Withdrawal {
  if (standing === null || standing.decidedAt < withdrawal.decidedAt) return withdrawal
  return { ...withdrawal, decidedAt: new Date(Date.parse(standing.decidedAt) + 1).toISOString() }
}

/** The publication that an id leads to, which is another one's where its address turned out to lead elsewhere. */
async function standingAt(store: FactStore, id: PublicationId): Promise<Publication | null> {
  let at = id
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const [publication] = await store.current([at])
    if (!publication) return null
    if (publication.movedTo === undefined) return publication
    at = publicationIdOf(publication.movedTo)
  }
  return null
}
