import { describe, expect, it } from 'vitest'
import { accidentsIn, claimsIn, peopleOf } from './englishArticle.ts'

const totals = (text: string): readonly string[] =>
  claimsIn(text, 'CASUALTY_FIGURE').map(
    ({ counts, places, period }) =>
      `${peopleOf(counts)} [${period.from ?? ''}${places.map((place) => ` ${place}`).join('')}]`,
  )

describe('a toll that is corrected', () => {
  it.each([
    [
      'in the same sentence',
      'Three people died in a mine blast in Aghdam on 3 May; the Office later put it at two.',
      ['2024-05-03 AZ-AGM: EVERYONE KILLED 2'],
    ],
    [
      'in the next sentence',
      'ANAMA said two of its deminers were injured by a mine in Tartar on 3 May. The agency has since revised the number to three.',
      ['2024-05-03 AZ-TAR: DEMINER INJURED 3'],
    ],
    [
      'as it rises',
      'A mine blast killed three people and wounded five in Fuzuli on 3 May. The death toll has since risen to four.',
      ['2024-05-03 AZ-FUZ: EVERYONE INJURED 5, EVERYONE KILLED 4'],
    ],
    [
      'by "not"',
      'Not two but three soldiers were killed by a mine in Kalbajar on 3 May.',
      ['2024-05-03 AZ-KAL: MILITARY KILLED 3'],
    ],
    [
      'by a sum of all of a year, which is none of the accident',
      'A mine killed a shepherd in Fuzuli on 3 May. The number of deaths this year has risen to nine.',
      ['2024-05-03 AZ-FUZ: EVERYONE KILLED 1'],
    ],
    [
      'by its place among the deaths of a year, which is nobody more',
      'A mine killed a shepherd in Fuzuli on 3 May, the fifth death this year.',
      ['2024-05-03 AZ-FUZ: EVERYONE KILLED 1'],
    ],
    [
      'by another death in hospital that brings the number to a higher one',
      'Two shepherds were killed by a mine in Fuzuli on 3 May. A third died of his wounds on Monday, bringing the number of dead to three.',
      ['2024-05-03 AZ-FUZ: EVERYONE KILLED 3'],
    ],
    [
      'by the toll of a district, which is none of the one accident told',
      'A shepherd was killed by a mine in Fuzuli on 3 May, taking the death toll in the district to five.',
      ['2024-05-03 AZ-FUZ: EVERYONE KILLED 1'],
    ],
  ])('%s', (_how, text, expected) => {
    expect(accidentsIn(text)).toEqual(expected)
  })
})

