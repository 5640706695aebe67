import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay } from '../../../../core/model/partialDate.ts'
import { publishedDay, readPublished } from '../../../../core/sources/dates/published.ts'

test.each([
  ['Thu, 06 Aug 2026 23:30:00 +0400', '2026-08-06T19:30:00.000Z'],
  ['Thu, 6 August 2026 23:30 GMT', '2026-08-06T23:30:00.000Z'],
  ['06 Aug 2026 10:00:00 EST', '2026-08-06T15:00:00.000Z'],
  ['2026-08-06T23:30:00+04:00', '2026-08-06T19:30:00.000Z'],
  ['2026-08-06T19:30:00.123Z', '2026-08-06T19:30:00.000Z'],
  ['2026-08-06 23:30:00 +0400', '2026-08-06T19:30:00.000Z'],
  ['2026-08-06', '2026-08-06'],
  ['2026-8-6', '2026-08-06'],
  ['2026-08-06 23:30', '2026-08-06'],
  ['06.08.2026 23:30', '2026-08-06'],
  ['06/08/2026', '2026-08-06'],
  [' Thu,  06 Aug 2026 ', '2026-08-06'],
])('"%s" is %s', (given, read) => {
  expect(readPublished(given)).toBe(read)
})

test.each(['', 'yesterday', '31 Feb 2026', '2026-02-31T10:00:00Z', '13.13.2026', '06 Foo 2026', '1754500000', null])(
  '%j is no date',
  (given) => {
    expect(readPublished(given)).toBeNull()
  },
)

test('an evening in Greenwich is the next day in Baku; without a zone the day stands as it is written', () => {
  expect(publishedDay('Thu, 06 Aug 2026 21:00:00 GMT')).toBe('2026-08-07')
  expect(publishedDay('2026-08-06T21:00:00')).toBe('2026-08-06')
})

test('whatever is given, what is read is an instant or a day of the calendar', () => {
  const nearly = fc.stringMatching(
    /^(\d{4}-\d{1,2}-\d{1,2}([T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d{4}))?|\d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d( [A-Z]{1,3})?)$/,
  )
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearly), (given) => {
      const read = readPublished(given)
      expect(read === null || isDay(read) || new Date(read).toISOString() === read).toBe(true)
      const day = publishedDay(given)
      expect(day === null || isDay(day)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
