import { describe, expect, it } from 'vitest'
import { claimsIn } from './englishArticle.ts'

const displaced = (text: string): readonly string[] =>
  claimsIn(text, 'DISPLACEMENT_FIGURE').map(
    ({ people, certainty, evidence }) => `${people} ${certainty} ${evidence[0]?.quote}`,
  )

describe('displacement figures', () => {
  it.each([
    ['Almost one million IDPs cannot return because of mines.', 1_000_000, 'APPROXIMATE'],
    ['More than 600,000 people displaced by the war hope to go back.', 600_000, 'AT_LEAST'],
    ['More than 700,000 people driven from these lands remember the way.', 700_000, 'AT_LEAST'],
    ['About 250 thousand Azerbaijanis were expelled from Armenia.', 250_000, 'APPROXIMATE'],
    ['Close to 650,000 people remain displaced, and 10,300 have gone home.', 650_000, 'APPROXIMATE'],
    ['The number of Azerbaijanis displaced by the war is over 600,000.', 600_000, 'AT_LEAST'],
    ['About 21,000 people have moved back, while some 620,000 remain displaced.', 620_000, 'APPROXIMATE'],
    ['Some 800,000 Azerbaijanis who have a right to go home wait.', 800_000, 'APPROXIMATE'],
    ['Mines are why 700,000 people are unable to return.', 700_000, 'EXACT'],
  ])('read %s', (text, people, certainty) => {
    expect(displaced(text)).toEqual([`${people} ${certainty} ${text}`])
  })

  it.each([
    'So far 23,000 displaced people have moved back.',
    'Displaced families met 12 deminers.',
    'Mines keep people from their homes.',
  ])('are not: %s', (text) => {
    expect(displaced(text)).toEqual([])
  })
})
