import { describe, expect, it } from 'vitest'
import { clearanceNumbers, clearanceQuantities } from '../../../core/aggregates/clearanceFigures.ts'
import { clearanceTotals } from '../../../core/aggregates/clearanceTotals.ts'
import { authorityOf, NOT_STATED } from '../../../core/model/authority.ts'
import type { Citation, ClearanceFigure, Period } from '../../../core/model/claim.ts'
import type { ToldClaim } from '../../../core/model/statement.ts'
import type { ClearancePeriod } from '../../../core/model/totals.ts'

type Facts = Partial<Omit<ClearanceFigure<Citation>, 'period'> & Pick<ToldClaim, 'issuedOn'> & Period>
const [ANAMA, MINISTRY] = [authorityOf('ANAMA'), authorityOf('MINISTRY_OF_DEFENCE_AZ')]

/** A figure of ANAMA's over a period, of so many hectares. */
function figure(
  id: string,
  [from, to]: readonly [string | null, string | null],
  hectares: number | null,
  facts: Facts = {},
) {
  const { issuedOn = '2024-01-10', cumulative = false, toInferred = false, ...claim } = facts
  const stated: ToldClaim = {
    ...{ id, members: [id], statement: 'p1', issuer: ANAMA, issuedOn, contained: false },
    claim: {
      ...{ kind: 'CLEARANCE_FIGURE', key: id, attributedTo: ANAMA, evidence: [], places: [], hectares },
      ...{ hectaresCertainty: hectares === null ? null : 'EXACT', ordnance: [], ...claim },
      period: { from, to, cumulative, toInferred, words: null },
    },
  }
  return stated
}

const totals = (by: ClearancePeriod, ...figures: readonly ToldClaim[]) =>
  clearanceTotals(clearanceNumbers(figures.flatMap(clearanceQuantities)), by)
const [MAY, JUNE, YEAR] = [
  ['2023-05', '2023-05'],
  ['2023-06', '2023-06'],
  ['2023', '2023'],
] as const
const WEEK_IN_MAY = ['2023-05-08', '2023-05-14'] as const
const WEEK_BETWEEN = ['2023-05-29', '2023-06-04'] as const

