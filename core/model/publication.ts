import { type Authority, NOT_STATED } from './authority.ts'
import type { Claim, ClaimKind, Span } from './claim.ts'
import type { ClaimId, PublicationId } from './id.ts'
import type { Day, Instant } from './partialDate.ts'

/** A page or document as a source handed it over: the input of ingest. */
export interface Article {
  /** Absolute http(s) address, as the WHATWG URL parser prints it. */
  readonly url: string
  readonly sourceId: string
  readonly title: string | null
  /** The day the outlet published it, in Baku time. */
  readonly publishedOn: Day | null
  /** BCP 47; null where unknown, then told from the text on reading. */
  readonly language: string | null
  /** The plain text that every offset counts in, exactly as it was given. */
  readonly text: string
  /** The address that it was read from, where its own could not be read. */
  readonly readFrom?: string
  /** The address of the publication that the page at `url` turned out to be another address of; the text is then empty. */
  readonly movedTo?: string
}

/** An article as it was fetched at one moment. Appended, never overwritten. */
export interface Revision extends Article {
  readonly publication: PublicationId
  /** Hash over all that is derived from: equal ids read alike. */
  readonly id: string
  /** SHA-256 of `text`, in hex. */
  readonly textHash: string
  readonly retrievedAt: Instant
}

/** That a publication had this revision at an instant. */
export interface Retrieval {
  readonly revision: string
  readonly retrievedAt: Instant
}

/** What one version of the extractor reads in one revision. A pure function of the article. */
export interface Reading {
  /** The `EXTRACTION` version that read it. */
  readonly extraction: number
  /** The article's language, else the one told from its text. */
  readonly language: string
  /** Whether the text carries a statement in scope. Without, the rest is empty. */
  readonly relevant: boolean
  readonly issuer: Authority
  /** The other bodies that a joint statement names. */
  readonly coIssuers: readonly Authority[]
  /** The day the statement was made: stated, else the day of publication. */
  readonly issuedOn: Day | null
  readonly claims: readonly Claim<Span>[]
  /** Sketch of the text's wording, to find texts that repeat it (see resolution/wording.ts). */
  readonly wording: readonly number[]
}

/** What is known of a publication now: its last revision, without the text, and the reading of that revision. */
export interface Publication {
  readonly id: PublicationId
  readonly url: string
  readonly sourceId: string
  readonly title: string | null
  readonly publishedOn: Day | null
  readonly retrievedAt: Instant
  readonly textHash: string
  readonly revision: string
  /** Why it was taken out; null for a publication that stands. The reading of one taken out says nothing. */
  readonly withdrawnFor: string | null
  readonly reading: Reading
  readonly readFrom?: string
  readonly movedTo?: string
}

/** A publication over time, told from nothing but what was fetched, when, and what was decided on it. */
export interface PublicationHistory {
  readonly id: PublicationId
  readonly withdrawal: Withdrawal | null
  /** Every revision of it, as it is read, whatever was decided. */
  readonly revisions: readonly Publication[]
  /** What it said, oldest first: each state holds until the next begins, the last one now. Never empty; neighbours are of different revisions. */
  readonly states: readonly PublicationState[]
}

export interface PublicationState {
  readonly from: Instant
  readonly publication: Publication
}

/** What one revision of a publication brought, read as its newest reader reads it. */
export interface RevisionCard {
  readonly id: string
  readonly textHash: string
  /** When it was first fetched. */
  readonly retrievedAt: Instant
  readonly extraction: number
  /** Claims that the revision before it did not make, and claims of that one which it no longer makes. */
  readonly claimsAdded: readonly ClaimName[]
  readonly claimsRemoved: readonly ClaimName[]
  /** Claims of both of which it tells anything else than before, such as a corrected number. */
  readonly claimsChanged: readonly ClaimName[]
}

export interface ClaimName {
  readonly id: ClaimId
  readonly kind: ClaimKind
}

/** A decision to take a publication out, or with a null reason to take it in again. The last one holds. */
export interface Withdrawal {
  readonly reason: string | null
  readonly decidedAt: Instant
}

/** The same reading as if the text had stated nothing. */
export const silenced = (reading: Reading): Reading => ({
  ...reading,
  relevant: false,
  issuer: NOT_STATED,
  coIssuers: [],
  claims: [],
})
