import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discrepanciesOverTime } from '../../../../core/aggregates/discrepancies/overTime.ts'
import { pointsOf } from '../../../../core/aggregates/discrepancies/points.ts'
import type { Statement } from '../../../../core/model/statement.ts'
import { everyYear } from './everyYear.ts'
import { saying, type Told } from './figures.ts'

const inAllYears = everyYear(discrepanciesOverTime)
const over = (...statements: Statement[]) => inAllYears(statements.flatMap(pointsOf))
const total = (told: Told) => ({ 'EVERYONE CASUALTY': told })
const falls = (...statements: Statement[]) => over(...statements).map(({ value, against }) => [value, against])
/** Own totals of the agency, one a month. */
const monthly = (...told: Told[]) =>
  told.map((number, at) => saying(`p${at}`, `2024-${String(at + 1).padStart(2, '0')}-15`, total(number)))

describe('a running total', () => {
  it('that falls is told with both days', () => {
    expect(over(...monthly(345, 340))).toEqual([
      {
        id: 'p1.k0.DECREASE-EVERYONE-CASUALTY',
        kind: 'DECREASE',
        explanation:
          'The Mine Action Agency of the Republic of Azerbaijan is reported with 345 people killed or injured from 2020-11-10 to 2024-01-15, and with 340 from the same start to 2024-02-15.',
        asOf: '2024-02-15',
        value: 340,
        against: 345,
        claims: ['p1.k0', 'p0.k0'],
        authorities: ['ANAMA'],
      },
    ])
  })

  it.each<[Told[], number[][]]>([
    [[345, 345, 346], []],
    [[345, 'over 340'], []],
    [[345, 'up to 340'], [[340, 345]]],
    [[345, 'up to 350', 345], []],
    [[345, 'about 300'], []],
    [['over 370', 369], [[369, 370]]],
    [['up to 370', 360], []],
    [['about 370', 360], []],
    [[345, 'over 340', 344], [[344, 345]]],
    [[345, 'over 350', 348], [[348, 350]]],
    [[345, 330, 340], [[330, 345]]],
    [[345, 100], []],
  ])('told as %j', (told, expected) => {
    expect(falls(...monthly(...told))).toEqual(expected)
  })

  it('is held against the nearest exact one only: a slip of long ago accuses nobody now', () => {
    expect(falls(...monthly(345, 454, 351, 361, 371))).toEqual([[351, 454]])
  })

  it('counts for a day as the largest number of it, which its parts are not held against', () => {
    const [before] = monthly(300)
    const whole = saying('p5', '2024-06-01', total(345))
    const part = saying('p6', '2024-06-01', total(247))
    expect(falls(...(before ? [before] : []), whole, part)).toEqual([])
    expect(falls(whole, part, saying('p7', '2024-07-01', total(330)))).toEqual([])
    expect(falls(whole, saying('p7', '2024-07-01', total(330)))).toEqual([[330, 345]])
  })

  it('that is cited without a day must come from the same speaker', () => {
    const own = saying('p1', '2024-02-12', total(345))
    const cited = (more: object = {}) =>
      saying('p2', '2024-03-04', total(340), { by: 'OMBUDSMAN_AZ', citing: 'ANAMA', ...more })
    expect(falls(own, cited())).toEqual([])
    expect(falls(own, cited({ asOf: '2024-03-01' }))).toEqual([[340, 345]])
    const citedBefore = saying('p3', '2024-02-12', total(345), { by: 'OMBUDSMAN_AZ', citing: 'ANAMA' })
    expect(falls(citedBefore, cited())).toEqual([[340, 345]])
    expect(falls(citedBefore, saying('p4', '2024-04-01', total(340)))).toEqual([[340, 345]])
  })

  it('that repeats an older number without a day is that older one told again', () => {
    const told = [saying('p1', '2024-02-12', total(345)), saying('p2', '2024-04-04', total(350))]
    expect(falls(...told, saying('p3', '2024-04-12', total(345)))).toEqual([])
    expect(falls(...told, saying('p3', '2024-04-12', total(345), { asOf: '2024-04-10' }))).toEqual([[345, 350]])
  })

  it('is held against what stood in its year and the three before, no further back', () => {
    const later = saying('p2', '2024-02-12', total(340))
    expect(falls(saying('p1', '2021-01-01', total(345)), later)).toEqual([[340, 345]])
    expect(falls(saying('p1', '2020-12-31', total(345)), later)).toEqual([])
    const old = (day: string) => saying('p0', day, total(345))
    const told = [saying('p1', '2023-02-12', total(350)), saying('p3', '2024-04-12', total(345))]
    expect(falls(old('2021-01-01'), ...told)).toEqual([])
    expect(falls(old('2020-12-31'), ...told)).toEqual([[345, 350]])
  })

  it('whose sentence takes it out of a larger number is none', () => {
    const before = saying('p1', '2023-04-04', total(289))
    const part = (quote: string) => saying('p2', '2024-02-12', total(247), { quote })
    expect(falls(before, part('By now 247 people have fallen victim to mines.'))).toEqual([[247, 289]])
    expect(falls(before, part('Of these, he said, 247 met with their accidents elsewhere.'))).toEqual([])
    expect(falls(before, part('Из них 247 человек пострадали вне линии соприкосновения.'))).toEqual([])
    expect(falls(before, part('Onlardan 247 nəfəri keçmiş təmas xəttindən kənarda zərər çəkib.'))).toEqual([])
    expect(falls(before, part('247 of the 345 were hurt away from the line of contact.'))).toEqual([])
    expect(falls(before, part('Since 2020, 247 people have fallen victim to mines.'))).toEqual([[247, 289]])
  })

  it('of nobody, of no known start or of no day is held against nothing', () => {
    expect(monthly(345).flatMap(pointsOf)).toHaveLength(1)
    const unfit = [
      saying('p1', '2024-01-01', total(345), { since: null }),
      saying('p2', '2024-01-01', total(345), { asOf: '2024-01' }),
      saying('p3', '2024-01-01', total(345), { over: { attributedTo: { code: 'OTHER', name: 'Not stated' } } }),
      saying('p4', '2024-01-01', total('about 345')),
    ]
    expect(unfit.flatMap(pointsOf)).toEqual([])
  })

  it('may be of children, whom it counts among everyone', () => {
    const told = (id: string, day: string, everyone: Told, children: number) =>
      saying(id, day, { 'EVERYONE CASUALTY': everyone, 'CHILD CASUALTY': children }, { since: '1991' })
    const series = (...statements: Statement[]) =>
      inAllYears(statements.flatMap(pointsOf).filter(({ of }) => of === 'CHILD-CASUALTY'))
    expect(
      series(told('p1', '2024-08-02', 'over 3430', 359), told('p2', '2024-08-25', 'about 3400', 358)),
    ).toMatchObject([{ kind: 'DECREASE', value: 358, against: 359 }])
  })
})

