import type { Authority } from './authority.ts'
import type { Citation, Claim, ClaimKind, Evidence, Known } from './claim.ts'
import type { KnownDiscrepancy } from './discrepancy.ts'
import type { ClaimId, PublicationId } from './id.ts'
import type { Day, Instant } from './partialDate.ts'

/** Of a publication, what lists show. */
export interface PublicationCard {
  readonly id: PublicationId
  readonly url: string
  readonly sourceId: string
  readonly title: string | null
  readonly publishedOn: Day | null
  readonly retrievedAt: Instant
  readonly language: string
  readonly textHash: string
  readonly relevant: boolean
  /** Why it was taken out; null for a publication that stands. */
  readonly withdrawnFor: string | null
}

/** A claim of a statement: what all publications that give the same values, period and attribution say. */
export interface ToldClaim<E = Citation> {
  /** The id of its first member; every member's id resolves to it. */
  readonly id: ClaimId
  /** The publications' own claims that it brings together, in the order of the statement's publications. */
  readonly members: readonly ClaimId[]
  readonly statement: PublicationId
  readonly issuer: Authority
  readonly issuedOn: Day | null
  readonly claim: Claim<E>
  /** True where all its numbers stand in a fuller claim: `Statement.claims` leaves it out. */
  readonly contained: boolean
}

/**
 * One state of a claim of a statement. It is known as long as, without a break, one of the publications that carried its
 * statement before goes on to state the same; it stands as long as all that is told of it stays, but for publications that join it.
 */
export interface StatedClaim extends ToldClaim<Evidence>, Known {
  /** When this state began, and when another took its place; null where it stands. What was known of it in between is its evidence by then. */
  readonly stoodFrom: Instant
  readonly stoodTo: Instant | null
  /** When what it shows last became another: by a fetch, or by a decision on a publication near it. */
  readonly changedAt: Instant
  /** True where this copy, in a list's row, holds only the first of its evidence. */
  readonly clipped: boolean
}

/** A claim that was told once, in a state that does not stand any more. */
export interface FormerClaim {
  readonly stated: StatedClaim
  /** Where it stood among the claims of its statement. */
  readonly ordinal: number
  /** True for the last state of a claim whose id no claim has now that lists show. */
  readonly last: boolean
}

/** That something changed about the claim of an id: what stands or last stood under it; null where that must not be shown any more. */
export interface ClaimChange {
  readonly id: ClaimId
  readonly kind: ClaimKind
  readonly claim: StatedClaim | null
}

/** What one authority said on one occasion, folded from the publications that carry it. */
export interface Statement<C = StatedClaim> {
  /** The publication with the earliest (publishedOn, url), undated last. */
  readonly id: PublicationId
  readonly issuer: Authority
  readonly coIssuers: readonly Authority[]
  readonly issuedOn: Day | null
  /** Earliest first, undated last. */
  readonly publications: readonly PublicationCard[]
  /** In the order of the texts. */
  readonly claims: readonly C[]
}

/** A statement with what does not agree in itself: the record of its slot. */
export interface StatementRecord extends Statement {
  readonly discrepancies: readonly KnownDiscrepancy[]
}
