import type { Authority } from './authority.ts'
import type { Claim, Evidence } from './claim.ts'
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
export interface StatedClaim {
  /** The id of its first member; every member's id resolves to it. */
  readonly id: ClaimId
  /** The publications' own claims that it brings together, in the order of the statement's publications. */
  readonly members: readonly ClaimId[]
  readonly statement: PublicationId
  readonly issuer: Authority
  readonly issuedOn: Day | null
  readonly claim: Claim<Evidence>
  /** True where all its numbers stand in a fuller claim: `Statement.claims` leaves it out. */
  readonly contained: boolean
  /** True where this copy, in a list's row, holds only the first of its evidence. */
  readonly clipped: boolean
}

/** What one authority said on one occasion, folded from the publications that carry it. */
export interface Statement {
  /** The publication with the earliest (publishedOn, url), undated last. */
  readonly id: PublicationId
  readonly issuer: Authority
  readonly coIssuers: readonly Authority[]
  readonly issuedOn: Day | null
  /** Earliest first, undated last. */
  readonly publications: readonly PublicationCard[]
  /** In the order of the texts. */
  readonly claims: readonly StatedClaim[]
}
