import { describe, expect, it } from 'vitest'
import { claimsIn } from '../englishArticle.ts'

const accidents = (text: string, publishedOn?: string | null): readonly string[] =>
  claimsIn(text, 'ACCIDENT_REPORT', publishedOn).map(({ occurredOn, place, locality, ordnanceType, counts }) => {
    const people = counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`).join(', ')
    return `${occurredOn ?? '-'} ${place ?? '-'} ${locality ?? '-'} ${ordnanceType}: ${people}`
  })

describe('accident reports', () => {
  it.each([
    [
      'On May 3 a civilian was injured by an anti-personnel mine in the village of Zargar, Fuzuli district.',
      '2024-05-03 AZ-FUZ Zargar ANTI_PERSONNEL_MINE: CIVILIAN INJURED 1',
    ],
    [
      'A tractor driver was killed on Monday after his vehicle hit an anti-tank mine in the Lachin district.',
      '2024-05-13 AZ-LAC - ANTI_VEHICLE_MINE: EVERYONE KILLED 1',
    ],
    [
      'Three people were killed yesterday when a truck ran over a mine in Kalbajar. Four others were wounded.',
      '2024-05-14 AZ-KAL - MINE: EVERYONE KILLED 3, EVERYONE INJURED 4',
    ],
    [
      'On May 3 a mine went off in Gazakh. Four people were wounded: a warrant officer and three ANAMA employees.',
      '2024-05-03 AZ-QAZ - MINE: DEMINER INJURED 3, MILITARY INJURED 1',
    ],
    [
      'A mine exploded in the Tartar district today. Four civilians, including two children, were injured.',
      '2024-05-15 AZ-TAR - MINE: CIVILIAN INJURED 4, CHILD INJURED 2',
    ],
    [
      'In March a lorry drove over a mine in Khojavand; two workers were injured.',
      '2024-03 AZ-XVD - MINE: EVERYONE INJURED 2',
    ],
    [
      'Nazim Guliyev, born in 1965, and Etibar Rustamov, born in 1973, hit a mine today in Aghdam and were wounded.',
      '2024-05-15 AZ-AGM - MINE: EVERYONE INJURED 2',
    ],
    [
      'A mine injured Nazim Guliyev, born in 1965, and Etibar Rustamov, born in 1973, today in Aghdam.',
      '2024-05-15 AZ-AGM - MINE: EVERYONE INJURED 2',
    ],
  ])('read %s', (text, expected) => {
    expect(accidents(text)).toEqual([expected])
  })

  it.each([
    [
      'BAKU, May 13 (Kura Wire) - A mine went off in Fuzuli the day before; both men in the car, aged 44 and 19, were killed.',
      '2024-05-14 AZ-FUZ - MINE: EVERYONE KILLED 2',
    ],
    [
      'The ministry reacted to the death of an electrician in Kalbajar.\n\nYesterday a lorry hit a mine near Yellija; of the men in it, all civilians, one was killed and four were injured.',
      '2024-05-14 AZ-KAL Yellija MINE: CIVILIAN KILLED 1, CIVILIAN INJURED 4',
    ],
    [
      'A mine exploded in Kalbajar yesterday and killed two people. The victims were peaceful civilians.',
      '2024-05-14 AZ-KAL - MINE: CIVILIAN KILLED 2',
    ],
    [
      'A mine exploded in Kalbajar yesterday and killed two people. Both civilians and soldiers use the road.',
      '2024-05-14 AZ-KAL - MINE: EVERYONE KILLED 2',
    ],
    [
      'Three soldiers die in Khojavand mine blast\n\nA lorry was blown up by a mine in Khojavand yesterday. One serviceman was killed and two were injured.',
      '2024-05-14 AZ-XVD - MINE: MILITARY KILLED 1, MILITARY INJURED 2',
    ],
    [
      'Two villagers and a shepherd were injured by a mine on May 3 in Aghdam.',
      '2024-05-03 AZ-AGM - MINE: EVERYONE INJURED 3',
    ],
    [
      'Two people, a driver and his passenger, were injured by a mine on May 3 in Aghdam.',
      '2024-05-03 AZ-AGM - MINE: EVERYONE INJURED 2',
    ],
    [
      'Two ANAMA sappers were killed by a mine and a third was gravely injured in Lachin on 6 May.',
      '2024-05-06 AZ-LAC - MINE: DEMINER KILLED 2, DEMINER INJURED 1',
    ],
    [
      'A mine went off in Aghdam on May 3. The driver was killed; his passenger, aged 24, was wounded.',
      '2024-05-03 AZ-AGM - MINE: EVERYONE KILLED 1, EVERYONE INJURED 1',
    ],
  ])('take day, district and group from the words around: %s', (text, expected) => {
    expect(accidents(text)).toEqual([expected])
  })

  it('are two where day, district or village differ', () => {
    const text =
      'On May 3 a mine wounded a shepherd in Aghdam.\n\nOn April 24 two servicemen were wounded by a mine in Lachin.'
    expect(accidents(text)).toEqual([
      '2024-05-03 AZ-AGM - MINE: EVERYONE INJURED 1',
      '2024-04-24 AZ-LAC - MINE: MILITARY INJURED 2',
    ])
  })

  it('are one where several sentences tell of one event', () => {
    const text =
      'A mine blast has injured two civilians in Aghdam. It happened on Tuesday near the village of Chayli. Both men were taken to hospital.'
    expect(accidents(text)).toEqual(['2024-05-14 AZ-AGM Chayli MINE: CIVILIAN INJURED 2'])
  })

  it('count several accidents together where the text does not split them', () => {
    const [report] = claimsIn(
      'Mines detonated on three occasions on May 6. A civilian died as a result, and a soldier was wounded.',
      'ACCIDENT_REPORT',
    )
    expect(report).toMatchObject({ accidentCount: 3, occurredOn: '2024-05-06', place: null })
    expect(report?.counts.map(({ population, outcome, value }) => [population, outcome, value])).toEqual([
      ['CIVILIAN', 'KILLED', 1],
      ['MILITARY', 'INJURED', 1],
    ])
  })

  it.each([
    [
      'Two passengers died and five were injured, including a woman and a 9-year-old child.',
      'WOMAN INJURED 1, CHILD INJURED 1',
    ],
    [
      'Two passengers died and five were injured, among the latter a woman and two children.',
      'CHILD INJURED 2, WOMAN INJURED 1',
    ],
    ['Two passengers died and five were injured. Among the dead is a soldier.', 'MILITARY KILLED 1'],
    ['Two passengers died and five were injured, one of them a child.', 'CHILD INJURED 1'],
    ['Two passengers died and five were injured, including the driver. A woman was unhurt.', ''],
  ])('count people named as part of a number with what befell it: %s', (text, parts) => {
    expect(accidents(`On May 3 a minibus hit a mine in Aghdam. ${text}`)).toEqual([
      ['2024-05-03 AZ-AGM - MINE: EVERYONE KILLED 2, EVERYONE INJURED 5', parts].filter(Boolean).join(', '),
    ])
  })

  it.each([
    ["a member of the agency's staff triggered", 'DEMINER'],
    ['an employee of a clearance operator triggered', 'DEMINER'],
    ["a member of the bank's staff triggered", 'EVERYONE'],
  ])('know clearers by whom they work for: %s', (words, group) => {
    const text = `On May 3 in the Aghdam district ${words} an anti-personnel mine. A man's leg was badly injured.`
    expect(accidents(text)).toEqual([`2024-05-03 AZ-AGM - ANTI_PERSONNEL_MINE: ${group} INJURED 1`])
  })

  it.each([
    ["ANAMA's two surveyors", 'DEMINER'],
    ["Barda's two surveyors", 'EVERYONE'],
  ])('know clearers by whose they are, however many: %s', (who, group) => {
    const text = `On May 3 ${who} were injured by a mine in the Aghdam district.`
    expect(accidents(text)).toEqual([`2024-05-03 AZ-AGM - MINE: ${group} INJURED 2`])
  })

  it('know "the other" for one of those told of', () => {
    const told = (who: string) => `On May 3 a mine killed a soldier in the Aghdam district. ${who} was wounded.`
    expect(accidents(told('The other'))).toEqual(['2024-05-03 AZ-AGM - MINE: MILITARY KILLED 1, MILITARY INJURED 1'])
    expect(accidents(told('The onlooker'))).toEqual(['2024-05-03 AZ-AGM - MINE: MILITARY KILLED 1, EVERYONE INJURED 1'])
  })

  it('take no ordnance from a running total beside them', () => {
    const blast = 'A civilian was injured by an ammunition explosion on May 3 in Zargar village in the Fuzuli district.'
    const total = 'Since the end of the war, over 370 people have fallen victim to landmines.'
    expect(accidents(`${blast} ${total}`)).toEqual(['2024-05-03 AZ-FUZ Zargar UNEXPLODED_ORDNANCE: CIVILIAN INJURED 1'])
  })

  it('take the home of a victim for no place of an accident', () => {
    expect(accidents('On May 3 a mine killed Elvin Rahimov, a resident of the village of Safarli, in Aghdam.')).toEqual(
      ['2024-05-03 AZ-AGM - MINE: EVERYONE KILLED 1'],
    )
  })

  it("take the district of a victim's village for none where another is told", () => {
    const told = (who: string): string => `On May 3 a mine injured ${who} Aghdam in Lachin.`
    expect(accidents(told('a resident of the village of Safarli in'))).toEqual([
      '2024-05-03 AZ-LAC - MINE: EVERYONE INJURED 1',
    ])
    expect(accidents(told('a native of'))).toEqual(['2024-05-03 AZ-LAC - MINE: EVERYONE INJURED 1'])
    expect(accidents(told('a shepherd near'))).toEqual(['2024-05-03 AZ-AGM - MINE: EVERYONE INJURED 1'])
  })

  it('happened "the same day" as their report where no other day is told', () => {
    const report = 'A farmer died when a mine went off in Aghdam, police said on 3 May.'
    const dead = 'AZ-AGM - MINE: EVERYONE KILLED 1'
    expect(accidents(`${report} The blast occurred at noon the same day.`)).toEqual([`2024-05-03 ${dead}`])
    expect(accidents(`${report} The blast occurred at noon.`)).toEqual([`- ${dead}`])
  })

  it.each([
    ['The driver, 34, and two passengers', 'EVERYONE INJURED 3'],
    ['Two workers, 24 and 31, and their driver', 'EVERYONE INJURED 3'],
    ['Two brothers, 12 and 9,', 'CHILD INJURED 2'],
    ['Two brothers, 31 and 28,', 'EVERYONE INJURED 2'],
    [
      'A driver, 34, his wife, 30, and their two sons, 8 and 5,',
      'CHILD INJURED 2, EVERYONE INJURED 1, WOMAN INJURED 1',
    ],
  ])('count nobody twice or not at all for an age beside them: %s', (people, counts) => {
    expect(accidents(`${people} were hurt by a mine in Aghdam on May 3.`)).toEqual([
      `2024-05-03 AZ-AGM - MINE: ${counts}`,
    ])
  })

  it('count nobody of an earlier event that they are compared with', () => {
    const blast = 'The mine blast in Aghdam on May 3 was the deadliest'
    expect(accidents(`${blast} since June 4, 2021, when three people died in Kalbajar.`)).toEqual([
      '2024-05-03 AZ-AGM - MINE: ',
    ])
    expect(accidents(`${blast}: three people died.`)).toEqual(['2024-05-03 AZ-AGM - MINE: EVERYONE KILLED 3'])
  })

  it('count nobody of whom all are denied', () => {
    const tractor = 'of the two men in the tractor that hit a mine in Aghdam on May 3'
    expect(accidents(`Both ${tractor} were hurt.`)).toEqual(['2024-05-03 AZ-AGM - MINE: EVERYONE INJURED 2'])
    expect(accidents(`Neither ${tractor} was hurt.`)).toEqual(['2024-05-03 AZ-AGM - MINE: '])
  })

  it('count everybody harmed where an aside counts those who died', () => {
    expect(accidents('Four soldiers were injured, one fatally, by a mine in Aghdam on May 3.')).toEqual([
      '2024-05-03 AZ-AGM - MINE: MILITARY CASUALTY 4, MILITARY KILLED 1',
    ])
  })

  it('have no day where the day of publication is unknown', () => {
    expect(accidents('A shepherd was wounded by a mine in Aghdam on December 17.', null)).toEqual([
      '- AZ-AGM - MINE: EVERYONE INJURED 1',
    ])
  })

  it.each([
    'There have been numerous mine explosions in which people suffered.',
    'Mines kill or cripple troops and residents alike.',
    'Sappers blew up 12 mines near Aghdam on May 3.',
    'On May 3 the ministry spoke of mines in Aghdam.',
  ])('are not: %s', (text) => {
    expect(accidents(text)).toEqual([])
  })
})

describe('whose report of an accident it is', () => {
  const bodies = (text: string): readonly string[] =>
    claimsIn(text, 'ACCIDENT_REPORT').map(({ attributedTo }) => attributedTo.code)

  it('is the source that its paragraph goes on to name', () => {
    const text =
      'A mine exploded under a lorry in Khojaly on May 3. Two soldiers were wounded, the Defence Ministry said.'
    expect(bodies(text)).toEqual(['MINISTRY_OF_DEFENCE_AZ'])
  })

  it("is the text's issuer where the source stands in another paragraph", () => {
    const text =
      'A mine exploded under a lorry in Khojaly on May 3. Two soldiers were wounded.\n\nThe sea was calm, the Defence Ministry said.'
    expect(bodies(text)).toEqual(['ANAMA'])
  })

  it('is the source that it opens with, whoever is cited later', () => {
    const text =
      'The Ombudsman said a mine exploded under a lorry in Khojaly on May 3. Two soldiers were wounded, the Defence Ministry said.'
    expect(bodies(text)).toEqual(['OMBUDSMAN_AZ'])
  })
})
