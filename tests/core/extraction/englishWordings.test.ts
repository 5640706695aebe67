import { describe, expect, it } from 'vitest'
import { extract } from '../../../core/extraction/extract.ts'
import type { CasualtyCount } from '../../../core/model/casualties.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { OPENING, PUBLISHED } from './englishArticle.ts'

const SIGNS = { EXACT: '', AT_LEAST: '>=', AT_MOST: '<=', APPROXIMATE: '~' }

const people = (counts: readonly CasualtyCount<unknown>[]): string =>
  counts
    .map(({ population, outcome, value, certainty }) => `${population} ${outcome} ${SIGNS[certainty]}${value}`)
    .join(', ')

/** An accident as "day place: people", a total as "from..to: people" without the end of running ones. */
function told(claim: Claim): readonly string[] {
  if (claim.kind === 'ACCIDENT_REPORT')
    return [`${claim.occurredOn ?? '-'} ${claim.place ?? '-'}: ${people(claim.counts)}`.trim()]
  if (claim.kind !== 'CASUALTY_FIGURE') return []
  const { from, to, cumulative } = claim.period
  return [`${from ?? ''}..${cumulative ? '' : (to ?? '')}: ${people(claim.counts)}`]
}

const read = (text: string): readonly string[] =>
  extract(OPENING + text, { publishedOn: PUBLISHED, language: 'en' }).claims.flatMap(told)

