import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { furnitureOf } from '../../../../core/extraction/document/furniture.ts'
import { sentencesOf } from '../../../../core/extraction/text/sentences.ts'
import { ENGLISH_FURNITURE } from '../../../../core/extraction/vocabulary/en/furniture.ts'

/** The sentences of a text that are taken for page furniture. */
function furnitureIn(text: string): readonly string[] {
  const sentences = sentencesOf(text)
  const furniture = furnitureOf(sentences, ENGLISH_FURNITURE)
  return sentences.filter(({ index }) => furniture.has(index)).map(({ verbatim }) => verbatim)
}

const BODY = 'Sappers cleared 120 hectares of land in the Aghdam district during the past week, the agency said.'

describe('lines around a text', () => {
  test.each([
    '14 Jul 2023 11:46   + ↺ − 16 px',
    'Society    2 January 2023 09:30 (UTC+04:00)',
    'Home / Region / Incidents',
    'News feed | Politics | Economy | Culture',
    'Views: 214',
    '1,204 views · 2 min read',
    'Share: Facebook Telegram X',
    'Tags: ANAMA, mines, Lachin',
    'By Leyla Ahmadova',
    'READ MORE: What the sappers found in 300 fields',
    'Photo: a clearance lane in Khojavand, May 2024',
    'MENAFN18122023000187011040ID1107617900',
    '#Armenia #landmine #Ombudsman',
    'Will be updated',
    '* * *',
    '(function(d,s,id){var js,p=d.getElementsByTagName(s)[0]})',
  ])('%s', (line) => {
    expect(furnitureIn(`${line}\n\n${BODY}`)).toEqual([line])
    expect(furnitureIn(`${BODY}\n\n${line}`)).toEqual([line])
  })

  test('the time before what a body says makes no date of a line', () => {
    const alert = '14:02 Defence Ministry: one serviceman killed by mine in Khojavand district'
    expect(furnitureIn(`${alert}\n\n${BODY}`)).toEqual([])
  })

  test('a list of other headlines counts to its end, and ends where the text goes on', () => {
    const list = ['READ ALSO', '- Fire on 2nd floor of a market put out', '- 17 kg of narcotics seized']
    expect(furnitureIn([BODY, '', ...list, '', BODY].join('\n'))).toEqual(list)
    expect(
      furnitureIn([BODY, '', 'Most read', 'Oil slips 3 percent', 'Baku Marathon: 12,000 runners'].join('\n')),
    ).toEqual(['Most read', 'Oil slips 3 percent', 'Baku Marathon: 12,000 runners'])
  })

  test('notices and corrections count for their paragraph', () => {
    const notice = ['Legal Disclaimer: this text is shown as received.', 'The provider answers for its 3 pictures.']
    expect(furnitureIn(`${BODY}\n\n${notice.join(' ')}`)).toEqual(notice)
    const correction = ['An earlier version of this item said that 257 people were hurt.', 'It was 247.']
    expect(furnitureIn(`${BODY}\n\n${correction.join(' ')}\n\n${BODY}`)).toEqual(correction)
  })

  test('headlines after the last furniture line of a page', () => {
    const tail = ['Tags: ANAMA', 'Baku-Tbilisi-Kars: 8 trains in a week', 'Central Bank keeps rate at 8 percent']
    expect(furnitureIn([BODY, '', ...tail].join('\n'))).toEqual(tail)
  })
})

test.each([
  BODY,
  '146 anti-personnel mines',
  '- 405 anti-tank mines;',
  'December 1 through December 30, 2022',
  '| Killed since 1991 | 3,431 | Prosecutor General |',
  'Latest mine blast injures three in Aghdam',
  'Deminers Find 77 Mines and 274 Unexploded Ordnance',
  'WHAT IS KNOWN ABOUT OTHER CASES',
  'By the end of the year 300 hectares were cleared.',
  'Shares of the land were handed over to farmers in 2023.',
])('part of the text: %s', (line) => {
  expect(furnitureIn(`${BODY}\n\n${line}\n\n${BODY}`)).toEqual([])
})

test('whatever stands around it, a sentence of the body is not lost', () => {
  const line = fc.constantFrom(
    'Tags: mines',
    'Share',
    '12:30',
    'Home / News',
    'Photo: Aghdam',
    'Views: 3',
    '',
    'By Trend',
    '© Site',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.array(line, { maxLength: 6 }), (before, after) => {
      expect(furnitureIn([...before, '', BODY, '', ...after].join('\n'))).not.toContain(BODY)
    }),
    { numRuns: 1000 },
  )
})
