import { describe, expect, it } from 'vitest'
import { claimsIn } from '../englishArticle.ts'

const cleared = (text: string, publishedOn = '2024-07-10'): readonly string[] =>
  claimsIn(text, 'CLEARANCE_FIGURE', publishedOn).map(
    ({ hectares, period }) => `${hectares} ${period.from ?? ''}..${period.to ?? ''}`,
  )

describe('what relative dates count from', () => {
  it('is the day of the entry of a chronicle', () => {
    expect(
      cleared('1 July. 812 hectares were cleared last week.\n\n24 June. Last week 790 hectares were cleared.'),
    ).toEqual(['812 2024-06-24..2024-06-30', '790 2024-06-17..2024-06-23'])
  })

  it('is that of a weekday, too', () => {
    const days = claimsIn(
      '14 May: On Sunday a mine injured a shepherd in Aghdam.\n\n7 May: On Sunday a mine killed a farmer in Fuzuli.',
      'ACCIDENT_REPORT',
    ).map(({ occurredOn }) => occurredOn)
    expect(days).toEqual(['2024-05-12', '2024-05-05'])
  })

  it('stays the day of publication under one date alone, or where dates tell only what is spoken of', () => {
    expect(cleared('24 June. Last week 790 hectares were cleared.')).toEqual(['790 2024-07-01..2024-07-07'])
    expect(
      cleared('On 1 July the agency spoke. Last week 812 hectares were cleared.\n\nOn 24 June it was silent.'),
    ).toEqual(['812 2024-07-01..2024-07-07'])
  })

  it('is in the year that the heading of a list tells', () => {
    const list = 'Hectares cleared in 2023, month by month:\n\nJanuary - 2,100\nFebruary - 2,400\nNovember - 3,100'
    expect(cleared(list, '2024-03-20')).toEqual([
      '2100 2023-01..2023-01',
      '2400 2023-02..2023-02',
      '3100 2023-11..2023-11',
    ])
    expect(cleared(list.replace('in 2023, ', ''), '2024-03-20')).toEqual([
      '2100 2024-01..2024-01',
      '2400 2024-02..2024-02',
      '3100 2023-11..2023-11',
    ])
  })
})
