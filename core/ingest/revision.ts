import { idOf, publicationIdOf, textHashOf } from '../model/id.ts'
import type { Instant } from '../model/partialDate.ts'
import type { Article, Revision } from '../model/publication.ts'

/** The article as fetched at `retrievedAt`. Two fetches of an unchanged article differ in nothing but that instant. */
export function revisionOf(article: Article, retrievedAt: Instant): Revision {
  const textHash = textHashOf(article.text)
  const { url, sourceId, title, publishedOn, language, readFrom, movedTo } = article
  const told = [textHash, sourceId, title ?? '', publishedOn ?? '', language ?? '']
  // Only where there is one, so that ids that were given before there were any stay as they are.
  const elsewhere = readFrom || movedTo ? [readFrom ?? '', movedTo ?? ''] : []
  const id = idOf('revision', ...told, ...elsewhere)
  return { ...article, publication: publicationIdOf(url), id, textHash, retrievedAt }
}