describe('a part of a running total', () => {
  const told = (id: string, day: string, everyone: Told, children: number, women: number) =>
    saying(
      id,
      day,
      { 'EVERYONE CASUALTY': everyone, 'CHILD CASUALTY': children, 'WOMAN CASUALTY': women },
      { since: '1991' },
    )
  const frozen = (...statements: Statement[]) => {
    const points = statements.flatMap(pointsOf)
    return (['CHILD-CASUALTY', 'WOMAN-CASUALTY'] as const).flatMap((of) =>
      inAllYears(points.filter((point) => point.of === of)).map(({ kind, value, claims }) => [kind, value, claims]),
    )
  }

  it('that stands still while its total grows by what should have moved it is told with the total', () => {
    const series = [told('p1', '2022-10-06', 3336, 357, 38), told('p2', '2025-01-01', 'over 3400', 357, 38)]
    expect(frozen(...series)).toEqual([['FROZEN_PART', 357, ['p2.k0', 'p1.k0']]])
    expect(over(...series.map((one) => one)).find(({ kind }) => kind === 'FROZEN_PART')?.explanation).toBe(
      'The Mine Action Agency of the Republic of Azerbaijan is reported with 357 children killed or injured from 1991 both to 2022-10-06 and to 2025-01-01, while the total they are part of went from 3,336 to at least 3,400.',
    )
  })

  it('is held against the earliest of the same number in its year and the three before', () => {
    const [first, last] = [told('p1', '2021-12-31', 3336, 357, 38), told('p3', '2025-01-01', 3900, 357, 41)]
    expect(frozen(first, last)).toEqual([])
    const between = told('p2', '2022-01-01', 3340, 357, 39)
    expect(frozen(first, between, last)).toEqual([['FROZEN_PART', 357, ['p3.k0', 'p2.k0']]])
  })

  it('may stand still while its total grows by little, is about so many, or stays within its bounds', () => {
    expect(frozen(told('p1', '2022-10-06', 3336, 357, 38), told('p2', '2023-04-04', 3368, 357, 38))).toEqual([])
    expect(frozen(told('p1', '2022-10-06', 3336, 357, 38), told('p2', '2025-01-01', 'about 3900', 357, 38))).toEqual([])
    expect(frozen(told('p1', '2022-10-06', 'over 3336', 357, 38), told('p2', '2025-01-01', 3900, 357, 38))).toEqual([])
  })
})

describe('any series', () => {
  const anyTold: fc.Arbitrary<Told> = fc.oneof(
    fc.integer({ min: 300, max: 320 }),
    fc.constantFrom<Told[]>('over 305', 'over 315', 'up to 310', 'about 312'),
  )
  const series = fc
    .array(fc.record({ month: fc.integer({ min: 1, max: 6 }), told: anyTold, own: fc.boolean() }), { maxLength: 8 })
    .map((all) =>
      all.map(({ month, told, own }, at) =>
        saying(`p${at}`, `2024-0${month}-15`, total(told), own ? {} : { by: 'OMBUDSMAN_AZ', citing: 'ANAMA' }),
      ),
    )
  const runs = { numRuns: 1000 }

  it('gives the same for its points in any order', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 7 }), (statements, cut) => {
        const moved = [...statements.slice(cut).reverse(), ...statements.slice(0, cut)]
        expect(over(...moved)).toEqual(over(...statements))
      }),
      runs,
    )
  })

  it('that never falls has no decrease, and every decrease is a number below an earlier one', () => {
    fc.assert(
      fc.property(series, (statements) => {
        for (const { value, against, claims } of over(...statements)) {
          expect(value).toBeLessThan(against)
          const [later, earlier] = claims.map((id) => statements.find((one) => id.startsWith(`${one.id}.`)))
          expect((earlier?.issuedOn ?? '') < (later?.issuedOn ?? '')).toBe(true)
        }
        const rising = monthly(...statements.map((_, at) => 300 + at).slice(0, 8))
        expect(over(...rising)).toEqual([])
      }),
      runs,
    )
  })
})
