import { describe, expect, it } from 'vitest'
import { claimsIn } from '../englishArticle.ts'

/** The period of the one figure of a sentence in a text of Wednesday, 15 May 2024. */
function periodOf(when: string): string {
  const [figure] = claimsIn(`The sappers destroyed 34 anti-tank mines ${when}.`, 'CLEARANCE_FIGURE')
  return figure ? `${figure.period.from ?? ''}..${figure.period.to ?? ''}` : 'none'
}

describe('stretches of days in English', () => {
  it.each([
    ['in the first ten days of May', '2024-05-01..2024-05-10'],
    ['in the first 12 days of this month', '2024-05-01..2024-05-12'],
    ['in the first half of last month', '2024-04-01..2024-04-15'],
    ['in the week to Sunday', '2024-05-06..2024-05-12'],
    ['in the week ending on Friday', '2024-05-04..2024-05-10'],
    ['in the week to Sunday, 5 May', '2024-04-29..2024-05-05'],
    ['over the weekend', '2024-05-11..2024-05-12'],
    ['since the beginning of the month', '2024-05..2024-05'],
    ['in the last twelve months', '2024..2024'],
    ['between 3 and 9 May', '2024-05-03..2024-05-09'],
    ['in the course of the last seven days', '2024-05-06..2024-05-12'],
  ])('%s', (when, expected) => {
    expect(periodOf(when)).toBe(expected)
  })

  it.each([
    ['the month whose half is told is unknown', 'in the first half of the month', '..'],
    ['a weekend is no day of its own', 'for the weekend market', '..'],
    ['days that are not the first of a month', 'in ten days of work', '..'],
  ])('%s', (_why, when, expected) => {
    expect(periodOf(when)).toBe(expected)
  })

  it('knows an accident of a weekend by its month', () => {
    const [accident] = claimsIn('Two men were wounded by a mine in Aghdam over the weekend.', 'ACCIDENT_REPORT')
    expect(accident?.occurredOn).toBe('2024-05')
  })
})

describe('where running totals begin in English', () => {
  it.each([
    ['Go back to 1991 and mines have killed 70 people.', '1991..2024-05-15'],
    [
      'In the period that opens with the trilateral statement of 10 November 2020 mines killed 70 people.',
      '2020-11-10..2024-05-15',
    ],
    ['In the period which begins in November 2020 mines killed 70 people.', '2020-11..2024-05-15'],
    ['From 1991 to the present mines have killed 70 people.', '1991..2024-05-15'],
    ['From 1991 on, mines have killed 70 people.', '1991..2024-05-15'],
    ['In the period 1991-2024 mines killed 70 people.', '1991..2024'],
    ['Since independence in 1991 mines have killed 70 people.', '1991..2024-05-15'],
    ['Counted from the trilateral statement, mines have killed 70 people.', '2020-11-10..2024-05-15'],
    ['Since the capitulation of Armenia mines have killed 70 people.', '2020-11-10..2024-05-15'],
  ])('%s', (text, expected) => {
    const [figure] = claimsIn(text, 'CASUALTY_FIGURE')
    expect(`${figure?.period.from}..${figure?.period.to}`).toBe(expected)
    expect(figure?.period.cumulative).toBe(true)
  })

  it('begins none where work goes back to the fields', () => {
    const [figure] = claimsIn(
      'Deminers who go back to their fields in May lost 70 people to mines in 2023.',
      'CASUALTY_FIGURE',
    )
    expect(figure?.period.cumulative).not.toBe(true)
  })
})

describe('the day up to which a running total is counted', () => {
  it.each([
    ['As things stood on 1 May, mines had killed 70 people since the second Karabakh war.', '2024-05-01'],
    [
      'The register, last updated on 3 May, holds 70 people killed by mines since the second Karabakh war.',
      '2024-05-03',
    ],
    [
      'Its list, which goes up to 30 April, holds 70 people killed by mines since the second Karabakh war.',
      '2024-04-30',
    ],
    ['At the end of last month the number of people killed by mines since 10 November 2020 stood at 70.', '2024-04-30'],
    ['At the end of April the number of people killed by mines since 10 November 2020 stood at 70.', '2024-04-30'],
    ['By the end of last year mines had killed 70 people since 10 November 2020.', '2023-12-31'],
    [
      'Mines have killed 70 people since November 2020. So says its latest bulletin, which closes on 30 April.',
      '2024-04-30',
    ],
    [
      'As of 1 May mines had killed 66 people since November 2020. The army counts 70 people killed for the same dates.',
      '2024-05-01',
    ],
    ['Mines have killed 70 people since November 2020. Mines were laid until last September.', '2024-05-15'],
    ['Mines have killed 70 people since November 2020. As of 1 May 12 hectares had been cleared.', '2024-05-15'],
  ])('%s', (text, expected) => {
    const figure = claimsIn(text, 'CASUALTY_FIGURE').find(({ counts }) => counts.some(({ value }) => value === 70))
    expect(figure?.period.to).toBe(expected)
    expect(figure?.period.cumulative).toBe(true)
  })

  it('is told beside the start of a list in the sentence before', () => {
    const [figure] = claimsIn(
      'It keeps a register that opens in November 2020. In its edition of mines, which goes up to 30 April, it holds 70 people killed by mines.',
      'CASUALTY_FIGURE',
    )
    expect(figure?.period).toMatchObject({ from: '2020-11', to: '2024-04-30', cumulative: true })
  })
})
