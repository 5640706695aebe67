import type { ConceptWords } from '../../words/concepts.ts'
import { ENGLISH_ALLEGATION_WORDS } from './allegationWords.ts'
import { ENGLISH_APPEAL_WORDS } from './appealWords.ts'
import { ENGLISH_MAP_WORDS } from './mapWords.ts'

export const ENGLISH_CONCEPTS: ConceptWords = {
  ...ENGLISH_MAP_WORDS,
  ...ENGLISH_ALLEGATION_WORDS,
  ...ENGLISH_APPEAL_WORDS,
}

/** Words that stand before maps of any kind and tell nothing of them. */
export const ENGLISH_SMALL_WORDS: ReadonlySet<string> = new Set(
  'the a of and or any all such these those its their more other -'.split(' '),
)
