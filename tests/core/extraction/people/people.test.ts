import { describe, expect, it } from 'vitest'
import { countsIn, countsOf } from '../englishSentence.ts'

describe('English numbers of people', () => {
  it.each([
    [
      '289 citizens became victims of mines, 51 of whom were killed and 238 received injuries.',
      ['EVERYONE CASUALTY 289', 'EVERYONE KILLED 51', 'EVERYONE INJURED 238'],
    ],
    [
      '3,368 people, including 357 children and 38 women, have been killed or injured.',
      ['EVERYONE CASUALTY 3368', 'CHILD CASUALTY 357', 'WOMAN CASUALTY 38'],
    ],
    [
      'Out of 304 people in total 143 civilians (44 killed, 99 injured) and 161 military personnel (13 killed, 148 injured) died or received injuries.',
      [
        'EVERYONE CASUALTY 304',
        'CIVILIAN CASUALTY 143',
        'CIVILIAN KILLED 44',
        'CIVILIAN INJURED 99',
        'MILITARY CASUALTY 161',
        'MILITARY KILLED 13',
        'MILITARY INJURED 148',
      ],
    ],
    [
      '20 citizens, including 12 civilians, have been killed, also 85 citizens, including 17 civilians, have been injured.',
      ['EVERYONE KILLED 20', 'CIVILIAN KILLED 12', 'EVERYONE INJURED 85', 'CIVILIAN INJURED 17'],
    ],
    [
      'Of them, 65 died, including 50 civilians, and 278 were injured.',
      ['EVERYONE KILLED 65', 'CIVILIAN KILLED 50', 'EVERYONE INJURED 278'],
    ],
    [
      'Of them, 65 people died, including 50 civilians, and 278 were injured.',
      ['EVERYONE KILLED 65', 'CIVILIAN KILLED 50', 'EVERYONE INJURED 278'],
    ],
    [
      '65 people died in mine explosions, of whom 50 were civilians, and 278 people were injured.',
      ['EVERYONE KILLED 65', 'CIVILIAN KILLED 50', 'EVERYONE INJURED 278'],
    ],
    ['12 civilians and 8 policemen were injured.', ['CIVILIAN INJURED 12', 'MILITARY INJURED 8']],
    ['There were 50 civilians among those who died.', ['CIVILIAN KILLED 50']],
    [
      'There were 50 civilians among the dead and 16 children among the injured.',
      ['CIVILIAN KILLED 50', 'CHILD INJURED 16'],
    ],
    ['65 people died, among the dead 50 civilians.', ['EVERYONE KILLED 65', 'CIVILIAN KILLED 50']],
    ['Over 370 people have fallen victim to landmines.', ['EVERYONE CASUALTY >=370']],
    ['Nearly 350 people fell victim to mines.', ['EVERYONE CASUALTY ~350']],
    ['Up to 300 people became victims.', ['EVERYONE CASUALTY <=300']],
    ['As many as 300 people became victims.', ['EVERYONE CASUALTY 300']],
    ['Mines killed 5 and wounded 36 people.', ['EVERYONE KILLED 5', 'EVERYONE INJURED 36']],
    [
      '22 people have died, 14 of them civilians, and 87 were seriously injured, including 16 civilians.',
      ['EVERYONE KILLED 22', 'CIVILIAN KILLED 14', 'EVERYONE INJURED 87', 'CIVILIAN INJURED 16'],
    ],
    [
      'The number of mine victims has reached 362, of which 68 were fatal.',
      ['EVERYONE CASUALTY 362', 'EVERYONE KILLED 68'],
    ],
    [
      'The dead number 65, of them 50 civilians; 278 people were hurt.',
      ['EVERYONE KILLED 65', 'CIVILIAN KILLED 50', 'EVERYONE INJURED 278'],
    ],
    ['Children account for 359 of the 3,458 mine victims.', ['CHILD CASUALTY 359', 'EVERYONE CASUALTY 3458']],
    [
      '337 people, 207 of whom were civilians, had been killed or wounded.',
      ['EVERYONE CASUALTY 337', 'CIVILIAN CASUALTY 207'],
    ],
    ['Another 52 soldiers and eight civilians have been injured.', ['MILITARY INJURED 52', 'CIVILIAN INJURED 8']],
    [
      '289 civilians fell victim to mines, of whom 51 were killed while 238 sustained wounds.',
      ['CIVILIAN CASUALTY 289', 'CIVILIAN KILLED 51', 'CIVILIAN INJURED 238'],
    ],
    ['One man died and another got injured.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
    ['Over 3,400 people have been killed or wounded by mines over three decades.', ['EVERYONE CASUALTY >=3400']],
    ['A blast took one life.', ['EVERYONE KILLED 1']],
    ['A blast claimed two lives and injured three people.', ['EVERYONE KILLED 2', 'EVERYONE INJURED 3']],
    ['Mines have claimed more than 70 lives.', ['EVERYONE KILLED >=70']],
    ['Out of seven people on board the bus that struck a mine, two died.', ['EVERYONE KILLED 2']],
    ['Of the 350 people harmed by mines since then, 66 died.', ['EVERYONE CASUALTY 350', 'EVERYONE KILLED 66']],
    ['Two workers, 24, were wounded.', ['EVERYONE INJURED 2']],
    ['66 of the 350 victims did not survive.', ['EVERYONE KILLED 66', 'EVERYONE CASUALTY 350']],
    ['Of these, 70 did not live; the wounded number 312.', ['EVERYONE KILLED 70', 'EVERYONE INJURED 312']],
    ['37 of these persons, including 5 fatally, suffered this year.', ['EVERYONE CASUALTY 37', 'EVERYONE KILLED 5']],
    ['The death toll from mine explosions has reached 38.', ['EVERYONE KILLED 38']],
    ['The number of people hurt by mines has risen to 306.', ['EVERYONE INJURED 306']],
    [
      'Mines killed eight people: three of the eight were deminers, and one was a child.',
      ['EVERYONE KILLED 8', 'DEMINER KILLED 3', 'CHILD KILLED 1'],
    ],
    ['Mines killed eight people, of which fences, 170 km of them, know nothing.', ['EVERYONE KILLED 8']],
    ['247 of the 345 were hurt away from the line of contact.', ['EVERYONE INJURED 247']],
    [
      '| Killed or injured by mines | 3,431, incl. 358 children, 38 women |',
      ['EVERYONE CASUALTY 3431', 'CHILD CASUALTY 358', 'WOMAN CASUALTY 38'],
    ],
  ])('reads %s', (text, expected) => {
    expect(countsOf(text)).toEqual(expected)
  })

  it('keeps the words of each number, its qualifier among them', () => {
    expect(countsIn('In all, more than 370 people were killed and 12 wounded.')).toEqual([
      ['EVERYONE KILLED >=370', 'more than 370'],
      ['EVERYONE INJURED 12', '12'],
    ])
  })

  it.each([
    'Azerbaijan ranks among the five most affected countries.',
    'The 44-day war killed and wounded.',
    'Since the 2020 war many were injured.',
    'A 38-year-old man spoke of the injured.',
    '270 anti-personnel mines were found beside the injured.',
    '$23 million went to people who suffered.',
    'Some 200 families returned and 5,300 people live there.',
    'Two vehicles were damaged at 11:30.',
    'Both soldiers and civilians suffered.',
    'Another injury was caused by a mine.',
    'Civilians account for 77 percent of the dead.',
  ])('reads no count in: %s', (text) => {
    expect(countsOf(text)).toEqual([])
  })

  it.each([
    ['58 of those killed and 160 of those injured are civilians.', ['CIVILIAN KILLED 58', 'CIVILIAN INJURED 160']],
    ['12 of the dead, 30 of the injured were servicemen.', ['MILITARY KILLED 12', 'MILITARY INJURED 30']],
    ['12 of the dead and 30 of the injured were flown to Baku.', ['EVERYONE KILLED 12', 'EVERYONE INJURED 30']],
  ])('gives each part of a list the group it ends with: %s', (text, expected) => {
    expect(countsOf(text)).toEqual(expected)
  })

  it('drops a group that has no name of its own in the model', () => {
    expect(countsOf('Four people were killed, two of them journalists.')).toEqual(['EVERYONE KILLED 4'])
  })
})
