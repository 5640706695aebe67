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

/** What a place can be called beside its name, folded as names are: "Aghdam district", "Ağdam rayonu", "город Шуша". */
const KIND = /^г(?:ород|\.)? | (?:district|region|rayonu?|city|town|seheri?|район|город)$/
/** Endings of Russian adjectives of districts, and what names end in there: "Агдамский", "Физулинский", "Джебраильский", "Шушинский". */
const ADJECTIVES: readonly (readonly [RegExp, string])[] = [
  [/ский$/, ''],
  [/нский$/, ''],
  [/ьский$/, ''],
  [/инский$/, 'а'],
]

/**
 * The place of this name in any known spelling and base form, whatever its case and diacritics, with or without the word for
 * what it is; null for an unknown one.
 */
export function placeByName(name: string): Place | null {
  const folded = foldName(name)
  const bare = folded.replace(KIND, '')
  const known = byName.get(folded) ?? byName.get(bare)
  if (known) return known
  for (const [ending, instead] of ADJECTIVES) {
    const place = byName.get(bare.replace(ending, instead))
    if (place) return place
  }
  return null
}

/** The place itself, then its parents, nearest first; empty for an unknown code. */
export function enclosing(code: PlaceCode): readonly PlaceCode[] {
  const place = placeByCode(code)
  if (!place) return []
  return place.parent === null ? [code] : [code, ...enclosing(place.parent)]
}

/** The place itself, then every place inside it, in the gazetteer's order; empty for an unknown code. */
export const placesWithin = (code: PlaceCode): readonly PlaceCode[] =>
  PLACES.filter((place) => enclosing(place.code).includes(code)).map((place) => place.code)
