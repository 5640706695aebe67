import { describe, expect, it } from 'vitest'
import { periodsIn } from '../../../../core/extraction/time/periods.ts'
import { english, sentenceOf } from '../englishSentence.ts'

const told = (text: string): readonly string[] =>
  periodsIn(sentenceOf(text), english(), '2024-05-15').map(
    ({ kind, start, end }) => `${kind} ${start ?? ''}..${end ?? ''}`,
  )

describe('running totals between two ends', () => {
  it.each([
    ['Between the end of the war and May 2024 mines killed many.', 'RUNNING 2020-11-10..2024-05'],
    ['Between the end of the war in November 2020 and 1 May 2024 mines killed many.', 'RUNNING 2020-11-10..2024-05-01'],
    ['Between the ceasefire and the end of last year mines killed many.', 'RUNNING 2020-11-10..2023-12-31'],
    ['From the ceasefire to the end of April mines killed many.', 'RUNNING 2020-11-10..2024-04-30'],
    ['Between November 2020 and now mines killed many.', 'RUNNING 2020-11..'],
    ['Between 10 November 2020 and today mines killed many.', 'RUNNING 2020-11-10..'],
    ['From November 2020 onwards mines killed many.', 'RUNNING 2020-11..'],
    ['From 10 November 2020: 134,000 hectares.', 'RUNNING 2020-11-10..'],
  ])('are read in: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    ['Between March and May mines killed many.', ['BOUNDED 2024-03..2024-05']],
    ['From 5 May the road is closed.', ['BARE 2024-05-05..2024-05-05']],
    ['Between the war and the river mines killed many.', []],
  ])('are none in: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('stretches up to a day or month', () => {
  it.each([
    ['In the twelve months to April mines killed many.', 'BOUNDED 2023-05..2024-04'],
    ['In the year to 30 April mines killed many.', 'BOUNDED 2023-05-01..2024-04-30'],
    ['In the six months ending 31 March mines killed many.', 'BOUNDED 2023-10-01..2024-03-31'],
    ['In the four weeks to 5 May mines killed many.', 'BOUNDED 2024-04-08..2024-05-05'],
    ['In the year to date mines killed many.', 'BOUNDED 2024..2024'],
    ['For the year so far: 12 killed.', 'BOUNDED 2024..2024'],
    ['From January, mines killed many.', 'BOUNDED 2024..2024'],
    ['In 2021, 2022 and 2023 mines killed many.', 'BOUNDED 2021..2023'],
    ['During 2021-23 mines killed many.', 'BOUNDED 2021..2023'],
    ['Since autumn 2020 mines killed many.', 'RUNNING 2020..'],
    ['2023: 57,000 hectares.', 'BOUNDED 2023..2023'],
  ])('are read in: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    ['They drove six months to work.', []],
    ['In 2021 and 2023 mines killed many.', ['BOUNDED 2021..2021', 'BARE 2023..2023']],
    ['2023 shells were found.', []],
  ])('are none in: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
