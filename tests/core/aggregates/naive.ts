import type { Accident } from '../../../core/model/accident.ts'
import type { Authority } from '../../../core/model/authority.ts'
import type { Citation, Claim } from '../../../core/model/claim.ts'
import type { ClaimId } from '../../../core/model/id.ts'
import { placesWithin } from '../../../core/model/places.ts'
import type { Statement, ToldClaim } from '../../../core/model/statement.ts'
import type { AccidentDimension, ClearancePeriod, StatementDimension } from '../../../core/model/totals.ts'
import type { AccidentFilter, ClearanceFilter, DateRange, StatementTotalsFilter } from '../../../core/store/store.ts'

/* Totals counted anew, record by record, as the contract tells them and without regard for cost: what the folds are held against. Rows in no order. */

type Row = Record<string, unknown>

const first = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)
/** Day 0 of the next month is the last of this one. */
const last = (date: string): string => {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 10) return date
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10)
}
const inside = (from: string | null, to: string | null, range: DateRange | null | undefined): boolean => {
  if (!range?.from && !range?.to) return true
  if (from === null || to === null) return false
  return (!range.from || first(from) >= first(range.from)) && (!range.to || last(to) <= last(range.to))
}

const NARROWER: Readonly<Record<string, readonly string[]>> = {
  MINE: ['MINE', 'ANTI_PERSONNEL_MINE', 'ANTI_VEHICLE_MINE'],
}
const isOfType = (type: string, asked: string): boolean =>
  asked === 'EXPLOSIVE_ORDNANCE' || type === asked || (NARROWER[asked]?.includes(type) ?? false)

const timeOf = (date: string | null, by: readonly string[]): string | null => {
  if (by.includes('YEAR')) return date === null ? null : date.slice(0, 4)
  return by.includes('MONTH') && date && date.length > 4 ? date.slice(0, 7) : null
}

function countedBy<T>(
  records: readonly T[],
  marksOf: (record: T) => Row[],
  countsOf: (records: readonly T[], marks: Row) => Row,
  always: Row | null,
): Row[] {
  const groups = new Map<string, { marks: Row; records: T[] }>()
  for (const record of records) {
    for (const marks of marksOf(record)) {
      const key = JSON.stringify(marks)
      const group = groups.get(key) ?? { marks, records: [] }
      group.records.push(record)
      groups.set(key, group)
    }
  }
  if (always && groups.size === 0) groups.set('', { marks: always, records: [] })
  return [...groups.values()].map(({ marks, records: some }) => ({ ...marks, ...countsOf(some, marks) }))
}

export function naiveAccidentTotals(
  all: readonly Accident[],
  by: readonly AccidentDimension[],
  filter: AccidentFilter,
): Row[] {
  const counted = all.filter(
    (one) =>
      inside(one.occurredOn, one.occurredOn, filter.occurred) &&
      (!filter.place || filter.place.some((place) => one.place !== null && placesWithin(place).includes(one.place))) &&
      (!filter.ordnanceType || filter.ordnanceType.some((asked) => isOfType(one.ordnanceType, asked))) &&
      (!filter.population || filter.population.some((asked) => one.populations.includes(asked))),
  )
  const marks = (one: Accident): Row => ({
    period: timeOf(one.occurredOn, by),
    place: by.includes('PLACE') ? one.place : null,
    ordnanceType: by.includes('ORDNANCE_TYPE') ? one.ordnanceType : null,
  })
  const sums = (some: readonly Accident[], what: 'killed' | 'injured' | 'casualties'): Row => ({
    min: some.reduce((sum, one) => sum + (one[what]?.min ?? 0), 0),
    max: some.reduce((sum, one) => sum + (one[what]?.max ?? 0), 0),
  })
  const counts = (some: readonly Accident[]): Row => ({
    accidents: some.length,
    killed: sums(some, 'killed'),
    injured: sums(some, 'injured'),
    casualties: sums(some, 'casualties'),
  })
  const nothing = { period: null, place: null, ordnanceType: null }
  return countedBy(counted, (one) => [marks(one)], counts, by.length === 0 ? nothing : null)
}

export function naiveStatementTotals(
  all: readonly Statement<ToldClaim>[],
  by: readonly StatementDimension[],
  filter: StatementTotalsFilter,
): Row[] {
  const counted = all.filter(
    (one) =>
      inside(one.issuedOn, one.issuedOn, filter.issued) && (!filter.issuer || filter.issuer.includes(one.issuer.code)),
  )
  const marks = (one: Statement<ToldClaim>): Row[] => {
    const sources = by.includes('SOURCE') ? [...new Set(one.publications.map((card) => card.sourceId))] : [null]
    const shared = { period: timeOf(one.issuedOn, by), issuer: by.includes('ISSUER') ? one.issuer : null }
    return sources.map((source) => ({ ...shared, source }))
  }
  const counts = (some: readonly Statement<ToldClaim>[], { source }: Row): Row => ({
    statements: some.length,
    publications: some.flatMap((one) => one.publications).filter((card) => source === null || card.sourceId === source)
      .length,
  })
  const nothing = { period: null, issuer: null, source: null }
  return countedBy(counted, marks, counts, by.length === 0 ? nothing : null)
}

