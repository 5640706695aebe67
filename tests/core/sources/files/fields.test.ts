import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay } from '../../../../core/model/partialDate.ts'
import { readAddress, readDay, readLanguage } from '../../../../core/sources/files/fields.ts'

test.each([
  ['2023-04-04', '2023-04-04'],
  [' 2023-04-04 ', '2023-04-04'],
  ['2023-04-04T23:30:00', '2023-04-04'],
  ['2023-04-04 23:30', '2023-04-04'],
  ['2023-04-04T19:59:59Z', '2023-04-04'],
  ['2023-04-04T20:00:00Z', '2023-04-05'],
  ['2023-04-04T23:30:00+04:00', '2023-04-04'],
  ['2023-04-04T23:30:00.000+0400', '2023-04-04'],
  ['2023-12-31T22:00:00-05:00', '2024-01-01'],
])('the day of %s in Baku is %s', (given, day) => {
  expect(readDay(given)).toEqual({ value: day })
})

test.each(['', '2023', '2023-13-01', '4 April 2023', '2023-04-04T25:00Z', '2023-04-04T10:00+99:99', '04.04.2023'])(
  '"%s" is no day',
  (given) => {
    expect(readDay(given)).toMatchObject({ rejection: { kind: 'BAD_DATE' } })
  },
)

test('whatever is given, a day that is read is a day of the calendar', () => {
  const nearly = fc.stringMatching(/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/)
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearly), (given) => {
      const day = readDay(given)
      expect('rejection' in day || isDay(day.value)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('an address reads as the URL parser prints it', () => {
  expect(readAddress('HTTPS://One.Example:443/a b?x=é')).toEqual({ value: 'https://one.example/a%20b?x=%C3%A9' })
})

test('an address read once reads the same again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })), (given) => {
      const once = readAddress(given)
      if ('value' in once) expect(readAddress(once.value)).toEqual(once)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['EN', 'en'],
  ['en_gb', 'en-GB'],
  ['az-Latn-AZ', 'az-Latn-AZ'],
])('the language %s is %s', (given, language) => {
  expect(readLanguage(given)).toEqual({ value: language })
})
