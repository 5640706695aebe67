import { vi } from 'vitest'
import { azerbaijaniPack } from '../../../../core/extraction/languages/az.ts'
import { AZERBAIJANI_AUTHORITIES } from './az/authorities.ts'
import { AZERBAIJANI_CONCEPTS } from './az/concepts.ts'
import { AZERBAIJANI_GRAMMAR, AZERBAIJANI_PAGES } from './az/document.ts'
import { AZERBAIJANI_FIGURES } from './az/figures.ts'
import { AZERBAIJANI_PEOPLE } from './az/people.ts'
import { AZERBAIJANI_TIMES } from './az/times.ts'
import { AZERBAIJANI_WRITING } from './az/writing.ts'
import { describeVocabulary } from './coverage.ts'
import { LemmaRecord } from './lemmas.ts'
import { listsOf } from './lists.ts'

const WRITTEN = new LemmaRecord()
// Other test files may have loaded the vocabulary before: it is loaded anew, with what it writes recorded.
vi.doMock(import('../../../../core/extraction/vocabulary/az/morphology.ts'), async (load) => {
  const { nouns, verbs, finiteVerbs, futureVerbs, dependentVerbs, tellingVerbs, formsOf, ...rest } = await load()
  const recording = (inflect: (row: string) => readonly string[]) => WRITTEN.recording(inflect, '|')
  return {
    ...rest,
    nouns: recording(nouns),
    verbs: recording(verbs),
    finiteVerbs: recording(finiteVerbs),
    futureVerbs: recording(futureVerbs),
    dependentVerbs: recording(dependentVerbs),
    tellingVerbs: recording(tellingVerbs),
    formsOf: (word: string, endings: Iterable<string>) => WRITTEN.keep(word, formsOf(word, endings)),
  }
})

vi.resetModules()
const lists = await listsOf('az', WRITTEN)
vi.doUnmock('../../../../core/extraction/vocabulary/az/morphology.ts')
vi.resetModules()

describeVocabulary({
  lists,
  framings: {
    ...AZERBAIJANI_FIGURES,
    ...AZERBAIJANI_CONCEPTS,
    ...AZERBAIJANI_TIMES,
    ...AZERBAIJANI_AUTHORITIES,
    ...AZERBAIJANI_PAGES,
    ...AZERBAIJANI_GRAMMAR,
    ...AZERBAIJANI_PEOPLE,
  },
  writing: AZERBAIJANI_WRITING,
  pack: azerbaijaniPack(),
  isStrict: true,
  lenient: [
    'grammar localities finds',
    'grammar localitiesOfExplosions finds',
    'grammar shares',
    'grammar diedLater',
    'grammar nameAround',
    'grammar patronymics owner',
    'grammar limb',
    'grammar clearersBefore',
    'grammar ownStaff',
    'grammar countedOnly after',
  ],
  guards: ['NAME'],
})
