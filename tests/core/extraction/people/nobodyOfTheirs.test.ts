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
