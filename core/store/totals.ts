import { accidentTotals } from '../aggregates/accidentTotals.ts'
import { clearanceTotals } from '../aggregates/clearanceTotals.ts'
import { statementTotals } from '../aggregates/statementTotals.ts'
import type {
  AccidentDimension,
  AccidentTotal,
  ClearancePeriod,
  StatementDimension,
  StatementTotal,
} from '../model/totals.ts'
import { groupsOfMonths, groupsOfYears } from './cellsIn.ts'
import { liesInside } from './dateRange.ts'
import { ACCIDENT_SELECTORS } from './listings.ts'
import type { AccidentFilter, ClearanceFilter, ClearanceRow, StatementTotalsFilter } from './store.ts'
import type { Table } from './table.ts'
import { TOTALLED } from './totalled.ts'

/* Totals from cells, a few for each year: what they cost is told by the question, not by the records counted. */

export async function readAccidentTotals(
  table: Table,
  by: readonly AccidentDimension[],
  filter: AccidentFilter,
): Promise<AccidentTotal[]> {
  const groups = await groupsOfMonths(table, TOTALLED.accidents, filter.occurred)
  const counted = groups.filter(
    (group) =>
      liesInside(group.occurredOn, filter.occurred) &&
      ACCIDENT_SELECTORS.every(({ asked, of }) => isAny(asked(filter), of(group))),
  )
  return accidentTotals(counted, by)
}

export async function readStatementTotals(
  table: Table,
  by: readonly StatementDimension[],
  { issued, issuer }: StatementTotalsFilter,
): Promise<StatementTotal[]> {
  const groups = await groupsOfMonths(table, TOTALLED.statements, issued)
  const counted = groups.filter((group) => liesInside(group.issuedOn, issued) && isAny(issuer, [group.issuer.code]))
  return statementTotals(counted, by)
}

/** Figures are chosen among those that the filter leaves: without the year's own, its months count. */
export async function readClearanceTotals(
  table: Table,
  by: ClearancePeriod,
  { period, attributedTo }: ClearanceFilter,
): Promise<ClearanceRow[]> {
  const figures = await groupsOfYears(table, TOTALLED.clearance, period)
  const numbers = figures.flatMap((figure) => figure.numbers)
  const counted = numbers.filter(
    ({ from, to, authority }) =>
      liesInside(from, { from: period?.from ?? null }) &&
      liesInside(to, { to: period?.to ?? null }) &&
      isAny(attributedTo, [authority.code]),
  )
  const claims = new Map(figures.map(({ claim }) => [claim.id, claim]))
  return clearanceTotals(counted, by).map((row) => ({
    ...row,
    figures: row.figures.flatMap((id) => claims.get(id) ?? []),
  }))
}

/** A filter that is not set leaves nothing out, one without any value everything. */
const isAny = (asked: readonly string[] | null | undefined, values: readonly string[]): boolean =>
  !asked || values.some((value) => asked.includes(value))
