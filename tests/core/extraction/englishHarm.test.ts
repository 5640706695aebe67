import { describe, expect, it } from 'vitest'
import { accidentsIn, claimsIn, peopleOf } from './englishArticle.ts'

const totals = (text: string): readonly string[] =>
  claimsIn(text, 'CASUALTY_FIGURE').map(({ counts }) => peopleOf(counts))

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
    expect(accidentsIn(text)).toEqual(expected)
  })

  it.each([
    [
      'of a district that was taken in a year',
      'Two people have been killed and three wounded after their car ran over a mine in a district recaptured in 2020. The blast occurred in the Tartar district on 13 May.',
      ['2024-05-13 AZ-TAR: EVERYONE KILLED 2, EVERYONE INJURED 3'],
    ],
    [
      'of land that was taken, with no year',
      'Two people were killed on 13 May in Tartar when their car hit a mine in the newly liberated territories.',
      ['2024-05-13 AZ-TAR: EVERYONE KILLED 2'],
    ],
    [
      'of the day before the one on which it is told',
      'Police, in a notice of April 25, write that two workers were injured when a shell exploded in Fuzuli on the previous day.',
      ['2024-04-24 AZ-FUZ: EVERYONE INJURED 2'],
    ],
    [
      'where a headline of the day places it, though another was elsewhere on another day',
      'A minibus went over a mine this morning in Aghdara district\n\nAt about 09:20 today a minibus drove onto an anti-tank mine. Two passengers died.\n\nOn 2 May a police officer was wounded when a mine exploded in Tartar.',
      ['2024-05-15 aghdara: EVERYONE KILLED 2', '2024-05-02 AZ-TAR: MILITARY INJURED 1'],
    ],
    [
      'of people without the animals beside them',
      'A shepherd and about twenty of his sheep were killed by a mine in Zangilan on 7 May.',
      ['2024-05-07 AZ-ZAN: EVERYONE KILLED 1'],
    ],
    [
      'of an owner, not of the animal',
      'In Goranboy, a mine killed an ox and wounded its owner on 9 May.',
      ['2024-05-09 AZ-GOR: EVERYONE INJURED 1'],
    ],
    [
      'of a life in danger, which is none lost',
      'A mine injured two men in Fuzuli on 11 May. The life of one of them is in danger.',
      ['2024-05-11 AZ-FUZ: EVERYONE INJURED 2'],
    ],
    [
      'of groups that leave nobody over',
      'Three people were injured by a mine in Fuzuli on 11 May: one of them is a woman, and two are soldiers.',
      ['2024-05-11 AZ-FUZ: MILITARY INJURED 2, WOMAN INJURED 1'],
    ],
    [
      'of a toll that has risen',
      "The death toll from Monday's mine explosion in Tartar has risen to three.",
      ['2024-05-13 AZ-TAR: EVERYONE KILLED 3'],
    ],
    [
      'of somebody named beside a number',
      'Elnur Mammadov, who was killed in a mine explosion in Lachin on 3 May, was 30; two people were wounded with him.',
      ['2024-05-03 AZ-LAC: EVERYONE INJURED 2, EVERYONE KILLED 1'],
    ],
    [
      'of somebody whose age follows "of"',
      'A farmer of 62 was injured by a mine in Fuzuli on 1 May.',
      ['2024-05-01 AZ-FUZ: EVERYONE INJURED 1'],
    ],
    [
      'of a parent, not of the children',
      'A mine took the life of the father of four children in Gubadli on 10 May and injured his brother.',
      ['2024-05-10 AZ-QBI: EVERYONE KILLED 1, EVERYONE INJURED 1'],
    ],
    [
      'of one person with two names',
      'A mine went off in Lachin on 9 May, killed a driver, a resident of Barda, and injured a passenger.',
      ['2024-05-09 AZ-LAC: EVERYONE KILLED 1, EVERYONE INJURED 1'],
    ],
    [
      'of those who were in what was destroyed',
      'A pick-up was destroyed by an anti-tank mine in Kalbajar on 9 May. Its two occupants were badly burned.',
      ['2024-05-09 AZ-KAL: EVERYONE INJURED 2'],
    ],
    [
      'of a lead that leaves the place to the text below',
      'A shepherd was killed in a mine explosion, media reported on Tuesday.\n\nVusal Karimov, 41, from Imishli, was grazing sheep in the liberated Jabrayil district when the device went off on Monday.',
      ['2024-05-13 AZ-CAB: EVERYONE KILLED 1'],
    ],
    [
      'of those struck by fragments',
      'Shrapnel from an exploding mine struck a man in Jabrayil on 12 May.',
      ['2024-05-12 AZ-CAB: EVERYONE INJURED 1'],
    ],
    [
      'of teenagers',
      'Two teenage brothers were injured by a shell in Aghdam on 3 May.',
      ['2024-05-03 AZ-AGM: CHILD INJURED 2'],
    ],
    [
      'told after the words on where and when, of the detonation alone',
      'A patrol encountered an explosive device in Zangilan on 4 May.\n\nAs a result of the detonation an ensign was killed and three conscripts were wounded.',
      ['2024-05-04 AZ-ZAN: MILITARY INJURED 3, MILITARY KILLED 1'],
    ],
    [
      'of a vehicle and then of those aboard',
      'A truck carrying water to one of our positions was blown up by an anti-tank mine in Lachin on 7 May. Two servicemen aboard sustained shrapnel wounds.',
      ['2024-05-07 AZ-LAC: MILITARY INJURED 2'],
    ],
    [
      'in each of the districts that the lead counts',
      'Mines claimed victims in two districts on 8 May.\n\nIn Kalbajar, a beekeeper was fatally injured when a mine detonated.\n\nIn Khojavand, two men were injured by a mine.',
      ['2024-05-08 AZ-KAL: EVERYONE KILLED 1', '2024-05-08 AZ-XVD: EVERYONE INJURED 2'],
    ],
    [
      'beside the toll of all mines',
      'The toll of mines has reached 374 after a shepherd was torn apart by an explosion in Kalbajar on 2 May.',
      ['2024-05-02 AZ-KAL: EVERYONE KILLED 1'],
    ],
    [
      'told to an outlet called Today',
      'Two men were injured by a mine in Aghdara on 11 May, Caspian Today was told.',
      ['2024-05-11 aghdara: EVERYONE INJURED 2'],
    ],
    [
      'of all, past words on who they are',
      'All four, employees of a pipe company, were cut by fragments when a mine exploded in Jabrayil on 11 May.',
      ['2024-05-11 AZ-CAB: EVERYONE INJURED 4'],
    ],
    [
      'of mine clearers',
      'One mine clearer was killed in an explosion in Aghdam on 11 May. An employee of a private demining company was injured.',
      ['2024-05-11 AZ-AGM: DEMINER KILLED 1, DEMINER INJURED 1'],
    ],
    [
      'of what it cost somebody',
      'A mine cost a woodcutter his life in Lachin on 12 May.',
      ['2024-05-12 AZ-LAC: EVERYONE KILLED 1'],
    ],
    ['of whom it cost no life', 'A mine cost a woodcutter his horse in Lachin on 12 May.', []],
    [
      'of a man who was hurt and has died since',
      'A man hurt by a mine in Fuzuli on May 3 has died in a Baku hospital.',
      ['2024-05-03 AZ-FUZ: EVERYONE KILLED 1'],
    ],
    [
      'whose day stands with what they did',
      'A mine killed two conscripts in Zangilan. They were on foot patrol on Wednesday night. A third conscript was wounded.',
      ['2024-05-15 AZ-ZAN: MILITARY KILLED 2, MILITARY INJURED 1'],
    ],
    [
      'of two civilians, of whom one died and the other did not',
      'On May 30 in Gubadli, two civilians, employees of a power company, were exposed to explosion of a mine; one of them died and the other got various injuries.',
      ['2023-05-30 AZ-QBI: CIVILIAN KILLED 1, CIVILIAN INJURED 1'],
    ],
    [
      'of bodies found',
      'On 28 April rescuers recovered the bodies of two men in Aghdam. They had stepped on a mine.',
      ['2024-04-28 AZ-AGM: EVERYONE KILLED 2'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(accidentsIn(text)).toEqual(expected)
  })

  it.each([
    'A bulldozer triggered a mine in Shusha on 11 May. The blast tore off one of the tracks, but the operator climbed out. Nobody was hurt.',
  ])('is none where nobody was hurt: %s', (text) => {
    expect(accidentsIn(text)).toEqual([])
  })

  it('counts nobody where what was found was blown up', () => {
    expect(
      accidentsIn('On 11 May a pensioner in Aghdam struck a mortar bomb; it was taken away and blown up.'),
    ).toEqual([])
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
    expect(accidentsIn(text)).toEqual(expected)
  })
})

