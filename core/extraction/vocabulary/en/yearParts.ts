import type { TimeWord } from '../../time/timeWords.ts'
import type { Term } from '../../words/lexicon.ts'

const list = (phrases: string): readonly string[] => phrases.split(',').map((phrase) => phrase.trim())

/** Numbers as words and digits, from one on. */
export const range = (count: number): readonly (readonly [string, number])[] =>
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
    .slice(0, count)
    .map((word, at) => [word, at + 1])

/** Numbers of days that a month is told to begin with. */
const DAYS: readonly (readonly [string, number])[] = [
  ...range(12).slice(1),
  ['fourteen', 14],
  ['fifteen', 15],
  ['twenty', 20],
]

/** Parts of a year: months counted from its start or up to its end, halves and quarters. */
export const ENGLISH_YEAR_PARTS: readonly Term<TimeWord>[] = [
  ...range(11).map(
    ([word, to]): Term<TimeWord> => ({
      value: { is: 'MONTHS', from: 1, to },
      phrases: [
        `first ${word} months`,
        `opening ${word} months`,
        `first ${to} months`,
        `${word} months of the year`,
        `${word} months of this year`,
        `${word} months of the current year`,
        `${to} months of this year`,
        `${to} months of the year`,
      ],
    }),
  ),
  ...range(12).map(
    ([word, to]): Term<TimeWord> => ({
      value: { is: 'MONTHS', from: 1, to, named: true },
      phrases: [word, String(to)].flatMap((number) => [
        `${number} months of`,
        ...['in', 'during', 'over', 'for', 'within', 'throughout'].map((link) => `${link} the ${number} months of`),
      ]),
    }),
  ),
  ...range(11).map(
    ([word, count]): Term<TimeWord> => ({
      value: { is: 'MONTHS', from: 13 - count, to: 12, named: true },
      phrases: ['last', 'final', 'closing'].flatMap((end) => [`${end} ${word} months of`, `${end} ${count} months of`]),
    }),
  ),
  ...DAYS.map(
    ([word, days]): Term<TimeWord> => ({
      value: { is: 'FIRST_DAYS', days },
      phrases: [word, String(days)].flatMap((number) => [`first ${number} days of`, `opening ${number} days of`]),
    }),
  ),
  { value: { is: 'MONTHS', from: 1, to: 4 }, phrases: list('first third, opening third') },
  { value: { is: 'MONTHS', from: 1, to: 9 }, phrases: list('first three quarters, opening three quarters') },
  {
    value: { is: 'MONTHS', from: 1, to: 6 },
    phrases: list(
      'first half, first half-year, half-year report, half-yearly report, half-year results, half-year figures, half-year figure, half-year total, half-year tally, six-month report, six-month results, h1, opening half, first two quarters',
    ),
  },
  { value: { is: 'MONTHS', from: 7, to: 12 }, phrases: list('second half, latter half, second half-year, h2') },
  // "Over the past three decades": nobody can tell from when.
  {
    value: { is: 'OPEN' },
    phrases: ['past', 'last'].flatMap((past) =>
      range(10)
        .slice(1)
        .flatMap(([word, count]) => [`${past} ${word} decades`, `${past} ${count} decades`])
        .concat(`${past} decades`, `${past} thirty years`, `${past} 30 years`),
    ),
  },
  {
    value: { is: 'OPEN' },
    phrases: ['years', 'months'].flatMap((unit) => [
      `recent ${unit}`,
      ...['past', 'last'].flatMap((past) =>
        range(10)
          .slice(1)
          .flatMap(([word, count]) => [word, String(count)])
          .concat('few', 'several', 'couple of')
          .map((number) => `${past} ${number} ${unit}`),
      ),
    ]),
  },
  // Of a year, a half is a period; not of these.
  {
    // "In two months mines injured nine", "within six days": of which days is not told.
    value: { is: 'OPEN' },
    phrases: range(11)
      .slice(1)
      .flatMap(([word, count]) => [word, String(count)])
      .concat('a few', 'several')
      .flatMap((number) => [
        `within ${number} days`,
        ...['weeks', 'months'].flatMap((unit) => [`in ${number} ${unit}`, `within ${number} ${unit}`]),
      ]),
  },
  {
    value: { is: 'OPEN' },
    phrases: ['day', 'night', 'week', 'month', 'century', 'decade'].flatMap((whole) => [
      `first half of the ${whole}`,
      `second half of the ${whole}`,
    ]),
  },
  {
    value: { is: 'PAST_PART', months: 3 },
    phrases: list('last quarter, past quarter, previous quarter, preceding quarter').concat(
      ['in', 'over', 'during', 'for'].map((link) => `${link} the quarter just ended`),
    ),
  },
  {
    value: { is: 'PAST_PART', months: 6 },
    phrases: list(
      'last half-year, past half-year, previous half-year, last half year, past half year, previous half year',
    ),
  },
  { value: { is: 'MONTHS', from: 1, to: 3 }, phrases: list('first quarter, i quarter, q1, 1q, opening quarter') },
  { value: { is: 'MONTHS', from: 4, to: 6 }, phrases: list('second quarter, ii quarter, q2, 2q') },
  { value: { is: 'MONTHS', from: 7, to: 9 }, phrases: list('third quarter, iii quarter, q3, 3q') },
  {
    value: { is: 'MONTHS', from: 10, to: 12 },
    phrases: list('fourth quarter, final quarter, last quarter of the year, closing quarter, iv quarter, q4, 4q'),
  },
]