describe('English wordings of accidents and totals', () => {
  it.each([
    [
      'Two brothers were wounded in the Fuzuli district on Tuesday when the elder one trod on a mine while gathering firewood.',
      ['2024-05-14 AZ-FUZ: EVERYONE INJURED 2'],
    ],
    [
      'A 34-year-old man lost his leg in a mine explosion in Jabrayil on May 11, police said.',
      ['2024-05-11 AZ-CAB: EVERYONE INJURED 1'],
    ],
    [
      'One man was killed and his two sons were hurt as their tractor hit a mine in Aghdam on 9 May.',
      ['2024-05-09 AZ-AGM: EVERYONE KILLED 1, EVERYONE INJURED 2'],
    ],
    [
      'On May 8 a boy of 12 was killed and his cousin, a girl of 10, was injured when a shell they had found exploded in the Tartar district.',
      ['2024-05-08 AZ-TAR: CHILD KILLED 1, CHILD INJURED 1'],
    ],
    [
      'A driver and two of his helpers were injured on May 12 in Lachin when their lorry ran over an anti-tank mine.',
      ['2024-05-12 AZ-LAC: EVERYONE INJURED 3'],
    ],
    [
      'In Aghdam a herdsman was killed on 3 May, and in Jabrayil two construction workers were wounded the same day, in both cases by anti-personnel mines.',
      ['2024-05-03 AZ-AGM: EVERYONE KILLED 1', '2024-05-03 AZ-CAB: EVERYONE INJURED 2'],
    ],
    [
      'As a result of mine explosion in Fuzuli district on May 6, 2 persons became martyr and 3 persons got mine trauma.',
      ['2024-05-06 AZ-FUZ: EVERYONE KILLED 2, EVERYONE INJURED 3'],
    ],
    [
      'On May 7 the citizen Aliyev Rauf, 1987 year of birth, was blown up on a mine in Khojavand region and received body injury.',
      ['2024-05-07 AZ-XVD: EVERYONE INJURED 1'],
    ],
    [
      'The inhabitant of the Barda region, born in 1990, was blown up on an anti-personnel mine in Aghdam on May 2 and died.',
      ['2024-05-02 AZ-AGM: EVERYONE KILLED 1'],
    ],
    [
      "A landmine explosion has left three dead and seven wounded in Azerbaijan's Lachin region, officials said on Monday.",
      ['- AZ-LAC: EVERYONE KILLED 3, EVERYONE INJURED 7'],
    ],
    [
      'Three soldiers were killed and one is in a critical condition after a blast in the Kalbajar region on Monday, the Defence Ministry said. The vehicle had hit an anti-tank mine.',
      ['2024-05-13 AZ-KAL: MILITARY KILLED 3, MILITARY INJURED 1'],
    ],
    [
      'A civilian died and two others were injured on May 1 when an anti-tank mine went off under their car in the Gubadli district.',
      ['2024-05-01 AZ-QBI: EVERYONE INJURED 2, CIVILIAN KILLED 1'],
    ],
    ['On May 9 a mine exploded in Shusha. There were no casualties.', []],
    [
      'Four people, including a woman and a child of six, were injured on May 3 when a minibus struck a mine near the village of Sarijali in Aghdam district.',
      ['2024-05-03 AZ-AGM: EVERYONE INJURED 4, WOMAN INJURED 1, CHILD INJURED 1'],
    ],
    [
      'Mines claimed two more victims at the weekend: on Saturday a shepherd was killed in Jabrayil, and on Sunday a tractor driver was wounded in Fuzuli.',
      ['2024-05-11 AZ-CAB: EVERYONE KILLED 1', '2024-05-12 AZ-FUZ: EVERYONE INJURED 1'],
    ],
    [
      'An explosion tore through a vehicle carrying employees of a road company in Khojavand on May 8, killing the driver and wounding three passengers.',
      ['2024-05-08 AZ-XVD: EVERYONE INJURED 3, EVERYONE KILLED 1'],
    ],
    [
      'Elchin Mammadov, a 42-year-old resident of Beylagan, died on 12 May after stepping on a mine in the Fuzuli district. He leaves a wife and four children.',
      ['2024-05-12 AZ-FUZ: EVERYONE KILLED 1'],
    ],
    [
      'On May 12 Rashad Huseynov (born in 1980) and Samir Huseynov (born in 1984) were injured by a mine in Jabrayil district.',
      ['2024-05-12 AZ-CAB: EVERYONE INJURED 2'],
    ],
    [
      'Police captain Orkhan Jafarov and a local resident were killed on May 5 as their car drove onto a mine in Khojavand.',
      ['2024-05-05 AZ-XVD: MILITARY KILLED 1, EVERYONE KILLED 1'],
    ],
    [
      'Two children died and a third was injured on May 4 in Tartar when they picked up an unexploded shell.',
      ['2024-05-04 AZ-TAR: CHILD KILLED 2, CHILD INJURED 1'],
    ],
    [
      'On May 13 a deminer of the company Azerlandscape was injured while clearing a field in Jabrayil when a mine exploded in front of him.',
      ['2024-05-13 AZ-CAB: DEMINER INJURED 1'],
    ],
    [
      'The blast occurred at about 11 a.m. on May 14 in the village of Chirag, Kalbajar. A resident of Goranboy, 51-year-old Mahir Aliyev, who was grazing 40 sheep, stepped on a mine and lost his left foot. Twelve sheep were killed.',
      ['2024-05-14 AZ-KAL: EVERYONE INJURED 1'],
    ],
    [
      'Since the end of the war in 2020, 61 people have been killed and 288 injured by mines in Azerbaijan, the agency says. Last year alone 12 people died and 43 were hurt.',
      ['2020-11-10..: EVERYONE KILLED 61, EVERYONE INJURED 288', '2023..2023: EVERYONE KILLED 12, EVERYONE INJURED 43'],
    ],
    [
      'Between January and April of this year, 14 people stepped on mines; three of them were killed, eleven injured.',
      ['2024-01..2024-04: EVERYONE CASUALTY 14, EVERYONE KILLED 3, EVERYONE INJURED 11'],
    ],
    [
      'In 2023 there were 52 mine victims: 9 dead and 43 wounded. Of the dead, seven were civilians and two servicemen.',
      [
        '2023..2023: EVERYONE CASUALTY 52, EVERYONE KILLED 9, EVERYONE INJURED 43, CIVILIAN KILLED 7, MILITARY KILLED 2',
      ],
    ],
    [
      'According to the agency, 352 Azerbaijani citizens have become victims of mines in the post-war period. Of this number 66 perished and 286 were wounded, 168 of the wounded being civilians.',
      ['2020-11-10..: EVERYONE CASUALTY 352, EVERYONE KILLED 66, EVERYONE INJURED 286, CIVILIAN INJURED 168'],
    ],
    [
      'From 10 November 2020 to 1 May 2024, mines and unexploded ordnance claimed the lives of 68 people (54 civilians and 14 servicemen) and left 297 injured.',
      ['2020-11-10..: EVERYONE KILLED 68, CIVILIAN KILLED 54, MILITARY KILLED 14, EVERYONE INJURED 297'],
    ],
    [
      '"More than 360 of our citizens have been killed or injured since November 2020," the spokesman said.',
      ['2020-11..: EVERYONE CASUALTY >=360'],
    ],
    [
      'The number of mine victims since the end of hostilities has risen to 365, the ministry noted, adding that most of them are civilians.',
      ['2020-11-10..: EVERYONE CASUALTY 365'],
    ],
    ['Some 300 people have been hit by mines over the past three and a half years.', ['..: EVERYONE CASUALTY ~300']],
    [
      'In April alone, three people were injured by mines and one died.',
      ['2024-04..2024-04: EVERYONE INJURED 3, EVERYONE KILLED 1'],
    ],
    ['Over the past week two people were injured in mine blasts.', ['2024-05-06..2024-05-12: EVERYONE INJURED 2']],
    [
      'A man was injured by a mine in Fuzuli on Tuesday. It was the fourth such accident this year; in those, five people were wounded.',
      ['2024-05-14 AZ-FUZ: EVERYONE INJURED 1', '2024..2024: EVERYONE INJURED 5'],
    ],
    [
      'On May 10 a mine killed a shepherd in Aghdam. Since the beginning of the year mines have killed five people and injured nineteen.',
      ['2024-05-10 AZ-AGM: EVERYONE KILLED 1', '2024..2024: EVERYONE KILLED 5, EVERYONE INJURED 19'],
    ],
    [
      'On May 10 a mine killed a shepherd in Aghdam. A year ago, on 4 April 2023, three members of one family died in the same district when their car hit a mine.',
      ['2024-05-10 AZ-AGM: EVERYONE KILLED 1', '2023-04-04 AZ-AGM: EVERYONE KILLED 3'],
    ],
    [
      'Mine kills one, injures two in Fuzuli\n\nOne person has been killed and two have been injured in a mine explosion in the Fuzuli district.\n\nAccording to the Interior Ministry, the explosion happened on 14 May at about 10:00, when a Kamaz truck belonging to a construction company hit an anti-tank mine near the village of Govshatli.\n\nThe driver, Vugar Aliyev, 45, died at the scene. Two other workers, aged 28 and 33, were wounded.',
      ['2024-05-14 AZ-FUZ: EVERYONE KILLED 1, EVERYONE INJURED 2'],
    ],
    [
      'Two civilians have been wounded by a landmine in Aghdam.\n\nThe blast occurred yesterday evening in the village of Merzili when brothers Anar and Emin Babayev were ploughing a field. Anar Babayev, 41, lost a leg, his younger brother suffered shrapnel wounds to the face.\n\nBoth are in hospital in Barda. Their lives are not in danger.',
      ['2024-05-14 AZ-AGM: CIVILIAN INJURED 2'],
    ],
    [
      "The prosecutor's office of Zangilan district reports: on 12 May an excavator operator of a private company was killed and his assistant injured by the explosion of an anti-tank mine on the Horadiz-Agbend railway line.",
      ['2024-05-12 AZ-ZAN: EVERYONE KILLED 1, EVERYONE INJURED 1'],
    ],
    [
      'A police officer and two soldiers were wounded when a mine exploded in Khojaly on 11 May; a fourth man, a civilian driver, was unhurt.',
      ['2024-05-11 AZ-XCI: MILITARY INJURED 3'],
    ],
    [
      'Eight people, five servicemen and three civilians, were injured on 6 May in Shusha when a mine went off.',
      ['2024-05-06 AZ-SUS: MILITARY INJURED 5, CIVILIAN INJURED 3'],
    ],
    [
      'On 6 May, six deminers of ANAMA came under a mine explosion in Lachin. One of them died in hospital.',
      ['2024-05-06 AZ-LAC: DEMINER CASUALTY 6, DEMINER KILLED 1'],
    ],
    [
      'A woman picking mulberries and her grandson, seven, were injured in Aghdam on 7 May when the boy touched a grenade.',
      ['2024-05-07 AZ-AGM: WOMAN INJURED 1, CHILD INJURED 1'],
    ],
    [
      'On 7 May a mother and her three children were wounded in Khojaly by an exploding shell.',
      ['2024-05-07 AZ-XCI: CHILD INJURED 3, WOMAN INJURED 1'],
    ],
    [
      'Anti-personnel mine wounds shepherd in Gubadli. The man, a native of Imishli born in 1979, was looking for a lost cow on May 3.',
      ['2024-05-03 AZ-QBI: EVERYONE INJURED 1'],
    ],
    [
      'A total of 5 people were killed and 12 more injured in three mine explosions in Aghdam, Fuzuli and Lachin on 5 May.',
      ['2024-05-05 -: EVERYONE KILLED 5, EVERYONE INJURED 12'],
    ],
    [
      'The Ombudsman offered condolences to the families of the two men who lost their lives in the mine explosion in Kalbajar on 9 May and wished the three injured a speedy recovery.',
      ['2024-05-09 AZ-KAL: EVERYONE KILLED 2, EVERYONE INJURED 3'],
    ],
    [
      'On May 9 the car of the head of the local administration, in which three people were travelling, drove over a mine in Kalbajar. All three were killed.',
      ['2024-05-09 AZ-KAL: EVERYONE KILLED 3'],
    ],
    [
      'Three people were killed and four injured in the explosion of a mine under a truck in Kalbajar on 9 May; among the dead is a journalist, among the injured a woman and a soldier.',
      ['2024-05-09 AZ-KAL: EVERYONE KILLED 3, EVERYONE INJURED 4, WOMAN INJURED 1, MILITARY INJURED 1'],
    ],
    [
      'On 12 May, a Ministry of Emergency Situations pyrotechnician was wounded while defusing a shell in Tartar.',
      ['2024-05-12 AZ-TAR: EVERYONE INJURED 1'],
    ],
    [
      'A mine blast hit a military vehicle in Kalbajar on May 8. According to preliminary information, 2 servicemen are dead, 5 are wounded.',
      ['2024-05-08 AZ-KAL: MILITARY KILLED 2, MILITARY INJURED 5'],
    ],
    [
      'At least two people died and up to five were injured on May 8 in Fuzuli when a bus ran over a mine.',
      ['2024-05-08 AZ-FUZ: EVERYONE KILLED >=2, EVERYONE INJURED <=5'],
    ],
    [
      'Between 3 and 5 people were hurt in the blast near Hadrut, Khojavand, on 8 May, by different accounts.',
      ['2024-05-08 AZ-XVD:'],
    ],
    [
      'An employee of a private company was killed by a mine in Aghdam on May 3.',
      ['2024-05-03 AZ-AGM: EVERYONE KILLED 1'],
    ],
    [
      'A civilian vehicle struck a mine in Aghdam on May 3, killing one person and leaving a minor with minor injuries.',
      ['2024-05-03 AZ-AGM: EVERYONE KILLED 1, CHILD INJURED 1'],
    ],
    [
      'A military lorry hit a mine in Lachin on May 3 and three people were hurt.',
      ['2024-05-03 AZ-LAC: EVERYONE INJURED 3'],
    ],
    [
      'On May 3 a mine in Lachin killed Private Elvin Hasanov and wounded Lieutenant Murad Aliyev.',
      ['2024-05-03 AZ-LAC: MILITARY KILLED 1, MILITARY INJURED 1'],
    ],
    [
      'A resident of the Fuzuli district, Araz Mammadov, born in 1971, was wounded in the leg when he stepped on a mine in Khojavand on May 3. He was taken to the Fuzuli district hospital.',
      ['2024-05-03 AZ-XVD: EVERYONE INJURED 1'],
    ],
    [
      'On May 3, Khojavand: a mine explodes, a tractor driver dies, a bystander is injured.',
      ['2024-05-03 AZ-XVD: EVERYONE KILLED 1, EVERYONE INJURED 1'],
    ],
    [
      'A group of five villagers were on their way to a cemetery in Zangilan on May 3 when one of them stepped on a mine and lost a leg.',
      ['2024-05-03 AZ-ZAN: EVERYONE INJURED 1'],
    ],
    [
      'On May 3 the explosion of a mine in Gubadli killed the 16-year-old Nurlan Aliyev and seriously injured his father.',
      ['2024-05-03 AZ-QBI: CHILD KILLED 1, EVERYONE INJURED 1'],
    ],
    [
      'Three brothers aged 8, 11 and 13 were injured on May 3 in Fuzuli by a grenade they found.',
      ['2024-05-03 AZ-FUZ: CHILD INJURED 3'],
    ],
    [
      'A mine exploded under a car with three passengers in Aghdam on May 3. The driver died instantly and all three passengers were wounded.',
      ['2024-05-03 AZ-AGM: EVERYONE INJURED 3, EVERYONE KILLED 1'],
    ],
    [
      'On May 3 a mine went off in Tartar. A man died. A woman was wounded.',
      ['2024-05-03 AZ-TAR: EVERYONE KILLED 1, WOMAN INJURED 1'],
    ],
    ['On May 3 a mine killed a man and his wife in Tartar.', ['2024-05-03 AZ-TAR: EVERYONE KILLED 1, WOMAN KILLED 1']],
    [
      'Ilham Aliyev and Vugar Hasanov, both residents of Tartar, lost their lives on May 3 after their car hit a mine near Talish in the Aghdara district.',
      ['2024-05-03 aghdara: EVERYONE KILLED 2'],
    ],
    [
      'A Turkish citizen and three Azerbaijani workers of a contractor were injured on 4 May in a mine blast on the road to Zangilan airport in the Zangilan district.',
      ['2024-05-04 AZ-ZAN: EVERYONE INJURED 4'],
    ],
    ['On 4 May civilian Rauf Aliyev was injured by a mine in Aghdam.', ['2024-05-04 AZ-AGM: CIVILIAN INJURED 1']],
    [
      'A military engineer was killed and a contract soldier injured when a mine detonated during clearance work in Kalbajar on May 4.',
      ['2024-05-04 AZ-KAL: MILITARY KILLED 1, MILITARY INJURED 1'],
    ],
    [
      'One of three shepherds who drove their flock across a minefield in Jabrayil on Tuesday was killed; the other two escaped unhurt.',
      ['2024-05-14 AZ-CAB: EVERYONE KILLED 1'],
    ],
    [
      'Nine people have been killed in mine explosions this year. The latest accident happened on May 12 in the Lachin district, where two road workers died.',
      ['2024..2024: EVERYONE KILLED 9', '2024-05-12 AZ-LAC: EVERYONE KILLED 2'],
    ],
    [
      'In the village of Ballija, Khojaly district, a mine explosion on May 2 killed two cows and injured their owner.',
      ['2024-05-02 AZ-XCI: EVERYONE INJURED 1'],
    ],
    [
      'Six mine accidents were registered in April, in which one person was killed and seven were injured.',
      ['2024-04..2024-04: EVERYONE KILLED 1, EVERYONE INJURED 7'],
    ],
    [
      "According to the prosecutor's office, 7 people (5 civilians, 2 military servants) were killed and 19 (12 civilians, 7 military servants) wounded by mines during 4 months of 2024.",
      [
        '2024-01..2024-04: EVERYONE KILLED 7, CIVILIAN KILLED 5, MILITARY KILLED 2, EVERYONE INJURED 19, CIVILIAN INJURED 12, MILITARY INJURED 7',
      ],
    ],
    [
      'Since November 2020, 69 people have died (civilians: 54, military: 15).',
      ['2020-11..: EVERYONE KILLED 69, CIVILIAN KILLED 54, MILITARY KILLED 15'],
    ],
    [
      'Since November 2020 mines have killed 69 people: 54 civilians, 10 servicemen and five employees of the agency.',
      ['2020-11..: EVERYONE KILLED 69, CIVILIAN KILLED 54, MILITARY KILLED 10, DEMINER KILLED 5'],
    ],
  ])('are read: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    'Seven workers were evacuated after a mine was found at a building site in Fuzuli on May 10. Nobody was hurt.',
    'On May 11 scaffolding collapsed in Aghdam, killing two workers and injuring three.',
    'A gas explosion in Baku on May 9 injured six people, among them two children.',
  ])('tell of no one harmed by mines: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
