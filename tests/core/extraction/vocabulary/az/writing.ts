import { corpusWords } from '../corpusWords.ts'
import type { Writing } from '../framing.ts'

export const AZERBAIJANI_WRITING: Writing = {
  language: 'az',
  lead: 'ANAMA Azərbaycanda minalar barədə bəyanat yayıb.',
  fillers: [['böyük', 'yeni', 'köhnə', 'həmin', 'digər']],
  endings: ['ya', 'dan', 'ları'],
  wordsFrom: corpusWords('az'),
}
