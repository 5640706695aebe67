import { describe, expect, it } from 'vitest'
import { accidentsIn, claimsIn, peopleOf } from './englishArticle.ts'

describe('who died some time after an English accident', () => {
  it.each([
    [
      'was hurt, as a participle says',
      'A soldier wounded by a mine in Kalbajar on 3 May died on Friday in the Main Clinical Hospital, the Ministry of Defence said.',
      ['2024-05-03 AZ-KAL: MILITARY KILLED 1'],
    ],
    [
      'was hurt, as a clause beside a name says',
      'Farid Hasanov, 34, who was wounded by a mine in Zangilan on 3 May, died in hospital on Friday night.',
      ['2024-05-03 AZ-ZAN: EVERYONE KILLED 1'],
    ],
    [
      'are several',
      'Two soldiers wounded by a mine in Tartar on 3 May died in hospital on Friday.',
      ['2024-05-03 AZ-TAR: MILITARY KILLED 2'],
    ],
    [
      'is the man told of before',
      'A shepherd was injured by a mine in Fuzuli on 3 May. On Friday the man died in hospital.',
      ['2024-05-03 AZ-FUZ: EVERYONE KILLED 1'],
    ],
    [
      'is of the group told of before',
      'A soldier was injured by a mine in Fuzuli on 3 May. The soldier died of his wounds on Friday.',
      ['2024-05-03 AZ-FUZ: MILITARY KILLED 1'],
    ],
    [
      'hit the mine on the day before the verb of that',
      'On 3 May a man hit a mine in Fuzuli and died in hospital.',
      ['2024-05-03 AZ-FUZ: EVERYONE KILLED 1'],
    ],
    [
      'leaves those hurt beside others',
      'A mine killed a shepherd and wounded a passer-by in Fuzuli on 3 May. On Friday the driver died in hospital.',
      ['2024-05-03 AZ-FUZ: EVERYONE KILLED 1, EVERYONE INJURED 1'],
    ],
    [
      'is no one hurt when others died',
      'A sapper was wounded by the mine that killed two men in Fuzuli on 3 May.',
      ['2024-05-03 AZ-FUZ: EVERYONE KILLED 2, DEMINER INJURED 1'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(accidentsIn(text)).toEqual(expected)
  })
})

describe('days and groups beside others in English', () => {
  it.each([
    [
      'gives no day on which somebody was discharged',
      'A mine killed two sappers and wounded four in Kalbajar on 3 May. A fifth sapper was discharged on 10 May.',
      ['2024-05-03 AZ-KAL: DEMINER KILLED 2, DEMINER INJURED 4'],
    ],
    [
      'counts "a day earlier" from the nearest sentence that tells one',
      'A serviceman was wounded by a mine in Khankendi on 10 May. Doctors said he would live. A day earlier a shepherd had been killed by a mine in Khojaly district.',
      ['2024-05-10 AZ-XA: MILITARY INJURED 1', '2024-05-09 AZ-XCI: EVERYONE KILLED 1'],
    ],
    [
      'gives the child to those it is one of',
      'A mine killed a driver and injured two passengers, one of whom is a minor, in Jabrayil on 3 May.',
      ['2024-05-03 AZ-CAB: EVERYONE INJURED 2, CHILD INJURED 1, EVERYONE KILLED 1'],
    ],
    [
      'counts others beside one in uniform with that one',
      'One ANAMA employee died on the spot, three others were wounded by a mine in Shusha on 3 May.',
      ['2024-05-03 AZ-SUS: DEMINER KILLED 1, DEMINER INJURED 3'],
    ],
    [
      'counts others beside a civilian with nobody',
      'A mine killed a civilian and wounded three others in Shusha on 3 May.',
      ['2024-05-03 AZ-SUS: EVERYONE INJURED 3, CIVILIAN KILLED 1'],
    ],
    [
      'takes no day from a dateline that a full stop parts from its town',
      "BAKU. May 13 (Interfax) - A mine blast has left two servicemen injured in Kalbajar, the country's Defence Ministry said on Monday.",
      ['- AZ-KAL: MILITARY INJURED 2'],
    ],
    [
      'adds none of those told of to their whole',
      'Three of the seven people wounded by a mine in Shusha on 3 May are at home. A further two are in intensive care.',
      ['2024-05-03 AZ-SUS: EVERYONE INJURED 7'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(accidentsIn(text)).toEqual(expected)
  })

  it.each([
    [
      'Six people have been killed by mines since 2020. Four of them were civilians. Another 19 were injured.',
      'EVERYONE KILLED 6, CIVILIAN KILLED 4, EVERYONE INJURED 19',
    ],
    [
      'Since 2020 mines have killed or maimed 426 citizens. Out of the 73 who lost their lives, 56 were civilians.',
      'EVERYONE CASUALTY 426, EVERYONE KILLED 73, CIVILIAN KILLED 56',
    ],
    [
      'Since 2020 mines have killed or maimed 426 citizens. Of the 353 who were wounded, 190 were servicemen.',
      'EVERYONE CASUALTY 426, EVERYONE INJURED 353, MILITARY INJURED 190',
    ],
    [
      'Six civilians have been killed by mines since 2020. Another 19 were injured.',
      'CIVILIAN KILLED 6, CIVILIAN INJURED 19',
    ],
    [
      'Since 2020 mines and other explosive remnants of war claimed 56 lives and injured 250 people.',
      'EVERYONE KILLED 56, EVERYONE INJURED 250',
    ],
  ])('%s', (text, expected) => {
    expect(claimsIn(text, 'CASUALTY_FIGURE').map(({ counts }) => peopleOf(counts))).toEqual([expected])
  })
})

describe('years of birth and ages in English accidents', () => {
  it.each([
    [
      'in parentheses before the verb',
      'Anar Huseynov (born 1985) and Ruslan Huseynov (born 1992) were killed and Kamran Aliyev (born 1979) was injured by a mine in Aghdam on 3 May.',
      ['2024-05-03 AZ-AGM: EVERYONE KILLED 2, EVERYONE INJURED 1'],
    ],
    [
      'in parentheses after each verb',
      'A mine killed Anar Huseynov (born 1985) and injured Kamran Aliyev (b. 1979) in Aghdam on 3 May.',
      ['2024-05-03 AZ-AGM: EVERYONE KILLED 1, EVERYONE INJURED 1'],
    ],
    [
      'as years of several',
      'Two brothers, 10 and 13 years old, were killed by a mine in Aghdam on 3 May.',
      ['2024-05-03 AZ-AGM: CHILD KILLED 2'],
    ],
    [
      'as ages in a list beside somebody',
      'A woman, 33, and her children, aged 3, 8 and 11, were wounded by a mine in Aghdam on 3 May.',
      ['2024-05-03 AZ-AGM: WOMAN INJURED 1, CHILD INJURED 3'],
    ],
    [
      'at the end of what is told of one of two accidents',
      'In Fuzuli a mine killed Ilgar Rzayev, 29, and injured his brother; in Jabrayil a police patrol hit a mine and three officers were wounded.',
      ['- AZ-FUZ: EVERYONE KILLED 1, EVERYONE INJURED 1', '- AZ-CAB: MILITARY INJURED 3'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(accidentsIn(text)).toEqual(expected)
  })
})
