import { describe, expect, it } from 'vitest'
import { placesIn } from '../../../core/extraction/places.ts'
import { english, sentenceOf } from './englishSentence.ts'

function found(text: string): readonly string[] {
  const sentence = sentenceOf(text)
  return placesIn(sentence, english()).map(({ place, start, end }) => `${place} ${sentence.verbatim.slice(start, end)}`)
}

describe('places', () => {
  it('are found in any spelling and with the endings of the language', () => {
    expect(found('In Agdam, Ağdam and Aghdam’s villages')).toEqual(['AZ-AGM Agdam', 'AZ-AGM Ağdam', 'AZ-AGM Aghdam’s'])
  })

  it('are the longest name where names overlap', () => {
    expect(found('He came to East Zangezur.')).toEqual(['region-east-zangezur East Zangezur'])
  })

  it('are not words that begin with a small letter', () => {
    expect(found('The lachin of the aghdam')).toEqual([])
  })
})
