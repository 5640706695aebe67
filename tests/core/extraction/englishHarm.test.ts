import { describe, expect, it } from 'vitest'
import { claimsIn } from './englishArticle.ts'

const people = (counts: readonly { population: string; outcome: string; value: number }[]): string =>
  counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`).join(', ')

/** Each accident as "day district: people". */
const accidents = (text: string): readonly string[] =>
  claimsIn(text, 'ACCIDENT_REPORT').map(
    ({ occurredOn, place, counts }) => `${occurredOn ?? '-'} ${place ?? '-'}: ${people(counts)}`,
  )

const totals = (text: string): readonly string[] =>
  claimsIn(text, 'CASUALTY_FIGURE').map(({ counts }) => people(counts))

describe('what befell people in English accidents', () => {
  it.each([
    [
      'a limb alone tells',
      'A 44-year-old man had a foot blown off by a mine in Fuzuli on 11 May.',
      ['2024-05-11 AZ-FUZ: EVERYONE INJURED 1'],
    ],
    [
      'a limb of whom the sentence before names',
      'A resident stepped on a mine in Aghdam on 11 May. The blast took off his left foot.',
      ['2024-05-11 AZ-AGM: EVERYONE INJURED 1'],
    ],
    [
      'injuries of each',
      'An officer and a conscript were blown up by a mine in Lachin on 11 May. The officer suffered an open fracture of the shin and the conscript a concussion.',
      ['2024-05-11 AZ-LAC: MILITARY INJURED 2'],
    ],
    [
      'those whom an explosion hit',
      'An explosion hit two civilians, a 15-year-old child among them, in Aghdam on 11 May. Both are in hospital with serious injuries.',
      ['2024-05-11 AZ-AGM: CIVILIAN INJURED 2, CHILD INJURED 1'],
    ],
    [
      'the rest of those told of',
      'A minibus hit a mine in Fuzuli on 11 May. Three passengers were killed; the remaining five escaped with minor injuries.',
      ['2024-05-11 AZ-FUZ: EVERYONE KILLED 3, EVERYONE INJURED 5'],
    ],
    [
      'journalists beside somebody else',
      'A mine explosion in Kalbajar on 11 May claimed the lives of two journalists and a local official.',
      ['2024-05-11 AZ-KAL: EVERYONE KILLED 3'],
    ],
    [
      'a fuse',
      'On 11 May a shepherd lost two fingers in Khojavand when a fuse went off in his hands.',
      ['2024-05-11 AZ-XVD: EVERYONE INJURED 1'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(accidents(text)).toEqual(expected)
  })

  it('counts nobody where what was found was blown up', () => {
    expect(accidents('On 11 May a pensioner in Aghdam struck a mortar bomb; it was taken away and blown up.')).toEqual(
      [],
    )
  })
})

describe('the group of people whom only their tie to others tells', () => {
  it.each([
    [
      'On 11 May a sapper was killed by a mine in Zangilan and two of his colleagues were hurt.',
      ['2024-05-11 AZ-ZAN: DEMINER INJURED 2, DEMINER KILLED 1'],
    ],
    [
      'On 11 May a shepherd was killed by a mine in Zangilan and two of his colleagues were hurt.',
      ['2024-05-11 AZ-ZAN: EVERYONE INJURED 2, EVERYONE KILLED 1'],
    ],
    [
      'Two border guards were killed by a mine in Jabrayil on 11 May. A third guard, it said, sustained wounds.',
      ['2024-05-11 AZ-CAB: MILITARY KILLED 2, MILITARY INJURED 1'],
    ],
    [
      'Two border guards were killed by a mine in Jabrayil on 11 May. A shepherd sustained wounds.',
      ['2024-05-11 AZ-CAB: MILITARY KILLED 2, EVERYONE INJURED 1'],
    ],
    [
      'On 11 May one of our men lost two fingers in Khojavand when a mine went off.',
      ['2024-05-11 AZ-XVD: DEMINER INJURED 1'],
    ],
    [
      'On May 12, two cattle owners from Tartar were injured by a mine in Goranboy.',
      ['2024-05-12 AZ-GOR: EVERYONE INJURED 2'],
    ],
    ['On May 12, two cattle from Tartar were injured by a mine in Goranboy.', []],
  ])('%s', (text, expected) => {
    expect(accidents(text)).toEqual(expected)
  })
})

describe('English totals of people', () => {
  it.each([
    ['Since 2021 mines have killed seven of its men and injured 22.', ['DEMINER KILLED 7, DEMINER INJURED 22']],
    ['In 2023 we lost 11 people to mines.', ['EVERYONE KILLED 11']],
    ['In 2023 we lost 11 hectares to mines.', []],
    [
      'In 2023 mines harmed 421 people. Civilians account for 233 of the 421, servicemen for 188.',
      ['EVERYONE CASUALTY 421, CIVILIAN CASUALTY 233, MILITARY CASUALTY 188'],
    ],
    [
      'In 2023 the country had 71 mine victims; before, there were years with fewer than 10 mine victims each.',
      ['EVERYONE CASUALTY 71'],
    ],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })
})
