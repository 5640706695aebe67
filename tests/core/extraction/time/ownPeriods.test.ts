import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { figureLines } from '../figureLines.ts'

/** The figures of a text of 14 August 2025. */
const figuresIn = (language: string, text: string): readonly string[] =>
  figureLines(extract(text, { publishedOn: '2025-08-14', language }).claims)

describe('a part of a total', () => {
  it.each([
    [
      'en',
      'ANAMA: 71 people have been killed by mines in Azerbaijan since 2020, 12 of them in Aghdam district in 2022.',
    ],
    ['ru', 'ANAMA: с 2020 года на минах в Азербайджане погиб 71 человек, 12 из них — в Агдамском районе в 2022 году.'],
    [
      'az',
      'ANAMA: Azərbaycanda 2020-ci ildən bəri minalardan 71 nəfər həlak olub, onlardan 12-si 2022-ci ildə Ağdam rayonunda.',
    ],
  ])('has the year that is told with its place (%s)', (language, text) => {
    expect(figuresIn(language, text)).toEqual(['2020..2025-08-14+ 71', '2022..2022 12'])
  })

  it('has that of the total where only its place is told', () => {
    const text = 'ANAMA: 71 people have been killed by mines in Azerbaijan since 2020, 12 of them in Aghdam district.'
    expect(figuresIn('en', text)).toEqual(['2020..2025-08-14+ 71', '2020..2025-08-14+ 12'])
  })
})

describe('the date on which work began', () => {
  it.each([
    ['en', 'The project in Azerbaijan, which began in March 2022, has cleared 1,940 hectares of mines.'],
    ['en', 'The project in Azerbaijan began in March 2022. Its teams have cleared 1,940 hectares of mines.'],
    ['ru', 'В рамках проекта, начавшегося в марте 2022 года, в Азербайджане очищено от мин 1940 га.'],
    ['ru', 'В марте 2022 года стартовал проект. В Азербайджане очищено от мин 1940 га.'],
    ['az', '2022-ci ilin martında başlayan layihə çərçivəsində Azərbaycanda 1940 hektar minalardan təmizlənib.'],
  ])('is what its figures count from (%s): %s', (language, text) => {
    expect(figuresIn(language, text)).toEqual(['2022-03..2025-08-14+ 1940'])
  })

  it.each([
    ['en', 'In July 2025 the project in Azerbaijan, which began in March 2022, cleared 40 hectares of mines.'],
    ['ru', 'В июле 2025 года в рамках проекта, начавшегося в марте 2022 года, в Азербайджане очищено от мин 40 га.'],
    [
      'az',
      '2022-ci ilin martında başlayan layihədə Azərbaycanda 2025-ci ilin iyulunda 40 hektar minalardan təmizlənib.',
    ],
  ])('is nothing beside the time that they tell (%s): %s', (language, text) => {
    expect(figuresIn(language, text)).toEqual(['2025-07..2025-07 40'])
  })
})

describe('numbers told in the order of their years', () => {
  it.each([
    ['en', 'In 2023 and 2024 sappers in Azerbaijan found 5,100 mines and 2,300 shells respectively.', []],
    ['en', 'In 2023 and 2024 sappers in Azerbaijan found 5,100 mines and 2,300 shells.', ['2023..2024 5100 2300']],
    ['ru', 'В 2023 и 2024 годах саперы нашли в Азербайджане соответственно 5100 мин и 2300 снарядов.', []],
    ['az', '2023 və 2024-cü illərdə Azərbaycanda müvafiq olaraq 5100 mina və 2300 mərmi tapılıb.', []],
  ])('are none of all of them (%s): %s', (language, text, told) => {
    expect(figuresIn(language, text)).toEqual(told)
  })
})

describe('a stretch that nobody can date', () => {
  it.each([
    [
      'en',
      'ANAMA: since 1991 mines in Azerbaijan have killed or injured 3,429 people. In the last three years 345 people were killed or injured.',
    ],
    [
      'ru',
      'С 1991 года на минах в Азербайджане подорвались 3429 человек, сообщила ANAMA. За последние три года пострадали 345 человек.',
    ],
  ])('has not that of the sentence before (%s)', (language, text) => {
    expect(figuresIn(language, text)).toEqual(['1991..2025-08-14+ 3429', '.. 345'])
  })
})

describe('more land than was ever cleared in a month', () => {
  it('is what was cleared up to it, the land beside it that of the month', () => {
    const text =
      'In July the total of cleared land in Azerbaijan grew by 3,100 hectares to 159,000 hectares, ANAMA said.'
    expect(figuresIn('en', text)).toEqual(['2025-07..2025-07 3100', '..2025-07+ 159000'])
  })
})

describe('a longer number of months than its last words', () => {
  it.each(['Müharibədən sonra on yeddi ay ərzində', 'Müharibədən sonra 17 ay ərzində'])(
    'is none of them: %s',
    (start) => {
      const text = `ANAMA: ${start} Azərbaycanda minalardan 36 nəfər həlak olub.`
      expect(figuresIn('az', text)).toEqual(['2020-11-10..2025-08-14+ 36'])
    },
  )
})

describe('land after land cleared', () => {
  it.each([
    ['en', 'In July 2025 ANAMA cleared 3,100 hectares in Azerbaijan. Winter wheat was sown on 400 hectares.', []],
    [
      'en',
      'In July 2025 ANAMA cleared 3,100 hectares in Azerbaijan. In Fuzuli 400 hectares.',
      ['2025-07..2025-07 400'],
    ],
    ['ru', 'В июле 2025 года ANAMA очистила в Азербайджане от мин 3100 га. Пашня в Агдаме занимает 400 га.', []],
    [
      'ru',
      'В июле 2025 года ANAMA очистила в Азербайджане от мин 3100 га. В Агдаме — 400 га.',
      ['2025-07..2025-07 400'],
    ],
    [
      'az',
      'ANAMA 2025-ci ilin iyulunda Azərbaycanda 3100 hektarı minalardan təmizləyib. Ağdamda 400 hektarda taxıl əkilib.',
      [],
    ],
  ])('is none of it where its use is told (%s): %s', (language, text, more) => {
    expect(figuresIn(language, text)).toEqual(['2025-07..2025-07 3100', ...more])
  })
})

describe('a season with its year', () => {
  it('is what a total counts from', () => {
    const text = 'ANAMA: в Зангиланском районе Азербайджана с весны 2021 года очищено от мин 3210 га.'
    expect(figuresIn('ru', text)).toEqual(['2021..2025-08-14+ 3210'])
  })
})

describe('a total up to a day', () => {
  it.each([
    [
      'en',
      'The project in Azerbaijan began in September 2023. By 1 June 2025 its teams had cleared 214 hectares of mines.',
    ],
    ['ru', 'Проект в Азербайджане стартовал в сентябре 2023 года. К 1 июня 2025 года очищено от мин 214 га.'],
  ])('counts from the beginning of the work that the sentence before tells (%s)', (language, text) => {
    expect(figuresIn(language, text)).toEqual(['2023-09..2025-06-01+ 214'])
  })
})
