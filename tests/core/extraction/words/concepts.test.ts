import { describe, expect, test } from 'vitest'
import { ENGLISH_CONCEPTS, ENGLISH_SMALL_WORDS } from '../../../../core/extraction/vocabulary/en/concepts.ts'
import { anyOf, type Concept, conceptReader, follows, near } from '../../../../core/extraction/words/concepts.ts'
import { sentenceOf } from '../englishSentence.ts'

const read = conceptReader(ENGLISH_CONCEPTS)
const entries = Object.entries(ENGLISH_CONCEPTS) as readonly (readonly [Concept, readonly string[]])[]
const place = (from: number, to: number) => ({ from, to, start: from, end: to })

describe('every phrase of the vocabulary is read as its concept, and alone', () => {
  test.each(entries)('%s', (concept, phrases) => {
    for (const phrase of phrases) {
      const words = phrase.replaceAll('_', 'zzz').replaceAll('*', 'ing')
      const [mark] = read(sentenceOf(`zzz ${words} zzz`)).of(concept)
      expect([phrase, mark?.start]).toEqual([phrase, 4])
    }
  })
})

test.each([
  ['MAP', 'They mapped out a plan.'],
  ['MAP', 'The road map for peace was presented.'],
  ['SUPPORT', 'Information that could help demining teams.'],
  ['ASK', 'The Ombudsman was asked about it.'],
  ['LAY', 'The mined areas are marked.'],
] as const)('%s is not read in: %s', (concept, text) => {
  expect(read(sentenceOf(text)).has(concept)).toBe(false)
})

test('of overlapping phrases the longest counts', () => {
  const concepts = read(sentenceOf('They put pressure on Armenia.'))
  expect(concepts.has('PRESSURE')).toBe(true)
})

test('several concepts are found together, in the order of the text', () => {
  const concepts = read(sentenceOf('The UN urged Armenia to hand over the maps.'))
  const wanted = anyOf('MAP', 'ASK', 'CCW')
  expect(concepts.of(wanted)).toEqual([...concepts.of('ASK'), ...concepts.of('MAP')])
  expect(concepts.has(wanted)).toBe(true)
  expect(concepts.has(anyOf('CCW', 'SANCTION'))).toBe(false)
})

test.each([
  ['accurate', true],
  ['all of the accurate', true],
  ['such', true],
  ['the old', false],
  ['the accurate and old', false],
] as const)('only words for maps and small ones stand before them in: %s maps', (words, isFilled) => {
  const sentence = sentenceOf(`zzz ${words} maps`)
  const concepts = conceptReader(ENGLISH_CONCEPTS, undefined, undefined, ENGLISH_SMALL_WORDS)(sentence)
  expect(concepts.fill('ACCURATE', 1, sentence.tokens.length - 1)).toBe(isFilled)
})

test('near counts the tokens between, in either order', () => {
  expect(follows(place(0, 2), place(4, 5), 2)).toBe(true)
  expect(follows(place(4, 5), place(0, 2), 2)).toBe(false)
  expect(near(place(4, 5), place(0, 2), 2)).toBe(true)
  expect(near(place(0, 2), place(5, 6), 2)).toBe(false)
  expect(near(place(0, 4), place(1, 2), 0)).toBe(true)
})
