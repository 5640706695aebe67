import type { CasualtyCount } from '../model/casualties.ts'
import type { Claim, Evidence, PlaceCode } from '../model/claim.ts'
import type { OrdnanceCount } from '../model/ordnance.ts'
import type { StatedClaim } from '../model/statement.ts'
import type { Records } from './table.ts'

/** A claim with the addresses of the publications that its evidence stands in. */
export interface ClaimRow {
  readonly stated: StatedClaim
  readonly claim: Claim<Evidence>
  readonly urlOf: (publication: string) => string | null
}

export const claimRows = ({ statements }: Records): ClaimRow[] =>
  statements.flatMap(({ claims, publications }) => {
    const urls = new Map(publications.map(({ id, url }) => [id, url]))
    return claims.map((stated) => ({ stated, claim: stated.claim, urlOf: (id: string) => urls.get(id) ?? null }))
  })

export const countsOf = (claim: Claim<Evidence>): readonly CasualtyCount<Evidence>[] =>
  'counts' in claim ? claim.counts : []

export const ordnanceOf = (claim: Claim<Evidence>): readonly OrdnanceCount[] =>
  claim.kind === 'CLEARANCE_FIGURE' ? claim.ordnance : []

export const placesOf = (claim: Claim<Evidence>): readonly PlaceCode[] =>
  'places' in claim ? claim.places : 'place' in claim && claim.place !== null ? [claim.place] : []
