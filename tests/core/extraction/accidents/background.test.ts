import { describe, expect, it } from 'vitest'
import { readingIn } from '../readingIn.ts'

/** Day, district and numbers of each accident of a text published on 12 September 2023. */
function accidentsOf(language: string, text: string): readonly string[] {
  return readingIn(language)
    .claimsOf(text, 'ACCIDENT_REPORT')
    .map(({ occurredOn, place, counts }) =>
      [occurredOn, place, ...counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`)].join(
        ' ',
      ),
    )
}

const LEAD = {
  az: 'Azərbaycan. Ağdam rayonunun Sarıhacılı kəndində mina partlayıb, bir nəfər yaralanıb.',
  ru: 'Азербайджан. В селе Сарыгаджилы Агдамского района взорвалась мина, ранен чабан.',
}

describe('an accident told in the background of another', () => {
  it.each([
    ['az', 'Elə həmin rayonda iyulun 14-də də partlayış olmuş, bir hərbi qulluqçu həlak olmuşdu.', '2023-07-14'],
    ['az', 'İyulun 14-də də həmin yolda mina partlamış, bir hərbi qulluqçu həlak olmuşdu.', '2023-07-14'],
    ['az', 'Ötən ilin iyununda da elə bu dərədə mina partlamış, bir hərbi qulluqçu həlak olmuşdu.', '2022-06'],
    ['ru', 'В этом же районе 14 июля также прогремел взрыв, погиб военнослужащий.', '2023-07-14'],
    ['ru', 'До этого, 14 июля, на той же дороге взорвалась мина, погиб военнослужащий.', '2023-07-14'],
  ] as const)('has its day and the district of the other (%s): %s', (language, background, day) => {
    const [first, second, ...others] = accidentsOf(language, `${LEAD[language]}\n${background}`)
    expect(first).toMatch(/ AZ-AGM EVERYONE INJURED 1$/)
    expect(second).toBe(`${day} AZ-AGM MILITARY KILLED 1`)
    expect(others).toEqual([])
  })
  it('is the same one where the day is not told as a further one', () => {
    expect(accidentsOf('az', `${LEAD.az}\nHadisə sentyabrın 5-də həmin kəndin yaxınlığında baş verib.`)).toEqual([
      '2023-09-05 AZ-AGM EVERYONE INJURED 1',
    ])
  })
})

describe('so many days ago in Azerbaijani', () => {
  it.each([
    [
      'counts from the statement',
      'İki gün əvvəl Ağdamda mina çobanı yaralayıb.',
      ['2023-09-10 AZ-AGM EVERYONE INJURED 1'],
    ],
    [
      'in a later sentence, too',
      'Ağdamda mina çobanı yaralayıb. Hadisə üç gün öncə olub.',
      ['2023-09-09 AZ-AGM EVERYONE INJURED 1'],
    ],
    [
      'counts from a day told before',
      'Sentyabrın 5-də Ağdamda mina çobanı yaralayıb. İki gün əvvəl Laçında mina iki nəfəri öldürüb.',
      ['2023-09-05 AZ-AGM EVERYONE INJURED 1', '2023-09-03 AZ-LAC EVERYONE KILLED 2'],
    ],
    [
      '"ayın" counts in the month of the statement',
      'Hadisə ayın 4-də Ağdamda olub: mina çobanı yaralayıb.',
      ['2023-09-04 AZ-AGM EVERYONE INJURED 1'],
    ],
  ])('%s: %s', (_what, text, expected) => {
    expect(accidentsOf('az', `Azərbaycan.\n${text}`)).toEqual(expected)
  })
  it.each(['Hər ayın 4-də', 'Keçən ayın 4-də'])('"%s" is no day of this month', (day) => {
    expect(accidentsOf('az', `Azərbaycan.\n${day} Ağdamda olan çobanı mina yaralayıb.`).join()).not.toMatch(
      /2023-09-04/,
    )
  })
})

describe('few people in one district in a month', () => {
  it.each([
    [
      'en',
      'In April 2023 three civilians hit mines in Lachin district, Azerbaijan.',
      ['2023-04 AZ-LAC CIVILIAN CASUALTY 3'],
    ],
    [
      'ru',
      'В апреле 2023 года в Лачинском районе (Азербайджан) на минах подорвались трое гражданских лиц.',
      ['2023-04 AZ-LAC CIVILIAN CASUALTY 3'],
    ],
    ['en', 'In April 2023 eight civilians hit mines in Lachin district, Azerbaijan.', []],
    ['en', 'In April 2023 three civilians hit mines in the districts of Azerbaijan.', []],
  ])('are those of one report (%s): %s', (language, text, told) => {
    expect(accidentsOf(language, text)).toEqual(told)
  })
})
