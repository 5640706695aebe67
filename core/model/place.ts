import type { PlaceCode } from './claim.ts'

export interface Place {
  readonly code: PlaceCode
  readonly kind: 'COUNTRY' | 'REGION' | 'DISTRICT'
  /** The spelling this project uses. */
  readonly name: string
  /** Other spellings it is recognised by, English, Azerbaijani and Russian, old names included. */
  readonly alternateNames: readonly string[]
  /** ISO 3166-1 or 3166-2. */
  readonly isoCode: string | null
  /** OCHA place code; none were found for Azerbaijan. */
  readonly pcode: string | null
  /** A point inside the place, WGS 84 decimal degrees, rounded to 0.01. Never where an accident happened. */
  readonly centroid: { readonly latitude: number; readonly longitude: number } | null
  readonly parent: PlaceCode | null
}
