import type { Claim, PlaceCode } from '../model/claim.ts'

/** The places that a claim tells of, as it names them. */
export function placesOfClaim<E>(claim: Claim<E>): readonly PlaceCode[] {
  if ('places' in claim) return claim.places
  return 'place' in claim && claim.place !== null ? [claim.place] : []
}
