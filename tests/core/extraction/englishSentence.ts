import { packOf } from '../../../core/extraction/languages/index.ts'
import type { LanguagePack } from '../../../core/extraction/languages/language.ts'
import { clauseOf } from '../../../core/extraction/numbers/quantities.ts'
import { type PeopleCount, peopleIn } from '../../../core/extraction/people/people.ts'
import { type Sentence, sentencesOf } from '../../../core/extraction/text/sentences.ts'
import type { Clause } from '../../../core/extraction/words/clause.ts'

export function english(): LanguagePack {
  const pack = packOf('en')
  if (pack === null) throw new Error('there is no English pack')
  return pack
}

/** The first sentence of a text. */
export function sentenceOf(text: string): Sentence {
  const [sentence] = sentencesOf(text)
  if (sentence === undefined) throw new Error('there is no sentence')
  return sentence
}

export const englishClause = (text: string): Clause => clauseOf(sentenceOf(text), english())

/** The words of a sentence from one token to another. */
export const wordsAt = ({ sentence }: Clause, from: number, to: number): string =>
  sentence.verbatim.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end)

/** Each count as "GROUP OUTCOME value", with "~", ">=" or "<=" before a qualified one, and the words of its number. */
export function countsIn(text: string): readonly (readonly [string, string])[] {
  const clause = englishClause(text)
  return peopleIn(clause).map((count) => [told(count), wordsAt(clause, count.from, count.to)])
}

/** The same without the words. */
export const countsOf = (text: string): readonly string[] => countsIn(text).map(([count]) => count)

const SIGNS = { EXACT: '', AT_LEAST: '>=', AT_MOST: '<=', APPROXIMATE: '~' }
const told = ({ population, outcome, value, certainty }: PeopleCount): string =>
  `${population} ${outcome} ${SIGNS[certainty]}${value}`
