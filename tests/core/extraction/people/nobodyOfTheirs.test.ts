import { describe, expect, it } from 'vitest'
import { readingIn } from '../readingIn.ts'

const { harmed: english, casualties: englishTotals } = readingIn('en')
const { harmed: azerbaijani, casualties: azerbaijaniTotals } = readingIn('az')
const { harmed: russian, casualties: russianTotals } = readingIn('ru')

describe('a former soldier', () => {
  it.each([
    [english, 'A former soldier was injured by a mine in Aghdam, Azerbaijan.', ['EVERYONE INJURED 1']],
    [english, 'A young soldier was injured by a mine in Aghdam, Azerbaijan.', ['MILITARY INJURED 1']],
    [azerbaijani, 'Ağdamda keçmiş hərbçi minaya düşərək yaralanıb.', ['EVERYONE INJURED 1']],
    [azerbaijani, 'Ağdamda gənc hərbçi minaya düşərək yaralanıb.', ['MILITARY INJURED 1']],
    [russian, 'В Агдаме бывший военнослужащий подорвался на мине и ранен.', ['EVERYONE INJURED 1']],
    [russian, 'В Агдаме на мине подорвался майор запаса, он ранен.', ['EVERYONE INJURED 1']],
    [russian, 'В Агдаме на мине подорвался майор, он ранен.', ['MILITARY INJURED 1']],
  ])('is no soldier: %#', (reads, text, expected) => expect(reads(text)).toEqual(expected))
})

describe('the death of animals', () => {
  it.each([
    [english, 'A shepherd was wounded and his dog was killed in a mine blast in Aghdam, Azerbaijan.'],
    [english, 'A shepherd was wounded and two of his cows were killed by a mine in Aghdam, Azerbaijan.'],
    [azerbaijani, 'Ağdamda çoban minaya düşüb yaralanıb, onun iti ölüb.'],
    [russian, 'В Агдаме чабан подорвался на мине и ранен, его лошадь погибла.'],
  ])('befalls nobody: %#', (reads, text) => expect(reads(text)).toEqual(['EVERYONE INJURED 1']))

  it('leaves the death of somebody wounded as it is', () => {
    expect(english('A shepherd was wounded by a mine in Aghdam, Azerbaijan and died.')).toEqual(['EVERYONE KILLED 1'])
    expect(english('A shepherd was wounded and two were killed by a mine in Aghdam, Azerbaijan.')).toEqual([
      'EVERYONE KILLED 2',
      'EVERYONE INJURED 1',
    ])
  })
})

describe('who helped', () => {
  it.each([
    [english, 'A resident was injured by a mine in Aghdam, Azerbaijan and a soldier carried him to the road.'],
    [english, 'A shepherd was injured by a mine in Aghdam, Azerbaijan. The shepherd was found by his son.'],
    [azerbaijani, 'Ağdamda çoban minaya düşərək yaralanıb. Əsgər yaralını yola çıxarıb.'],
    [russian, 'В Агдаме чабан подорвался на мине и ранен. Солдат вынес его на дорогу.'],
  ])('is not harmed: %#', (reads, text) => expect(reads(text)).toEqual(['EVERYONE INJURED 1']))
})

describe('who is denied', () => {
  it('counts nobody', () => {
    expect(
      english('In October 2023 a mine injured a man in Aghdam, Azerbaijan. No woman was among the injured.'),
    ).toEqual(['EVERYONE INJURED 1'])
  })

  it('leaves the number that holds', () => {
    expect(english('Three people, not four, had been injured by a mine in Aghdam, Azerbaijan.')).toEqual([
      'EVERYONE INJURED 3',
    ])
  })
})

describe('what is counted in many lands', () => {
  it.each([
    [englishTotals, 'In 2022 mines killed 4,710 people in 53 countries, Azerbaijan among them.'],
    [azerbaijaniTotals, '2022-ci ildə 54 ölkədə, o cümlədən Azərbaycanda 7073 nəfər minalardan ölüb.'],
    [russianTotals, 'В 2022 году в 53 странах, включая Азербайджан, от мин погибли 4710 человек.'],
  ])('is no figure of this one: %#', (reads, text) => expect(reads(text)).toEqual([]))
})

describe('parts told by their heads', () => {
  it.each([
    [
      'In 2022 mines struck 400 people in Azerbaijan, the dead among them numbering 70.',
      ['EVERYONE CASUALTY 400', 'EVERYONE KILLED 70'],
    ],
    [
      'In 2022 mines killed or injured 400 people in Azerbaijan; the children among them number 35.',
      ['EVERYONE CASUALTY 400', 'CHILD CASUALTY 35'],
    ],
    [
      'In 2022 mines struck 350 people in Azerbaijan; of the civilians, 51 died. Among the 350 there are 12 deminers.',
      ['EVERYONE CASUALTY 350', 'CIVILIAN KILLED 51', 'DEMINER CASUALTY 12'],
    ],
    [
      'In 2022 mines harmed 311 people in Azerbaijan. Of the total, 147 were civilians.',
      ['EVERYONE CASUALTY 311', 'CIVILIAN CASUALTY 147'],
    ],
    [
      'In 2022 mines killed 20 people in Azerbaijan, thirteen of whom wore a uniform.',
      ['EVERYONE KILLED 20', 'MILITARY KILLED 13'],
    ],
  ])('%s', (text, expected) => expect(englishTotals(text).toSorted()).toEqual(expected.toSorted()))

  it('of those who clear mines', () => {
    const text =
      'В 2022 году от мин в Азербайджане погибли 70 человек. Среди погибших 55 гражданских лиц и четверо сотрудников организаций, занятых разминированием.'
    expect(russianTotals(text)).toEqual(['EVERYONE KILLED 70', 'CIVILIAN KILLED 55', 'DEMINER KILLED 4'])
  })
})

describe('what is said of a share', () => {
  it.each([
    [
      englishTotals,
      '21% of the 365 mine victims in Azerbaijan since 2020 lost their lives.',
      ['EVERYONE CASUALTY 365'],
    ],
    [russianTotals, 'С 2020 года 21% из 365 жертв мин в Азербайджане погибли.', ['EVERYONE CASUALTY 365']],
    [russianTotals, 'С 2020 года три четверти жертв мин в Азербайджане - мирные жители.', []],
    [azerbaijaniTotals, '2020-ci ildən bəri Azərbaycanda mina qurbanlarının dörddə üçü mülki şəxslərdir.', []],
    [
      azerbaijaniTotals,
      '2023-cü ildə Azərbaycanda 55 mülki şəxs mina qurbanı olub. Onların hər üçündən biri çobandır.',
      ['CIVILIAN CASUALTY 55'],
    ],
  ])('is not said of all, nor counts anybody: %#', (reads, text, expected) => expect(reads(text)).toEqual(expected))

  it('but a number of all says what befell so many', () => {
    expect(russianTotals('В 2023 году в Азербайджане от мин пострадали пять детей; двое из пяти умерли.')).toEqual([
      'CHILD CASUALTY 5',
      'CHILD KILLED 2',
    ])
  })
})
