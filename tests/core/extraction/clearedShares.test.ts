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
    [
      'Dogs and machines were used in all of the districts, says its head in the bulletin of June. He broke the area down by use: 3,100 hectares went to farming, 1,904 to roads and power lines, and 1,200 to towns.',
      ['3100 ha', '1904 ha', '1200 ha'],
    ],
    ['April had been slower, with 4,870.', ['4870 ha']],
    ['Last month alone gave us 2,204.', ['2204 ha']],
    ['The next task covers 640 hectares, of which 512 have been completed.', ['512 ha']],
    ['They found an anti-tank mine and two more of the same kind.', ['ANTI_VEHICLE_MINE 2']],
    ['They found 1,140 pieces of ordnance of all kinds.', ['EXPLOSIVE_ORDNANCE 1140']],
    ['\n\nBy district, in hectares:\nAghdam 2,204\nFuzuli district 1,450', ['2204 ha', '1450 ha']],
    ['\n\nBy district (hectares):\n– Aghdam 2,204\n– Fuzuli 1,450', ['2204 ha', '1450 ha']],
  ],
  az: [
    [
      'Bunun 2 204 hektarı Ağdamın payına düşür, sonra Füzuli (1 450) və Cəbrayıl (980) gəlir.',
      ['2204 ha', '1450 ha', '980 ha'],
    ],
    ['Qalan 973 hektar Laçın və Qubadlının payına düşür.', ['973 ha']],
    ['Apreldə bu göstərici 4 870 idi.', ['4870 ha']],
    [
      'Tapılan minaların sayı 9 118-dir. Partlamamış sursatların sayı isə 33 mini ötüb.',
      ['MINE 9118', 'UNEXPLODED_ORDNANCE 33000'],
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
    ['Апрельский показатель был скромнее - 4 466.', ['4466 ha']],
    ['Мин найдено 41, снарядов - 902.', ['MINE 41', 'UNEXPLODED_ORDNANCE 902']],
    ['Снарядов и гранат набралось 811.', ['UNEXPLODED_ORDNANCE 811']],
    ['\n\nПо районам, га:\nАгдамский 2 204\nФизулинский район 1 450', ['2204 ha', '1450 ha']],
  ],
}

/** What other numbers after a cleared area tell. */
const OTHERS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'In 2024 families returned to the district: Aghdam 2,204, Fuzuli 1,450, Jabrayil 980.',
    'Its chairman expects 58,000 hectares by New Year.',
    'Wheat is grown on 2,204 hectares in Aghdam and on 1,450 in Fuzuli.',
    'Wheat accounts for 2,204 hectares.',
    'Deputies asked donors to finance the clearing of 100,000 hectares of land.',
    'In Jabrayil the site of the park, 190 hectares, is nearly ready.',
    'The next task covers 640 hectares, of which 512 have been fenced.',
    'The next road is 640 kilometres long, of which 512 have been completed.',
    'The share of Aghdam was larger in the plan: 8,204 hectares.',
    'The work went on in Aghdam, and 14 in Fuzuli were hurt.',
    '\n\nFamilies, by district:\nAghdam 2,204\nFuzuli 1,450',
    '\n\nLand still mined, in hectares:\nAghdam 2,204\nFuzuli 1,450',
    'The number of people who have fallen victim to mines since the war has reached 399.',
    'The three of them had set off a mine.',
  ],
  az: [
    'Qalan 97 300 hektar ərazi hələ də minalıdır.',
    'Minaya düşənlərin sayı isə 400-ü ötüb.',
    'Rayonlara köçənlər: Ağdam 2 204, Füzuli 1 450, Cəbrayıl 980 nəfər.',
    '\n\nKöçürülən ailələr, rayonlar üzrə:\nAğdam 2 204\nFüzuli 1 450',
  ],
  ru: [
    'Нашли непонятный предмет - 102 или 112, звонок бесплатный.',
    'Предварительный осмотр ещё 120 га опасных предметов не выявил.',
    'Под пшеницу отвели 2 204 гектара, под ячмень - 1 450.',
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
