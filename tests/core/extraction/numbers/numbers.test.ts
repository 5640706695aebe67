import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../../../core/extraction/numbers/numbers.ts'
import { fold } from '../../../../core/extraction/text/fold.ts'
import { tokensOf } from '../../../../core/extraction/text/tokens.ts'
import { english } from '../englishSentence.ts'

const values = (text: string): readonly number[] =>
  numbersIn(tokensOf(fold(text)), english().numbers).map(({ value }) => value)

describe('English numbers', () => {
  it.each([
    ['5,983.6 hectares', 5983.6],
    ['3368 people', 3368],
    ['1,465 units', 1465],
    ['5,264,14 hectares', 5264.14],
    ['53081,8 hectares', 53081.8],
    ['3 118,6 hectares', 3118.6],
    ['1 655 munitions', 1655],
    ['14,136,179 square metres', 14_136_179],
    ['53 thousand hectares', 53_000],
    ['1.5 million mines', 1_500_000],
    ['one million IDPs', 1_000_000],
    ['twenty-one people', 21],
    ['a hundred and five mines', 105],
    ['three hundred people', 300],
    ['two dozen people', 24],
    ['half a dozen people', 6],
    ['half a million people', 500_000],
    ['two and a half thousand hectares', 2500],
    ['three thousand and a half hectares', 3500],
    ['two and a half hectares', 2.5],
    ['half of three mines', 3],
  ])('reads %s', (text, value) => {
    expect(values(text)).toEqual([value])
  })

  it('leaves out what is too malformed to read', () => {
    expect(values('more than 200,00 hectares')).toEqual([])
  })

  it('keeps numbers of a list apart', () => {
    expect(values('two and three, 12 and 85')).toEqual([2, 3, 12, 85])
  })

  it('reads every whole number that English writes with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(values(`${value.toLocaleString('en')} mines`)).toEqual([value])
      }),
      { numRuns: 2000 },
    )
  })
})
