import { expect, test } from 'vitest'
import { IMPORTED_FILES, SOURCES, sourceIdOf } from '../../../core/sources/registry.ts'

test('every source has an id of its own', () => {
  expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length)
})

test.each([
  ['https://en.trend.az/azerbaijan/1.html', 'trend'],
  ['https://trend.az/', 'trend'],
  ['https://news.az/news/x', 'news-az'],
  ['https://www.azernews.az/nation/1.html', 'azernews'],
  ['https://anama.gov.az/en/1', 'anama'],
  ['https://nottrend.az/', IMPORTED_FILES],
  ['https://trend.az.example/', IMPORTED_FILES],
  ['https://import.invalid/00ff', IMPORTED_FILES],
])('%s belongs to %s', (url, id) => {
  expect(sourceIdOf(url)).toBe(id)
})
