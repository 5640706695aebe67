import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { figureLines } from '../figureLines.ts'

const figuresIn = (language: string, text: string): readonly string[] =>
  figureLines(extract(text, { publishedOn: '2024-07-08', language }).claims)

describe('days of a month that words beside them tell', () => {
  it.each([
    [
      'en',
      'ANAMA cleared 402 hectares in Azerbaijan from the 4th through the 7th of this month.',
      '2024-07-04..2024-07-07 402',
    ],
    [
      'en',
      'ANAMA cleared 402 hectares in Azerbaijan between the 3rd and the 9th of last month.',
      '2024-06-03..2024-06-09 402',
    ],
    [
      'en',
      'In the last week of June, from the 24th to the 30th, ANAMA cleared 402 hectares in Azerbaijan.',
      '2024-06-24..2024-06-30 402',
    ],
    [
      'az',
      'ANAMA Azərbaycanda bu ayın 4-dən 7-dək 402 hektar ərazini minadan təmizləyib.',
      '2024-07-04..2024-07-07 402',
    ],
    [
      'ru',
      'ANAMA с 4 по 7 число текущего месяца очистила в Азербайджане от мин 402 гектара.',
      '2024-07-04..2024-07-07 402',
    ],
    [
      'ru',
      'ANAMA с 4-го по 7-е число этого месяца очистила в Азербайджане от мин 402 гектара.',
      '2024-07-04..2024-07-07 402',
    ],
  ])('(%s) %s', (language, text, figure) => {
    expect(figuresIn(language, text)).toEqual([figure])
  })

  it('are none where numbers without endings have no month beside them', () => {
    expect(figuresIn('en', 'In June ANAMA cleared 402 hectares in Azerbaijan, from 12 to 18 a day.')).toEqual([
      '2024-06..2024-06 402',
    ])
  })

  it('are of a month in which the day was past', () => {
    const text =
      'Sərhəd Xidməti iyunda Azərbaycanda 402 hektarı minadan təmizləyib. Xidmətin iyulun 1-də verdiyi xəbərə görə, 61 mina götürülüb. Ayın 17-də Qubadlıda 38 qumbara çıxarılıb.'
    expect(figuresIn('az', text)).toContain('2024-06-17..2024-06-17 38')
  })
})

describe('the end of a stretch', () => {
  it.each([
    [
      'en',
      'As of July 1, ANAMA had cleared 24,020 hectares of mines in Azerbaijan this year.',
      '2024..2024-07-01 24020',
    ],
    ['ru', 'С начала года ANAMA очистила в Азербайджане от мин 24 020 гектаров (на 1 июля).', '2024..2024-07-01 24020'],
    [
      'az',
      '2020-ci il noyabrın 10-dan ötən həftənin sonunadək ANAMA Azərbaycanda 150 min hektar ərazini minadan təmizləyib.',
      '2020-11-10..2024-07-07+ 150000',
    ],
    [
      'en',
      'ANAMA teams went to work in Azerbaijan on 4 March. From then until 30 June they cleared 64 hectares.',
      '2024-03-04..2024-06-30 64',
    ],
  ])('(%s) %s', (language, text, figure) => {
    expect(figuresIn(language, text)).toEqual([figure])
  })
})

describe('what ordnance was found after', () => {
  it.each([
    [
      'en',
      'On July 4 workers in Barda, Azerbaijan, came across shells. The next day sappers of the Ministry of Emergency Situations removed three shells.',
      '2024-07-05..2024-07-05 3',
    ],
    [
      'az',
      'İyulun 4-də Azərbaycanın Bərdə rayonunda fəhlələr mərmi görüblər. FHN-in mütəxəssisləri ertəsi gün üç mərmi götürüb.',
      '2024-07-05..2024-07-05 3',
    ],
    [
      'ru',
      '4 июля в Барде, Азербайджан, рабочие наткнулись на снаряды. На следующий день саперы МЧС обезвредили три снаряда.',
      '2024-07-05..2024-07-05 3',
    ],
    [
      'az',
      'İyulun 4-də Azərbaycanın Bərdə sakini torpaqdan əşya çıxdığını görüb. Sonra FHN əməkdaşları gəlib. Onlar üç mərmi götürüblər.',
      '2024-07-04..2024-07-04 3',
    ],
    ['az', 'İyulun 4-də Azərbaycanın Bərdə rayonunda çoban minaya düşüb. Sonra orada FHN üç mina tapıb.', '.. 3'],
  ])('(%s) %s', (language, text, figure) => {
    expect(figuresIn(language, text)).toEqual([figure])
  })
})

describe('what a stretch is compared with', () => {
  it.each([
    ['en', 'A year ago, in January, ANAMA cleared 420 hectares in Azerbaijan.', ['2023-01..2023-01 420']],
    ['az', 'Bir il əvvəl yanvarda ANAMA Azərbaycanda 420 hektar sahəni təmizləmişdi.', ['2023-01..2023-01 420']],
    ['ru', 'Годом ранее, в январе, ANAMA очистила в Азербайджане от мин 420 гектаров.', ['2023-01..2023-01 420']],
    [
      'az',
      'ANAMA 2023-cü ildə Azərbaycanda 39 min hektar ərazini minadan təmizləyib. Bu, bizim tarixdə rekorddur, çünki 2021-ci ildə 21 min hektar təmizlənmişdi. Həmin müddətdə 12 mina tapılıb.',
      ['2023..2023 39000 12', '2021..2021 21000'],
    ],
  ])('(%s) %s', (language, text, figures) => {
    expect(figuresIn(language, text)).toEqual(figures)
  })
})
