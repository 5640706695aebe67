import { idOf, publicationIdOf, textHashOf } from '../model/id.ts'
import type { Instant } from '../model/partialDate.ts'
import type { Article, Revision } from '../model/publication.ts'

/** The article as fetched at `retrievedAt`. Two fetches of an unchanged article differ in nothing but that instant. */
export function revisionOf(article: Article, retrievedAt: Instant): Revision {
  const textHash = textHashOf(article.text)
  const { url, sourceId, title, publishedOn, language } = article
  const id = idOf('revision', textHash, sourceId, title ?? '', publishedOn ?? '', language ?? '')
  return { ...article, publication: publicationIdOf(url), id, textHash, retrievedAt }
}
