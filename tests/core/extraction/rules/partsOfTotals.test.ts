import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'

const LEADS = {
  en: 'Mines remain a danger in Azerbaijan, the Mine Action Agency (ANAMA) says. ',
  az: 'ANAMA bildirir ki, Azərbaycanda minalar təhlükə olaraq qalır. ',
  ru: 'ANAMA: мины остаются угрозой в Азербайджане. ',
} as const

/** What a text on mines tells of totals, a line a figure. */
const totalsIn = (language: keyof typeof LEADS, text: string): readonly string[] =>
  extract(LEADS[language] + text, { publishedOn: '2024-11-12', language }).claims.flatMap((claim) =>
    claim.kind === 'CASUALTY_FIGURE'
      ? [
          `${claim.period.from}: ${claim.counts.map((one) => `${one.population} ${one.outcome} ${one.value}`).join(', ')}`,
        ]
      : [],
  )

describe('parts of a total told some sentences after it', () => {
  it.each([
    [
      'en',
      'Since November 2020, 345 people have become victims of mines. Mines are found in fields and on roads.\n\nAmong the victims are 178 civilians and 167 servicemen.',
      'CIVILIAN CASUALTY 178, MILITARY CASUALTY 167',
    ],
    [
      'en',
      'Since November 2020, 345 people have become victims of mines.\n\nOf them, 65 were killed and 280 were injured.\n\nThe dead include 40 civilians, 18 soldiers and 7 ANAMA staff.',
      'CIVILIAN KILLED 40, MILITARY KILLED 18, DEMINER KILLED 7',
    ],
    [
      'az',
      '2020-ci ilin noyabrından 345 nəfər minaya düşüb. Minalar sahələrdə tapılır.\n\nZərərçəkənlər arasında 178 mülki şəxs var.',
      'CIVILIAN CASUALTY 178',
    ],
    [
      'ru',
      'С ноября 2020 года на минах подорвались 345 человек. Мины находят на полях.\n\nСреди пострадавших – 178 гражданских лиц и 167 военнослужащих.',
      'CIVILIAN CASUALTY 178, MILITARY CASUALTY 167',
    ],
  ] as const)('are of its period (%s): %s', (language, text, parts) => {
    expect(totalsIn(language, text).join('; ')).toMatch(new RegExp(`^2020-11: .*${parts}$`))
  })

  it.each([['people of other things', 'The agency trained 200 people, among them 40 women.', 'WOMAN']])(
    'are not %s',
    (_, text, group) => {
      expect(
        totalsIn('en', `Since November 2020, 345 people have become victims of mines.\n\n${text}`).join(),
      ).not.toContain(group)
    },
  )
})

describe('people beside a large total', () => {
  const TOTALS = {
    en: 'Since November 2020, mines have killed 70 people. ',
    az: '2020-ci ilin noyabrından minalar 70 nəfəri öldürüb. ',
    ru: 'С ноября 2020 года мины убили 70 человек. ',
  } as const

  it.each([
    ['en', 'In the latest incident, two civilians were injured.'],
    ['en', 'On Monday two people were injured.'],
    ['en', 'Three were injured when a bus hit a mine.'],
    ['en', 'Recently two shepherds were killed in Kalbajar.'],
    ['az', 'Son hadisədə iki nəfər yaralanıb.'],
    ['az', 'Bazar ertəsi iki nəfər yaralanıb.'],
    ['ru', 'В последнем инциденте были ранены двое мирных жителей.'],
    ['ru', 'В понедельник были ранены двое.'],
  ] as const)('are no part of it where one event harmed them (%s): %s', (language, text) => {
    expect(totalsIn(language, TOTALS[language] + text)).toEqual(['2020-11: EVERYONE KILLED 70'])
  })

  it.each([
    ['en', 'Eight children died.', 'CHILD KILLED 8'],
    ['en', 'In these explosions, eight children were injured.', 'CHILD INJURED 8'],
    ['ru', 'Погибли восемь детей.', 'CHILD KILLED 8'],
  ] as const)('are told of its period where nothing tells of one event (%s): %s', (language, text, expected) => {
    expect(totalsIn(language, TOTALS[language] + text).join()).toContain(expected)
  })

  it.each([
    ['in the 44-day war', 'en', 'In the 44-day war Azerbaijan lost 2,908 servicemen.'],
    ['on land of others', 'en', 'Armenia reported 110 mine victims on its own territory since 2020.'],
    ['in fires', 'en', 'In 2023, 112 people died in house fires.'],
    ['in provocations', 'az', '2020-ci ildən bəri Ermənistanın təxribatları nəticəsində 45 əsgər həlak olub.'],
    ['in the war', 'ru', 'В 44-дневной войне погибли 112 военнослужащих Азербайджана.'],
  ] as const)('are none of it where they were harmed %s', (_, language, text) => {
    expect(totalsIn(language, TOTALS[language] + text)).toEqual(['2020-11: EVERYONE KILLED 70'])
  })
})

describe('few people of a month or year', () => {
  it.each([
    'In 2022 a family of three was killed when their car hit a mine.',
    'In one incident last year, six people were injured by a mine.',
    'In 2021 he lost two friends to a mine.',
  ])('are no total where one event harmed them: %s', (text) => {
    expect(totalsIn('en', text)).toEqual([])
  })

  it('are one where nothing says so', () => {
    expect(totalsIn('en', 'In 2023, mines injured five people.')).toEqual(['2023: EVERYONE INJURED 5'])
  })
})

describe('the group of whom a total counts without saying who they are', () => {
  it.each([
    [
      'en',
      'Since November 2020, 7 deminers have been killed. Another 31 people have been injured.',
      'DEMINER INJURED 31',
    ],
    ['en', 'Since November 2020, 70 servicemen have been injured by mines. 31 were killed.', 'MILITARY KILLED 31'],
    ['en', 'Since November 2020 there have been 38 casualties among deminers, including 7 deaths.', 'DEMINER KILLED 7'],
    ['en', 'Since November 2020, 12 people have died while clearing mines.', 'DEMINER KILLED 12'],
    ['az', '2020-ci ilin noyabrından 7 minaaxtaran həlak olub. Daha 31 nəfər yaralanıb.', 'DEMINER INJURED 31'],
    ['az', '2020-ci ilin noyabrından onun 9 əməkdaşı minadan həlak olub.', 'DEMINER KILLED 9'],
    ['ru', 'С ноября 2020 года погибли 7 саперов. Еще 31 человек ранен.', 'DEMINER INJURED 31'],
    ['ru', 'С ноября 2020 года среди саперов от мин погибли 12 человек.', 'DEMINER KILLED 12'],
    [
      'en',
      'Since November 2020, mines have killed 7 deminers. In all, 280 people were injured.',
      'EVERYONE INJURED 280',
    ],
    [
      'en',
      'Since November 2020, mines have killed 55 civilians. A further 280 people were injured.',
      'EVERYONE INJURED 280',
    ],
    [
      'en',
      'Since November 2020, 345 people have been harmed, 38 of them while clearing mines.',
      'EVERYONE CASUALTY 345',
    ],
  ] as const)('(%s) %s', (language, text, expected) => {
    expect(totalsIn(language, text).join()).toContain(expected)
  })
})
