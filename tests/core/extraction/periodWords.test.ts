import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../core/extraction/extract.ts'
import { labelledIn } from '../../support/labelled.ts'

/** The words by which articles of tests/corpus tell the periods of their figures, read by eye; sorted. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'a-008': ['Since the liberation'],
  'a-012': ['from November 2020 until June 16, 2023'],
  'a-024': ['Starting from 1991', 'after the Patriotic War'],
  'a-025': ['after the Patriotic War', 'since 1991'],
  'a-026': ['after the Patriotic War', 'from 1991 to this day'],
  'a-036': ['Since the ceasefire agreement', 'after the war', 'first quarter of this year'],
  'a-038': ['from the end of the war to June 1', 'since the signing of the November 10 statement'],
  'a-044': ['since November 10, 2020'],
  'a-050': ['after the second Karabakh war', 'for January-September', 'since the 44-day war'],
  'a-055': ['for 13-19 October', 'since November 2020'],
  'a-078': ['after the termination of the 44-day war', 'from November, 2020 till August 1, 2022', 'in July, 2022'],
  'a-080': ['Since the conflict ended'],
  'a-096': ['since the war'],
  'b-001': ['October 13 to 19'],
  'b-005': ['on December 11–17'],
  'b-006': [
    'December 1 through December 30, 2022',
    'January through December 2022',
    'between December 1 and December 25',
    'from 1995 to 2016',
    'in 2022',
    'since 1991',
  ],
  'b-009': ['From December 8 through 14'],
  'b-015': ['since November 2020'],
  'b-018': ['February 1 to 14', 'up to now'],
  'b-025': ['in January'],
  'b-028': ['since November 10, 2020'],
  'b-032': ['first five months of 2021', 'since the ceasefire of November 10'],
  'b-041': ['after the trilateral statement', 'from November 2020 till 31 December 2023', 'since 1991'],
  'c-001': ['Since November 10, 2020', 'from September 4 through September 10'],
  'c-007': ['From January through October', 'Since the end of the war', 'in October'],
  'c-010': ['between November 10, 2020 and March 1, 2025'],
  'c-012': ['From November 10, 2020 to September 30, 2021'],
  'd-004': ['between 16 and 22 June'],
  'd-010': ['from September 1 to 30', 'since the end of the Patriotic War'],
  'd-011': ['between January and March', 'first quarter', 'over these three months'],
  'h-016': ['September 1 to 7', 'between September 8 and 14'],
  'h-026': ['From the end of the 44-day Patriotic War until the present', 'Since 1991', 'Since the liberation'],
  'a-010': ['2020-ci il 10 noyabr tarixli atəşkəsdən sonra'],
  'a-017': ['1991-ci ildən', '2020-ci il noyabrın 10-dan 2024-cü il iyulun 31-dək', 'iyul ayı üzrə'],
  'a-035': [
    '2020-ci il 10 noyabr tarixli üçtərəfli bəyanatın imzalanmasından keçən müddət ərzində',
    'may ayı ərzində',
    'müharibə bitəndən sonra',
    'noyabrın 10-dan həmin günədək',
  ],
  'a-039': ['müharibə bitəndən sonra'],
  'b-047': ['mayın 17-dən 22-dək'],
  'b-049': ['mayın 2-dən 7-dək'],
  'b-053': ['bu günədək', 'may ayı ərzində'],
  'b-055': ['İkinci Qarabağ müharibəsi başa çatandan sonra'],
  'c-004': ['2020-ci il noyabrın 10-dan indiyədək', 'oktyabr ayı üzrə'],
  'c-009': ['9 - 15 iyun 2025-ci il'],
  'a-009': ['С момента освобождения территорий'],
  'a-027': ['За месяц', 'Месяцем ранее', 'за 2022 год', 'после Отечественной войны', 'после войны', 'с 1991 года'],
  'a-046': ['Со времени окончания второй Карабахской войны', 'первом полугодии 2024 года', 'с 1991 года'],
  'a-074': ['с 10 ноября 2022 года по 26 декабря 2023 года'],
  'b-060': ['1-30 декабря', 'последний месяц года', 'прошлый год'],
  'c-005': ['С 10 ноября 2020 года'],
  'c-008': ['С момента подписания трехстороннего заявления', 'в январе'],
}

const articles = new Map(
  labelledIn(join(import.meta.dirname, '..', '..', 'corpus')).map((article) => [article.id, article]),
)

describe('the words of periods', () => {
  it.each(Object.entries(WORDS))('in %s', (id, words) => {
    const { text = '', published = null, language = null } = articles.get(id) ?? {}
    const { claims } = extract(text, { publishedOn: published, language })
    const told = claims.flatMap((claim) => ('period' in claim ? (claim.period.words ?? []) : []))
    expect([...new Set(told)].sort()).toEqual(words)
  })
})