describe('clearance totals', () => {
  it('add months that lie side by side', () => {
    expect(
      totals('YEAR', figure('a', MAY, 640), figure('b', JUNE, 0.1), figure('c', ['2022-06', '2022-06'], 5)),
    ).toEqual([
      { ...row('2022'), hectares: 5, figures: ['c'] },
      { ...row('2023'), hectares: 640.1, figures: ['a', 'b'] },
    ])
  })

  it('leave a week out that lies in a stated month or reaches into one, and months in a stated year', () => {
    const weeks = [figure('w', WEEK_IN_MAY, 150), figure('b', WEEK_BETWEEN, 90)]
    expect(totals('YEAR', ...weeks, figure('m', MAY, 640))).toMatchObject([{ hectares: 640, figures: ['m'] }])
    expect(totals('YEAR', ...weeks, figure('m', MAY, 640), figure('y', YEAR, 41_915.77))).toMatchObject([
      { hectares: 41_915.77, figures: ['y'] },
    ])
    expect(totals('YEAR', ...weeks)).toMatchObject([{ hectares: 240, figures: ['w', 'b'] }])
  })

  it('take in the row of a month only what lies wholly in it', () => {
    expect(totals('MONTH', figure('b', WEEK_BETWEEN, 90), figure('w', WEEK_IN_MAY, 150), figure('y', YEAR, 9))).toEqual(
      [{ ...row('2023-05'), hectares: 150, figures: ['w'] }],
    )
    expect(totals('YEAR', figure('n', ['2022-12-28', '2023-01-03'], 90))).toEqual([])
  })

  it('let of periods of one length that overlap the earlier stand', () => {
    const later = figure('b', ['2023-05-10', '2023-05-16'], 7)
    expect(totals('MONTH', later, figure('a', WEEK_IN_MAY, 150))).toMatchObject([{ hectares: 150, figures: ['a'] }])
  })

  it('let of one period the widest place stand, then the largest number', () => {
    const inAghdam = figure('a', MAY, 700, { places: ['AZ-AGM'] })
    const inKarabakh = figure('k', ['2023-05-01', '2023-05-31'], 640, { places: ['region-karabakh'] })
    const everywhere = figure('e', MAY, 610)
    expect(totals('MONTH', inAghdam, inKarabakh)).toMatchObject([{ hectares: 640, figures: ['k'] }])
    expect(totals('MONTH', inAghdam, inKarabakh, everywhere)).toMatchObject([{ hectares: 610, figures: ['e'] }])
    expect(totals('MONTH', everywhere, figure('l', MAY, 640))).toMatchObject([{ hectares: 640, figures: ['l'] }])
  })

  it('count a repeated figure once, as it was stated first', () => {
    const first = figure('z', MAY, 640, { issuedOn: '2023-06-01' })
    const again = figure('a', MAY, 640, { issuedOn: '2023-07-01' })
    const undated = figure('b', MAY, 640, { issuedOn: null })
    expect(totals('YEAR', again, undated, first)).toMatchObject([{ hectares: 640, figures: ['z'] }])
  })

  it('let a year or month that was not over when it was told reach up to that day only', () => {
    const soFar = figure('y', YEAR, 20_000, { issuedOn: '2023-05-15' })
    const monthsAfter = [figure('j', JUNE, 5_000), figure('u', ['2023-07', '2023-07'], 6_000)]
    expect(totals('YEAR', soFar, figure('m', MAY, 640), ...monthsAfter)).toMatchObject([
      { hectares: 31_000, figures: ['y', 'j', 'u'] },
    ])
    const later = figure('l', YEAR, 26_000, { issuedOn: '2023-07-10' })
    expect(totals('YEAR', soFar, later, ...monthsAfter)).toMatchObject([{ hectares: 26_000, figures: ['l'] }])
    // Told again when the year was over, the same number is all of it.
    const whole = figure('w', YEAR, 20_000, { issuedOn: '2024-01-10' })
    expect(totals('YEAR', soFar, whole, ...monthsAfter)).toMatchObject([{ hectares: 20_000, figures: ['w'] }])
    // A narrower place told later takes nothing away from it.
    const inAghdam = figure('a', YEAR, 900, { places: ['AZ-AGM'] })
    expect(totals('YEAR', soFar, inAghdam)).toMatchObject([{ hectares: 20_000, figures: ['y'] }])
  })

  it('leave out running totals, periods without an end, and what nobody is named for', () => {
    const left = [
      figure('a', ['2023-01', '2023-06'], 9_000, { cumulative: true }),
      figure('b', ['2023-05', null], 9),
      figure('c', [null, '2023-05'], 9),
      figure('d', MAY, 9, { attributedTo: NOT_STATED }),
    ]
    expect(totals('YEAR', ...left)).toEqual([])
  })

  it('keep authorities apart', () => {
    const theirs = figure('b', MAY, 610, { attributedTo: MINISTRY })
    expect(totals('MONTH', theirs, figure('a', MAY, 640))).toMatchObject([
      { authority: ANAMA, hectares: 640 },
      { authority: MINISTRY, hectares: 610 },
    ])
  })

  it('choose for each quantity by itself', () => {
    const mines = (value: number) => ({ ordnance: [{ type: 'MINE' as const, value, certainty: 'AT_LEAST' as const }] })
    const [year, may] = [figure('y', YEAR, 41_000), figure('m', MAY, 640, mines(20))]
    expect(totals('YEAR', year, may, figure('j', JUNE, null, mines(5)))).toEqual([
      {
        ...row('2023'),
        hectares: 41_000,
        ordnance: [{ type: 'MINE', value: 25, certainty: 'AT_LEAST' }],
        figures: ['y', 'm', 'j'],
      },
    ])
  })

  it('are as certain as their least certain figure, and neither at least nor at most where they add both', () => {
    const sum = (...certainties: readonly ('EXACT' | 'AT_LEAST' | 'AT_MOST' | 'APPROXIMATE')[]) =>
      totals(
        'YEAR',
        ...certainties.map((hectaresCertainty, at) =>
          figure(`f${at}`, [`2023-0${at + 1}`, `2023-0${at + 1}`], 1, { hectaresCertainty }),
        ),
      )[0]?.hectaresCertainty
    expect(sum('EXACT', 'EXACT')).toBe('EXACT')
    expect(sum('EXACT', 'AT_LEAST')).toBe('AT_LEAST')
    expect(sum('AT_MOST', 'EXACT', 'AT_MOST')).toBe('AT_MOST')
    expect(sum('APPROXIMATE', 'AT_MOST')).toBe('APPROXIMATE')
    expect(sum('AT_MOST', 'AT_LEAST')).toBe('APPROXIMATE')
  })
})

const row = (period: string) => ({ period, authority: ANAMA, hectaresCertainty: 'EXACT', ordnance: [] })
