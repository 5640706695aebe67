import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { figureLines } from '../figureLines.ts'

/** The figures of a text. */
const figuresIn = (language: string, publishedOn: string, text: string): readonly string[] =>
  figureLines(extract(text, { publishedOn, language }).claims)

describe('the part of a year that has passed', () => {
  it.each([
    [
      'en',
      '2024-11-12',
      'In the past quarter ANAMA cleared 251 hectares of mines in Azerbaijan.',
      '2024-07..2024-09 251',
    ],
    ['en', '2025-01-14', 'Last quarter ANAMA cleared 251 hectares of mines in Azerbaijan.', '2024-10..2024-12 251'],
    [
      'en',
      '2025-08-14',
      'In the last quarter of 2023 ANAMA cleared 251 hectares of mines in Azerbaijan.',
      '2023-10..2023-12 251',
    ],
    ['ru', '2024-11-12', 'За прошлый квартал в Азербайджане очищен от мин 251 га.', '2024-07..2024-09 251'],
    [
      'ru',
      '2024-11-12',
      'В последнем квартале прошлого года в Азербайджане очищен от мин 251 га.',
      '2023-10..2023-12 251',
    ],
    ['az', '2024-11-12', 'Ötən rübdə Azərbaycanda 251 hektar minalardan təmizlənib.', '2024-07..2024-09 251'],
    [
      'az',
      '2024-11-12',
      'Noyabrın ilk on günündə Azərbaycanda 251 hektar minalardan təmizlənib.',
      '2024-11-01..2024-11-10 251',
    ],
    [
      'az',
      '2024-11-12',
      'Oktyabrın ikinci yarısında Azərbaycanda 251 hektar minalardan təmizlənib.',
      '2024-10-16..2024-10-31 251',
    ],
    [
      'az',
      '2024-11-12',
      'Noyabrın 4-dən 10-na kimi Azərbaycanda 251 hektar minalardan təmizlənib.',
      '2024-11-04..2024-11-10 251',
    ],
    [
      'az',
      '2024-11-12',
      '2024-cü ilin üçüncü rübü ərzində Azərbaycanda 251 hektar minalardan təmizlənib.',
      '2024-07..2024-09 251',
    ],
    ['az', '2024-11-12', 'Yanvarın 1-dən Azərbaycanda 251 hektar minalardan təmizlənib.', '2024..2024 251'],
    [
      'en',
      '2024-11-12',
      'ANAMA cleared 251 hectares of mines in Azerbaijan so far this month.',
      '2024-11..2024-11 251',
    ],
  ])('%s, %s: %s', (language, publishedOn, text, expected) => {
    expect(figuresIn(language, publishedOn, text)).toEqual([expected])
  })

  it.each([
    [
      'at the end of a quarter either can be meant',
      'en',
      '2024-09-27',
      'In the past quarter ANAMA cleared 251 hectares of mines in Azerbaijan.',
      '.. 251',
    ],
    [
      '"ilk altı ay" after a month is of a year',
      'az',
      '2024-11-12',
      'Oktyabrda bildirilib ki, ilk altı ayda Azərbaycanda 251 hektar minalardan təmizlənib.',
      '2024-01..2024-06 251',
    ],
  ])('%s', (_why, language, publishedOn, text, expected) => {
    expect(figuresIn(language, publishedOn, text)).toEqual([expected])
  })
})

describe('a text that comes back to a stretch which it told before', () => {
  it.each([
    [
      'en',
      'Last week ANAMA cleared 251 hectares of mines in Azerbaijan. Since November 2020, 4,213 hectares have been cleared. During that week 9 anti-tank mines were found.',
      ['2024-11-04..2024-11-10 251 9', '2020-11..2024-11-12+ 4213'],
    ],
    [
      'en',
      'In October ANAMA cleared 251 hectares of mines in Azerbaijan. In 2023, 4,213 hectares were cleared. During that month 9 anti-tank mines were found.',
      ['2024-10..2024-10 251 9', '2023..2023 4213'],
    ],
    [
      'ru',
      'В третьем квартале в Азербайджане очищен от мин 251 га. С ноября 2020 года очищено 4213 га. За тот же квартал найдено 9 противотанковых мин.',
      ['2024-07..2024-09 251 9', '2020-11..2024-11-12+ 4213'],
    ],
    [
      'az',
      '2023-cü ildə Azərbaycanda 251 hektar minalardan təmizlənib. Ötən ay 42 hektar təmizlənib. Həmin il 9 tank əleyhinə mina tapılıb.',
      ['2023..2023 251 9', '2024-10..2024-10 42'],
    ],
  ])('means that one (%s): %s', (language, text, expected) => {
    expect([...figuresIn(language, '2024-11-12', text)].toSorted()).toEqual(expected.toSorted())
  })
})

describe('paragraphs that each begin with a stretch', () => {
  it('are no entries of a chronicle where the hyphen is that of an ending', () => {
    const text =
      'İyulun 10-dan 16-dək ANAMA Azərbaycanda 251 hektar ərazini minalardan təmizləyib.\n\nİyunun 1-dən 30-dək ANAMA 4213 hektar ərazini təmizləyib.'
    expect(figuresIn('az', '2023-07-19', text)).toEqual(['2023-07-10..2023-07-16 251', '2023-06-01..2023-06-30 4213'])
  })
})
