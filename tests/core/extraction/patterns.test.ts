import pLimit from 'p-limit'
import { describe, expect, test, vi } from 'vitest'
import { growthOf } from './patternSafety.ts'
import { builtDuring, writtenPatterns } from './patternSources.ts'

// Left to itself, recheck looks for Java first. Its binary is there for most machines, and five times as fast as its JavaScript.
vi.hoisted(() => {
  const binary = process
    .getBuiltinModule('node:fs')
    .existsSync(`node_modules/recheck-${process.platform}-${process.arch}`)
  vi.stubEnv('RECHECK_BACKEND', binary ? 'native' : 'pure')
})

const LONG = 240_000

/** Files whose patterns run on a whole text or line. All others run on one sentence (`LONGEST_SENTENCE`) or a part of one. */
const ON_WHOLE_TEXTS = new Set([
  'lines.ts',
  'sentences.ts',
  'fold.ts',
  'document/language.ts',
  'plainText.ts',
  'lookalikes.ts',
])
/** Patterns of these files that run on a slice of few characters. */
const ON_FEW_CHARACTERS = new Set(['[\\p{L}\\p{Nd}.]+$'])

const { literals, built } = writtenPatterns()
// Other tests of the same run may have loaded them before.
vi.resetModules()
const loaded = await builtDuring(async () => {
  await import('../../../core/extraction/extract.ts')
  const { packOf } = await import('../../../core/extraction/languages/index.ts')
  for (const language of ['en', 'az', 'ru']) packOf(language)
})

/** Each pattern once, with where it stands first. */
const patterns = new Map(
  [
    ...literals.map(({ file, line, source, flags }) => ({ file, at: `${file}:${line}`, source, flags })),
    ...loaded.map(({ source, flags }) => ({ file: 'built', at: `built /${source}/`, source, flags })),
  ]
    .toReversed()
    .map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]),
)

describe('the regular expressions of the extraction', () => {
  test('are all known: those that files write, and those that they build when they are loaded', () => {
    const sites = [...built.values()].reduce((sum, count) => sum + count, 0)
    expect(literals.length).toBeGreaterThan(50)
    expect(loaded.length).toBeGreaterThanOrEqual(sites)
  })

  test('are told apart by how long they can take', async () => {
    expect(await growthOf('^(a+)+$', '')).toBe('EXPONENTIAL')
    expect(await growthOf('^(?<!b)(?:\\p{L}+)+$', 'u')).toBe('EXPONENTIAL')
    expect(await growthOf('a+$', '')).toBe('POLYNOMIAL')
    expect(await growthOf('^a+$', '')).toBe('LINEAR')
  })

  test('never take exponential time, and no more than linear time where they run on a whole text', {
    timeout: LONG,
  }, async () => {
    // Few at a time: recheck counts the time of a pattern from when it is asked.
    const together = pLimit(2)
    const growths = await together.map(patterns.values(), async (pattern) => ({
      ...pattern,
      growth: await growthOf(pattern.source, pattern.flags),
    }))
    const told = (found: typeof growths) => found.map(({ at, source, growth }) => `${at} ${growth} /${source}/`)
    expect(told(growths.filter(({ growth }) => growth === 'EXPONENTIAL' || growth === 'UNKNOWN'))).toEqual([])
    const unbounded = growths.filter(({ file, source }) => ON_WHOLE_TEXTS.has(file) && !ON_FEW_CHARACTERS.has(source))
    expect(told(unbounded.filter(({ growth }) => growth === 'POLYNOMIAL'))).toEqual([])
  })
})
