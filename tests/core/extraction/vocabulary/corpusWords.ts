import { fold } from '../../../../core/extraction/text/fold.ts'
import { tokensOf } from '../../../../core/extraction/text/tokens.ts'
import { labelledIn } from '../../../support/labelled.ts'

const MOST_WORDS = 3

/** Full words of `tests/corpus` in a language, by how they begin. */
export function corpusWords(language: string): (stem: string) => readonly string[] {
  const texts = labelledIn('tests/corpus').filter((article) => article.language === language)
  const words = [...new Set(texts.flatMap(({ text }) => tokensOf(fold(text)).map(({ word }) => word)))].toSorted()
  return (stem) => words.filter((word) => word.length > stem.length && word.startsWith(stem)).slice(0, MOST_WORDS)
}
