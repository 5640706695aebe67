import type { PlaceCode } from './claim.ts'
import { PLACES } from './gazetteer.ts'
import type { Place } from './place.ts'
import { foldName } from './spelling.ts'

export { PLACES } from './gazetteer.ts'

const byCode: ReadonlyMap<PlaceCode, Place> = new Map(PLACES.map((place) => [place.code, place]))

const byName: ReadonlyMap<string, Place> = new Map(
  PLACES.flatMap((place) => [place.name, ...place.alternateNames].map((name) => [foldName(name), place] as const)),
)

export const placeByCode = (code: PlaceCode): Place | null => byCode.get(code) ?? null

/** The place of this name in any known spelling and base form, whatever its case and diacritics; null for an unknown one. */
export const placeByName = (name: string): Place | null => byName.get(foldName(name)) ?? null

/** The place itself, then its parents, nearest first; empty for an unknown code. */
export function enclosing(code: PlaceCode): readonly PlaceCode[] {
  const place = placeByCode(code)
  if (!place) return []
  return place.parent === null ? [code] : [code, ...enclosing(place.parent)]
}

/** The place itself, then every place inside it, in the gazetteer's order; empty for an unknown code. */
export const placesWithin = (code: PlaceCode): readonly PlaceCode[] =>
  PLACES.filter((place) => enclosing(place.code).includes(code)).map((place) => place.code)
