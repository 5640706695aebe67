import type { PlaceCode } from '../../core/model/claim.ts'
import type { Place } from '../../core/model/place.ts'
import { enclosing, placeByCode } from '../../core/model/places.ts'
import { badInput } from '../errors.ts'
import { askedValues } from '../filterLists.ts'
import { keyOf } from '../globalId.ts'

/**
 * The places that ids name; null where there are none.
 *
 * @throws GraphQLError (BAD_USER_INPUT) for what is not the id of a known place: a filter by it could only be a mistake
 */
export function placesOf(ids: readonly string[] | null | undefined): readonly PlaceCode[] | null {
  const named = askedValues(ids)?.map((id) => {
    const code = keyOf('Place', id)
    if (placeByCode(code)) return code
    throw badInput(`No place has the id ${JSON.stringify(id)}. Take ids from \`places\` or \`place(name:)\`.`)
  })
  return named ?? null
}

/** The places of a claim. The gazetteer names every place that a reading can. */
export const knownPlaces = (codes: readonly PlaceCode[]): readonly Place[] =>
  codes.flatMap((code) => placeByCode(code) ?? [])

/** Where `place` and the places of a filter meet: of two, one of which lies in the other, the inner one. */
export function commonPlaces(place: PlaceCode, filter: readonly PlaceCode[] | null | undefined): readonly PlaceCode[] {
  if (!filter) return [place]
  const inner = filter.flatMap((other) =>
    enclosing(other).includes(place) ? [other] : enclosing(place).includes(other) ? [place] : [],
  )
  return [...new Set(inner)]
}
