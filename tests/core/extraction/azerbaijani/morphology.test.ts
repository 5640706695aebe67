import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../../../core/extraction/numbers/numbers.ts'
import { fold } from '../../../../core/extraction/text/fold.ts'
import { tokensOf } from '../../../../core/extraction/text/tokens.ts'
import { NOUN_ENDINGS, nouns, verbs } from '../../../../core/extraction/vocabulary/az/morphology.ts'
import { AZERBAIJANI_NUMBERS } from '../../../../core/extraction/vocabulary/az/numbers.ts'
import { lexiconOf, marksIn } from '../../../../core/extraction/words/lexicon.ts'

const found = (phrases: readonly string[], text: string): readonly string[] =>
  marksIn(lexiconOf([{ value: true, phrases }], NOUN_ENDINGS), tokensOf(fold(text))).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('Azerbaijani words', () => {
  it.each(['mina', 'minalar', 'minaların', 'minalarından', 'minaya', 'minanı', 'MİNADAN', 'minadır'])(
    'know %s as a form of mina',
    (form) => {
      expect(found(nouns('mina'), form)).toEqual([form])
    },
  )

  it.each(['minatəmizləmə', 'minaatan', 'minarə', 'minalayıb'])('tell %s from mina', (word) => {
    expect(found(nouns('mina'), word)).toEqual([])
  })

  it.each(['uşaq', 'uşağı', 'uşaqların'])('soften what ends in q: %s', (form) => {
    expect(found(nouns('uşaq'), form)).toEqual([form])
  })

  it('tell forms of a verb from nouns that begin alike', () => {
    expect(found(verbs('öl'), 'Ölkədə 3 nəfər ölüb')).toEqual(['ölüb'])
  })

  it.each([
    ['üç', [3]],
    ['dörddür', [4]],
    ['on iki', [12]],
    ['bir milyona', [1_000_000]],
    ['8 min 140', [8140]],
    ['onun minaya', []],
    ['torpağın altından', []],
  ])('read the number in "%s"', (text, values) => {
    expect(numbersIn(tokensOf(fold(text)), AZERBAIJANI_NUMBERS).map(({ value }) => value)).toEqual(values)
  })
})
