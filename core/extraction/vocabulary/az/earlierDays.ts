import type { TimeWord } from '../../time/timeWords.ts'
import type { Term } from '../../words/lexicon.ts'

const BEFORE = ['əvvəl', 'öncə', 'qabaq']

/** Stretches that end where what was told before happened ("iki gün əvvəl"), in days. */
const STRETCHES: readonly (readonly [string, number])[] = [
  ['iki gün', 2],
  ['üç gün', 3],
  ['iki həftə', 14],
]

/** So many days before what was told. */
export const EARLIER_DAYS: readonly Term<TimeWord>[] = [
  {
    value: { is: 'EARLIER', unit: 'DAY' },
    phrases: ['', 'bundan ', 'ondan ', 'hadisədən '].flatMap((then) =>
      BEFORE.map((before) => `${then}bir gün ${before}`),
    ),
  },
  ...STRETCHES.map(
    ([stretch, days]): Term<TimeWord> => ({
      value: { is: 'EARLIER', unit: 'DAY', days },
      phrases: BEFORE.map((before) => `${stretch} ${before}`),
    }),
  ),
]
