import { english } from '../englishSentence.ts'
import { describeVocabulary } from './coverage.ts'
import { ENGLISH_AUTHORITIES } from './en/authorities.ts'
import { ENGLISH_CONCEPTS } from './en/concepts.ts'
import { ENGLISH_GRAMMAR, ENGLISH_PAGES } from './en/document.ts'
import { ENGLISH_FIGURES } from './en/figures.ts'
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
  },
  writing: ENGLISH_WRITING,
  pack: english(),
  unframed: {
    'document furniture ranges': 6,
    'grammar or': 1,
    'grammar passive': 9,
    'grammar stops': 52,
    'grammar measures': 14,
    'grammar of': 1,
    'grammar bridges': 39,
    'grammar subject': 1,
    'grammar as': 1,
    'grammar pairs': 2,
    'grammar born': 1,
    'grammar localities': 4,
    'grammar home': 1,
    'grammar placeBefore': 5,
    'grammar placeAfter': 4,
    'grammar ownDistrict': 1,
    'grammar somebodyElse': 6,
    'grammar everyone': 3,
    'grammar sources': 3,
    'grammar groups': 5,
    'grammar otherEvent': 1,
    'grammar links': 38,
    'grammar that': 1,
    'grammar meanwhile': 1,
    'grammar participle': 1,
    'grammar tallies': 6,
  },
})
