import { english } from '../englishSentence.ts'
import { describeVocabulary } from './coverage.ts'
import { ENGLISH_ACCIDENTS } from './en/accidents.ts'
import { ENGLISH_APPEALS } from './en/appeals.ts'
import { ENGLISH_AUTHORITIES } from './en/authorities.ts'
import { ENGLISH_CLEARANCE } from './en/clearance.ts'
import { ENGLISH_CONDUCT } from './en/conduct.ts'
import { ENGLISH_FIGURES } from './en/figures.ts'
import { ENGLISH_GRAMMAR } from './en/grammar.ts'
import { ENGLISH_MAPS } from './en/maps.ts'
import { ENGLISH_PAGES } from './en/pages.ts'
import { ENGLISH_PEOPLE } from './en/people.ts'
import { ENGLISH_TIMES } from './en/times.ts'
import { ENGLISH_TOTALS } from './en/totals.ts'
import { ENGLISH_WRITING } from './en/writing.ts'
import { listsOf } from './lists.ts'

describeVocabulary({
  lists: await listsOf('en'),
  framings: {
    ...ENGLISH_ACCIDENTS,
    ...ENGLISH_APPEALS,
    ...ENGLISH_AUTHORITIES,
    ...ENGLISH_CLEARANCE,
    ...ENGLISH_CONDUCT,
    ...ENGLISH_FIGURES,
    ...ENGLISH_GRAMMAR,
    ...ENGLISH_MAPS,
    ...ENGLISH_PAGES,
    ...ENGLISH_PEOPLE,
    ...ENGLISH_TIMES,
    ...ENGLISH_TOTALS,
  },
  writing: ENGLISH_WRITING,
  pack: english(),
  isStrict: true,
})
