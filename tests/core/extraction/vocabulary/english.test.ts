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
  isStrict: true,
})
