import type { Certainty } from './casualties.ts'

/** Explosive ordnance by type, after IMAS 04.10. The two last-resort types contain the narrower ones. */
export const ORDNANCE_TYPES = [
  'ANTI_PERSONNEL_MINE',
  'ANTI_VEHICLE_MINE',
  'MINE',
  'UNEXPLODED_ORDNANCE',
  'ABANDONED_ORDNANCE',
  'SUBMUNITION',
  'IMPROVISED_EXPLOSIVE_DEVICE',
  'EXPLOSIVE_ORDNANCE',
] as const
export type OrdnanceType = (typeof ORDNANCE_TYPES)[number]

export interface OrdnanceCount {
  readonly type: OrdnanceType
  readonly value: number
  readonly certainty: Certainty
}

/** `type` and every wider type that contains it, narrowest first. */
export function widerTypes(type: OrdnanceType): readonly OrdnanceType[] {
  if (type === 'EXPLOSIVE_ORDNANCE') return [type]
  const isMine = type === 'ANTI_PERSONNEL_MINE' || type === 'ANTI_VEHICLE_MINE'
  return isMine ? [type, 'MINE', 'EXPLOSIVE_ORDNANCE'] : [type, 'EXPLOSIVE_ORDNANCE']
}

/** What tellings of one item come to: the narrowest type where all others contain it, else the narrowest that contains them all. */
export function agreedType(types: readonly OrdnanceType[]): OrdnanceType {
  const [narrowest = 'EXPLOSIVE_ORDNANCE'] = types.toSorted((a, b) => widerTypes(b).length - widerTypes(a).length)
  const wider = widerTypes(narrowest)
  if (types.every((type) => wider.includes(type))) return narrowest
  return wider.find((type) => types.every((told) => widerTypes(told).includes(type))) ?? 'EXPLOSIVE_ORDNANCE'
}
