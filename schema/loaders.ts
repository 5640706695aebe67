import DataLoader from 'dataloader'
import type { Accident } from '../core/model/accident.ts'
import type { KnownDiscrepancy } from '../core/model/discrepancy.ts'
import { type ClaimId, type PublicationId, publicationOf } from '../core/model/id.ts'
import type { Instant } from '../core/model/partialDate.ts'
import type { IngestionRun } from '../core/model/source.ts'
import type { PublicationCard, StatedClaim, Statement } from '../core/model/statement.ts'
import type { ClaimState, ReadStore } from '../core/store/store.ts'

/** Reads by id, gathered into one request a kind and kept as long as the query runs. Null for what nothing is known of. */
export interface Loaders {
  readonly publication: DataLoader<PublicationId, PublicationCard | null>
  /** By any publication that carries it. */
  readonly statement: DataLoader<PublicationId, Statement | null>
  /** Whole claims, by any of their members. */
  readonly claim: DataLoader<ClaimId, StatedClaim | null>
  /** Whole states of claims that stand no more. */
  readonly formerClaim: DataLoader<ClaimState, StatedClaim | null, string>
  /** Whole claims of just these ids, as they were known at an instant. */
  readonly claimAt: DataLoader<IdAt, StatedClaim | null, string>
  /** Those that a claim takes part in, by any of its members. */
  readonly discrepancies: DataLoader<ClaimId, KnownDiscrepancy[]>
  /** Those that a claim of just this id took part in at an instant. */
  readonly discrepanciesAt: DataLoader<IdAt, KnownDiscrepancy[], string>
  /** By any of its reports. */
  readonly accident: DataLoader<ClaimId, Accident | null>
  readonly lastRun: DataLoader<string, IngestionRun | null>
  readonly goneSince: DataLoader<string, string | null>
}

interface IdAt {
  readonly id: ClaimId
  readonly at: Instant
}

/** Reads of one instant each, gathered: one query mostly asks for one. */
function atInstants<T>(read: (ids: readonly ClaimId[], at: Instant) => Promise<readonly T[]>) {
  const load = async (asked: readonly IdAt[]): Promise<T[]> => {
    const found: T[] = []
    for (const [at, some] of Map.groupBy([...asked.entries()], ([, one]) => one.at)) {
      const answers = await read(
        some.map(([, { id }]) => id),
        at,
      )
      for (const [nth, [place]] of some.entries()) found[place] = answers[nth] as T
    }
    return found
  }
  return new DataLoader<IdAt, T, string>(load, { cacheKeyFn: ({ id, at }) => `${id} ${at}` })
}

/** One set a request: kept longer, it would answer with what was true for an earlier one. */
export function loadersOf(store: ReadStore): Loaders {
  const publication: Loaders['publication'] = new DataLoader((ids) => store.publications(ids))
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
  // Its statement, which is read for it, keeps the publications that its sentences stand in.
  const claim: Loaders['claim'] = new DataLoader(async (ids) => {
    const [claims] = await Promise.all([store.claims(ids), statement.loadMany(ids.map(publicationOf))])
    return claims
  })
  const formerClaim: Loaders['formerClaim'] = new DataLoader((states) => store.formerClaims(states), {
    cacheKeyFn: ({ id, statement, stoodFrom }) => `${id} ${statement} ${stoodFrom}`,
  })
  return {
    formerClaim,
    publication,
    statement,
    claim,
    claimAt: atInstants((ids, at) => store.claimsAt(ids, at)),
    discrepanciesAt: atInstants((ids, at) => store.discrepanciesOf(ids, at)),
    discrepancies: new DataLoader((ids) => store.discrepanciesOf(ids)),
    accident: new DataLoader((ids) => store.accidents(ids)),
    lastRun: new DataLoader((ids) => store.lastRuns(ids)),
    goneSince: new DataLoader((ids) => store.goneSince(ids)),
  }
}
