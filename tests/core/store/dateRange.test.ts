import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, daysInMonth, firstDay, lastDay, type PartialDate } from '../../../core/model/partialDate.ts'
import { boundsOf, liesInside } from '../../../core/store/dateRange.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const anyPartialDate: fc.Arbitrary<PartialDate> = fc
  .record({
    year: fc.constantFrom(2019, 2020, 2021),
    month: fc.constantFrom(1, 2, 12),
    day: fc.constantFrom(1, 2, 31),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ year, month, day, length }) =>
    `${year}-${two(month)}-${two(Math.min(day, daysInMonth(year, month)))}`.slice(0, length),
  )
const anyRange = fc.record({ from: fc.option(anyPartialDate), to: fc.option(anyPartialDate) })
const runs = { numRuns: 5000 }

describe('a range of dates', () => {
  it('holds what lies wholly inside', () => {
    expect(liesInside('2023-07', { from: '2023-07', to: '2023-07' })).toBe(true)
    expect(liesInside('2023-07', { from: '2023-07-02' })).toBe(false)
    expect(liesInside('2023', { from: '2023-01-01', to: '2023-12-31' })).toBe(true)
    expect(liesInside(null, { from: '2023' })).toBe(false)
    expect(liesInside(null, { from: null })).toBe(true)
    expect(liesInside(null, null)).toBe(true)
  })

  it('has bounds that leave out nothing inside, and let through reduced dates only', () => {
    const check = (date: PartialDate | null, range: { from: PartialDate | null; to: PartialDate | null }): void => {
      const sort = `${date ?? ''}#${'ab.cd'}`
      const { from, to } = boundsOf(range)
      const between = from <= sort && sort <= to
      if (liesInside(date, range)) expect(between).toBe(true)
      else if (date?.length === 10) expect(between).toBe(false)
    }
    fc.assert(fc.property(fc.option(anyPartialDate), anyRange, check), runs)
  })
})

describe('the order of sort keys', () => {
  it('read downwards puts a reduced date after every day it contains, and before all earlier ones', () => {
    const check = (a: PartialDate, b: PartialDate): void => {
      const above = `${a}#x` > `${b}#x`
      if (a === b) expect(above).toBe(false)
      else if (contains(b, a)) expect(above).toBe(true)
      else if (firstDay(a) > lastDay(b)) expect(above).toBe(true)
    }
    fc.assert(fc.property(anyPartialDate, anyPartialDate, check), runs)
  })
})
