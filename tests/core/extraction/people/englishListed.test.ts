import { describe, expect, it } from 'vitest'
import { claimsIn } from '../englishArticle.ts'
import { countsIn } from '../englishSentence.ts'

const counts = (text: string): readonly string[] => countsIn(text).map(([count]) => count)

const harmed = (text: string): readonly string[] =>
  claimsIn(text, 'ACCIDENT_REPORT').flatMap(({ counts }) =>
    counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`),
  )

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
    expect(counts(text)).toEqual(expected)
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
    expect(counts(text)).toEqual(expected)
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
    expect(harmed(text)).toEqual(expected)
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
    expect(harmed(text)).toEqual(expected)
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
