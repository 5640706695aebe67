import { describe, expect, it } from 'vitest'
import { extract } from '../../../core/extraction/extract.ts'
import { packOf } from '../../../core/extraction/languages/index.ts'
import { placesIn } from '../../../core/extraction/places.ts'
import { PLACES } from '../../../core/model/places.ts'
import { declined } from './declined.ts'
import { english, sentenceOf } from './englishSentence.ts'
import { factsOf } from './vocabulary/facts.ts'

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

/** A sentence of each language about a place, and a name whose last letter one of its endings can take the place of. */
const TELLINGS = [
  {
    language: 'en',
    told: (where: string) => `In 2023 mines killed 55 people in ${where}.`,
    name: 'Aghdam',
    stem: null,
  },
  {
    language: 'az',
    told: (where: string) => `2023-cü ildə ${where} ərazisində minalar 55 nəfəri öldürüb.`,
    name: 'Ağdam',
    stem: null,
  },
  {
    language: 'ru',
    told: (where: string) => `В 2023 году в ${where} мины убили 55 человек.`,
    name: 'Агдам',
    stem: 'Шуш',
  },
] as const

const SPELLINGS = PLACES.flatMap(({ code, kind, name, alternateNames }) =>
  [name, ...alternateNames].map((spelling) => ({ code, kind, spelling })),
)
const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

describe.each(TELLINGS)('every spelling of the gazetteer in a text in $language', ({ language, told, name, stem }) => {
  const linesOf = (where: string): readonly string[] =>
    factsOf(extract(told(where), { publishedOn: '2024-05-15', language })).map(({ line }) => line)
  const own = SPELLINGS.filter(({ spelling }) => isCyrillic(spelling) === isCyrillic(name))

  it('makes a text that names no other place one about this land', () => {
    expect(own.filter(({ spelling }) => !linesOf(spelling).includes('relevant'))).toEqual([])
    expect(own.length).toBeGreaterThan(PLACES.length)
  })

  it('gives its district to what is told there; a word that is no name gives none', () => {
    const districts = own.filter(({ kind }) => kind === 'DISTRICT')
    expect(districts.filter(({ code, spelling }) => !linesOf(spelling).includes(`place ${code}`))).toEqual([])
    expect(linesOf('Qyqy').filter((line) => line.startsWith('place '))).toEqual([])
  })

  it('does so with every ending of the language, and with no other', () => {
    const endings = packOf(language)?.placeSuffixes ?? []
    expect(endings).not.toEqual([])
    expect(endings.filter((ending) => !linesOf(name + ending).includes('place AZ-AGM'))).toEqual([])
    expect(linesOf(`${name}qyqy`)).not.toContain('place AZ-AGM')
    if (stem !== null) expect(endings.filter((ending) => !linesOf(stem + ending).includes('place AZ-SUS'))).toEqual([])
  })
})

describe.each([
  { language: 'az', told: (where: string) => `2023-cü ildə ${where} minalar 55 nəfəri öldürüb.` },
  { language: 'ru', told: (where: string) => `В 2023 году ${where} мины убили 55 человек.` },
] as const)('every spelling of a district in $language', ({ language, told }) => {
  const isOf = (spelling: string): boolean => isCyrillic(spelling) === (language === 'ru')
  const own = SPELLINGS.filter(({ kind, spelling }) => kind === 'DISTRICT' && isOf(spelling))
  const placesOf = (where: string): readonly string[] =>
    factsOf(extract(told(where), { publishedOn: '2024-05-15', language })).flatMap(({ line }) =>
      line.startsWith('place ') ? [line] : [],
    )

  it('gives its district in each of its cases, and as a part of no other word', () => {
    const forms = own.flatMap(({ code, spelling }) => declined[language](spelling).map((form) => ({ code, form })))
    expect(forms.filter(({ code, form }) => placesOf(form).join() !== `place ${code}`)).toEqual([])
    expect(own.filter(({ spelling }) => placesOf(`Qy${spelling.toLowerCase()}`).length > 0)).toEqual([])
    expect(forms.length).toBeGreaterThan(own.length * 5)
  })
})
