import type { Calendar } from '../../languages/calendar.ts'
import { fold } from '../../text/fold.ts'
import type { TimeWord } from '../../time/timeWords.ts'
import { formsOf, NOUN_ENDINGS, ORDINAL_ENDINGS } from './morphology.ts'

const MONTHS = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' ')
const WEEKDAYS = ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar']

/** What endings and postpositions say of a time. */
export const FROM = { is: 'FROM', open: true } as const satisfies TimeWord
export const IN = { is: 'IN' } as const satisfies TimeWord
export const UNTIL = { is: 'UNTIL', asOf: true } as const satisfies TimeWord
const endingIn = (pattern: RegExp): readonly string[] => [...NOUN_ENDINGS].filter((ending) => pattern.test(ending))
/** Endings of a date's last word and what they say: from, in, until. */
const CASES: readonly (readonly [RegExp, TimeWord])[] = [
  [/^(?:[iuü]n?|l[aə]rin?)?n?d[aə]n$/u, FROM],
  [/^(?:[iuü]n?|l[aə]rin?)?n?d[aə]$/u, IN],
  [/^(?:[iuü]n?|l[aə]rin?)?(?:[ny]?[aə])?dək$/u, UNTIL],
  [/^(?:[iuü]n|l[aə]rin?)?[ny]?[aə]$/u, { is: 'UNTIL', asOf: false, joins: true }],
]

const DATE_WORDS = [...MONTHS, 'il', 'ay']
const GENITIVE = endingIn(/^(?:l[aə]ri?)?n?[iuü]n(?:in)?$/u)

export const AZERBAIJANI_CALENDAR: Calendar = {
  months: new Map(MONTHS.flatMap((name, at) => formsOf(name, NOUN_ENDINGS).map((form) => [form, at + 1] as const))),
  weekdays: new Map(WEEKDAYS.map((name, at) => [fold(name), at + 1])),
  capitals: false,
  monthFirst: false,
  of: new Set(),
  ordinals: ORDINAL_ENDINGS,
  relativeYears: [
    ...['bu', 'cari'].flatMap((word) => ['il', 'ilin'].map((year) => [[fold(word), year], 0] as const)),
    ...['ötən', 'keçən'].flatMap((word) => ['il', 'ilin'].map((year) => [[fold(word), year], -1] as const)),
    [[fold('əvvəlki'), 'ilin'], -1] as const,
  ],
  sameYears: ['həmin ilin'].map(fold),
  sameMonth: { before: new Set(['ayin']), after: new Set() },
  beforeYear: new Set(),
  yearJoints: new Set(['-', ',', fold('və')]),
  yearFirst: {
    year: new Set(formsOf('il', NOUN_ENDINGS)),
    month: new Set(formsOf('ay', NOUN_ENDINGS)),
    ends: new Set(['sonunadək', 'sonuna', 'axirinadək', 'axirina']),
    cases: new Set(['də', 'da', 'dən', 'dan', 'dək']),
    owners: new Set(['nin', 'nun', 'nün', 'in', 'un', 'ün'].map(fold)),
    genitives: new Set([...MONTHS, 'ay', 'ayı'].flatMap((name) => formsOf(name, GENITIVE))),
  },
  cases: new Map(
    CASES.flatMap(([pattern, word]) =>
      DATE_WORDS.flatMap((name) => formsOf(name, endingIn(pattern)).map((form) => [form, word] as const)),
    ),
  ),
}
