import type { Population } from './casualties.ts'
import type { PlaceCode } from './claim.ts'
import type { ClaimId, PublicationId } from './id.ts'
import type { OrdnanceType } from './ordnance.ts'
import type { PartialDate } from './partialDate.ts'

/** Lowest and highest of a number over several reports. */
export interface IntRange {
  readonly min: number
  readonly max: number
}

/** One event in which explosive ordnance harmed people (IMAS 04.10: accident), folded from all reports of it. */
export interface Accident {
  /** The claim id of its earliest report. */
  readonly id: ClaimId
  readonly occurredOn: PartialDate | null
  readonly place: PlaceCode | null
  readonly locality: string | null
  readonly ordnanceType: OrdnanceType
  readonly populations: readonly Population[]
  readonly killed: IntRange | null
  readonly injured: IntRange | null
  readonly casualties: IntRange | null
  /** Claim ids of its reports, earliest publication first. */
  readonly reports: readonly { readonly publication: PublicationId; readonly claim: ClaimId }[]
}
