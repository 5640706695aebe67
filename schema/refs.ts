import type { Authority } from '../core/model/authority.ts'
import type { CasualtyCount } from '../core/model/casualties.ts'
import type { Evidence } from '../core/model/claim.ts'
import type { Instant } from '../core/model/partialDate.ts'
import type { Place } from '../core/model/place.ts'
import type { CasualtyPoint } from '../core/store/store.ts'
import { builder } from './builder.ts'
import { connectionType } from './connections.ts'
import type { Source } from './context.ts'
import type { AccidentNode, ClaimAt, ClaimNode, DiscrepancyNode, PublicationNode, StatementNode } from './nodes.ts'

/* The types that fields of other types lead to, so that files in objects/ need not import one another in circles. */

export const NodeRef = builder.interfaceRef<object>('Node')
export const SourceRef = builder.objectRef<Source>('Source')
export const AuthorityRef = builder.objectRef<Authority>('Authority')
export const PlaceRef = builder.objectRef<Place>('Place')
export const PublicationRef = builder.objectRef<PublicationNode>('Publication')
export const StatementRef = builder.objectRef<StatementNode>('Statement')
export const AccidentRef = builder.objectRef<AccidentNode>('Accident')

export const DiscrepancyRef = builder.objectRef<DiscrepancyNode>('Discrepancy')
export const ClaimRef = builder.interfaceRef<ClaimNode>('Claim')
export const CasualtyFigureRef = builder.objectRef<ClaimNode<'CASUALTY_FIGURE'>>('CasualtyFigure')
export const ClearanceFigureRef = builder.objectRef<ClaimNode<'CLEARANCE_FIGURE'>>('ClearanceFigure')
export const AccidentReportRef = builder.objectRef<ClaimNode<'ACCIDENT_REPORT'>>('AccidentReport')
export const MineMapReportRef = builder.objectRef<ClaimNode<'MINE_MAP_REPORT'>>('MineMapReport')
export const DisplacementFigureRef = builder.objectRef<ClaimNode<'DISPLACEMENT_FIGURE'>>('DisplacementFigure')
export const AppealRef = builder.objectRef<ClaimNode<'APPEAL'>>('Appeal')
export const AllegationRef = builder.objectRef<ClaimNode<'ALLEGATION'>>('Allegation')

/** A count and the claim it stands in, which knows the rest of its evidence. */
export interface CountInClaim {
  readonly count: CasualtyCount<Evidence>
  readonly of: ClaimAt
}
export const CasualtyCountRef = builder.objectRef<CountInClaim>('CasualtyCount')
/** A point of a series, with the instant whose knowledge it shows; null for now. */
export interface PointNode extends CasualtyPoint {
  readonly knownAt: Instant | null
}
export const CasualtyPointRef = builder.objectRef<PointNode>('CasualtyPoint')

export const StatementConnection = connectionType('Statement', StatementRef)
export const PublicationConnection = connectionType('Publication', PublicationRef)
export const AccidentConnection = connectionType('Accident', AccidentRef)
export const ClaimConnection = connectionType('Claim', ClaimRef)
export const DiscrepancyConnection = connectionType('Discrepancy', DiscrepancyRef)
export const AccidentReportConnection = connectionType('AccidentReport', AccidentReportRef)
export const CasualtyPointConnection = connectionType('CasualtyPoint', CasualtyPointRef)
