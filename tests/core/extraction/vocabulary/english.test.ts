import { english } from '../englishSentence.ts'
import { describeVocabulary } from './coverage.ts'
import { ENGLISH_AUTHORITIES } from './en/authorities.ts'
import { ENGLISH_CONCEPTS } from './en/concepts.ts'
import { ENGLISH_GRAMMAR, ENGLISH_PAGES } from './en/document.ts'
import { ENGLISH_FIGURES } from './en/figures.ts'
import { ENGLISH_PEOPLE } from './en/people.ts'
import { ENGLISH_TIMES } from './en/times.ts'
import { ENGLISH_WRITING } from './en/writing.ts'
import { listsOf } from './lists.ts'

describeVocabulary({
  lists: await listsOf('en'),
  framings: {
    ...ENGLISH_FIGURES,
    ...ENGLISH_CONCEPTS,
    ...ENGLISH_TIMES,
    ...ENGLISH_AUTHORITIES,
    ...ENGLISH_PAGES,
    ...ENGLISH_GRAMMAR,
    ...ENGLISH_PEOPLE,
  },
  writing: ENGLISH_WRITING,
  pack: english(),
  unframed: {
    'concepts ASIDE': 23,
    'authorities offices': 22,
    'authorities closings': 12,
    'authorities publishers name': 1,
    'authorities publishers publication': 1,
    'times SAME': 14,
    'calendar monthAlone before': 2,
    'calendar monthAlone joints': 13,
    'calendar afterYear': 10,
    'grammar rateBefore': 1,
    'grammar detection': 1,
    'grammar compared': 5,
    'grammar leads': 1,
    'grammar indefinite': 2,
    'grammar whom': 1,
    'grammar ratio': 1,
    'grammar openAct': 1,
    'times AND close': 3,
    'grammar homeAfter': 1,
    'grammar thatDistrict': 1,
    'grammar when': 2,
    'grammar clearersAfter': 1,
    'grammar clearersBefore': 1,
    'grammar recalls': 1,
    'grammar anyEvent': 1,
    'grammar own': 20,

    'grammar oneMore words': 8,
    'grammar ageAfter': 1,
    'grammar halves': 1,
    'grammar attributive words': 12,
  },
  unread: {
    'concepts ACCUSED': ['the accused', 'the defendants', 'the defendant'],
    'times DAYS_TO days 1': ['24 hours to', '24 hours ending'],
  },
})
