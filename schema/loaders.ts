import DataLoader from 'dataloader'
import type { Accident } from '../core/model/accident.ts'
import type { Discrepancy } from '../core/model/discrepancy.ts'
import type { ClaimId, PublicationId } from '../core/model/id.ts'
import type { IngestionRun } from '../core/model/source.ts'
import type { PublicationCard, StatedClaim, Statement } from '../core/model/statement.ts'
import type { ReadStore } from '../core/store/store.ts'

/** Reads by id, gathered into one request a kind and kept as long as the query runs. Null for what nothing is known of. */
export interface Loaders {
  readonly publication: DataLoader<PublicationId, PublicationCard | null>
  /** By any publication that carries it. */
  readonly statement: DataLoader<PublicationId, Statement | null>
  /** Whole claims, by any of their members. */
  readonly claim: DataLoader<ClaimId, StatedClaim | null>
  /** Whole states of claims that stand no more, where lists do not hold them as a whole. */
  readonly formerClaim: DataLoader<ClaimState, StatedClaim | null, string>
  /** Those that a claim takes part in, by any of its members. */
  readonly discrepancies: DataLoader<ClaimId, Discrepancy[]>
  /** By any of its reports. */
  readonly accident: DataLoader<ClaimId, Accident | null>
  readonly lastRun: DataLoader<string, IngestionRun | null>
  readonly goneSince: DataLoader<string, string | null>
}

type ClaimState = Pick<StatedClaim, 'id' | 'stoodFrom'>

/** One set a request: kept longer, it would answer with what was true for an earlier one. */
export function loadersOf(store: ReadStore): Loaders {
  const publication: Loaders['publication'] = new DataLoader((ids) => store.publications(ids))
  const claim: Loaders['claim'] = new DataLoader((ids) => store.claims(ids))
  const statement: Loaders['statement'] = new DataLoader(async (ids) => {
    const statements = await store.statements(ids)
    for (const found of statements) if (found) keepParts(found)
    return statements
  })
  // A statement comes with its publications and claims: evidence needs no further read.
  const keepParts = (whole: Statement): void => {
    statement.prime(whole.id, whole)
    for (const card of whole.publications) publication.prime(card.id, card)
    for (const stated of whole.claims) for (const id of [stated.id, ...stated.members]) claim.prime(id, stated)
  }
  const formerClaim: Loaders['formerClaim'] = new DataLoader((states) => store.formerClaims(states), {
    cacheKeyFn: ({ id, stoodFrom }) => `${id} ${stoodFrom}`,
  })
  return {
    formerClaim,
    publication,
    statement,
    claim,
    discrepancies: new DataLoader((ids) => store.discrepanciesOf(ids)),
    accident: new DataLoader((ids) => store.accidents(ids)),
    lastRun: new DataLoader((ids) => store.lastRuns(ids)),
    goneSince: new DataLoader((ids) => store.goneSince(ids)),
  }
}
