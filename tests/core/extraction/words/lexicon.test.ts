import { describe, expect, it } from 'vitest'
import { fold } from '../../../../core/extraction/text/fold.ts'
import { tokensOf } from '../../../../core/extraction/text/tokens.ts'
import { lexiconOf, marksIn } from '../../../../core/extraction/words/lexicon.ts'

const lexicon = lexiconOf<string>([
  { value: 'MINE', phrases: ['mine', 'mines'] },
  { value: 'AGENCY', phrases: ['Mine Action Agency'] },
  { value: 'CLEAR', phrases: ['clear*'] },
  { value: 'LEG', phrases: ['lost _ leg'] },
  { value: 'AP', phrases: ['anti-personnel mine'] },
])

const found = (text: string): readonly string[] =>
  marksIn(lexicon, tokensOf(fold(text))).map(({ value, start, end }) => `${value} ${text.slice(start, end)}`)

describe('a lexicon', () => {
  it('finds the longest phrase, whatever its case, dashes and line breaks', () => {
    expect(found('The Mine Action\nAgency lifted an Anti–personnel MINE.')).toEqual([
      'AGENCY Mine Action\nAgency',
      'AP Anti–personnel MINE',
    ])
  })

  it('finds stems and words that may be any', () => {
    expect(found('He lost his leg where land was being cleared.')).toEqual(['LEG lost his leg', 'CLEAR cleared'])
  })

  it('finds nothing inside other words', () => {
    expect(found('The examined minerals were unclear.')).toEqual([])
  })
})
