import type { TimeWord } from '../../time/timeWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { inflected } from './inflection.ts'

const term = (value: TimeWord, ...rows: readonly string[]): Term<TimeWord> => ({ value, phrases: inflected(...rows) })

/** Halves and quarters of a year, and its last month. */
export const RUSSIAN_YEAR_PARTS: readonly Term<TimeWord>[] = [
  term(
    { is: 'MONTHS', from: 1, to: 6 },
    'перв~a полугоди~ni, i полугоди~ni, перв~a половин~f, за полгода, за прошедшие полгода, за минувшие полгода, за полугодие, за прошедшее полугодие, за истекшее полугодие, итог~mk полугодия, по итогам полугодия, 1-го полугодия, 1-е полугодие',
  ),
  term({ is: 'MONTHS', from: 7, to: 12 }, 'втор~a полугоди~ni, ii полугоди~ni, втор~a половин~f'),
  // "За последние три года": nobody can tell from when.
  term(
    { is: 'OPEN' },
    ...'два три четыре пять шесть восемь десять 2 3 4 5 6 8 10 несколько'
      .split(' ')
      .map((number) => `последн~a2 ${number} месяц*, последн~a2 ${number} год*, последн~a2 ${number} лет`),
    'последние годы, последние месяцы, последних лет',
  ),
  // Of a year, a half is a period; not of these.
  term(
    { is: 'OPEN' },
    ...['дня', 'суток', 'ночи', 'недели', 'века'].map(
      (whole) => `перв~a половин~f ${whole}, втор~a половин~f ${whole}`,
    ),
  ),
  term(
    { is: 'PAST_PART', months: 3 },
    'последн~a квартал~m, прошл~a квартал~m, прошедш~a квартал~m, минувш~a квартал~m, истекш~a квартал~m, предыдущ~a квартал~m',
  ),
  term({ is: 'MONTHS', from: 1, to: 3 }, '1-й квартал, 1-м квартале, 1-го квартала, перв~a квартал~m, i квартал~m'),
  term({ is: 'MONTHS', from: 4, to: 6 }, '2-й квартал, 2-м квартале, 2-го квартала, втор~a квартал~m, ii квартал~m'),
  term(
    { is: 'MONTHS', from: 7, to: 9 },
    '3-й квартал, 3-м квартале, 3-го квартала, треть~a квартал~m, третий квартал, третьего квартала, третьем квартале, iii квартал~m',
  ),
  term(
    { is: 'MONTHS', from: 10, to: 12 },
    '4-й квартал, 4-м квартале, 4-го квартала, четверт~a квартал~m, последн~a квартал~m года, iv квартал~m',
  ),
  term({ is: 'NTH', nth: 2 }, 'во втором -, за второй -, за второе -'),
  term({ is: 'NTH', nth: 3 }, 'в третьем -, за третий -'),
  term({ is: 'NTH', nth: 4 }, 'в четвертом -, за четвертый -'),
  term({ is: 'FIRST_DAYS', days: 10 }, 'перв~a декад~f, перв~a2 десять дней, перв~a2 10 дней'),
  // "Последний месяц года" is December, of the year that had it last.
  term({ is: 'MONTHS', from: 12, to: 12 }, 'последн~a месяц~mk года, последн~a месяц~mk прошлого года'),
]
