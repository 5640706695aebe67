import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { figureLines } from '../figureLines.ts'

/** The figures of a text of 14 August 2025. */
const figuresIn = (language: string, text: string): readonly string[] =>
  figureLines(extract(text, { publishedOn: '2025-08-14', language }).claims)

describe('a number beside the one that it is compared with', () => {
  it.each([
    [
      'en',
      'Mines in Azerbaijan injured 12 people in the first half of 2025, ANAMA said. Three people died, compared with seven in the same period last year.',
      ['2025-01..2025-06 12', '2025-01..2025-06 3', '2024-01..2024-06 7'],
    ],
    [
      'en',
      'ANAMA reported on demining in Azerbaijan in the first half of 2025. The agency cleared 31,000 hectares, up from 28,400 hectares a year ago.',
      ['2025-01..2025-06 31000', '2024-01..2024-06 28400'],
    ],
    [
      'en',
      'In 2024 ANAMA cleared 61,200 hectares of mines in Azerbaijan (2023: 53,081 hectares).',
      ['2024..2024 61200', '2023..2023 53081'],
    ],
    [
      'az',
      'ANAMA 2023-cü ildə Azərbaycanda 53 081 ha ərazini minalardan təmizləyib. Ondan əvvəlki il isə 42 000 ha təmizlənmişdi.',
      ['2023..2023 53081', '2022..2022 42000'],
    ],
    [
      'ru',
      'В 2023 году ANAMA очистила в Азербайджане 53 081 га. Год назад показатель составлял 42 000 га.',
      ['2023..2023 53081', '2022..2022 42000'],
    ],
    [
      'ru',
      'ANAMA: в первом полугодии 2025 года на минах в Азербайджане ранены 12 человек. Погибли трое против семи годом ранее.',
      ['2025-01..2025-06 12', '2025-01..2025-06 3'],
    ],
    [
      'ru',
      'В первом полугодии 2025 года ANAMA очистила в Азербайджане 31 000 га. Обезврежено 5200 мин против 4100 годом ранее.',
      ['2025-01..2025-06 31000 5200'],
    ],
    [
      'ru',
      'В 2025 году на минах в Азербайджане ранены пять человек, годом ранее — девять, сообщила ANAMA.',
      ['2025..2025 5', '2024..2024 9'],
    ],
    [
      'ru',
      'В 2025 году жертвами мин в Азербайджане стали 15 человек, в 2024-м — 29, сообщила ANAMA.',
      ['2025..2025 15', '2024..2024 29'],
    ],
    [
      'ru',
      'С начала года на минах в Азербайджане подорвались 12 человек (в прошлом году за тот же период — 19), сообщила ANAMA.',
      ['2025..2025 12', '2024..2024 19'],
    ],
    [
      'az',
      'ANAMA: 2025-ci ilin birinci yarısında Azərbaycanda minalardan 12 nəfər yaralanıb. 3 nəfər həlak olub, ötən ilin eyni dövründə isə 7 nəfər həlak olmuşdu.',
      ['2025-01..2025-06 12', '2025-01..2025-06 3', '2024-01..2024-06 7'],
    ],
  ])('has the period told before (%s): %s', (language, text, told) => {
    expect(figuresIn(language, text)).toEqual(told)
  })
})

describe('a total that a running one is compared with', () => {
  it.each([
    [
      'en',
      'Since 2020, 400 people had been hit by mines in Azerbaijan, including 73 fatalities, up from 382 a year ago, ANAMA said.',
      ['2020..2025-08-14+ 400 73'],
    ],
    [
      'en',
      'Since 2020, 400 people had been hit by mines in Azerbaijan, ANAMA said. A year earlier 382 people had been hit.',
      ['2020..2025-08-14+ 400'],
    ],
    [
      'ru',
      'С ноября 2020 года ANAMA очистила в Азербайджане 225 тыс. га, тогда как годом ранее было 163 тыс. га.',
      ['2020-11..2025-08-14+ 225000'],
    ],
    [
      'az',
      'ANAMA bildirib ki, 2020-ci ildən bəri Azərbaycanda minalardan 400 nəfər zərər çəkib. Bir il əvvəl isə 382 nəfər zərər çəkmişdi.',
      ['2020..2025-08-14+ 400'],
    ],
  ])('is none of today (%s): %s', (language, text, told) => {
    expect(figuresIn(language, text)).toEqual(told)
  })

  it('leaves a running total that counts from an earlier year', () => {
    const text =
      'Since the war ended five years earlier, 120 people have been killed by mines in Azerbaijan and 300 injured, ANAMA said.'
    expect(figuresIn('en', text)).toEqual(['2020-11-10..2025-08-14+ 120 300'])
  })
})

