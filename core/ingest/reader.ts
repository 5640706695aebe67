import { EXTRACTION, extract } from '../extraction/extract.ts'
import type { Article, Reading } from '../model/publication.ts'
import { sketchOf } from '../resolution/wording.ts'
import type { FactStore } from '../store/factStore.ts'

/** One version of what reads texts. Pure: the same article and version give the same reading. */
export interface Reader {
  readonly extraction: number
  read(article: Article): Reading
}

/** This version's extractor. */
export const currentReader: Reader = {
  extraction: EXTRACTION,
  read({ text, publishedOn, language }) {
    return { ...extract(text, { publishedOn, language }), wording: sketchOf(text) }
  },
}

/** What ingest works with: where facts are kept, and who reads. */
export interface Workshop {
  readonly store: FactStore
  readonly reader: Reader
}
