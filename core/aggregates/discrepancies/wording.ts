import type { Certainty, Outcome, Population } from '../../model/casualties.ts'
import type { OrdnanceType } from '../../model/ordnance.ts'
import type { Stated } from './bounds.ts'
import type { QuantityName } from './quantities.ts'

/* What explanations are made of. They say what is stated, and judge nobody. */

const GROUPS: Readonly<Record<Population, string>> = {
  EVERYONE: 'people',
  CIVILIAN: 'civilians',
  MILITARY: 'military personnel',
  CHILD: 'children',
  WOMAN: 'women',
  DEMINER: 'deminers',
}
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  KILLED: 'killed',
  INJURED: 'injured',
  CASUALTY: 'killed or injured',
}
const ORDNANCE: Readonly<Record<OrdnanceType | 'HECTARES', string>> = {
  ANTI_PERSONNEL_MINE: 'anti-personnel mines',
  ANTI_VEHICLE_MINE: 'anti-vehicle mines',
  MINE: 'mines',
  UNEXPLODED_ORDNANCE: 'items of unexploded ordnance',
  ABANDONED_ORDNANCE: 'items of abandoned ordnance',
  SUBMUNITION: 'submunitions',
  IMPROVISED_EXPLOSIVE_DEVICE: 'improvised explosive devices',
  EXPLOSIVE_ORDNANCE: 'items of explosive ordnance',
  HECTARES: 'hectares cleared',
}
const QUALIFIERS: Readonly<Record<Certainty, string>> = {
  EXACT: '',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
  APPROXIMATE: 'about ',
}

/** "civilians injured", "anti-vehicle mines". */
export function thingCounted(of: QuantityName): string {
  const [group, outcome] = of.split('-')
  return outcome === undefined
    ? ORDNANCE[of as OrdnanceType | 'HECTARES']
    : `${GROUPS[group as Population]} ${OUTCOMES[outcome as Outcome]}`
}

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** "3,368", without a qualifier. */
export const plainly = (value: number): string => digits.format(value)

/** "at least 3,368". */
export const numberAsStated = ({ value, certainty }: Stated): string => `${QUALIFIERS[certainty]}${plainly(value)}`

/** "345 people killed or injured", "1 person killed". */
export function countAsStated(stated: Stated, of: QuantityName): string {
  const things = thingCounted(of)
  const one = SINGULAR.reduce((thing, [many, single]) => thing.replace(many, single), things)
  return `${numberAsStated(stated)} ${stated.value === 1 ? one : things}`
}

/** Nouns of the tables above that one thing changes. */
const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [/^people/, 'person'],
  [/^children/, 'child'],
  [/^women/, 'woman'],
  [/^(civilian|deminer|item|submunition|hectare)s/, '$1'],
  [/(mine|device)s$/, '$1'],
]

/** "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
