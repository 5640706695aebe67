import type { Calendar } from '../../languages/calendar.ts'
import { inflected } from './inflection.ts'

/** Names with all their forms and abbreviations, in the order of the calendar. */
const numbered = (...rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, at) => inflected(...row.split(' ')).map((word): [string, number] => [word, at + 1])))

const FIRST_DAYS = 'первого второго третьего четвертого пятого шестого седьмого восьмого девятого'.split(' ')
/** "Первого" to "тридцать первого". */
const DAYS = [
  ...FIRST_DAYS,
  ...'десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого'.split(
    ' ',
  ),
  ...FIRST_DAYS.map((day) => `двадцать ${day}`),
  'тридцатого',
  'тридцать первого',
]

export const RUSSIAN_CALENDAR: Calendar = {
  months: numbered(
    'январ~ms янв январск~a',
    'феврал~ms фев февр февральск~a',
    'март~m мар мартовск~a',
    'апрел~ms апр апрельск~a',
    'май мая маю маем мае майск~a',
    'июн~ms июн июньск~a',
    'июл~ms июл июльск~a',
    'август~m авг августовск~a',
    'сентябр~ms сен сент сентябрьск~a',
    'октябр~ms окт октябрьск~a',
    'ноябр~ms ноя нояб ноябрьск~a',
    'декабр~ms дек декабрьск~a',
  ),
  weekdays: numbered(
    'понедельник~mk',
    'вторник~mk',
    'среду среда среды',
    'четверг~mk',
    'пятниц~f пятницей',
    'суббот~f',
    'воскресень~ni',
  ),
  capitals: false,
  monthFirst: false,
  of: new Set(),
  ordinals: new Set(['го', 'е', 'й', 'м', 'му']),
  // "Второго июня", "по второе июня".
  dayWords: new Map(
    DAYS.flatMap((day, at) => [
      [day, at + 1],
      [day.replace(/его$/, 'е').replace(/ого$/, 'ое'), at + 1],
    ]),
  ),
  relativeYears: [
    [['этого', 'года'], 0],
    [['этом', 'году'], 0],
    [['с', '.', 'г'], 0],
    [['сего', 'года'], 0],
    [['текущего', 'года'], 0],
    [['нынешнего', 'года'], 0],
    [['прошлого', 'года'], -1],
    [['минувшего', 'года'], -1],
    [['прошлого'], -1],
    [['минувшего'], -1],
    [['позапрошлого', 'года'], -2],
  ],
  sameMonth: { before: new Set(), after: new Set(['числа', 'число']) },
  past: new Set(['прошлым', 'прошлом', 'минувшим', 'минувшем']),
  pastAlone: true,
  beforeYear: new Set(['с']),
  yearJoints: new Set(['-', ',', 'и']),
  afterYear: new Set(['год', 'года', 'году', 'годом', 'годы', 'годов', 'годах', 'г', 'гг']),
}
