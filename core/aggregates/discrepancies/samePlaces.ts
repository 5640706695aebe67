import type { Claim, PlaceCode } from '../../model/claim.ts'

/** The places that a figure is limited to, sorted; none for the whole country, named or not. */
export const limitingPlaces = <E>(claim: Claim<E>): readonly PlaceCode[] =>
  'places' in claim && !claim.places.includes('AZ') ? claim.places.toSorted() : []

export const samePlaces = <E>(a: Claim<E>, b: Claim<E>): boolean =>
  limitingPlaces(a).join() === limitingPlaces(b).join()
