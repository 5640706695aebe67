import type { PartialDate } from '../model/partialDate.ts'
import { enclosing, placeByCode } from '../model/places.ts'
import type { StatedClaim } from '../model/statement.ts'
import { liesInside } from './dateRange.ts'
import { placesOfClaim } from './placesOfClaim.ts'
import type { ClaimFilter, DateRange } from './store.ts'

/** A field of a filter. In lists, each of its values has a list of its own. */
export interface Selector<F, T> {
  readonly by: string
  readonly asked: (filter: F) => readonly string[] | null | undefined
  readonly of: (record: T) => readonly string[]
  /** Whether the value's list is hardly shorter than the whole. */
  readonly isBroad?: (value: string) => boolean
}

/** What a filter means. */
export interface Filtering<F, T> {
  readonly dated: (record: T) => PartialDate | null
  readonly range: (filter: F) => DateRange | null | undefined
  /** The field whose lists are shortest comes first. */
  readonly selectors: readonly Selector<F, T>[]
}

/** Whether a record is one that the filter asks for. The filter, which is a client's and can be long, is looked at once. */
export function asksFor<F, T>(filtering: Filtering<F, T>, filter: F): (record: T) => boolean {
  const range = filtering.range(filter)
  const asked = filtering.selectors.flatMap((selector) => {
    const values = selector.asked(filter)
    return values ? [{ of: selector.of, values: new Set(values) }] : []
  })
  return (record) =>
    liesInside(filtering.dated(record), range) &&
    asked.every(({ of, values }) => of(record).some((value) => values.has(value)))
}

/** A place's list takes in the places inside it. */
export const withParents = (places: readonly string[]): string[] => places.flatMap((place) => enclosing(place))
export const isCountry = (place: string): boolean => placeByCode(place)?.parent === null

/** Of claims, in lists and at hand. */
export const CLAIM_FILTER: Filtering<ClaimFilter, StatedClaim> = {
  dated: (stated) => stated.issuedOn,
  range: (filter) => filter.issued,
  selectors: [
    { by: 'place', asked: (f) => f.place, of: ({ claim }) => withParents(placesOfClaim(claim)), isBroad: isCountry },
    { by: 'attributedTo', asked: (f) => f.attributedTo, of: ({ claim }) => [claim.attributedTo.code] },
    { by: 'kind', asked: (f) => f.kind, of: ({ claim }) => [claim.kind] },
  ],
}
