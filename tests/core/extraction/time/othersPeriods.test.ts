import { describe, expect, it } from 'vitest'
import { claimsIn } from '../englishArticle.ts'

/** Each area or number of ordnance with its period. */
const cleared = (text: string): readonly string[] =>
  claimsIn(text, 'CLEARANCE_FIGURE').map(
    ({ hectares, ordnance, period }) =>
      `${[hectares ?? [], ...ordnance.map(({ value }) => value)].flat().join(' ')} ${period.from ?? ''}..${period.cumulative ? 'now' : (period.to ?? '')}`,
  )
const harmed = (text: string): readonly string[] =>
  claimsIn(text, 'CASUALTY_FIGURE').map(
    ({ counts, period }) =>
      `${counts.map(({ value }) => value).join(' ')} ${period.from ?? ''}..${period.cumulative ? 'now' : (period.to ?? '')}`,
  )

describe('a period that belongs to another number', () => {
  it.each([
    ['is only compared with', 'The agency cleared 57,000 hectares, a third more than in 2022.', ['57000 ..']],
    ['is compared with first', 'Unlike in 2022, the agency cleared 57,000 hectares.', ['57000 ..']],
    [
      'goes on to a number of its own',
      'The agency cleared 57,000 hectares, more than in 2022, when 38,200 hectares were cleared.',
      ['57000 ..', '38200 2022..2022'],
    ],
    [
      'stands in parentheses with another number',
      'In June 312 mines (against 287 in May) and 140 shells were found.',
      ['312 140 2023-06..2023-06'],
    ],
    [
      'stands behind a semicolon',
      'In all 148,700 hectares have been cleared; the target for the year is 60,000.',
      ['148700 ..'],
    ],
    [
      'is told before it, of a number that another is compared with',
      'In March 1,200 hectares were cleared, up from 1,000 hectares in February, and 300 mines found.',
      ['1200 300 2024-03..2024-03', '1000 2024-02..2024-02'],
    ],
    [
      'is told before it, of a number in parentheses',
      'In March 1,200 hectares were cleared, more than in February (1,000 ha), and 300 mines found.',
      ['1200 300 2024-03..2024-03', '1000 2024-02..2024-02'],
    ],
    [
      'is that of a part',
      'By 1 May, 146,300 hectares had been cleared, of which 33,410 this year.',
      ['146300 ..now', '33410 2024..2024-05-01'],
    ],
    [
      'is that of a part, "of them" between',
      '146,300 hectares had been cleared, 33,410 of them this year.',
      ['146300 ..', '33410 2024..2024'],
    ],
    ['is that of a part of the whole', 'Of the 134,000 hectares cleared, 14,000 were cleared in 2024.', ['134000 ..']],
    ['is told of something else', 'In 2020 we began with 20 people. We have cleared 146,300 hectares.', ['146300 ..']],
    [
      'is told of the beginning of the work',
      '2,100 hectares were cleared. The work had begun in February 2021.',
      ['2100 ..'],
    ],
    [
      'is that of another area, where the number is of all there is',
      'In April 810 hectares were cleared. In all, 134,000 hectares are free of mines.',
      ['810 2024-04..2024-04', '134000 ..'],
    ],
  ])('is none of a number where it %s', (_where, text, expected) => {
    expect(cleared(text)).toEqual(expected)
  })

  it.each([
    ['The agency cleared 8,100 hectares in April, 700 more than in March.', ['8100 2024-04..2024-04']],
    ['The agency cleared 8,100 hectares in April, 700 hectares more than in March.', ['8100 2024-04..2024-04']],
    ['The agency cleared 57,000 hectares (in 2023).', ['57000 2023..2023']],
    ['In 2023 57,000 hectares were cleared; 7,200 mines were found.', ['57000 7200 2023..2023']],
    ['How much was cleared in 2023?\n\nIn all, 57,000 hectares.', ['57000 2023..2023']],
  ])('is not taken from the number it belongs to: %s', (text, expected) => {
    expect(cleared(text)).toEqual(expected)
  })

  it('is that of what it is compared with', () => {
    const figures = claimsIn(
      'ANAMA cleared 21,300 hectares of mines last year against 24,400 hectares in the same months of 2021.',
      'CLEARANCE_FIGURE',
    )
    expect(figures.map(({ hectares, period }) => `${hectares} ${period.from}`)).toEqual(['21300 2023', '24400 2021'])
  })

  it('is kept apart in totals of people, too', () => {
    expect(harmed('In 2023 mines killed 9 people, six fewer than in 2022.')).toEqual(['9 2023..2023'])
    expect(harmed('Of the 341 victims of mines since the war, 55 were harmed in 2023.')).toEqual([
      '341 2020-11-10..now',
      '55 2023..2023',
    ])
    expect(harmed('Mines have killed 48 people, 12 of them in 2022.')).toEqual(['48 ..', '12 2022..2022'])
  })

  it('is not where a comma closes what is told of a part', () => {
    const text = 'Mines have killed 57 people and injured 246, including 40 civilians, since November 2020.'
    expect(harmed(text)).toEqual(['57 246 40 2020-11..now'])
  })
})
