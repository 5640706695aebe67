import { describe, expect, it } from 'vitest'
import { claimsIn } from './englishArticle.ts'

/** What all figures of a text count, areas in hectares, in the order of the alphabet. */
const counts = (text: string): readonly string[] =>
  claimsIn(text, 'CLEARANCE_FIGURE')
    .flatMap(({ hectares, ordnance }) => [
      ...(hectares === null ? [] : [`${hectares} ha`]),
      ...ordnance.map(({ type, value }) => `${type} ${value}`),
    ])
    .toSorted()

describe('wordings of clearance', () => {
  it.each([
    [
      'Lifted from the ground: 41 mines of the anti-personnel sort, 17 of the anti-tank sort and 902 unexploded shells.',
      ['ANTI_PERSONNEL_MINE 41', 'ANTI_VEHICLE_MINE 17', 'UNEXPLODED_ORDNANCE 902'],
    ],
    [
      'They found 30 mines of the anti-tank type and 12 of the anti-personnel type.',
      ['ANTI_PERSONNEL_MINE 12', 'ANTI_VEHICLE_MINE 30'],
    ],
    [
      'Army engineers cleared 96 hectares, the rescuers of the Ministry of Emergency Situations 61 and the State Border Service 22.4.',
      ['22.4 ha', '61 ha', '96 ha'],
    ],
    [
      'They cleared the site, 23 hectares in all, and carried off 14 anti-personnel mines and a single anti-tank mine, plus up to 60 rockets and shells that had never exploded.',
      ['23 ha', 'ANTI_PERSONNEL_MINE 14', 'ANTI_VEHICLE_MINE 1', 'UNEXPLODED_ORDNANCE 60'],
    ],
    [
      'ANAMA sent a table on the week. It says:\n\n• Anti-personnel mines – 58\n• Unexploded ordnance – 1,407\n• Area cleared – 1,236.9 ha',
      ['1236.9 ha', 'ANTI_PERSONNEL_MINE 58', 'UNEXPLODED_ORDNANCE 1407'],
    ],
    [
      'ANAMA sent a table. Planned are:\n\n• Anti-personnel mines – 58\n• Unexploded ordnance – 1,407\n• Area – 1,236.9 ha',
      [],
    ],
    ['Private firms cleared 9,204 and the army 4,420 hectares of mines.', ['4420 ha', '9204 ha']],
    ['The army cleared 12 minefields, private firms 4,420 hectares.', ['4420 ha']],
    [
      'In 2025 the teams cleared 1,276 hectares of mines (2024: 988 hectares; 2023: 512).',
      ['1276 ha', '512 ha', '988 ha'],
    ],
    ['In 2025 the teams cleared 1,276 hectares of mines (988 in 2024).', ['1276 ha', '988 ha']],
    ['The agency cleared 1,276 hectares of mines, and another 85 hectares await clearing.', ['1276 ha']],
    ['The agency cleared 1,276 hectares of mines. One hectare cost 3,100 manats.', ['1276 ha']],
    [
      'Items destroyed in 2025: 1,904 in all, namely 655 anti-personnel mines, 112 anti-tank mines and 1,137 shells.',
      ['ANTI_PERSONNEL_MINE 655', 'ANTI_VEHICLE_MINE 112', 'EXPLOSIVE_ORDNANCE 1904', 'UNEXPLODED_ORDNANCE 1137'],
    ],
    [
      'Items destroyed in 2025: 1,905 in all, namely 655 anti-personnel mines and 1,137 shells.',
      ['ANTI_PERSONNEL_MINE 655', 'UNEXPLODED_ORDNANCE 1137'],
    ],
    [
      'In 2024 sappers cleared fifty-nine thousand hectares of mines. For 2024 the agency gives 59,284.6 hectares as cleared.',
      ['59284.6 ha'],
    ],
    [
      'In 2025 the agency cleared 66,240 hectares of mines. Growth came from private companies, whose share was above half for the first time.\n\nBreakdown of the work:\n• private companies — 35,810 ha\n• the agency — 17,420 ha',
      ['17420 ha', '35810 ha', '66240 ha'],
    ],
    [
      'In 2025 the agency cleared 66,240 hectares of mines. Growth came from private companies, whose share was above half for the first time.\n\nUnder crops:\n• wheat — 35,810 ha\n• barley — 17,420 ha',
      ['66240 ha'],
    ],
    ['They removed 14 anti-personnel mines and an anti-tank mine.', ['ANTI_PERSONNEL_MINE 14', 'ANTI_VEHICLE_MINE 1']],
    ['They defused 12 anti-personnel mines and 3 anti-tank ones.', ['ANTI_PERSONNEL_MINE 12', 'ANTI_VEHICLE_MINE 3']],
    [
      'They destroyed 212 mines: 180 anti-personnel ones and 32 anti-tank ones.',
      ['ANTI_PERSONNEL_MINE 180', 'ANTI_VEHICLE_MINE 32', 'MINE 212'],
    ],
    [
      'They destroyed 212 mines, 180 of them anti-personnel and the other 32 anti-tank.',
      ['ANTI_PERSONNEL_MINE 180', 'ANTI_VEHICLE_MINE 32', 'MINE 212'],
    ],
    [
      'The catch consisted of 219 antipersonnel and 87 antitank mines, to which 340 unexploded munitions have to be added.',
      ['ANTI_PERSONNEL_MINE 219', 'ANTI_VEHICLE_MINE 87', 'UNEXPLODED_ORDNANCE 340'],
    ],
    [
      'The agency cleared 64,250 hectares in 2023, of which 38,900 in the Karabakh economic region and 25,100 in East Zangezur.',
      ['25100 ha', '38900 ha', '64250 ha'],
    ],
    ['In 2023 the agency cleared 54,000 hectares of mines, against 46,000 in 2022.', ['46000 ha', '54000 ha']],
    ['The agency cleared 4,890 hectares of mines in March and 5,120 in April.', ['4890 ha', '5120 ha']],
    ['The agency cleared 4,890 hectares of mines in March and hired 120 in April.', ['4890 ha']],
    ['The agency surveyed 2,300 hectares of minefields in April and cleared 1,900.', ['1900 ha']],
    [
      'The agency cleared 53,081 hectares of mines in 2023. In 2022 the figure was 42,000 hectares.',
      ['42000 ha', '53081 ha'],
    ],
    ['The agency cleared mines in 2023. The total area of the park was 42,000 hectares.', []],
    ['The agency plans to clear 60,000 hectares of mines. By the end of April it had managed 17,400.', ['17400 ha']],
    ['The area cleared of mines has grown from 12,000 hectares in 2021 to 45,000 in 2022.', ['12000 ha', '45000 ha']],
    ['137,000 hectares had been surveyed for mines and 88,000 cleared by June 1.', ['88000 ha']],
    ['Of 1.2 million mines that Armenia is believed to have laid, just 96,000 have been found.', ['MINE 96000']],
    ['In 2023 deminers covered 53,081 hectares.', ['53081 ha']],
    [
      'In 2023 sappers cleared 45,300 hectares, and 60,000 devices were destroyed.',
      ['45300 ha', 'EXPLOSIVE_ORDNANCE 60000'],
    ],
    ['In 2023 sappers cleared 45,300 hectares, and 60,000 devices were sold.', ['45300 ha']],
    [
      'Sappers cleared land in 2023 and lifted 119,945 items. Of those, 66,775 were munitions and 33,870 were anti-personnel mines.',
      ['ANTI_PERSONNEL_MINE 33870', 'EXPLOSIVE_ORDNANCE 119945', 'UNEXPLODED_ORDNANCE 66775'],
    ],
    ['Police seized 300 items on Monday.', []],
    [
      'Sappers destroyed 8,780 mines against people and 4,133 against vehicles.',
      ['ANTI_PERSONNEL_MINE 8780', 'ANTI_VEHICLE_MINE 4133'],
    ],
    ['Sappers put 27,863 dangerous objects out of action.', ['EXPLOSIVE_ORDNANCE 27863']],
    [
      'The soil gave up 87 anti-tank mines; 1,377 unexploded munitions came on top.',
      ['ANTI_VEHICLE_MINE 87', 'UNEXPLODED_ORDNANCE 1377'],
    ],
    ['The agency brought back 96 unexploded shells. It plans 300 hectares in June.', ['UNEXPLODED_ORDNANCE 96']],
    ['The agency cleared 120 hectares. Surveyors marked out another 700 hectares.', ['120 ha']],
    ['The agency cleared 4,250 hectares, the army 1,100 and contractors 930.5.', ['1100 ha', '4250 ha', '930.5 ha']],
    [
      'The agency cleared 4,250 hectares. Of these, 2,900 were in Aghdam and the rest in Fuzuli.',
      ['2900 ha', '4250 ha'],
    ],
    [
      'The agency cleared 4,250 hectares. The Defence Ministry says its engineers did 2,000 of these.',
      ['2000 ha', '4250 ha'],
    ],
    [
      'By today we have liberated from mines more than 80,000 hectares since the war. In the first four months of this year alone it was 17,400.',
      ['17400 ha', '80000 ha'],
    ],
    ['We cleared 80,000 hectares since the war. In Zangilan alone it was 2,950.', ['2950 ha', '80000 ha']],
    [
      'Cleared: 1,150 ha; found: 41 (anti-personnel mines), 17 (anti-tank mines), 902 (UXO).',
      ['1150 ha', 'ANTI_PERSONNEL_MINE 41', 'ANTI_VEHICLE_MINE 17', 'UNEXPLODED_ORDNANCE 902'],
    ],
    [
      'Border sappers collected 33 anti-personnel mines, most of them of plastic, nine anti-tank mines, which do not float but roll, and two unexploded mortar shells.',
      ['ANTI_PERSONNEL_MINE 33', 'ANTI_VEHICLE_MINE 9', 'UNEXPLODED_ORDNANCE 2'],
    ],
    [
      'In April the agency cleared 500 hectares. For the year as a whole the book shows 9,870 hectares, 402 anti-personnel mines and 8,455 pieces of unexploded ordnance.',
      ['500 ha', '9870 ha', 'ANTI_PERSONNEL_MINE 402', 'UNEXPLODED_ORDNANCE 8455'],
    ],
    ['How much did the deminers clear in Aghdam?\n\nIn that time, from May to July 2023, 64.2 hectares.', ['64.2 ha']],
    [
      'District | ha | AP mines | AT mines | UXO\nKhojavand | 96.5 | 38 | 11 | 604\nKhojaly | 71 | 22 | - | 388',
      [
        '71 ha',
        '96.5 ha',
        'ANTI_PERSONNEL_MINE 22',
        'ANTI_PERSONNEL_MINE 38',
        'ANTI_VEHICLE_MINE 11',
        'UNEXPLODED_ORDNANCE 388',
        'UNEXPLODED_ORDNANCE 604',
      ],
    ],
  ])('%s', (text, told) => {
    expect(counts(text)).toEqual(told.toSorted())
  })

  it.each([
    "Turkey's own southeastern frontier remains littered with about 700,000 mines.",
    'The ground is sown with 1,200 mines, experts believe.',
    'That is more than two mines to the hectare.',
    'That makes 12 mines per hectare.',
    'Maps for Aghdam were found and given to us, with 97 thousand mines on them.',
    'Seven of its men died from mines and 22 were hurt.',
    'An area of 36 ha is to be searched for mines next year.',
    'Non-technical survey teams visited another 2,300 hectares, and 410 hectares were signed over to the Fuzuli executive authority.',
    'Planned for the next quarter: 240 ha.',
    'Sappers found a mine. The army of a neighbour keeps 4,000 anti-personnel mines and 900 anti-tank mines in stock.',
  ])('but no figure: %s', (text) => {
    expect(counts(text).filter((count) => !count.endsWith(' 1'))).toEqual([])
  })

  it('gives no item of a numbered list the period of another', () => {
    const text = `1. Barda. In the workshop a man waits. He is one of 327 people whom mines killed or hurt since the war. He is 40.

2. Horadiz. Smoke stands over a quarry. Sappers of the ministry destroyed 214 unexploded shells there. The train was on time.`
    expect(claimsIn(text, 'CLEARANCE_FIGURE').map(({ period }) => period.from)).toEqual([null])
  })
})
