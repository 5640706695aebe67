import { describe, expect, it } from 'vitest'
import { countsOf } from '../englishSentence.ts'

describe('numbers of people that are no toll', () => {
  it.each([
    'The injured numbered 125, 80 and 46.',
    'Mines killed people; the numbers are 3 and 9.',
    "Since 2020, 650 mine victims' families have received an allowance.",
    'ANAMA helped 112 mine victims with prostheses.',
    'The fund has paid compensation to 214 mine victims.',
    'Four mine victims from Aghdam received prostheses in Istanbul.',
    'Some 214 mine victims have been fitted with artificial legs.',
    '12 people took part in a rally for mine victims.',
    'On average 5 people a month have been hurt by mines.',
    'Each year mines kill 15 people.',
    'Mines killed nobody else, six fewer than in 2022.',
    'Mines killed some, six people fewer than in 2022.',
    'Mines could kill another 200 people.',
    '200 people might be killed by mines.',
  ])('are left out: %s', (text) => {
    expect(countsOf(text)).toEqual([])
  })

  it.each([
    ['Mines have taken 70 people’s lives.', ['EVERYONE KILLED 70']],
    ['From 6 to 12 May mines hurt 3 people.', ['EVERYONE INJURED 3']],
    ['The number of victims reached 345 people.', ['EVERYONE CASUALTY 345']],
    ['Mines killed two people and four more were injured.', ['EVERYONE KILLED 2', 'EVERYONE INJURED 4']],
    ['Of the 346, 65 died.', ['EVERYONE KILLED 65']],
    ['Mines killed 65 and injured 276 people.', ['EVERYONE KILLED 65', 'EVERYONE INJURED 276']],
    ['55 people were victims of mines.', ['EVERYONE CASUALTY 55']],
    ["Seven of the year's 55 mine victims were children.", ['CHILD CASUALTY 7', 'EVERYONE CASUALTY 55']],
  ])('are told from those that are: %s', (text, expected) => {
    expect(countsOf(text)).toEqual(expected)
  })
})
