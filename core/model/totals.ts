import type { IntRange } from './accident.ts'
import type { Authority } from './authority.ts'
import type { Certainty } from './casualties.ts'
import type { PlaceCode } from './claim.ts'
import type { ClaimId } from './id.ts'
import type { OrdnanceCount, OrdnanceType } from './ordnance.ts'
import type { PartialDate } from './partialDate.ts'

export type AccidentDimension = 'YEAR' | 'MONTH' | 'PLACE' | 'ORDNANCE_TYPE'
export type ClearancePeriod = 'YEAR' | 'MONTH'
export type StatementDimension = 'YEAR' | 'MONTH' | 'ISSUER' | 'SOURCE'

/** Accidents counted. Dimensions that were not asked for are null, and those that the counted accidents leave unknown. */
export interface AccidentTotal {
  /** A year or a month. */
  readonly period: PartialDate | null
  readonly place: PlaceCode | null
  readonly ordnanceType: OrdnanceType | null
  readonly accidents: number
  /** Sums of the lowest and of the highest stated numbers; an accident for which none is stated adds nothing. */
  readonly killed: IntRange
  readonly injured: IntRange
  readonly casualties: IntRange
}

/** What one authority states to have cleared and found in a year or month. */
export interface ClearanceTotal {
  readonly period: PartialDate
  readonly authority: Authority
  readonly hectares: number | null
  readonly hectaresCertainty: Certainty | null
  /** Each type by itself: MINE or EXPLOSIVE_ORDNANCE beside narrower types is their stated total. */
  readonly ordnance: readonly OrdnanceCount[]
  /** The figures that were added up, earliest period first. */
  readonly figures: readonly ClaimId[]
}

/** Statements counted, and the publications that carry them: of one source, where sources are told apart. */
export interface StatementTotal {
  readonly period: PartialDate | null
  readonly issuer: Authority | null
  readonly source: string | null
  readonly statements: number
  readonly publications: number
}
