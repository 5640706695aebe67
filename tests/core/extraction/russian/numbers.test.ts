import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../../../core/extraction/numbers/numbers.ts'
import { fold } from '../../../../core/extraction/text/fold.ts'
import { tokensOf } from '../../../../core/extraction/text/tokens.ts'
import { RUSSIAN_NUMBERS } from '../../../../core/extraction/vocabulary/ru/numbers.ts'

const values = (text: string): readonly number[] =>
  numbersIn(tokensOf(fold(text)), RUSSIAN_NUMBERS).map(({ value }) => value)

describe('Russian numbers', () => {
  it.each([
    ['1 198,7 га', [1198.7]],
    ['1.198,7 га', [1198.7]],
    ['2263,07 га', [2263.07]],
    ['5,264,14 га', [5264.14]],
    ['41 915,77 га', [41915.77]],
    ['1\u00a0465 боеприпасов', [1465]],
    ['27.640 мин', [27640]],
    ['15 тыс. 20 мин', [15020]],
    ['3 тыс. 368 человек', [3368]],
    ['12 тыс. 913 мин', [12913]],
    ['1 млн 12 тыс. га', [1012000]],
    ['более 30 тысяч гектаров', [30000]],
    ['1,5 тыс. мин', [1500]],
    ['двое военнослужащих', [2]],
    ['двадцать одна мина', [21]],
    ['сто сорок шесть мин', [146]],
    ['двести три', [203]],
    ['тысяча двести мин', [1200]],
    ['четырьмя саперами', [4]],
    ['30 и 40 мин', [30, 40]],
  ])('reads %j', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each(['тысячи мин', 'десятки мин', 'сотни тысяч мин', 'миллионы', 'многие'])('takes %j for no number', (text) => {
    expect(values(text)).toEqual([])
  })
})