describe('what English sentences tell beside an accident', () => {
  it.each([
    [
      'the day on which somebody said so at their beginning',
      'On Monday prosecutors said three men had been killed by a mine in Fuzuli.',
      ['- AZ-FUZ: EVERYONE KILLED 3'],
    ],
    [
      'the day on which somebody said that it happened that day',
      'On 2 May the Defence Ministry reported that two servicemen had been wounded that day by a mine in Kalbajar.',
      ['2024-05-02 AZ-KAL: MILITARY INJURED 2'],
    ],
    [
      'the day of the event at their beginning',
      'On Monday a mine killed three men in Fuzuli, prosecutors said.',
      ['2024-05-13 AZ-FUZ: EVERYONE KILLED 3'],
    ],
    [
      'the dead of a war',
      'The bodies of six soldiers killed in the 2020 war were found in a minefield in Khojavend on 3 May. A sapper was wounded by a mine.',
      ['2024-05-03 AZ-XVD: DEMINER INJURED 1'],
    ],
    [
      'points that tell as much as the text below them',
      '- One deminer has been killed and three have been injured\n- Their vehicle ran over an anti-tank mine near Tugh village\n\nA vehicle of the agency went over a mine in the Khojavend district on 3 May. One deminer was killed, three deminers were wounded.',
      ['2024-05-03 AZ-XVD: DEMINER KILLED 1, DEMINER INJURED 3'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(accidentsIn(text)).toEqual(expected)
  })
})

describe('a list of people that opens with one', () => {
  it.each([
    [
      'A colonel, two sergeants and a driver were wounded by a mine in Lachin on 3 May.',
      ['2024-05-03 AZ-LAC: MILITARY INJURED 3, EVERYONE INJURED 1'],
    ],
    [
      'A conscript, a career officer and a civilian mechanic were hurt by a mine in Lachin on 3 May.',
      ['2024-05-03 AZ-LAC: MILITARY INJURED 2, CIVILIAN INJURED 1'],
    ],
    [
      'The driver, a resident of Barda, and a passenger were hurt by a mine in Lachin on 3 May.',
      ['2024-05-03 AZ-LAC: EVERYONE INJURED 2'],
    ],
    [
      'A mine killed a colonel, two sergeants and a civilian driver in Lachin on 3 May.',
      ['2024-05-03 AZ-LAC: MILITARY KILLED 3, CIVILIAN KILLED 1'],
    ],
  ])('%s', (text, expected) => {
    expect(accidentsIn(text)).toEqual(expected)
  })
})

describe('an accident and a total in one sentence', () => {
  it.each([
    [
      'Two shepherds were killed by a mine in Aghdam on 3 May, and 61 people have died in such blasts since November 2020.',
      ['2024-05-03 AZ-AGM: EVERYONE KILLED 2'],
      ['EVERYONE KILLED 61 [2020-11]'],
    ],
    [
      'A mine killed a shepherd in Aghdam on Monday, bringing the number of deaths this year to nine.',
      ['2024-05-13 AZ-AGM: EVERYONE KILLED 1'],
      ['EVERYONE KILLED 9 [2024]'],
    ],
    [
      'Three people have been killed by mines in Aghdam this year, and on 3 May a mine wounded two in Fuzuli.',
      ['2024-05-03 AZ-FUZ: EVERYONE INJURED 2'],
      ['EVERYONE KILLED 3 [2024 AZ-AGM]'],
    ],
    [
      'In 2022 mines killed three people in Aghdam and wounded four in Fuzuli.',
      [],
      ['EVERYONE KILLED 3, EVERYONE INJURED 4 [2022 AZ-AGM AZ-FUZ]'],
    ],
  ])('%s', (text, accidents, figures) => {
    expect(accidentsIn(text)).toEqual(accidents)
    expect(totals(text)).toEqual(figures)
  })
})

describe('a total that goes on from one of the sentence before', () => {
  it.each([
    [
      'counts from the same start where it is higher',
      'Since November 2020 mines have killed 57 people and injured 250. By 3 May the numbers were 58 and 254.',
      ['EVERYONE KILLED 57, EVERYONE INJURED 250 [2020-11]', 'EVERYONE KILLED 58, EVERYONE INJURED 254 [2020-11]'],
    ],
    [
      'has no start where it is lower',
      'Since November 2020 mines have killed 57 people. As of 3 May, 12 people had died.',
      ['EVERYONE KILLED 57 [2020-11]', 'EVERYONE KILLED 12 []'],
    ],
  ])('%s', (_how, text, expected) => {
    expect(totals(text)).toEqual(expected)
  })
})

describe('a part of whom the same is told as of the whole', () => {
  it.each([
    [
      'Since November 2020 mines have killed 48 civilians, 12 of them in Aghdam district, and wounded 139.',
      ['CIVILIAN KILLED 48, CIVILIAN INJURED 139 [2020-11]', 'CIVILIAN KILLED 12 [2020-11 AZ-AGM]'],
    ],
    [
      'Since November 2020 mines killed 48 people, 12 of them in 2022.',
      ['EVERYONE KILLED 48 [2020-11]', 'EVERYONE KILLED 12 [2022]'],
    ],
    [
      'Mines have claimed 18 victims since the start of 2023. Four of the 18 died.',
      ['EVERYONE CASUALTY 18, EVERYONE KILLED 4 [2023]'],
    ],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })
})
