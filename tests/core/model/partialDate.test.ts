import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  contains,
  daysBetween,
  daysInMonth,
  firstDay,
  isDay,
  isPartialDate,
  lastDay,
  overlaps,
  precisionOf,
} from '../../../core/model/partialDate.ts'

const runs = { numRuns: 1000 }

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** Years, months and days; few of them, so that pairs often meet. */
const nearDay = fc
  .tuple(fc.constantFrom('2023', '2024'), fc.constantFrom('02', '12'), fc.constantFrom('01', '28', '29'))
  .map((parts) => parts.join('-'))
  .filter(isDay)
const partialOf = (days: fc.Arbitrary<string>) =>
  fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([of, length]) => of.slice(0, length))
const partialDate = fc.oneof(partialOf(day), partialOf(nearDay))

describe('a partial date', () => {
  it.each(['2024', '2024-02', '2024-02-29', '2000-02-29'])('may be written %s', (value) => {
    expect(isPartialDate(value)).toBe(true)
  })

  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-2',
    '2024-02-29 ',
    '2024-02-29T00',
    '2024\n',
  ])('is not %j', (value) => {
    expect(isPartialDate(value)).toBe(false)
    expect(isDay(value)).toBe(false)
  })

  it('is a day only in full', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(isPartialDate(date)).toBe(true)
        expect(isDay(date)).toBe(precisionOf(date) === 'DAY')
      }),
      runs,
    )
  })
})

describe('first and last day', () => {
  it('of February follow the leap year', () => {
    expect([lastDay('2024-02'), lastDay('2023-02'), lastDay('1900-02'), lastDay('2000-02')]).toEqual([
      '2024-02-29',
      '2023-02-28',
      '1900-02-28',
      '2000-02-29',
    ])
    expect([firstDay('2024'), lastDay('2024'), daysInMonth(2023, 12)]).toEqual(['2024-01-01', '2024-12-31', 31])
  })

  it('are days of the date, and the days before and after are not', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        const [first, last] = [firstDay(date), lastDay(date)]
        expect(isDay(first) && isDay(last) && first <= last).toBe(true)
        expect(contains(date, first) && contains(date, last)).toBe(true)
        expect(contains(date, addDays(first, -1)) || contains(date, addDays(last, 1))).toBe(false)
      }),
      runs,
    )
  })

  it('bound exactly the days that the date contains', () => {
    fc.assert(
      fc.property(partialDate, fc.oneof(day, nearDay), (date, other) => {
        expect(contains(date, other)).toBe(firstDay(date) <= other && other <= lastDay(date))
      }),
      runs,
    )
  })
})

describe('containing', () => {
  it('is reflexive, transitive, and mutual for equal dates only', () => {
    fc.assert(
      fc.property(partialDate, partialDate, partialDate, (a, b, c) => {
        expect(contains(a, a)).toBe(true)
        if (contains(a, b) && contains(b, c)) expect(contains(a, c)).toBe(true)
        if (contains(a, b) && contains(b, a)) expect(a).toBe(b)
      }),
      runs,
    )
  })

  it('holds between a date and what it is cut to, never the other way', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(contains(date.slice(0, 7), date) && contains(date.slice(0, 4), date.slice(0, 7))).toBe(true)
        expect(contains(date, date.slice(0, 7)) || contains(date.slice(0, 7), date.slice(0, 4))).toBe(false)
      }),
      runs,
    )
  })
})

describe('overlapping', () => {
  it('is having a day in common, whichever is named first', () => {
    fc.assert(
      fc.property(partialOf(nearDay), partialOf(nearDay), (a, b) => {
        expect(overlaps(a, b)).toBe(firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a))
        expect(overlaps(a, b)).toBe(overlaps(b, a))
      }),
      runs,
    )
  })
})

describe('moving a day', () => {
  const steps = fc.integer({ min: -20_000, max: 20_000 })

  it('by a number of days is undone by the same backwards, and counted by the difference', () => {
    fc.assert(
      fc.property(day, steps, (from, by) => {
        const to = addDays(from, by)
        expect(isDay(to)).toBe(true)
        expect(addDays(to, -by)).toBe(from)
        expect(daysBetween(from, to)).toBe(by)
      }),
      runs,
    )
  })

  it('knows leap days and the ends of years', () => {
    expect([addDays('2024-02-28', 1), addDays('2023-02-28', 1), addDays('2024-01-01', -1)]).toEqual([
      '2024-02-29',
      '2023-03-01',
      '2023-12-31',
    ])
  })
})
