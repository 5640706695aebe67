import { AUTHORITIES, type Authority, authorityKey } from '../model/authority.ts'
import type { PlaceCode } from '../model/claim.ts'
import { ORDNANCE_TYPES, type OrdnanceType } from '../model/ordnance.ts'
import { PLACES } from '../model/places.ts'

/* Where the rows of totals stand: as the model lists what they count by, what is not known last. */

const placeOrder = new Map(PLACES.map((place, at) => [place.code, at]))
const authorityOrder = new Map<string, number>(Object.keys(AUTHORITIES).map((code, at) => [code, at]))

export const byPlace = (a: PlaceCode | null, b: PlaceCode | null): number =>
  rankOf(a, placeOrder) - rankOf(b, placeOrder) || byText(a ?? '', b ?? '')

export const byOrdnanceType = (a: OrdnanceType | null, b: OrdnanceType | null): number =>
  (a === null ? ORDNANCE_TYPES.length : ORDNANCE_TYPES.indexOf(a)) -
  (b === null ? ORDNANCE_TYPES.length : ORDNANCE_TYPES.indexOf(b))

/** Bodies with a code first, others by name. */
export const byAuthority = (a: Authority, b: Authority): number =>
  rankOf(a.code, authorityOrder) - rankOf(b.code, authorityOrder) || byText(authorityKey(a), authorityKey(b))

export const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Unknown codes after known ones, none at all last. */
const rankOf = (code: string | null, order: ReadonlyMap<string, number>): number =>
  code === null ? order.size + 1 : (order.get(code) ?? order.size)
