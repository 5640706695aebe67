import { languageOf } from '../extraction/document/language.ts'
import { packOf } from '../extraction/languages/index.ts'
import type { Article } from '../model/publication.ts'

/** Why nothing is read in an article, where its language is none that is read here, and how that is known; null where it is. */
export function unreadLanguageOf({ text, language: given }: Article): string | null {
  const language = languageOf(text, given)
  if (packOf(language)) return null
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  if (language === 'und') return `its language can not be told from its ${words} words`
  const isTold = given !== null && given.trim() !== ''
  return `its language (${isTold ? language : `${language}, guessed from ${words} words`}) is not read yet`
}
