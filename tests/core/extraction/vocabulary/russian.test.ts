import { vi } from 'vitest'
import { russianPack } from '../../../../core/extraction/languages/ru.ts'
import { describeVocabulary } from './coverage.ts'
import { LemmaRecord } from './lemmas.ts'
import { listsOf } from './lists.ts'
import { RUSSIAN_AUTHORITIES } from './ru/authorities.ts'
import { RUSSIAN_CONCEPTS } from './ru/concepts.ts'
import { RUSSIAN_GRAMMAR, RUSSIAN_PAGES, RUSSIAN_PLACES } from './ru/document.ts'
import { RUSSIAN_FIGURES } from './ru/figures.ts'
import { RUSSIAN_PEOPLE } from './ru/people.ts'
import { RUSSIAN_TIMES } from './ru/times.ts'
import { RUSSIAN_WRITING } from './ru/writing.ts'

const WRITTEN = new LemmaRecord()
// Other test files may have loaded the vocabulary before: it is loaded anew, with what it writes recorded.
vi.doMock(import('../../../../core/extraction/vocabulary/ru/inflection.ts'), async (load) => {
  const { inflected } = await load()
  return { inflected: WRITTEN.recording(inflected, ',') }
})

vi.resetModules()
const lists = await listsOf('ru', WRITTEN)
vi.doUnmock('../../../../core/extraction/vocabulary/ru/inflection.ts')
vi.resetModules()

describeVocabulary({
  lists,
  framings: {
    ...RUSSIAN_FIGURES,
    ...RUSSIAN_CONCEPTS,
    ...RUSSIAN_TIMES,
    ...RUSSIAN_AUTHORITIES,
    ...RUSSIAN_PAGES,
    ...RUSSIAN_GRAMMAR,
    ...RUSSIAN_PLACES,
    ...RUSSIAN_PEOPLE,
  },
  writing: RUSSIAN_WRITING,
  pack: russianPack(),
  isStrict: true,
  guards: ['NAME'],
})
