import type { TimeWord } from '../../time/timeWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { fixed } from './morphology.ts'

/** What comes back to a stretch that the text told before: "həmin həftə", "bu müddət ərzində". */
export const SAME_STRETCH: readonly Term<TimeWord>[] = [
  {
    value: { is: 'SAME', unit: 'MONTH' },
    phrases: fixed('ay ərzində | ay boyunca | həmin ay | həmin ayda | həmin ayın | həmin ay ərzində | hesabat ayında'),
  },
  {
    value: { is: 'SAME', unit: 'WEEK' },
    phrases: fixed(
      'həmin həftə | həmin həftədə | həmin həftə ərzində | qeyd olunan həftədə | qeyd olunan həftə ərzində',
    ),
  },
  {
    value: { is: 'SAME', unit: 'QUARTER' },
    phrases: fixed('həmin rübdə | həmin rüb ərzində'),
  },
  {
    value: { is: 'SAME', unit: 'HALF' },
    phrases: fixed(
      'həmin yarımildə | həmin yarımillikdə | həmin yarımil ərzində | həmin altı ayda | həmin altı ay ərzində',
    ),
  },
  {
    value: { is: 'SAME', unit: 'TOLD_YEAR' },
    phrases: fixed('həmin il | həmin ildə | həmin il ərzində | həmin il boyunca | elə həmin il'),
  },
  { value: { is: 'SAME', unit: 'YEAR' }, phrases: fixed('il ərzində | il boyunca') },
  {
    value: { is: 'SAME', unit: 'REPORT' },
    phrases: fixed(
      'hesabat dövrü | hesabat dövründə | hesabat dövrü ərzində | hesabat müddətində | hesabat müddəti ərzində | hesabat ilində | qeyd olunan dövrdə | qeyd olunan müddətdə | göstərilən dövrdə | göstərilən müddətdə',
    ),
  },
  {
    value: { is: 'SAME', unit: null },
    phrases: ['bu', 'həmin', 'eyni', 'qeyd edilən'].flatMap((same) =>
      ['müddət', 'dövr', 'zaman', 'vaxt'].flatMap((time) =>
        fixed(
          `${same} ${time} ərzində | ${same} ${time === 'müddət' ? 'müddətdə' : time === 'dövr' ? 'dövrdə' : `${time} kəsiyində`}`,
        ),
      ),
    ),
  },
  {
    value: { is: 'SAME', unit: null },
    phrases: ['bu', 'həmin'].flatMap((same) =>
      ['iki', 'üç', 'dörd', 'beş'].flatMap((count) => [`${same} ${count} ildə`, `${same} ${count} il ərzində`]),
    ),
  },
]
