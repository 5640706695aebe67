import type { Reader } from '../../core/ingest/reader.ts'
import type { Article } from '../../core/model/publication.ts'
import { type Labelled, publicationOf } from './labelled.ts'

/** A reader that knows the right answers: reads each labelled text as its labels say, so that ingest is tested apart from extraction. */
export function labelledReader(articles: readonly Labelled[], extraction = 1): Reader {
  const byText = new Map(articles.map((article) => [article.text, article]))
  return {
    extraction,
    read({ text, url }) {
      const labelled = byText.get(text)
      if (!labelled) throw new RangeError(`the text of ${url} has no labels`)
      return { ...publicationOf(labelled).reading, extraction }
    },
  }
}

/** What ingest is given of a labelled article. */
export const articleOf = ({ url, title, published, language, text }: Labelled): Article => ({
  url,
  sourceId: 'import',
  title,
  publishedOn: published,
  language,
  text,
})
