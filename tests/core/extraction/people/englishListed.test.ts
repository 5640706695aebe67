import { describe, expect, it } from 'vitest'
import { claimsIn, harmedIn } from '../englishArticle.ts'
import { countsOf } from '../englishSentence.ts'

describe('numbers of people listed after one person', () => {
  it.each([
    ['The mine killed a soldier and two civilians in Fuzuli.', ['CIVILIAN KILLED 2']],
    ['The mine killed a soldier and his two brothers.', ['EVERYONE KILLED 2']],
    [
      'The mine killed Captain Emin Rzayev and injured Lieutenant Ali Aliyev and three soldiers.',
      ['MILITARY INJURED 3'],
    ],
    ['The blast wounded one man and killed another in Fuzuli.', ['EVERYONE INJURED 1', 'EVERYONE KILLED 1']],
    ['The blast killed one person and wounded another.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
  ])('%s', (text, expected) => {
    expect(countsOf(text)).toEqual(expected)
  })

  it.each([
    [
      'where they have a verb of their own',
      'The mine killed a soldier and two civilians were wounded.',
      ['CIVILIAN INJURED 2'],
    ],
    ['where they escaped', 'The mine killed a soldier and two civilians escaped.', []],
    ['where the verb tells of nobody', 'The mine damaged a car and two lorries.', []],
    ['where another thing is harmed', 'The blast killed one person and damaged another car.', ['EVERYONE KILLED 1']],
  ])('are not what the verb befell %s', (_where, text, expected) => {
    expect(countsOf(text)).toEqual(expected)
  })
})

describe('one of several in an English accident', () => {
  it.each([
    [
      'a child who is part of a number whose verb follows',
      'Four people, among them a 12-year-old boy, were hurt when a mine exploded in Tartar on 11 May.',
      ['EVERYONE INJURED 4', 'CHILD INJURED 1'],
    ],
    [
      'the other, by name',
      'Two men hit a mine in Aghdam on 11 May. One of them, Samir Aliyev, died at the scene, and the other, Kamran Aliyev, was taken to Barda hospital.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 1'],
    ],
    [
      'the former and the latter',
      'A tractor driver and his assistant hit a mine in Aghdam on 11 May; the former was killed and the latter gravely wounded.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 1'],
    ],
    [
      'one who died in hospital',
      'A shepherd was injured by a mine in Aghdam on 11 May and taken to Barda hospital, where he later died.',
      ['EVERYONE KILLED 1'],
    ],
    [
      'a victim who was injured',
      'A 63-year-old man became the latest victim of a mine when he was injured in Goranboy on 11 May.',
      ['EVERYONE INJURED 1'],
    ],
    [
      'a driver named beside two others named',
      'A truck was blown up by a mine in Khojavand on 11 May. The driver, Namig Ismayilov, was killed; the two others, Zaur Hasanov and Anar Safarov, sustained injuries.',
      ['EVERYONE INJURED 2', 'EVERYONE KILLED 1'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(harmedIn(text)).toEqual(expected)
  })

  it.each([
    [
      'a father of three is no child',
      'A father of three was killed by a mine in Fuzuli on 11 May.',
      ['EVERYONE KILLED 1'],
    ],
    ['a boy of three is one', 'A boy of three was killed by a mine in Fuzuli on 11 May.', ['CHILD KILLED 1']],
    [
      'of two named without what befell them nobody can say which was harmed',
      'Elshad Gurbanov, 39, and Ramil Gurbanov, 17, were herding sheep in Gubadli on 11 May when a mine exploded. The elder died on the spot.',
      ['EVERYONE KILLED 1'],
    ],
    [
      'not all who sat in the car died',
      'A victim of the mine explosion of 11 May in Aghdam, in which a car carrying four people was blown up, has died in hospital.',
      ['EVERYONE CASUALTY 4'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(harmedIn(text)).toEqual(expected)
  })

  it('tells the day of a blast right after a word of speech', () => {
    const [accident] = claimsIn(
      'Police in Fuzuli said the mine blast on 11 May had killed a farmer.',
      'ACCIDENT_REPORT',
    )
    expect(accident?.occurredOn).toBe('2024-05-11')
    const [other] = claimsIn('Police in Fuzuli said on 11 May a mine blast had killed a farmer.', 'ACCIDENT_REPORT')
    expect(other?.occurredOn).toBeNull()
  })
})

describe('an aside that says who the people of a number are', () => {
  it.each([
    [
      'between dashes',
      'Five people – three men, a woman and a child – were injured by a mine in Zangilan on 12 May.',
      ['EVERYONE INJURED 5', 'WOMAN INJURED 1', 'CHILD INJURED 1'],
    ],
    [
      'between commas',
      'Five ANAMA employees, four deminers and a medic, were injured by a mine in Zangilan on 12 May.',
      ['DEMINER INJURED 5'],
    ],
    [
      'in parentheses',
      'Five people (three men, a woman and a child) were injured by a mine in Zangilan on 12 May.',
      ['EVERYONE INJURED 5', 'WOMAN INJURED 1', 'CHILD INJURED 1'],
    ],
    [
      'past the words that say where they were',
      'Three people on the list of that day, two reporters and an official, died of a mine in Zangilan on 12 May.',
      ['EVERYONE KILLED 3'],
    ],
    [
      'of whom not all are known by their words',
      'Two members of the clearance team, its leader and its paramedic, died of a mine in Zangilan on 12 May.',
      ['DEMINER KILLED 2'],
    ],
    [
      'of whom some have a group of their own',
      'A mine killed two people, a soldier and a shepherd, in Zangilan on 12 May.',
      ['EVERYONE KILLED 1', 'MILITARY KILLED 1'],
    ],
    [
      'of one of them',
      'Four servicemen, one an officer, were wounded by a mine in Zangilan on 12 May.',
      ['MILITARY INJURED 4'],
    ],
  ])('%s', (_where, text, expected) => {
    expect(harmedIn(text)).toEqual(expected)
  })

  it.each([
    [
      'a list of people goes on',
      'Two soldiers, two civilians and a child were injured by a mine in Zangilan on 12 May.',
      ['MILITARY INJURED 2', 'CIVILIAN INJURED 2', 'CHILD INJURED 1'],
    ],
    [
      'others have another outcome',
      'Two soldiers were killed, a driver and a medic wounded by a mine in Zangilan on 12 May.',
      ['MILITARY KILLED 2', 'EVERYONE INJURED 2'],
    ],
  ])('is none where %s', (_where, text, expected) => {
    expect(harmedIn(text)).toEqual(expected)
  })
})

describe('numbers that count nobody harmed, or others', () => {
  it.each([
    ['ages in parentheses', 'Elvin Rahimov (24) and Ali Aliyev (31) were injured by mines.', []],
    [
      'a part greater than its whole',
      'Over 380 people were killed by mines, and 1.5 million of them were laid.',
      ['EVERYONE KILLED >=380'],
    ],
    [
      'those of whom a part is told',
      'Mines made 408 victims: 72 dead, 58 of whom were civilians, and 336 injured.',
      ['EVERYONE CASUALTY 408', 'EVERYONE KILLED 72', 'CIVILIAN KILLED 58', 'EVERYONE INJURED 336'],
    ],
    [
      'all together',
      'Mines killed 39 citizens and left 184 wounded: 223 in all.',
      ['EVERYONE KILLED 39', 'EVERYONE INJURED 184', 'EVERYONE CASUALTY 223'],
    ],
    [
      'who came away',
      'A mine killed 65 people, while 286 came away with injuries.',
      ['EVERYONE KILLED 65', 'EVERYONE INJURED 286'],
    ],
    ['by whom injuries were suffered', 'Injuries were suffered by 278 people.', ['EVERYONE INJURED 278']],
    ['nobody killed', 'A mine hit a bus, killing none of the seven schoolchildren.', []],
    [
      'of whose source the groups are told',
      'Of the 351 mine victims since the war, 204 are civilians, 135 servicemen and 12 deminers.',
      ['EVERYONE CASUALTY 351', 'CIVILIAN CASUALTY 204', 'MILITARY CASUALTY 135', 'DEMINER CASUALTY 12'],
    ],
    [
      'who are named again',
      'In all 58 are dead, and among those 58 you will find some children.',
      ['EVERYONE KILLED 58'],
    ],
    [
      'whose verb comes after an aside on some of them',
      'Nearly 3,500 Azerbaijanis, of whom 361 were minors, have suffered from landmines.',
      ['EVERYONE CASUALTY ~3500', 'CHILD CASUALTY 361'],
    ],
    ['of accidents that were fatal', 'Fatal mine accidents number 66.', []],
    ['who are registered', 'The office has registered 28 civilians who were killed by mines.', ['CIVILIAN KILLED 28']],
    ['whose deaths are told', 'A mine caused the deaths of two people.', ['EVERYONE KILLED 2']],
    ['whose words come after the verb', 'Killed in the explosion on Sunday were two brothers.', ['EVERYONE KILLED 2']],
  ])('%s', (_what, text, expected) => {
    expect(countsOf(text)).toEqual(expected)
  })
})
