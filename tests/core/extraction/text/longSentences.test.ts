import { expect, test } from 'vitest'
import { LONGEST_SENTENCE, sentencesOf } from '../../../../core/extraction/text/sentences.ts'

test('a long sentence is cut at a blank, one without blanks at its greatest length', () => {
  const words = sentencesOf('mines '.repeat(1000))
  expect(words.every(({ verbatim }) => /^mines(?: mines)*$/.test(verbatim))).toBe(true)
  expect(sentencesOf('m'.repeat(5000)).map(({ verbatim }) => verbatim.length)).toEqual([2000, 2000, 1000])
})

test('a cut never parts the two halves of one character', () => {
  const text = `m${'💣'.repeat(3000)}`
  const sentences = sentencesOf(text)
  expect(sentences.map(({ verbatim }) => verbatim).join('')).toBe(text)
  for (const { verbatim } of sentences) {
    expect(verbatim.isWellFormed()).toBe(true)
    expect(verbatim.length).toBeLessThanOrEqual(LONGEST_SENTENCE)
  }
})

test('a long run of points ends one sentence, where a blank or the end of the text follows it', () => {
  const points = '.'.repeat(1500)
  expect(sentencesOf(`Mines${points} Two died.`).map(({ verbatim }) => verbatim)).toEqual([
    `Mines${points}`,
    'Two died.',
  ])
  expect(sentencesOf(`Mines${points}x Two died.`)).toHaveLength(1)
})
