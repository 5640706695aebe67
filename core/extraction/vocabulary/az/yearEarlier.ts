import type { TimeWord } from '../../time/timeWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { nouns } from './morphology.ts'

/** The same stretch a year before: "ötən ilin eyni dövrü". */
export const AZERBAIJANI_YEAR_EARLIER: readonly Term<TimeWord>[] = [
  {
    value: { is: 'EARLIER', unit: 'YEAR' },
    phrases: ['ötən', 'keçən', 'əvvəlki'].flatMap((last) =>
      nouns(
        ...['eyni', 'müvafiq', 'analoji', 'həmin'].map(
          (same) =>
            `${last} ilin ${same} rübü | ${last} ilin ${same} yarısı | ${last} ilin ${same} yarımili | ${last} ilin ${same} dövrü | ${last} ilin ${same} ayı | ${last} ilin ${same} ayları`,
        ),
      ),
    ),
  },
  {
    value: { is: 'EARLIER', unit: 'YEAR' },
    phrases: [
      'bir il əvvəl',
      'bir il öncə',
      'bir il qabaq',
      'keçən ilki',
      'ötən ilki',
      'keçənilki',
      'ötənilki',
      'əvvəlki ilki',
    ].concat(
      ['', 'ondan ', 'bundan ', 'bir '].flatMap((than) => [
        `${than}əvvəlki il`,
        `${than}əvvəlki ildə`,
        `${than}əvvəlki il ərzində`,
      ]),
    ),
  },
  // After a year in the genitive ("2022-ci ilin eyni dövründə").
  {
    value: { is: 'EARLIER', unit: 'YEAR' },
    phrases: nouns(
      ...['eyni', 'müvafiq', 'analoji'].map(
        (same) => `${same} dövrü | ${same} rübü | ${same} yarısı | ${same} yarımili | ${same} ayı | ${same} ayları`,
      ),
    ),
  },
  {
    value: { is: 'EARLIER', unit: 'YEAR' },
    phrases: ['bir il əvvəl', 'bir il öncə', 'bir il qabaq', 'il əvvəl'].flatMap((last) =>
      ['eyni', 'müvafiq', 'analoji', 'həmin', 'bu'].flatMap((same) =>
        nouns(
          ...['dövr', 'dövrü', 'ay', 'ayı', 'aylar', 'ayları', 'müddət', 'rübü', 'yarısı'].map(
            (stretch) => `${last}in ${same} ${stretch} | ${last}ki ${same} ${stretch} | ${last}inin ${same} ${stretch}`,
          ),
        ),
      ),
    ),
  },
]
