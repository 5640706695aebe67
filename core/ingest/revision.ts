import { extract } from '../extraction/extract.ts'
import { idOf, publicationIdOf, textHashOf } from '../model/id.ts'
import type { Instant } from '../model/partialDate.ts'
import type { Article, Reading, Revision } from '../model/publication.ts'
import { sketchOf } from '../resolution/wording.ts'

/** The article as fetched at `retrievedAt`. Two fetches of an unchanged article differ in nothing but that instant. */
export function revisionOf(article: Article, retrievedAt: Instant): Revision {
  const textHash = textHashOf(article.text)
  const { url, sourceId, title, publishedOn, language } = article
  const id = idOf('revision', textHash, sourceId, title ?? '', publishedOn ?? '', language ?? '')
  return { ...article, publication: publicationIdOf(url), id, textHash, retrievedAt }
}

/** What this version of the extractor reads in a revision. */
export function readingOf(revision: Revision): Reading {
  const { publishedOn, language } = revision
  return { ...extract(revision.text, { publishedOn, language }), wording: sketchOf(revision.text) }
}
