import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statedDay } from '../../../../core/sources/dates/statedDay.ts'

test.each([
  ['3 February 2025 17:15 (UTC+04:00)', '2025-02-03'],
  ['February 3, 2025', '2025-02-03'],
  ['Published on Feb. 3rd, 2025', '2025-02-03'],
  ['3 fevral 2025, 17:15', '2025-02-03'],
  ['03 İyul 2025', '2025-07-03'],
  ['3 февраля 2025, 17:15', '2025-02-03'],
  ['12 мая 2025', '2025-05-12'],
  ['17:15 / 03.02.2025', '2025-02-03'],
  ['2023-09-10 + ↺ − 16 px', '2023-09-10'],
  ['03/02/2025 | Baku', '2025-02-03'],
  ['BAKU, Azerbaijan, August 6, 2026. Trend reports', '2026-08-06'],
])('"%s" states %s', (text, day) => {
  expect(statedDay(text)).toBe(day)
})

test.each([
  'August 6',
  '2025',
  '31.02.2025',
  '1.2.3.2025',
  '345 people in 2025',
  'Report 03.02.20251',
  'Mayor 5, 20255',
])('"%s" states no whole date', (text) => {
  expect(statedDay(text)).toBeNull()
})

test('of several dates the first counts', () => {
  expect(statedDay('03.02.2025, updated on 5 February 2025')).toBe('2025-02-03')
})

test('it reads in time that does not depend on what is repeated', () => {
  for (const piece of ['1', '1.', '1.1.', 'january ', 'jan'.repeat(9), '3 '])
    fc.assert(
      fc.property(fc.constant(piece.repeat(200_000)), (text) => statedDay(text) === null),
      { numRuns: 1 },
    )
})
