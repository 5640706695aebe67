import { describe, expect, test } from 'vitest'
import { IMPORTED_FILES, SOURCES, sourceIdOf } from '../../../core/sources/registry.ts'

test('every source has an id of its own, fit for keys and names of schedules', () => {
  expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length)
  expect(SOURCES.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

describe.each(SOURCES.filter(({ kind }) => kind !== 'folder'))('the entry $id', (entry) => {
  test('is asked over https, says what is known of it, and keeps a polite distance', () => {
    expect(new URL(entry.url).protocol).toBe('https:')
    expect(entry.known).not.toBe('')
    expect(entry.unverified).not.toBe('')
    expect(entry.hostDelaySeconds).toBeGreaterThanOrEqual(5)
    expect(entry.schedule).toBeGreaterThanOrEqual(30)
  })

  test('has settings that its kind can use', () => {
    const { entryLinks, query } = entry.settings ?? {}
    expect(entryLinks !== undefined).toBe(entry.kind === 'list')
    expect(query !== undefined).toBe(entry.kind === 'reliefweb' || entry.kind === 'gdelt')
    if (entryLinks !== undefined) expect(() => new RegExp(entryLinks)).not.toThrow()
  })
})

test('what nobody has seen is off, and what is on has been', () => {
  const guessed = SOURCES.filter(({ unverified }) => /guess|not approved/.test(unverified))
  expect(guessed.map(({ id }) => id)).toEqual(SOURCES.filter(({ enabled }) => !enabled).map(({ id }) => id))
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
