import type { TimeWord } from '../../time/timeWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { range } from './yearParts.ts'

const list = (phrases: string): readonly string[] => phrases.split(',').map((phrase) => phrase.trim())

/** With each of the words that make a period of a stretch. */
export const within = (stretches: string): readonly string[] =>
  list(stretches).flatMap((stretch) =>
    ['in', 'during', 'over', 'for', 'within', 'throughout', 'in the course of'].map((word) => `${word} ${stretch}`),
  )

const SAME_OF_A_YEAR =
  'same months of, same period of, same period last year, same months last year, same months a year earlier, same stretch of, same quarter of, same quarter last year, same half of, corresponding period of, corresponding months of, same time span of, same period in, same months in, same time last year, same period a year earlier, same period a year before, same period a year ago, same month of, same month last year, same month a year earlier, corresponding period last year, comparable period of, like period of, same span of'

/** "The same five months of", "the same six-month period". */
const EARLIER_STRETCHES = range(11).flatMap(([word, count]) =>
  [word, String(count)].flatMap((number) =>
    ['of', 'last year', 'a year earlier', 'a year ago', 'in'].flatMap((link) => [
      `same ${number} months ${link}`,
      `same ${number}-month period ${link}`,
    ]),
  ),
)

/** Words for what went before a day, week, month or year that the text tells. */
export const ENGLISH_EARLIER: readonly Term<TimeWord>[] = [
  {
    value: { is: 'EARLIER', unit: 'DAY' },
    phrases: list(
      'the day before, on the eve, the eve of, the previous day, a day earlier, one day earlier, the evening before, the night before, the previous evening, the previous night, the afternoon before, the morning before',
    ),
  },
  ...range(10)
    .slice(1)
    .map(
      ([word, days]): Term<TimeWord> => ({
        value: { is: 'EARLIER', unit: 'DAY', days },
        phrases: [`${word} days earlier`, `${days} days earlier`],
      }),
    ),
  { value: { is: 'EARLIER', unit: 'DAY', days: 14 }, phrases: list('two weeks earlier, a fortnight earlier') },
  { value: { is: 'EARLIER', unit: 'WEEK', days: 7 }, phrases: list('a week earlier, one week earlier') },
  { value: { is: 'EARLIER', unit: 'WEEK' }, phrases: list('the week before, the preceding week') },
  {
    value: { is: 'EARLIER', unit: 'MONTH' },
    phrases: list('a month earlier, one month earlier, the month before, the preceding month'),
  },
  {
    value: { is: 'EARLIER', unit: 'YEAR' },
    phrases: [
      ...EARLIER_STRETCHES,
      ...list(SAME_OF_A_YEAR),
      ...within(SAME_OF_A_YEAR.replaceAll(/(^|, )/g, '$1the ')),
      ...list('a year earlier, one year earlier, the year before, a year ago, preceding year'),
    ],
  },
]
