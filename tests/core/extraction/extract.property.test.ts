import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../core/extraction/extract.ts'

const folder = join(import.meta.dirname, '..', '..', 'corpus')
const texts: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).text)

const LONGEST_QUOTE = 600

function expectVerbatim(text: string): void {
  const { claims } = extract(text, { publishedOn: '2024-05-15', language: 'en' })
  expect(new Set(claims.map(({ key }) => key)).size).toBe(claims.length)
  for (const claim of claims) {
    expect(claim.evidence.length).toBeGreaterThan(0)
    const own = 'counts' in claim ? claim.counts.flatMap(({ evidence }) => evidence) : []
    for (const { start, end, quote } of [...claim.evidence, ...own]) {
      expect(text.slice(start, end)).toBe(quote)
      expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE)
    }
  }
}

const NOISE = fc.constantFrom(
  '\n',
  '\n\n',
  ' ',
  'İ',
  '\u0307',
  '\u200b',
  '\u00ad',
  '’',
  '“',
  '1,',
  '22',
  '.',
  '(',
  ')',
  '|',
  '- ',
  'ı',
  '\ud83d',
  '\u2028',
)

describe('extraction', () => {
  it('quotes verbatim from any text', () => {
    const words = fc.constantFrom(
      'mine',
      '12',
      'killed',
      'people',
      'since',
      '2020',
      'Azerbaijan',
      'Aghdam',
      'hectares',
      'cleared',
      'of',
      'and',
      ',',
      '(',
      '.',
      'ANAMA',
      'said',
      'exploded',
      '\n',
      'today',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(words, { maxLength: 120 }).map((list) => list.join(' ')),
    )
    fc.assert(fc.property(text, expectVerbatim), { numRuns: 1500 })
  })

  it('quotes verbatim from articles that were cut, mixed and sprinkled with noise', () => {
    const cut = fc.record({
      text: fc.constantFrom(...texts),
      from: fc.nat(4000),
      length: fc.nat(2500),
      noise: NOISE,
      at: fc.nat(2500),
    })
    const mixed = fc.array(cut, { minLength: 1, maxLength: 3 }).map((cuts) =>
      cuts
        .map(({ text, from, length, noise, at }) => {
          const part = text.slice(from % text.length, (from % text.length) + length)
          return part.slice(0, at) + noise + part.slice(at)
        })
        .join(''),
    )
    fc.assert(fc.property(mixed, expectVerbatim), { numRuns: 1000 })
  })

  it('gives the same reading twice', () => {
    for (const text of texts) {
      const input = { publishedOn: '2024-05-15', language: 'en' }
      expect(extract(text, input)).toEqual(extract(text, input))
    }
  })
})
