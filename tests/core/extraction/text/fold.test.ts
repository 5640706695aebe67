import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../core/extraction/text/fold.ts'

describe('folding', () => {
  it('lowers case and knows one kind of quote, dash and blank', () => {
    expect(fold('“Ağdam”\u00a0– IT’S')).toBe('"ağdam" - it\'s')
  })

  it('keeps the place of every letter after an İ, which grows in lower case', () => {
    const text = 'İsmayıllı, BAKI'
    expect(fold(text)).toBe('ismayilli, baki')
    expect(fold(text).indexOf('baki')).toBe(text.indexOf('BAKI'))
  })

  it('never changes the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
      }),
      { numRuns: 2000 },
    )
  })
})
