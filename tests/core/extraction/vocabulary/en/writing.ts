import { corpusWords } from '../corpusWords.ts'
import type { Writing } from '../framing.ts'

export const ENGLISH_WRITING: Writing = {
  language: 'en',
  lead: 'ANAMA has issued a statement on landmines in Azerbaijan.',
  fillers: [['two'], ['his'], ['the', 'whole', 'country', 'fully', 'surely']],
  endings: ['s'],
  wordsFrom: corpusWords('en'),
}
