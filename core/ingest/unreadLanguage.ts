import { languageOf } from '../extraction/document/language.ts'
import { packOf } from '../extraction/languages/index.ts'
import type { Article } from '../model/publication.ts'

/** Why nothing is read in an article, where its language is none that is read here; null where it is. */
export function unreadLanguageOf({ text, language: given }: Article): string | null {
  const language = languageOf(text, given)
  if (packOf(language)) return null
  return language === 'und' ? 'its language can not be told' : `its language (${language}) is not read yet`
}
