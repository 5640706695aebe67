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
    'Last week a team of 12 cleared mines.',
  ])('reads no figure in: %s', (text) => {
    expect(figures(text)).toEqual([])
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
