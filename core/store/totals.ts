import { accidentTotals } from '../aggregates/accidentTotals.ts'
import { clearanceTotals } from '../aggregates/clearanceTotals.ts'
import { statementTotals } from '../aggregates/statementTotals.ts'
import { firstDay, lastDay } from '../model/partialDate.ts'
import type {
  AccidentDimension,
  AccidentTotal,
  ClearancePeriod,
  ClearanceTotal,
  StatementDimension,
  StatementTotal,
} from '../model/totals.ts'
import { liesInside } from './dateRange.ts'
import { cellPartition } from './keys.ts'
import { ACCIDENT_SELECTORS } from './listings.ts'
import type { AccidentFilter, ClearanceFilter, DateRange, StatementTotalsFilter } from './store.ts'
import { type Stretch, stretchItems, type Table } from './table.ts'
import { TOTALLED, type Totalled } from './totalled.ts'

/* Totals from cells: one query each, and what it reads grows with the months asked for, not with the records counted in them. */

export async function readAccidentTotals(
  table: Table,
  by: readonly AccidentDimension[],
  filter: AccidentFilter,
): Promise<AccidentTotal[]> {
  const groups = await groupsIn(table, TOTALLED.accidents, filter.occurred)
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
  const groups = await groupsIn(table, TOTALLED.statements, issued)
  const counted = groups.filter((group) => liesInside(group.issuedOn, issued) && isAny(issuer, [group.issuer.code]))
  return statementTotals(counted, by)
}

/** Figures are chosen among those that the filter leaves: without the year's own, its months count. */
export async function readClearanceTotals(
  table: Table,
  by: ClearancePeriod,
  { period, attributedTo }: ClearanceFilter,
): Promise<ClearanceTotal[]> {
  const numbers = await groupsIn(table, TOTALLED.clearance, period)
  const counted = numbers.filter(
    ({ from, to, authority }) =>
      liesInside(from, { from: period?.from ?? null }) &&
      liesInside(to, { to: period?.to ?? null }) &&
      isAny(attributedTo, [authority.code]),
  )
  return clearanceTotals(counted, by)
}

/** A filter that is not set leaves nothing out, one without any value everything. */
const isAny = (asked: readonly string[] | null | undefined, values: readonly string[]): boolean =>
  !asked || values.some((value) => asked.includes(value))

async function groupsIn<G>(table: Table, { list, groupsOf }: Totalled<G>, range: DateRange | null | undefined) {
  const groups: G[] = []
  const stretch = stretchIn(cellPartition(list), range)
  if (stretch === null) return groups
  for await (const cell of stretchItems(table, stretch)) groups.push(...groupsOf(cell))
  return groups
}

/** The cells that can hold something inside the range; null where nothing can be. A year's own may tell of part of it. */
function stretchIn(pk: string, range: DateRange | null | undefined): Stretch | null {
  if (!range?.from && !range?.to) return { pk }
  const from = range.from ? firstDay(range.from).slice(0, 4) : '0'
  const to = range.to ? lastDay(range.to).slice(0, 7) : ':'
  return from <= to ? { pk, from, to } : null
}
