import { describe, expect, it } from 'vitest'
import { extract } from '../../../../../core/extraction/extract.ts'

/** A text of one accident, read on 21 May 2024, and its day. */
type Row = readonly [language: string, text: string, day: string]

const ROWS: readonly Row[] = [
  [
    'az',
    '2021-ci ilin payızında, oktyabrın 19-da Füzuli rayonunda sürücü minadan yaralanıb. Azərbaycan.',
    '2021-10-19',
  ],
  ['ru', 'Осенью 2021 года, 19 октября, в Физулинском районе Азербайджана на мине ранен тракторист.', '2021-10-19'],
  ['en', 'In autumn 2021, on 19 October, a mine wounded a driver in Fuzuli, Azerbaijan.', '2021-10-19'],
  // The day has a year of its own, or the stretch tells of something else.
  [
    'ru',
    'По итогам 2021 года, 19 октября 2022 года в Физулинском районе Азербайджана на мине ранен тракторист.',
    '2022-10-19',
  ],
  [
    'en',
    'In autumn 2021 the road was cleared; on 19 October a mine wounded a driver in Fuzuli, Azerbaijan.',
    '2023-10-19',
  ],
]

describe('the year of a day that a stretch before it gives', () => {
  it.each(ROWS)('%s: %s', (language, text, day) => {
    const { claims } = extract(text, { publishedOn: '2024-05-21', language })
    expect(claims.flatMap((claim) => (claim.kind === 'ACCIDENT_REPORT' ? [claim.occurredOn] : []))).toEqual([day])
  })
})
