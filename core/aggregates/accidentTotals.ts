import type { Accident, IntRange } from '../model/accident.ts'
import type { AccidentDimension, AccidentTotal } from '../model/totals.ts'
import { gathered } from './gathered.ts'
import { byOrdnanceType, byPlace } from './rowOrder.ts'
import { byPeriod, spanOf, unitOf } from './timeSpans.ts'

/** Accidents alike in all that they can be filtered and counted by. */
export interface AccidentGroup extends Pick<Accident, 'occurredOn' | 'place' | 'ordnanceType' | 'populations'> {
  readonly accidents: number
  readonly killed: IntRange
  readonly injured: IntRange
  readonly casualties: IntRange
}

const NOBODY: IntRange = { min: 0, max: 0 }

/**
 * Accidents, counted by all that can be asked for. Reports that count several accidents together are in none of them.
 * Accidents in parts give groups in parts, whose totals are the same.
 */
export const accidentGroups = (accidents: readonly Accident[]): AccidentGroup[] =>
  alike(
    accidents.map((accident) => ({
      occurredOn: accident.occurredOn,
      place: accident.place,
      ordnanceType: accident.ordnanceType,
      populations: accident.populations,
      accidents: 1,
      killed: accident.killed ?? NOBODY,
      injured: accident.injured ?? NOBODY,
      casualties: accident.casualties ?? NOBODY,
    })),
  )

/** The same without days: groups of a month, of a year where no month is known. */
export const accidentGroupsByMonth = (groups: readonly AccidentGroup[]): AccidentGroup[] =>
  alike(groups.map((group) => ({ ...group, occurredOn: spanOf(group.occurredOn) })))

const alike = (groups: readonly AccidentGroup[]): AccidentGroup[] =>
  gathered(
    groups,
    (group) => JSON.stringify([group.occurredOn, group.place, group.ordnanceType, group.populations]),
    added,
  )

/** The groups counted by these dimensions: a row for each combination that occurs, by none always one. Earliest first, then by place and type. */
export function accidentTotals(groups: readonly AccidentGroup[], by: readonly AccidentDimension[]): AccidentTotal[] {
  const rows = gathered(
    groups.map((group) => rowOf(group, by)),
    (row) => JSON.stringify([row.period, row.place, row.ordnanceType]),
    added,
  )
  if (by.length === 0 && rows.length === 0) return [NOTHING]
  return rows.sort(
    (a, b) =>
      byPeriod(a.period, b.period) || byPlace(a.place, b.place) || byOrdnanceType(a.ordnanceType, b.ordnanceType),
  )
}

const NOTHING: AccidentTotal = {
  ...{ period: null, place: null, ordnanceType: null },
  ...{ accidents: 0, killed: NOBODY, injured: NOBODY, casualties: NOBODY },
}

const rowOf = (group: AccidentGroup, by: readonly AccidentDimension[]): AccidentTotal => ({
  period: by.includes('MONTH')
    ? unitOf(group.occurredOn, 'MONTH')
    : by.includes('YEAR')
      ? unitOf(group.occurredOn, 'YEAR')
      : null,
  place: by.includes('PLACE') ? group.place : null,
  ordnanceType: by.includes('ORDNANCE_TYPE') ? group.ordnanceType : null,
  accidents: group.accidents,
  killed: group.killed,
  injured: group.injured,
  casualties: group.casualties,
})

type Counts = Pick<AccidentTotal, 'accidents' | 'killed' | 'injured' | 'casualties'>

const added = <T extends Counts>(a: T, b: Counts): T => ({
  ...a,
  accidents: a.accidents + b.accidents,
  killed: sumOf(a.killed, b.killed),
  injured: sumOf(a.injured, b.injured),
  casualties: sumOf(a.casualties, b.casualties),
})

const sumOf = (a: IntRange, b: IntRange): IntRange => ({ min: a.min + b.min, max: a.max + b.max })
