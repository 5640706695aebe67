import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../../core/extraction/text/sentences.ts'
import { type Token, tokensOf } from '../../../../core/extraction/text/tokens.ts'
import { lexiconOf, marksIn, type Term } from '../../../../core/extraction/words/lexicon.ts'
import { LexiconGroup } from '../../../../core/extraction/words/lexiconGroup.ts'

const ENDINGS = new Set(['a', 'bb'])

/** Few letters, so that words begin, end and repeat each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 })
const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 3 })
const first = fc.oneof(
  word,
  stem.map((text) => `${text}*`),
  stem.map((text) => `${text}~`),
)
const phrase = fc
  .tuple(first, fc.array(fc.oneof(first, fc.constant('_')), { maxLength: 3 }))
  .map(([begin, rest]) => [begin, ...rest].join(' '))
const terms = fc
  .array(fc.array(phrase, { maxLength: 4 }), { maxLength: 5 })
  .map((all) => all.map((phrases, value): Term<number> => ({ value, phrases })))
const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))

/** Whether a word of a phrase, as vocabularies write it, stands for a word of the text. */
function standsFor(written: string, found: string | undefined): boolean {
  if (found === undefined) return false
  const text = written.replace(/[*~]$/, '')
  if (written === '_' || found === text) return true
  if (written.endsWith('*')) return found.startsWith(text)
  return written.endsWith('~') && found.startsWith(text) && ENDINGS.has(found.slice(text.length))
}

/** How strongly a phrase wins: by its words, then by a whole first word, then by the length of its stem. */
function strength(words: readonly string[]): number {
  const [begin = ''] = words
  return words.length * 100 + (/[*~]$/.test(begin) ? begin.length : 99)
}

/** Every phrase tried at every token. */
function naiveMarks(
  all: readonly Term<number>[],
  tokens: readonly Token[],
): readonly (readonly [number, number, number])[] {
  const phrases = all.flatMap(({ value, phrases: own }) => own.map((text) => ({ value, words: text.split(' ') })))
  const marks: (readonly [number, number, number])[] = []
  for (let at = 0; at < tokens.length; ) {
    const here = phrases.filter(({ words }) =>
      words.every((written, offset) => standsFor(written, tokens[at + offset]?.word)),
    )
    const best = here.toSorted((a, b) => strength(b.words) - strength(a.words))[0]
    if (best) marks.push([best.value, at, at + best.words.length])
    at += best?.words.length ?? 1
  }
  return marks
}

test('lexicons that are searched together each find what every phrase tried at every word finds, in one sentence after another', () => {
  fc.assert(
    fc.property(terms, terms, fc.array(sentence, { minLength: 1, maxLength: 3 }), (one, other, sentences) => {
      const group = new LexiconGroup()
      const lexicons = [one, other].map((all) => ({ all, lexicon: lexiconOf(all, ENDINGS, group) }))
      for (const tokens of sentences.map(tokensOf))
        for (const { all, lexicon } of lexicons)
          expect(marksIn(lexicon, tokens).map(({ value, from, to }) => [value, from, to])).toEqual(
            naiveMarks(all, tokens),
          )
    }),
    { numRuns: 2000 },
  )
})

test('words that no memory held any more are found as before', () => {
  const lexicon = lexiconOf([{ value: 'MINE', phrases: ['mine* field', 'mine'] }])
  const found = (text: string) => marksIn(lexicon, tokensOf(text)).map(({ start, end }) => text.slice(start, end))
  const moreThanIsHeld = Array.from({ length: 30_000 }, (_, at) => at).join(' ')
  found(moreThanIsHeld)
  expect(found('a mined field, a mine')).toEqual(['mined field', 'mine'])
  found(moreThanIsHeld)
  expect(found('mine a field, mined field')).toEqual(['mine', 'mined field'])
  const pairs = Array.from({ length: 60_000 }, (_, at) => `${at % 300} ${Math.floor(at / 300)}`).join(' ')
  const numbered = lexiconOf([{ value: 'NUMBERS', phrases: Array.from({ length: 300 }, (_, at) => `${at} 7 7`) }])
  const before = marksIn(numbered, tokensOf(pairs))
  expect(before.length).toBeGreaterThan(0)
  expect(marksIn(numbered, tokensOf(pairs))).toEqual(before)
})

test('a group tells which words stand in a sentence, of more sets than it has bits for and of sets asked for only later', () => {
  const set = fc.array(word, { maxLength: 3 }).map((words) => new Set(words))
  fc.assert(
    fc.property(fc.array(set, { maxLength: 40 }), fc.array(sentence, { minLength: 1, maxLength: 3 }), (sets, texts) => {
      const group = new LexiconGroup()
      const sentences = texts.flatMap((text) => sentencesOf(text))
      for (const words of [...sets, ...sets])
        for (const one of sentences)
          expect(group.holds(one, words)).toBe(one.tokens.some((token) => words.has(token.word)))
    }),
    { numRuns: 1000 },
  )
})
