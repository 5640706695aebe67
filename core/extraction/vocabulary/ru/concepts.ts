import type { ConceptWords } from '../../words/concepts.ts'
import { RUSSIAN_ALLEGATION_WORDS } from './allegationWords.ts'
import { RUSSIAN_APPEAL_WORDS } from './appealWords.ts'
import { RUSSIAN_MAP_WORDS } from './mapWords.ts'

export const RUSSIAN_CONCEPTS: ConceptWords = {
  ...RUSSIAN_MAP_WORDS,
  ...RUSSIAN_ALLEGATION_WORDS,
  ...RUSSIAN_APPEAL_WORDS,
}
