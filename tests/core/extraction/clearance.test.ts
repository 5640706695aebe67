import { describe, expect, it } from 'vitest'
import { claimsIn } from './englishArticle.ts'

/** Each figure as its area and ordnance, its period and the sentences that state it. */
const figures = (text: string): readonly string[] =>
  claimsIn(text, 'CLEARANCE_FIGURE').map(({ hectares, hectaresCertainty, ordnance, period }) => {
    const area = hectares === null ? '' : `${hectares} ha ${hectaresCertainty} `
    const finds = ordnance.map(({ type, value }) => `${type} ${value}`).join(', ')
    return `${area}${finds} [${period.from ?? ''}..${period.cumulative ? 'running' : (period.to ?? '')}]`
  })

describe('clearance figures', () => {
  it.each([
    [
      'In March 2024, 270 anti-personnel and 656 anti-tank landmines, as well as 1,465 units of unexploded ordnance, were discovered. A total area of 5,983.6 hectares has been cleared.',
      ['5983.6 ha EXACT ANTI_PERSONNEL_MINE 270, ANTI_VEHICLE_MINE 656, UNEXPLODED_ORDNANCE 1465 [2024-03..2024-03]'],
    ],
    [
      'To date, sappers have cleared 39,721 hectares and destroyed 13,045 pieces of unexploded ammunition.',
      ['39721 ha EXACT UNEXPLODED_ORDNANCE 13045 [..running]'],
    ],
    [
      'Anti-tank mines account for 17 of the finds of April and anti-personnel mines for 22.',
      ['ANTI_VEHICLE_MINE 17, ANTI_PERSONNEL_MINE 22 [2024-04..2024-04]'],
    ],
    [
      'Since November 10, 2020, 196,454 mines and unexploded munitions were found. The bulk of this is unexploded ordnance - 137,772 items.',
      ['EXPLOSIVE_ORDNANCE 196454, UNEXPLODED_ORDNANCE 137772 [2020-11-10..running]'],
    ],
    [
      'In the period from September 1 to 30 they checked 702 hectares of terrain and declared up to 588 hectares of it clear of mines.',
      ['588 ha AT_MOST  [2023-09-01..2023-09-30]'],
    ],
    [
      'In 2022 the agency reclaimed 27,600 hectares, taking away 5,980 antipersonnel devices and 2,740 antitank ones.',
      ['27600 ha EXACT ANTI_PERSONNEL_MINE 5980, ANTI_VEHICLE_MINE 2740 [2022..2022]'],
    ],
    [
      'The soldiers had put out of action 614 anti-personnel mines and roughly 1,500 shells since they came.',
      ['ANTI_PERSONNEL_MINE 614, UNEXPLODED_ORDNANCE 1500 [..running]'],
    ],
    [
      'Figures from the beginning of operations in November 2020 stand at 7,904 ha cleared.',
      ['7904 ha EXACT  [2020-11..running]'],
    ],
    [
      'In April they found 98 anti-tank mines and 1,377 unexploded munitions there, without saying how much land was checked.',
      ['ANTI_VEHICLE_MINE 98, UNEXPLODED_ORDNANCE 1377 [2024-04..2024-04]'],
    ],
    [
      'In April they found 98 anti-tank mines, and 1,377 unexploded munitions remain to be found.',
      ['ANTI_VEHICLE_MINE 98 [2024-04..2024-04]'],
    ],
    ['In April 618 of its hectares were cleared.', ['618 ha EXACT  [2024-04..2024-04]']],
    ['In April they cleared 5 of the 12 hectares of a school.', ['5 ha EXACT  [2024-04..2024-04]']],
    ['Of 12 hectares planned for a school, 5 were cleared in April.', ['5 ha EXACT  [2024-04..2024-04]']],
    ['Of 12 hectares cleared in April, 5 are fields.', ['12 ha EXACT  [2024-04..2024-04]']],
    ['By the end of April 96,000 hectares had been cleared.', ['96000 ha EXACT  [..running]']],
    ['In April they made 1,205 hectares safe.', ['1205 ha EXACT  [2024-04..2024-04]']],
    ['Two of its employees went home and one of its machines was destroyed as a mine was found in April.', []],
    [
      'Each deminer clears about 20 square metres a day; in April they cleared 150 hectares.',
      ['150 ha EXACT  [2024-04..2024-04]'],
    ],
    [
      'Of the 1.2 million hectares suspected of contamination with mines, 145,000 hectares have been cleared to date.',
      ['145000 ha EXACT  [..running]'],
    ],
    [
      'In March 2024 they cleared 900 hectares. Of this area, 520 hectares are located in the Aghdam district.',
      ['900 ha EXACT  [2024-03..2024-03]', '520 ha EXACT  [2024-03..2024-03]'],
    ],
    ['Some 1,300 hectares of mined land are located in the Aghdam district.', []],
    ['A further 300 hectares must be made safe for the safe return of people.', []],
    [
      'It is one of 54 anti-personnel mines that the team has unearthed since it was set up in May.',
      ['ANTI_PERSONNEL_MINE 54 [2024-05..running]'],
    ],
    ['Cleared from November 2020 till 31 December 2023: 1,192 sq km.', ['119200 ha EXACT  [2020-11..running]']],
    ['Last month 7,540 square metres were cleared.', ['0.754 ha EXACT  [2024-04..2024-04]']],
    [
      'Over 16,000 hectares have been cleared until now. About 42,000 hectares were cleared last year.',
      ['16000 ha AT_LEAST  [..running]', '42000 ha APPROXIMATE  [2023..2023]'],
    ],
    [
      'What was detected in April 2024:\n146 anti-personnel mines\n405 anti-tank mines\n1,305 UXO',
      ['ANTI_PERSONNEL_MINE 146, ANTI_VEHICLE_MINE 405, UNEXPLODED_ORDNANCE 1305 [2024-04..2024-04]'],
    ],
    ['It inspected 3,400 hectares and cleared 1,250 of them in March 2024.', ['1250 ha EXACT  [2024-03..2024-03]']],
    [
      "In April ANAMA's own teams cleared 2,100 hectares, the Defence Ministry 600 and private companies 1,500.",
      ['2100', '600', '1500'].map((area) => `${area} ha EXACT  [2024-04..2024-04]`),
    ],
    [
      'Deminers lifted 27 PMN-2 anti-personnel mines and 3 TM-62M anti-tank mines in April.',
      ['ANTI_PERSONNEL_MINE 27, ANTI_VEHICLE_MINE 3 [2024-04..2024-04]'],
    ],
    ['A 200-hectare field was cleared of mines in April.', ['200 ha EXACT  [2024-04..2024-04]']],
    ['18 thousand 450 hectares were cleared of mines in 2022.', ['18450 ha EXACT  [2022..2022]']],
    [
      'From the beginning of the year until 10 May, 17,905 hectares were made safe.',
      ['17905 ha EXACT  [2024..2024-05-10]'],
    ],
    [
      'In the week to May 12, 640 mines and other remnants of war were destroyed.',
      ['EXPLOSIVE_ORDNANCE 640 [2024-05-06..2024-05-12]'],
    ],
    ['In April 45 anti-tank and anti-personnel mines were found.', ['MINE 45 [2024-04..2024-04]']],
    [
      'Abandoned ammunition - 3,100 items - was removed from a depot in April.',
      ['ABANDONED_ORDNANCE 3100 [2024-04..2024-04]'],
    ],
    [
      'The number of mines and shells found since November 2020 has exceeded 120,000.',
      ['EXPLOSIVE_ORDNANCE 120000 [2020-11..running]'],
    ],
    [
      'Only 3 of the 45 mines found in April were anti-tank mines.',
      ['ANTI_VEHICLE_MINE 3, MINE 45 [2024-04..2024-04]'],
    ],
    [
      'The agency cleared 5,512.3 hectares, as against 4,988 hectares in March.',
      ['5512.3 ha EXACT  [..]', '4988 ha EXACT  [2024-03..2024-03]'],
    ],
    ['In April 300 hectares were cancelled and 500 hectares cleared.', ['500 ha EXACT  [2024-04..2024-04]']],
    [
      'In April 12 AP mines and 9 AT mines were found on an area of 45 hectares.',
      ['ANTI_PERSONNEL_MINE 12, ANTI_VEHICLE_MINE 9 [2024-04..2024-04]'],
    ],
    [
      'In April 2024:\nArea cleared ........ 5,402.75 ha\nAnti-tank mines ..... 164\nAnti-personnel mines  318\nArea inspected (no clearance) 7,800 ha',
      ['5402.75 ha EXACT ANTI_VEHICLE_MINE 164, ANTI_PERSONNEL_MINE 318 [2024-04..2024-04]'],
    ],
    ['How much was cleared in 2023?\n\nIn all, 23,640 hectares.', ['23640 ha EXACT  [2023..2023]']],
    ['The finds of April were as follows. Unexploded shells: 3,377.', ['UNEXPLODED_ORDNANCE 3377 [2024-04..2024-04]']],
    [
      'They cleared most in June 2023, with 7,204 hectares, and least in February 2023, with 2,011.',
      ['7204 ha EXACT  [2023-06..2023-06]', '2011 ha EXACT  [2023-02..2023-02]'],
    ],
    [
      'The numbers come out today: 412.6 hectares cleared from 6 to 12 May.',
      ['412.6 ha EXACT  [2024-05-06..2024-05-12]'],
    ],
  ])('reads %s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  it.each([
    'On January 13-14 the teams inspected 690 hectares.',
    'Under the plan for 2024, 55,000 hectares of mined land are due.',
    'Armenia had sown about 1.5 million mines in the territories it held.',
    'Armenia passed on maps marking about 92,000 mines.',
    'The sappers found 14 fuses for anti-tank mines and 7,006 rounds.',
    'More than 200,00 hectares were cleared of mines.',
    'The district covers 700 square kilometres.',
    'The agency intends to clear more than 10,000 hectares.',
    'The agency will clear 50,000 hectares of mined land this year.',
    'The plan for this year is to clear 50,000 hectares.',
    'The agency has not yet cleared 50,000 hectares.',
    'The agency hopes to have cleared 50,000 hectares by December.',
    'The agency has been tasked with clearing 50,000 hectares.',
    'Last week a team of 12 cleared mines.',
    'In April 3,000 hectares of new minefields were identified.',
    'In April survey teams located 3,000 hectares of new minefields.',
    'Survey teams find 3,000 hectares of new minefields a year.',
    'In April survey teams stumbled upon 3 hectares of new minefields.',
    '23,000 hectares of cleared land were handed over to farmers.',
    'Clearance of 120 hectares for the new airport began on Monday.',
    'The clearance of 1,000 hectares costs about 3 million manats.',
    'Every day about 150 hectares are cleared of mines.',
    'Teams found 31 mines a day on average.',
    'One in three mines found was an anti-tank mine.',
    'Of the twelve people whom a mine hurt three of whom died were found.',
    'Sappers found 12 grenade launchers.',
    'A brother and sister of twelve found an unexploded shell.',
    'In seven minutes a sapper clears about one square metre.',
  ])('reads no figure in: %s', (text) => {
    expect(figures(text)).toEqual([])
  })

  it('gives each part of a split its district and the total none', () => {
    const text = 'Of the 4,300 hectares cleared in April, 2,000 were in Aghdam, 1,300 in Fuzuli and 1,000 in Jabrayil.'
    expect(claimsIn(text, 'CLEARANCE_FIGURE').map(({ hectares, places }) => [hectares, places])).toEqual([
      [4300, []],
      [2000, ['AZ-AGM']],
      [1300, ['AZ-FUZ']],
      [1000, ['AZ-CAB']],
    ])
  })

  it('goes on with ordnance over headings and lists, but not over the sentences of another paragraph', () => {
    const found = 'In April 2024 the service found 61 anti-tank mines in a cellar.'
    const other = 'Nobody has been detained.'
    const grenades = 'The court gave a man a suspended sentence for keeping two hand grenades in a beehive.'
    expect(figures([found, other, grenades].join('\n\n'))).toEqual(['ANTI_VEHICLE_MINE 61 [2024-04..2024-04]'])
  })

  it('looks for the period of a list over its headings', () => {
    const text =
      'This was done between January and March.\n\n1. Land\n\nIn all 19,406 hectares were cleared.\n\n2. Finds\n\nCame to light:\n- anti-tank mines: 1,880'
    expect(figures(text)).toEqual(['19406 ha EXACT ANTI_VEHICLE_MINE 1880 [2024-01..2024-03]'])
  })

  it('dates what was found by the weekday it was found on, not by that on which it was told', () => {
    expect(figures('On Monday 12 anti-tank mines were found near Zangilan.')).toEqual([
      'ANTI_VEHICLE_MINE 12 [2024-05-13..2024-05-13]',
    ])
    expect(figures('The agency said on Monday that 12 anti-tank mines were found near Zangilan.')).toEqual([
      'ANTI_VEHICLE_MINE 12 [..]',
    ])
  })

  it('means by "the month" that of the report, not the running total before', () => {
    const text =
      'Reporting period: 1-30 April 2024.\n\nSince November 2020 sappers have cleared 3,000 hectares. During the month they cleared 190 hectares.'
    expect(figures(text)).toEqual(['3000 ha EXACT  [2020-11..running]', '190 ha EXACT  [2024-04-01..2024-04-30]'])
  })

  it('keeps the sentences that state the numbers', () => {
    const [figure] = claimsIn(
      'In March 2024, 270 mines were found. Nobody was hurt. In the same month 12 hectares were cleared.',
      'CLEARANCE_FIGURE',
    )
    expect(figure?.evidence.map(({ quote }) => quote)).toEqual([
      'In March 2024, 270 mines were found.',
      'In the same month 12 hectares were cleared.',
    ])
    expect(figure?.period.words).toBe('In March 2024')
  })
})
