import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notBeforeOf } from '../../../../core/sources/fetching/retryAfter.ts'

const NOW = Date.parse('2026-11-29T12:00:00Z')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

test.each([
  ['120', 2 * MINUTE],
  [' 0 ', 0],
  ['Sun, 29 Nov 2026 12:10:00 GMT', 10 * MINUTE],
  ['Sunday, 29-Nov-26 12:10:00 GMT', 10 * MINUTE],
  ['Sun Nov 29 12:10:00 2026', 10 * MINUTE],
  ['Sun, 29 Nov 2026 11:00:00 GMT', 0],
  ['99999999', DAY],
  ['999999999999999999999', 15 * MINUTE],
  ['Fri, 01 Jan 2100 00:00:00 GMT', DAY],
  ['soon', 15 * MINUTE],
  ['-5', 15 * MINUTE],
  ['1.5', 15 * MINUTE],
  ['Sun, 99 Foo 2026 12:10:00 GMT', 15 * MINUTE],
  ['2026-11-29T12:10:00Z', 15 * MINUTE],
  ['', 15 * MINUTE],
  [null, 15 * MINUTE],
] as const)('"%s" means %i milliseconds from now', (value, after) => {
  expect(notBeforeOf(value, NOW) - NOW).toBe(after)
})

test('whatever a host says, it is left alone for no less than nothing and no more than a day', () => {
  const said = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  )
  fc.assert(
    fc.property(said, (value) => {
      const after = notBeforeOf(value, NOW) - NOW
      expect(after).toBeGreaterThanOrEqual(0)
      expect(after).toBeLessThanOrEqual(DAY)
    }),
    { numRuns: 2000 },
  )
})
