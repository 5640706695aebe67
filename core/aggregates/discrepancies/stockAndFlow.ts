import { type Authority, authorityKey, NOT_STATED } from '../../model/authority.ts'
import type { PlaceCode } from '../../model/claim.ts'
import { type Discrepancy, discrepancyIdOf } from '../../model/discrepancy.ts'
import type { ClaimId, PublicationId } from '../../model/id.ts'
import { addDays, type Day, firstDay, lastDay, type PartialDate } from '../../model/partialDate.ts'
import type { Statement, ToldClaim } from '../../model/statement.ts'
import { byText } from '../rowOrder.ts'
import { lastDayCovered } from '../timeSpans.ts'
import { type Bounds, boundsOf, exclude, type Stated } from './bounds.ts'
import { laterDay } from './laterDay.ts'
import { onlyNumber, type QuantityName, quantitiesOf } from './quantities.ts'
import { inReach, type Year } from './reach.ts'
import { limitingPlaces } from './samePlaces.ts'
import { countAsStated, numberAsStated, plainly } from './wording.ts'

/** A number and the claim that states it. */
interface Told extends Stated {
  readonly claim: ClaimId
}

/** What one statement reports of one thing: how much since the start, and how much of it in the latest days. */
export interface StockReport {
  readonly authority: Authority
  /** Null where the running total names no start. */
  readonly since: PartialDate | null
  readonly of: QuantityName
  readonly places: readonly PlaceCode[]
  readonly stock: Told
  readonly flow: Told
  /** The days of the flow; of a period that was not over when it was told, up to that day. */
  readonly from: Day
  readonly to: Day
  readonly statement: PublicationId
  readonly issuedOn: Day | null
}

/** The reports of a statement: of each authority, thing and places those with one running total and one period's number. */
export function stockReportsOf(statement: Statement<ToldClaim>): StockReport[] {
  const figures = statement.claims.filter(
    ({ contained, claim }) =>
      !contained && claim.kind === 'CLEARANCE_FIGURE' && authorityKey(claim.attributedTo) !== authorityKey(NOT_STATED),
  )
  const groups = Map.groupBy(figures, ({ claim }) =>
    JSON.stringify([authorityKey(claim.attributedTo), limitingPlaces(claim)]),
  )
  return [...groups.values()].flatMap((group) => {
    const things = new Set(group.flatMap(({ claim }) => quantitiesOf(claim).map(({ of }) => of)))
    return [...things].flatMap((of) => reportOf(group, of))
  })
}

function reportOf(group: readonly ToldClaim[], of: QuantityName): StockReport[] {
  const told = group.flatMap((stated) => {
    const number = onlyNumber(quantitiesOf(stated.claim), of)
    return number && 'period' in stated.claim ? [{ stated, number, period: stated.claim.period }] : []
  })
  const stocks = told.filter(({ period }) => period.cumulative)
  const flows = told.filter(({ period }) => !period.cumulative)
  const [stock, flow] = [stocks[0], flows[0]]
  if (!stock || !flow || stocks.length > 1 || flows.length > 1 || flow.period.from === null || flow.period.to === null)
    return []
  const { claim, statement, issuedOn } = stock.stated
  return [
    {
      authority: claim.attributedTo,
      since: stock.period.from,
      of,
      places: limitingPlaces(claim),
      stock: { value: stock.number.value, certainty: stock.number.certainty, claim: stock.stated.id },
      flow: { value: flow.number.value, certainty: flow.number.certainty, claim: flow.stated.id },
      ...daysOf(flow.period.from, flow.period.to, issuedOn),
      statement,
      issuedOn,
    },
  ]
}

function daysOf(first: PartialDate, last: PartialDate, issuedOn: Day | null): { readonly from: Day; readonly to: Day } {
  const [from, to] = [firstDay(first), lastDay(last)]
  return { from, to: lastDayCovered({ from, to, issuedOn }) }
}

/** Numbers are told in whole hectares: a running total and a period's number may each be rounded. */
const ROUNDING = 1

/**
 * STOCK_AND_FLOW in the reports of one authority on one thing from one start, in any order: of two reports whose periods follow on one
 * another, the later one ending in this year and the earlier one in its reach, the later one's running total is above the earlier's by another amount than the later states for its period. Where several
 * statements report on the earlier period, none of them may fit.
 */
export function stockAndFlowIn(reports: readonly StockReport[], year: Year): Discrepancy[] {
  const inOrder = inReach(reports, year, ({ to }) => to).toSorted(
    (a, b) =>
      byText(a.from, b.from) || byText(a.issuedOn ?? '~', b.issuedOn ?? '~') || byText(a.stock.claim, b.stock.claim),
  )
  const followedFrom = Map.groupBy(inOrder, ({ to }) => addDays(to, 1))
  return inOrder.flatMap((later) => {
    if (!later.to.startsWith(year)) return []
    const before = (followedFrom.get(later.from) ?? []).filter(({ statement }) => statement !== later.statement)
    const [earlier] = before
    if (!earlier || !before.every((one) => disagrees(one, later))) return []
    return [discrepancyOf(earlier, later)]
  })
}

function disagrees(earlier: StockReport, later: StockReport): boolean {
  const flow = boundsOf(later.flow)
  return exclude(growth(earlier.stock, later.stock), { low: flow.low - ROUNDING, high: flow.high + ROUNDING })
}

function growth(earlier: Stated, later: Stated): Bounds {
  const [then, now] = [boundsOf(earlier), boundsOf(later)]
  return { low: now.low - then.high, high: now.high - then.low }
}

function discrepancyOf(earlier: StockReport, later: StockReport): Discrepancy {
  const grown = Math.round((later.stock.value - earlier.stock.value) * 1e4) / 1e4
  return {
    id: discrepancyIdOf(later.stock.claim, 'STOCK_AND_FLOW', later.of),
    kind: 'STOCK_AND_FLOW',
    explanation: `From one report to the next, the total of the ${later.authority.name} went from ${numberAsStated(earlier.stock)} to ${countAsStated(later.stock, later.of)}, a difference of ${plainly(grown)}, while ${numberAsStated(later.flow)} are stated for ${later.from} to ${later.to}.`,
    asOf: laterDay([earlier, later]),
    value: grown,
    against: later.flow.value,
    claims: [...new Set([later.stock.claim, later.flow.claim, earlier.stock.claim])],
    authorities: [later.authority.code],
  }
}
