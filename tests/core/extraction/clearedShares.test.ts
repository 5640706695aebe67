import { describe, expect, it } from 'vitest'
import { readingIn } from './readingIn.ts'

/** What a text tells first, so that figures after it can go on from it. */
const LEAD = {
  en: 'In May 2024 ANAMA cleared 6,204 hectares in Azerbaijan.',
  az: '2024-cü ilin mayında ANAMA Azərbaycanda 6 204 hektar ərazini minalardan təmizləyib.',
  ru: 'В мае 2024 года ANAMA очистило в Азербайджане от мин 6 204 гектара.',
}
type Language = keyof typeof LEAD

/** What a text tells of clearance after the first area. */
const toldAfter = (language: Language, words: string): readonly string[] =>
  readingIn(language)
    .cleared(`${LEAD[language]} ${words}`)
    .filter((figure) => figure !== '6204 ha')

/** What the cleared land is told by: districts, bodies, uses of it. */
const SHARES: Readonly<Record<Language, readonly (readonly [string, readonly string[]])[]>> = {
  en: [
    [
      'The largest share fell to Aghdam (2,204 hectares), then come Fuzuli (1,450) and Jabrayil (980).',
      ['2204 ha', '1450 ha', '980 ha'],
    ],
    [
      'Of this area, 3,100 hectares fell to ANAMA, 1,904 to private companies and 1,200 to the army.',
      ['3100 ha', '1904 ha', '1200 ha'],
    ],
    ['\n\nBy district, in hectares:\nAghdam 2,204\nFuzuli district 1,450', ['2204 ha', '1450 ha']],
    ['\n\nBy district (hectares):\n– Aghdam 2,204\n– Fuzuli 1,450', ['2204 ha', '1450 ha']],
  ],
  az: [
    [
      'Bunun 2 204 hektarı Ağdamın payına düşür, sonra Füzuli (1 450) və Cəbrayıl (980) gəlir.',
      ['2204 ha', '1450 ha', '980 ha'],
    ],
    ['\n\nRayonlar üzrə (hektarla):\nAğdam 2 204\nFüzuli rayonu 1 450', ['2204 ha', '1450 ha']],
  ],
  ru: [
    [
      'Впереди Физули, где очищено 2 204 гектара, затем следуют Агдам (1 450) и Зангилан (980).',
      ['2204 ha', '1450 ha', '980 ha'],
    ],
    ['В Физулинском районе - 2 204, в Джебраильском - 1 450.', ['2204 ha', '1450 ha']],
    [
      'Из этой площади 3 100 гектаров приходится на ANAMA, 1 904 - на частные компании и 1 200 - на армию.',
      ['3100 ha', '1904 ha', '1200 ha'],
    ],
    ['\n\nПо районам, га:\nАгдамский 2 204\nФизулинский район 1 450', ['2204 ha', '1450 ha']],
  ],
}

/** What other numbers after a cleared area tell. */
const OTHERS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'In 2024 families returned to the district: Aghdam 2,204, Fuzuli 1,450, Jabrayil 980.',
    'The work went on in Aghdam, and 14 in Fuzuli were hurt.',
    '\n\nFamilies, by district:\nAghdam 2,204\nFuzuli 1,450',
    '\n\nLand still mined, in hectares:\nAghdam 2,204\nFuzuli 1,450',
    'The number of people who have fallen victim to mines since the war has reached 399.',
    'The three of them had set off a mine.',
  ],
  az: [
    'Rayonlara köçənlər: Ağdam 2 204, Füzuli 1 450, Cəbrayıl 980 nəfər.',
    '\n\nKöçürülən ailələr, rayonlar üzrə:\nAğdam 2 204\nFüzuli 1 450',
  ],
  ru: [
    'Вернулись семьи: Агдам - 2 204, Физули - 1 450.',
    'Заминированными остаются: Агдамский район - 2 204, Физулинский - 1 450 га.',
    '\n\nСемьи по районам:\nАгдамский 2 204\nФизулинский 1 450',
  ],
}

for (const language of ['en', 'az', 'ru'] as const)
  describe(`shares of cleared land: ${language}`, () => {
    it.each(SHARES[language])('%s', (words, figures) => {
      expect(toldAfter(language, words)).toEqual(figures)
    })
    it.each(OTHERS[language])('none: %s', (words) => {
      expect(toldAfter(language, words)).toEqual([])
    })
  })

describe('parts of ordnance beside land', () => {
  it.each([
    [
      'Another 640 hectares were cleared, and 49 of the anti-tank mines were dug up.',
      ['640 ha', 'ANTI_VEHICLE_MINE 49'],
    ],
    ['Another 640 hectares were cleared, 49 of them in Aghdam.', ['640 ha', '49 ha']],
  ])('%s', (words, figures) => {
    expect(toldAfter('en', words)).toEqual(figures)
  })
})
