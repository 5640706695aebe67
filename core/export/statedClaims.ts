import type { CasualtyCount } from '../model/casualties.ts'
import type { Claim, Evidence, PlaceCode } from '../model/claim.ts'
import type { OrdnanceCount } from '../model/ordnance.ts'
import type { StatedClaim } from '../model/statement.ts'
import type { ClaimRow, Records } from './table.ts'

export const claimRows = ({ statements }: Records): ClaimRow[] =>
  statements.flatMap(({ claims, publications }) => {
    const urls = new Map(publications.map(({ id, url }) => [id, url]))
    return claims.map((stated) => claimRow(stated, urls))
  })

export const claimRow = (stated: StatedClaim, urls: ReadonlyMap<string, string>): ClaimRow => ({
  ...{ stated, claim: stated.claim },
  urlOf: (publication) => urls.get(publication) ?? null,
})

export const countsOf = (claim: Claim<Evidence>): readonly CasualtyCount<Evidence>[] =>
  'counts' in claim ? claim.counts : []

export const ordnanceOf = (claim: Claim<Evidence>): readonly OrdnanceCount[] =>
  claim.kind === 'CLEARANCE_FIGURE' ? claim.ordnance : []

export const placesOf = (claim: Claim<Evidence>): readonly PlaceCode[] =>
  'places' in claim ? claim.places : 'place' in claim && claim.place !== null ? [claim.place] : []
