import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reading } from './reading.ts'

const PIECES = [
  'В Агдамском районе ',
  'на мине подорвались ',
  '1 198,7 ',
  '15 тыс. 20 ',
  'га ',
  'с 10 ноября 2020 года ',
  'по данным ANAMA, ',
  'погибли ',
  'двое ',
  'Армения не передала карты минных полей. ',
  '«',
  '\n\n',
  '. ',
  '\u00ad',
  'ё',
]

describe('Reading Russian', () => {
  it('quotes verbatim, and the same each time, whatever the text', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, (pieces) => {
        const read = reading(pieces.join(''))
        expect(reading(pieces.join(''))).toEqual(read)
        for (const { quote } of read.claims.flatMap(({ evidence }) => evidence))
          expect(quote.length).toBeLessThanOrEqual(600)
      }),
      { numRuns: 1000, seed: 4 },
    )
  })
})
