import { corpusWords } from '../corpusWords.ts'
import type { Writing } from '../framing.ts'

export const RUSSIAN_WRITING: Writing = {
  language: 'ru',
  lead: 'ANAMA распространило заявление о минах в Азербайджане.',
  fillers: [['двух'], ['свою'], ['самого', 'большого', 'старого']],
  endings: ['ых', 'ами', 'ого'],
  wordsFrom: corpusWords('ru'),
}
