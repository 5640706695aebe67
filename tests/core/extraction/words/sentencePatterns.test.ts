import { describe, expect, test } from 'vitest'
import { articlesIn } from '../../../../bench/cost/articles.ts'
import { packOf } from '../../../../core/extraction/languages/index.ts'
import { plainTextOf } from '../../../../core/extraction/text/plainText.ts'
import { sentencesOf } from '../../../../core/extraction/text/sentences.ts'
import { type SentencePattern, tells } from '../../../../core/extraction/words/sentencePatterns.ts'
import { AZERBAIJANI_GRAMMAR } from '../vocabulary/az/document.ts'
import { AZERBAIJANI_PEOPLE } from '../vocabulary/az/people.ts'
import { ENGLISH_ACCIDENTS } from '../vocabulary/en/accidents.ts'
import { ENGLISH_PEOPLE } from '../vocabulary/en/people.ts'
import { RUSSIAN_GRAMMAR } from '../vocabulary/ru/document.ts'
import { RUSSIAN_PEOPLE } from '../vocabulary/ru/people.ts'

/** All that the framings of a vocabulary say, with each of their wordings. */
const wordings = (framings: object): readonly string[] =>
  JSON.stringify(framings)
    .split('"')
    .flatMap((framing) => {
      const [before = '', choices = '', after = ''] = framing.split(/[{}]/)
      return choices.split(/[/|]/).map((choice) => `${before}${choice}${after}`)
    })

const FRAMINGS = {
  en: [ENGLISH_ACCIDENTS, ENGLISH_PEOPLE],
  az: [AZERBAIJANI_GRAMMAR, AZERBAIJANI_PEOPLE],
  ru: [RUSSIAN_GRAMMAR, RUSSIAN_PEOPLE],
}

const articles = [...articlesIn(), ...articlesIn('new')]
const textsIn = (language: keyof typeof FRAMINGS): readonly string[] => [
  ...articles.filter((article) => article.language === language).map(({ text }) => text),
  ...FRAMINGS[language].flatMap(wordings),
]

describe.each(['en', 'az', 'ru'] as const)('patterns that are tried on few sentences (%s)', (language) => {
  const pack = packOf(language)
  const sentences = textsIn(language).flatMap((text) => sentencesOf(plainTextOf(text)?.text ?? text))

  test('find nothing in the others', () => {
    if (pack === null) throw new Error('no pack')
    const { grammar, words } = pack
    for (const sentence of sentences) {
      for (const name of Object.keys(grammar.signs ?? {}) as SentencePattern[])
        expect(tells(name, sentence, pack), `${name}: ${sentence.verbatim}`).toBe(
          grammar[name]?.test(sentence.folded) === true,
        )
      for (const { finds, words: some } of [...grammar.localities, ...grammar.localitiesOfExplosions])
        if (sentence.verbatim.search(finds) >= 0) expect(words.holds(sentence, some), sentence.verbatim).toBe(true)
    }
  })
})