describe('what went before', () => {
  it.each([
    [
      'en',
      'ANAMA: between 17 and 23 June 2025, 702 hectares of Azerbaijan were cleared of mines. A week earlier it was 655 hectares.',
      ['2025-06-17..2025-06-23 702', '2025-06-10..2025-06-16 655'],
    ],
    [
      'en',
      'ANAMA: between 17 and 23 June 2025, 702 hectares of Azerbaijan were cleared of mines. In the previous week 655 hectares were cleared.',
      ['2025-06-17..2025-06-23 702', '2025-06-10..2025-06-16 655'],
    ],
    [
      'en',
      'ANAMA: in May 2025, 3,100 hectares of Azerbaijan were cleared of mines, in the previous month 2,800 hectares.',
      ['2025-05..2025-05 3100', '2025-04..2025-04 2800'],
    ],
    [
      'ru',
      'ANAMA: с 17 по 23 июня в Азербайджане очищено от мин 702 га, неделей ранее — 655 га.',
      ['2025-06-17..2025-06-23 702', '2025-06-10..2025-06-16 655'],
    ],
    [
      'ru',
      'ANAMA: с 17 по 23 июня в Азербайджане очищено от мин 702 га. За предыдущую неделю — 655 га.',
      ['2025-06-17..2025-06-23 702', '2025-06-10..2025-06-16 655'],
    ],
    [
      'az',
      'ANAMA: iyunun 17-dən 23-dək Azərbaycanda 702 hektar minalardan təmizlənib. Bir həftə əvvəl bu göstərici 655 hektar olub.',
      ['2025-06-17..2025-06-23 702', '2025-06-10..2025-06-16 655'],
    ],
    [
      'az',
      'ANAMA: iyunun 17-dən 23-dək Azərbaycanda 702 hektar minalardan təmizlənib. Əvvəlki həftə bu rəqəm 655 hektar idi.',
      ['2025-06-17..2025-06-23 702', '2025-06-10..2025-06-16 655'],
    ],
  ])('is counted from the week or month that is told (%s): %s', (language, text, told) => {
    expect(figuresIn(language, text)).toEqual(told)
  })

  it('is the last week where the text tells none', () => {
    const text = 'ANAMA: in the previous week 655 hectares of Azerbaijan were cleared of mines.'
    expect(figuresIn('en', text)).toEqual(['2025-08-04..2025-08-10 655'])
  })

  it('has no dates where nothing of its length is told', () => {
    const text =
      'ANAMA: between 17 and 23 June 2025, 702 hectares of Azerbaijan were cleared of mines. A month earlier the weekly figure had been 580 hectares.'
    expect(figuresIn('en', text)).toEqual(['2025-06-17..2025-06-23 702', '.. 580'])
  })

  it.each([
    ['en', 'ANAMA cleared 3,100 hectares of Azerbaijan in July, a month earlier 2,800 and a year earlier 2,500.'],
    ['ru', 'ANAMA очистила в Азербайджане от мин в июле 3100 га, месяцем ранее — 2800 га, годом ранее — 2500 га.'],
  ])('is counted from the first month, each time that words compare (%s)', (language, text) => {
    expect(figuresIn(language, text)).toEqual([
      '2025-07..2025-07 3100',
      '2025-06..2025-06 2800',
      '2024-07..2024-07 2500',
    ])
  })

  it.each([
    ['en', 'ANAMA cleared 3,100 hectares of Azerbaijan in July, 2,800 in June and, a year earlier, 2,500.'],
    ['ru', 'ANAMA очистила в Азербайджане от мин в июле 3100 га, в июне — 2800, годом ранее — 2500.'],
  ])('is none where it can be that of either of two months (%s)', (language, text) => {
    expect(figuresIn(language, text)).toEqual(['2025-07..2025-07 3100', '2025-06..2025-06 2800'])
  })
})
