import { describe, expect, it } from 'vitest'
import { accidents } from './accidentLines.ts'

describe('a lead that leaves the day and the district to the sentences after it', () => {
  it.each([
    [
      'en',
      'Two people were injured in a mine blast in a field, the Azerbaijani police said.\nThey had been gathering mushrooms.\nSappers were sent to check the ground.\nOne of them, Anar Karimov, is in a serious condition.\nThe blast happened in the Aghdam district.\nIt took place on 14 May.',
    ],
    [
      'az',
      'Azərbaycanda mina partlayışı nəticəsində iki nəfər yaralanıb.\nOnlar göbələk yığırmışlar.\nƏraziyə minatəmizləyənlər göndərilib.\nYaralılar xəstəxanaya aparılıb.\nHadisə Ağdam rayonunda baş verib.\nHadisə mayın 14-də baş verib.',
    ],
    [
      'ru',
      'В Азербайджане при взрыве мины ранены два человека.\nОни собирали грибы.\nНа место направлены саперы.\nПострадавшие доставлены в больницу.\nИнцидент произошел в Агдамском районе.\nВзрыв произошел 14 мая.',
    ],
  ])('is an accident on that day in that district (%s)', (language, text) => {
    expect(accidents(language, text)).toEqual(['2024-05-14 Aghdam: EVERYONE INJURED 2'])
  })

  it.each([
    [
      'an accident of its own follows',
      'Two people were injured in a mine blast in Azerbaijan.\nOn 3 May a tractor driver was killed by a mine in Fuzuli.',
      ['2024-05-03 Fuzuli: EVERYONE KILLED 1'],
    ],
    ['nothing places it', 'Two people were injured in a mine blast in Azerbaijan.\nBoth are in hospital.', []],
  ])('is none where %s', (_, text, expected) => {
    expect(accidents('en', text)).toEqual(expected)
  })
})

it('"the same day" is that of the accident told before, however many sentences stand between', () => {
  const text =
    'A man was injured by a mine in Azerbaijan’s Tartar district on 12 May.\nHe lost his left foot.\nHe was taken to hospital.\nHis life is not in danger.\nDoctors operated on him.\nThe police inspected the scene.\nThe same day, a tractor ran over a mine in Kalbajar district, and its driver was killed.'
  expect(accidents('en', text)).toEqual([
    '2024-05-12 Tartar: EVERYONE INJURED 1',
    '2024-05-12 Kalbajar: EVERYONE KILLED 1',
  ])
})

it.each([
  [
    'the area lies in a district',
    'A mine wounded two men on a dirt road in Azerbaijan on 14 May.\nThe area, which lies in the Lachin district, had not been cleared.\nOn 2 May a mine killed a driver in Fuzuli.',
    ['2024-05-14 Lachin: EVERYONE INJURED 2', '2024-05-02 Fuzuli: EVERYONE KILLED 1'],
  ],
  [
    'two districts are told around it',
    'A mine wounded two men on a dirt road in Azerbaijan on 14 May.\nThe area, which lies in the Lachin district, had not been cleared. Smoke rose in the Shusha district.\nOn 2 May a mine killed a driver in Fuzuli.',
    ['2024-05-14 -: EVERYONE INJURED 2', '2024-05-02 Fuzuli: EVERYONE KILLED 1'],
  ],
])('an accident beside another is in the one district told around it: %s', (_, text, expected) => {
  expect(accidents('en', text)).toEqual(expected)
})

it.each([
  [
    'Two people were hurt by a mine in Azerbaijan’s Aghdam on 14 May. ANAMA now says that three people were hurt, not two.',
    'EVERYONE INJURED 3',
  ],
  [
    'A shepherd was killed by a mine in Azerbaijan’s Aghdam on 14 May. Elnur Jafarov, who was standing nearby, was wounded.',
    'EVERYONE INJURED 1, EVERYONE KILLED 1',
  ],
  [
    'A shepherd was killed by a mine in Azerbaijan’s Aghdam on 14 May. Elnur Jafarov, who was standing nearby, was not hurt.',
    'EVERYONE KILLED 1',
  ],
  [
    'A deminer was killed and a colleague injured by a mine in Azerbaijan’s Aghdam on 14 May.',
    'DEMINER INJURED 1, DEMINER KILLED 1',
  ],
  [
    'A mine wounded a shepherd in Azerbaijan’s Aghdam on 14 May. His 15-year-old nephew was hurt as well.',
    'CHILD INJURED 1, EVERYONE INJURED 1',
  ],
])('%s', (text, people) => {
  expect(accidents('en', text)).toEqual([`2024-05-14 Aghdam: ${people}`])
})
