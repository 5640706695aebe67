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
  unframed: {},
  unread: {
    'OUTCOME INJURED': ['наход*тся в больнице', 'наход*тся в реанимации', '_ _ _', '_ _ _ _ _'],
    'authorities anaphors OFFICE': ['ведомств~n1 омбудсмена'],
    'concepts NOT_ASK': [
      'несмотря на требования',
      'призывают граждан',
      'просят граждан',
      'призывает граждан',
      'призвал* граждан',
      'призвал* жителей',
      'просит граждан',
    ],
    'grammar stops': ['из', 'как'],
    'numbers words': ['оба', 'обе', 'обоих', 'обеих', 'обоим', 'семью'],
    NAME: [
      'агентств~n по разминированию',
      'агентств~n по разминированию территор*',
      'от полученных ран',
      'от ран',
      'скончал* от ран',
      'прошло заседани*',
      'минн* опасност*',
      'минн* проблем*',
      'разминирующ*',
      'просвещени* по вопросам минной опасности',
      'помощи в разминировании',
      'министерств*',
      'линия соприкосновения',
    ],
    'CERTAINTY EXACT BEFORE': [
      'возрос~vp до',
      'возросл~a до',
      'вырос~vp до',
      'увеличи~vr до',
      'сократи~vr до',
      'снизи~vr до',
      'дошл~v до',
      'подня~vr до',
      'дошло до',
      'дошел до',
      'возросло уже до',
      'достигло уже',
      ', стало быть ,',
      ', таким образом ,',
      ', соответственно ,',
      ', следовательно ,',
      ', по ее словам ,',
      ', по его словам ,',
    ],
  },
  overlapping: [
    'UNCLEARED: планируется',
    'OUTCOME INJURED: наход*тся в больнице (a part of it)',
    'OUTCOME INJURED: наход*тся на лечении (a part of it)',
    'OUTCOME INJURED: наход*тся в реанимации (a part of it)',
    'OUTCOME INJURED: _ _ (a part of it)',
    'OUTCOME INJURED: _ _ _ (a part of it)',
    'OUTCOME INJURED: _ _ _ _ (a part of it)',
    'OUTCOME INJURED: _ _ _ _ _ (a part of it)',
  ],
})
