import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../../../core/extraction/numbers/numbers.ts'
import { fold } from '../../../../core/extraction/text/fold.ts'
import { tokensOf } from '../../../../core/extraction/text/tokens.ts'
import { AZERBAIJANI_NUMBERS } from '../../../../core/extraction/vocabulary/az/numbers.ts'
import { ENGLISH_NUMBERS } from '../../../../core/extraction/vocabulary/en/numbers.ts'
import { RUSSIAN_NUMBERS } from '../../../../core/extraction/vocabulary/ru/numbers.ts'

const FORMATS = { en: ENGLISH_NUMBERS, az: AZERBAIJANI_NUMBERS, ru: RUSSIAN_NUMBERS } as const

type Speller = (value: number) => string

const list = (words: string): readonly string[] => ['', ...words.split(' ')]

const EN_SMALL = list(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const EN_TENS = list('ten twenty thirty forty fifty sixty seventy eighty ninety')
const english =
  (and: string, hyphen: string): Speller =>
  (value) => {
    if (value < 20) return EN_SMALL[value] ?? ''
    if (value < 100) return joined(hyphen, EN_TENS[Math.floor(value / 10)], EN_SMALL[value % 10])
    const unit = value < 1000 ? 100 : 1000
    const head = `${english(and, hyphen)(Math.floor(value / unit))} ${unit === 100 ? 'hundred' : 'thousand'}`
    const rest = value % unit
    return joined(rest > 0 && rest < 100 ? and : ' ', head, english(and, hyphen)(rest))
  }

const AZ_UNITS = list('bir iki üç dörd beş altı yeddi səkkiz doqquz')
const AZ_TENS = list('on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan')
const azerbaijani: Speller = (value) => {
  if (value < 10) return AZ_UNITS[value] ?? ''
  if (value < 100) return joined(' ', AZ_TENS[Math.floor(value / 10)], AZ_UNITS[value % 10])
  const unit = value < 1000 ? 100 : 1000
  const times = Math.floor(value / unit)
  const head = joined(' ', times > 1 ? azerbaijani(times) : '', unit === 100 ? 'yüz' : 'min')
  return joined(' ', head, azerbaijani(value % unit))
}

const RU_SMALL = list(
  'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
)
const RU_TENS = list('десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто')
const RU_HUNDREDS = list('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот')
const russian: Speller = (value) => {
  if (value < 20) return RU_SMALL[value] ?? ''
  if (value < 100) return joined(' ', RU_TENS[Math.floor(value / 10)], RU_SMALL[value % 10])
  if (value < 1000) return joined(' ', RU_HUNDREDS[Math.floor(value / 100)], russian(value % 100))
  const thousands = russian(Math.floor(value / 1000))
    .replace(/один$/, 'одна')
    .replace(/два$/, 'две')
  return joined(' ', `${thousands} тысяч`, russian(value % 1000))
}

const joined = (sign: string, ...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(sign)

describe('numbers in words', () => {
  it.each<[string, keyof typeof FORMATS, Speller]>([
    ['English: "two hundred and ninety-three"', 'en', english(' and ', '-')],
    ['English: "two hundred ninety three"', 'en', english(' ', ' ')],
    ['Azerbaijani', 'az', azerbaijani],
    ['Russian', 'ru', russian],
  ])('are read as one number up to 999,999. %s', (_, language, spell) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
        expect(numbersIn(tokensOf(fold(spell(value))), FORMATS[language]).map((number) => number.value)).toEqual([
          value,
        ])
      }),
      { numRuns: 2000 },
    )
  })

  it.each<[keyof typeof FORMATS, string, readonly number[]]>([
    ['en', 'two hundred and ninety-three people', [293]],
    ['en', 'two and three', [2, 3]],
    ['en', 'half a dozen people', [6]],
    ['en', 'one dozen and a half', [18]],
    ['en', 'a million and a half mines', [1_500_000]],
    ['az', 'yarım milyon insan', [500_000]],
    ['az', 'onlardan onu həlak olub', [10]],
    ['az', 'onu xəstəxanaya aparıblar', []],
    ['az', 'iki min yarım hektar', [2500]],
    ['ru', 'полтора миллиона человек', [1_500_000]],
    ['ru', 'полдюжины саперов', [6]],
  ])('%s: %s', (language, text, values) => {
    expect(numbersIn(tokensOf(fold(text)), FORMATS[language]).map(({ value }) => value)).toEqual(values)
  })
})
