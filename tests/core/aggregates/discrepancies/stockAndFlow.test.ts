import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stockAndFlowIn, stockReportsOf } from '../../../../core/aggregates/discrepancies/stockAndFlow.ts'
import { authorityOf } from '../../../../core/model/authority.ts'
import type { ClearanceFigure, Evidence } from '../../../../core/model/claim.ts'
import { lastDay } from '../../../../core/model/partialDate.ts'
import type { Statement } from '../../../../core/model/statement.ts'
import { clearanceFigure, statement } from '../../store/records.ts'
import { everyYear } from './everyYear.ts'
import { statedOf, type Told } from './figures.ts'

interface Report {
  readonly id?: string
  readonly since?: string | null
  readonly flowOver?: Partial<ClearanceFigure<Evidence>>
}

/** What the ministry's engineers report on a month's last day: how much in that month, and how much up to now. */
function report(
  month: string,
  flow: Told,
  stock: Told,
  { id = month, since = null, flowOver }: Report = {},
): Statement {
  const attributedTo = authorityOf('MINISTRY_OF_DEFENCE_AZ')
  const told = (number: Told) => {
    const { value, certainty } = statedOf(number)
    return { attributedTo, hectares: value, hectaresCertainty: certainty, ordnance: [] }
  }
  const period = { toInferred: false, words: null }
  return statement({ id, issuer: attributedTo, issuedOn: lastDay(month) }, [
    clearanceFigure({ ...told(flow), period: { ...period, from: month, to: month, cumulative: false }, ...flowOver }),
    clearanceFigure({ ...told(stock), period: { ...period, from: since, to: lastDay(month), cumulative: true } }),
  ])
}
const found = (...statements: Statement[]) => everyYear(stockAndFlowIn)(statements.flatMap(stockReportsOf))
const differences = (...statements: Statement[]) => found(...statements).map(({ value, against }) => [value, against])

describe('a running total and what is stated for the time between', () => {
  it('disagree where it grew by another amount', () => {
    expect(found(report('2023-08', 640, 'up to 31334'), report('2023-09', 'up to 610', 32285))).toEqual([
      {
        id: '2023-09.k1.STOCK_AND_FLOW-HECTARES',
        kind: 'STOCK_AND_FLOW',
        explanation:
          'From one report to the next, the total of the Ministry of Defence of Azerbaijan went from at most 31,334 to 32,285 hectares cleared, a difference of 951, while at most 610 are stated for 2023-09-01 to 2023-09-30.',
        asOf: '2023-09-30',
        value: 951,
        against: 610,
        claims: ['2023-09.k1', '2023-09.k0', '2023-08.k1'],
        authorities: ['MINISTRY_OF_DEFENCE_AZ'],
      },
    ])
  })

  it.each<[Told, Told, Told, number[][]]>([
    [31_334, 610, 31_944, []],
    [31_334, 610, 31_945, []],
    [31_334, 610, 31_900, [[566, 610]]],
    [31_334, 'over 600', 32_285, []],
    ['over 31334', 610, 32_285, []],
    ['over 31334', 1200, 32_285, [[951, 1200]]],
    ['about 31334', 610, 32_285, []],
    [31_334, 'about 610', 32_285, []],
  ])('from %j and %j to %j', (before, flow, after, expected) => {
    expect(differences(report('2023-08', 640, before), report('2023-09', flow, after))).toEqual(expected)
  })

  it('are of periods that follow on one another, of one start and the same places', () => {
    const before = report('2023-08', 640, 31_334)
    expect(differences(before, report('2023-10', 610, 32_285))).toEqual([])
    expect(differences(before, report('2022-09', 610, 32_285))).toEqual([])
    expect(differences(before, report('2023-09', 610, 32_285, { flowOver: { places: ['AZ-AGM'] } }))).toEqual([])
    const since = { since: '2020-11-10' }
    const reports = [before, report('2023-09', 610, 32_285, since)].flatMap(stockReportsOf)
    expect(reports.map((one) => one.since)).toEqual([null, '2020-11-10'])
  })

  it('agree where one of several statements on the time before fits', () => {
    const others = [report('2023-08', 640, 31_334), report('2023-08', 640, 31_675, { id: 'other' })]
    expect(differences(...others, report('2023-09', 610, 32_285))).toEqual([])
    expect(differences(...others, report('2023-09', 610, 33_285))).toEqual([[1951, 610]])
  })

  it('agree in any books that are kept, told in any order', () => {
    const flows = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(flows, fc.nat(8), fc.integer({ min: 2, max: 50 }), (monthly, cut, off) => {
        const stocks = monthly.map((_, at) => 10_000 + monthly.slice(0, at + 1).reduce((sum, n) => sum + n, 0))
        const told = monthly.map((flow, at) => report(`2023-0${at + 1}`, flow, stocks[at] ?? 0))
        expect(found(...told.slice(cut).reverse(), ...told.slice(0, cut))).toEqual([])
        const wrong = told.map((one, at) =>
          at === cut ? report(`2023-0${at + 1}`, monthly[at] ?? 0, (stocks[at] ?? 0) + off) : one,
        )
        const expected = [cut > 0, cut + 1 < monthly.length].filter((is) => is && cut < monthly.length).length
        expect(found(...wrong)).toHaveLength(expected)
      }),
      { numRuns: 1000 },
    )
  })
})
