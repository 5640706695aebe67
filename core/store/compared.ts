import { type Point, pointsOf } from '../aggregates/discrepancies/points.ts'
import { yearsReachedBy } from '../aggregates/discrepancies/reach.ts'
import type { Spell } from '../aggregates/discrepancies/spells.ts'
import { type StockReport, stockReportsOf } from '../aggregates/discrepancies/stockAndFlow.ts'
import { type Authority, authorityKey } from '../model/authority.ts'
import { type ClaimId, idOf, type PublicationId } from '../model/id.ts'
import type { Day } from '../model/partialDate.ts'
import type { Statement, ToldClaim } from '../model/statement.ts'
import {
  comparesOneDay,
  comparisonName,
  overTimePartition,
  reportsPartition,
  sameDayPartition,
  yearOf,
} from './keys.ts'
import type { Row } from './rows.ts'

/** What a statement brings into comparisons at one time. */
export interface Compared {
  readonly partition: string
  readonly asOf: Day
  /** Those that it takes part with. */
  readonly claims: readonly ClaimId[]
  readonly told: readonly Point[] | readonly StockReport[]
}

/** The row that brings what a statement states, or stated once, together with what others state. */
export const comparedRow = (statement: PublicationId, { value, from, to }: Spell<Compared>): Row => ({
  partition: value.partition,
  sort: `${value.asOf}#${statement}#${value.claims[0]}${to === null ? '' : `#${from}`}`,
  view: { from, to, told: value.told },
})

/** Of each claim with running totals one over time and one of its day; of each claim that others report the growth of, one of reports. */
export function comparedIn(statement: Statement<ToldClaim>): Compared[] {
  const points = [...Map.groupBy(pointsOf(statement), ({ claim }) => claim).values()].flatMap(comparedPoints)
  const reports = [...Map.groupBy(stockReportsOf(statement), ({ stock }) => stock.claim).values()].flatMap((told) => {
    const [report] = told
    if (!report) return []
    const claims = [...new Set(told.flatMap(({ stock, flow }) => [stock.claim, flow.claim]))]
    return { partition: reportsPartition(report.since, nameOf(report.authority)), asOf: report.to, claims, told }
  })
  return [...points, ...reports]
}

/** The names of all comparisons that it may be part of: of its day, or of its year and those that look back to it. */
export const comparisonsWith = ({ partition, asOf }: Compared): string[] =>
  comparesOneDay(partition)
    ? [comparisonName(partition, null)]
    : yearsReachedBy(yearOf(asOf)).map((year) => comparisonName(partition, year))

function comparedPoints(told: readonly Point[]): Compared[] {
  const [point] = told
  if (!point) return []
  const { since, places, authority, asOf, claim } = point
  const partitions = [overTimePartition(since, places, nameOf(authority)), sameDayPartition(since, places, asOf)]
  return partitions.map((partition) => ({ partition, asOf, claims: [claim], told }))
}

/** Names of bodies without a code are of any length. */
const nameOf = (authority: Authority): string =>
  authority.code === 'OTHER' ? idOf(authorityKey(authority)) : authority.code