interface Stated {
  readonly authority: Authority
  readonly from: string
  readonly to: string
  /** The last day it can cover: it may have been told before its period was over. */
  readonly until: string
  readonly width: number
  readonly value: number
  readonly certainty: string
  readonly issuedOn: string
  readonly figure: ClaimId
  readonly quantity: string
}

const CERTAIN = ['EXACT', 'AT_LEAST', 'AT_MOST', 'APPROXIMATE']

export function naiveClearanceTotals(all: readonly ToldClaim[], by: ClearancePeriod, filter: ClearanceFilter): Row[] {
  const length = by === 'YEAR' ? 4 : 7
  const stated = all
    .filter((one) => !one.contained)
    .flatMap((one) => numbersOf(one, one.claim))
    .filter(
      ({ from, to, authority }) =>
        inside(from, to, filter.period) && (!filter.attributedTo || filter.attributedTo.includes(authority.code)),
    )
    .filter(({ from, to }) => from <= to && from.slice(0, length) === to.slice(0, length))
  const marks = ({ authority, from }: Stated): Row => ({ period: from.slice(0, length), authority })
  return countedBy(stated, (one) => [marks(one)], rowOf, null)
}

function rowOf(some: readonly Stated[]): Row {
  const chosen = [...new Set(some.map((one) => one.quantity))].map((of) => ({
    of,
    added: chosenOf(onePerPeriod(some.filter((one) => one.quantity === of))),
  }))
  const sum = (added: readonly Stated[]) => Math.round(added.reduce((total, one) => total + one.value, 0) * 1e4) / 1e4
  const worst = (added: readonly Stated[]) => {
    const all = new Set(added.map((one) => one.certainty))
    return all.has('AT_LEAST') && all.has('AT_MOST') ? 'APPROXIMATE' : CERTAIN.toReversed().find((one) => all.has(one))
  }
  const area = chosen.find(({ of }) => of === 'HECTARES')
  return {
    hectares: area ? sum(area.added) : null,
    hectaresCertainty: area ? worst(area.added) : null,
    ordnance: chosen
      .filter(({ of }) => of !== 'HECTARES')
      .map(({ of, added }) => ({ type: of, value: sum(added), certainty: worst(added) }))
      .sort((a, b) => (a.type < b.type ? -1 : 1)),
    figures: [...new Set(chosen.flatMap(({ added }) => added.map((one) => one.figure)))].sort(),
  }
}

/** Of those told of the very same days, the first in rank. */
const onePerPeriod = (some: readonly Stated[]): Stated[] => {
  const ranked = some.toSorted(rank)
  const isOf = (one: Stated) => (other: Stated) => other.from === one.from && other.to === one.to
  return ranked.filter((one, at) => ranked.findIndex(isOf(one)) === at)
}

const rank = (a: Stated, b: Stated): number =>
  b.width - a.width ||
  b.value - a.value ||
  CERTAIN.indexOf(a.certainty) - CERTAIN.indexOf(b.certainty) ||
  compare(b.until, a.until) ||
  compare(a.issuedOn, b.issuedOn) ||
  compare(a.figure, b.figure)

/** Takes the first in rank, strikes out what overlaps it, and goes on with the rest. */
function chosenOf(some: readonly Stated[]): Stated[] {
  const days = (one: Stated): number => (Date.parse(one.until) - Date.parse(one.from)) / 86_400_000
  const [best] = some.toSorted((a, b) => days(b) - days(a) || compare(a.from, b.from) || rank(a, b))
  return best ? [best, ...chosenOf(some.filter((one) => one.until < best.from || best.until < one.from))] : []
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function numbersOf({ id, issuedOn }: ToldClaim, claim: Claim<Citation>): Stated[] {
  if (claim.kind !== 'CLEARANCE_FIGURE' || claim.period.cumulative || claim.attributedTo.name === 'Not stated')
    return []
  const { from, to } = claim.period
  if (from === null || to === null) return []
  const shared = {
    authority: claim.attributedTo,
    from: first(from),
    to: last(to),
    until: issuedOn !== null && first(from) <= issuedOn && issuedOn < last(to) ? issuedOn : last(to),
    width: new Set((claim.places.length === 0 ? ['AZ'] : claim.places).flatMap(placesWithin)).size,
    issuedOn: issuedOn ?? '~',
    figure: id,
  }
  const area =
    claim.hectares === null
      ? []
      : [{ ...shared, quantity: 'HECTARES', value: claim.hectares, certainty: claim.hectaresCertainty ?? 'EXACT' }]
  return [
    ...area,
    ...claim.ordnance.map(({ type, value, certainty }) => ({ ...shared, quantity: type, value, certainty })),
  ]
}