describe('English totals of people', () => {
  it.each([
    ['Since 2021 mines have killed seven of its men and injured 22.', ['DEMINER KILLED 7, DEMINER INJURED 22']],
    ['In 2023 we lost 11 people to mines.', ['EVERYONE KILLED 11']],
    ['In 2023 mines harmed 201 people; of the civilians, 51 died.', ['EVERYONE CASUALTY 201, CIVILIAN KILLED 51']],
    ['In 2023 we lost 11 hectares to mines.', []],
    [
      'ANAMA counted 155 casualties of mines in 2021, 73 in 2022 and 52 in 2023.',
      ['EVERYONE CASUALTY 155', 'EVERYONE CASUALTY 73', 'EVERYONE CASUALTY 52'],
    ],
    [
      'Mine victims by year, according to the agency: 155 in 2021, 73 in 2022.',
      ['EVERYONE CASUALTY 155', 'EVERYONE CASUALTY 73'],
    ],
    ['Persons killed or injured by mines:\n2021 - 161\n2022 - 72', ['EVERYONE CASUALTY 161', 'EVERYONE CASUALTY 72']],
    ['Hectares of wheat by year:\n2021 - 161\n2022 - 72', []],
    [
      'Since 2020 mines had 397 victims, of whom 70 were killed; the Office has a slightly different total, 401.',
      ['EVERYONE CASUALTY 397, EVERYONE KILLED 70'],
    ],
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
