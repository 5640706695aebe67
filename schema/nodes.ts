import type { Accident } from '../core/model/accident.ts'
import type { Authority } from '../core/model/authority.ts'
import type { Claim, ClaimKind, Evidence } from '../core/model/claim.ts'
import type { KnownDiscrepancy } from '../core/model/discrepancy.ts'
import type { ClaimId, PublicationId } from '../core/model/id.ts'
import type { Day, Instant } from '../core/model/partialDate.ts'
import type { PublicationCard, StatedClaim, Statement } from '../core/model/statement.ts'
import type { StatementCard } from '../core/store/store.ts'
import type { NodeType } from './globalId.ts'

/* What the types of the API are made of. `id` is the one that was asked for, which a merge may have made another's. */

export interface PublicationNode {
  readonly id: PublicationId
  readonly card: PublicationCard
}

/** A statement of which as much is at hand as its finder knew; the rest is read where it is asked for. */
export interface StatementNode {
  readonly id: PublicationId
  readonly issuer: Authority
  readonly issuedOn: Day | null
  readonly coIssuers: readonly Authority[] | null
  readonly headlines: StatementCard['headlines'] | null
}

export type ClaimOf<K extends ClaimKind> = Extract<Claim<Evidence>, { readonly kind: K }>

/** A claim as it was known at an instant; null for now. */
export interface ClaimAt {
  readonly stated: StatedClaim
  readonly knownAt: Instant | null
}

export interface ClaimNode<K extends ClaimKind = ClaimKind> extends ClaimAt {
  readonly id: ClaimId
  readonly claim: ClaimOf<K>
}

/** A discrepancy as it was found at an instant; null for one that is found now. */
export interface DiscrepancyNode extends KnownDiscrepancy {
  readonly knownAt: Instant | null
}

export interface AccidentNode {
  readonly id: ClaimId
  readonly accident: Accident
}

/** The type of the API that each kind of claim is. */
export const CLAIM_TYPES = {
  CASUALTY_FIGURE: 'CasualtyFigure',
  CLEARANCE_FIGURE: 'ClearanceFigure',
  ACCIDENT_REPORT: 'AccidentReport',
  MINE_MAP_REPORT: 'MineMapReport',
  DISPLACEMENT_FIGURE: 'DisplacementFigure',
  APPEAL: 'Appeal',
  ALLEGATION: 'Allegation',
} as const satisfies Record<ClaimKind, NodeType>

export const publicationNode = (card: PublicationCard, id = card.id): PublicationNode => ({ id, card })
export const claimNode = (stated: StatedClaim, id = stated.id): ClaimNode => claimNodeAt(null, stated, id)
export const claimNodeAt = (knownAt: Instant | null, stated: StatedClaim, id = stated.id): ClaimNode => ({
  ...{ id, stated, claim: stated.claim, knownAt },
})
export const accidentNode = (accident: Accident, id = accident.id): AccidentNode => ({ id, accident })

export const statementNode = (whole: Statement, id = whole.id): StatementNode => ({
  id,
  issuer: whole.issuer,
  issuedOn: whole.issuedOn,
  coIssuers: whole.coIssuers,
  headlines: null,
})

export const listedStatement = ({ id, issuer, issuedOn, coIssuers, headlines }: StatementCard): StatementNode => ({
  id,
  issuer,
  issuedOn,
  coIssuers,
  headlines,
})

/** The statement that makes a claim, as far as the claim knows it. */
export const statementOfClaim = ({ statement, issuer, issuedOn }: StatedClaim): StatementNode => ({
  id: statement,
  issuer,
  issuedOn,
  coIssuers: null,
  headlines: null,
})

export const isOfKind = <K extends ClaimKind>(node: ClaimNode, kind: K): node is ClaimNode & ClaimNode<K> =>
  node.claim.kind === kind
