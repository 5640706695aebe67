import type { ConceptWords } from '../../concepts.ts'

export const AZERBAIJANI_CONCEPTS: ConceptWords = {}
