import type { Concept, ConceptWords } from '../../words/concepts.ts'
import { AZERBAIJANI_ALLEGATION_WORDS } from './allegationWords.ts'
import { AZERBAIJANI_APPEAL_WORDS } from './appealWords.ts'
import { AZERBAIJANI_MAP_WORDS } from './mapWords.ts'

export const AZERBAIJANI_CONCEPTS: ConceptWords = {
  ...AZERBAIJANI_MAP_WORDS,
  ...AZERBAIJANI_ALLEGATION_WORDS,
  ...AZERBAIJANI_APPEAL_WORDS,
} satisfies Partial<Record<Concept, readonly string[]>>
