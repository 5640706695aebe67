import type { TimeWord } from '../../time/timeWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { AS_OF_WORDS } from './asOf.ts'
import { ENGLISH_WEEKS } from './weeks.ts'
import { ENGLISH_EARLIER, within } from './yearEarlier.ts'
import { ENGLISH_YEAR_PARTS, range } from './yearParts.ts'

const list = (phrases: string): readonly string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
/** Ends of the second Karabakh war: the trilateral statement of 10 November 2020. */
const WAR_END = '2020-11-10'
const wars =
  'second karabakh war, second garabagh war, 44-day war, 44-day patriotic war, patriotic war, great patriotic war, 2020 war, karabakh war, second nagorno-karabakh war, 2020 karabakh war, 2020 second karabakh war, 44 - day war, 44 day war, recent war, last war, autumn 2020 war, war of 2020, war of autumn 2020, war of the autumn of 2020, six-week war, six-week conflict, 44-day conflict, 2020 conflict, conflict of 2020, autumn 2020 conflict, conflict of the autumn of 2020, conflict of autumn 2020, 2020 hostilities, hostilities of 2020, 2020 fighting, great war of 2020, second war, war'
const ends =
  "hostilities, fighting, war's end, end of that war, end of this war, fighting's end, conflict's end, termination of hostilities, termination of the war, termination of the conflict, conclusion of the war, close of the war, conflict came to an end, conclusion of the conflict, conclusion of hostilities, conclusion of the fighting, fighting ended, fighting stopped, arms fell silent, ceasefire took effect, peace was restored, return of the territories, return of the lands, territories were liberated, lands were liberated, trilateral statement, tripartite statement, trilateral declaration, trilateral agreement, november 10 statement, 10 november statement, statement of november 10, statement of 10 november, november 10 declaration, declaration of november 10, november 10 agreement, agreement of november 10, november 10 ceasefire, ceasefire, ceasefire agreement, ceasefire deal, cease-fire, guns fell silent, guns went silent, guns went quiet, guns fell quiet, guns were silenced, cannons fell silent, weapons fell silent, arms were laid down, ceasefire came into force, ceasefire entered into force, ceasefire was signed, truce took effect, armistice, capitulation, act of capitulation, signed the capitulation, signed its capitulation, november 2020 statement, november 2020 declaration, november 2020 agreement, november 2020 accord, november 2020 deal, november 2020 truce, november 2020 ceasefire, november 2020 cease-fire, november statement, november declaration, november agreement, november accord, november deal, november truce, november ceasefire, tripartite accord, conflict ended, hostilities ended, end of the conflict, end of hostilities, end of the hostilities, end of the fighting, end of military operations, liberation, liberated, cessation of hostilities, regained control, regained, retook, took back, recaptured, restored control, restored its sovereignty, hostilities ceased, hostilities stopped, war came to an end, war was over, fighting came to an end, fighting ceased, truce, three leaders put their names, tripartite agreement, joint statement of november 10, victory, de-occupation"

export const ENGLISH_TIMES: readonly Term<TimeWord>[] = [
  {
    value: { is: 'SINCE' },
    phrases: list(
      'since, counted from, counting since, counted since, reckoned from, dating from, dating back to, starting from, starting in, beginning from, counting from, ever since, beginning in, from the time of, from the moment, from the moment of, from the day, from the date of, from the signing of, as from, ever after, that opens with, which opens with, that opens in, which opens in, that begins with, which begins with, that begins in, which begins in, that starts with, which starts with, that starts in, which starts in, opening with, beginning with, starting with',
    ),
  },
  {
    value: { is: 'SINCE_TOLD' },
    phrases: list(
      'since then, ever since then, since that time, since that day, since that date, from then, from then on, from that day on, from that time on, from that day, from that date, from that moment, in the years since, in the time since, in the months since, in the period since, since .',
    ),
  },
  // Before what "in the years since" alone means.
  {
    value: { is: 'SINCE' },
    phrases: ['years', 'months', 'time', 'period'].map((span) => `in the ${span} since the`),
  },
  {
    value: { is: 'SINCE', beside: true },
    phrases: list('go back to, going back to, goes back to, reach back to, reaching back to, reaches back to'),
  },
  {
    value: { is: 'AFTER' },
    phrases: list('after, on from, following, subsequent to, in the wake of, from the end of, in the aftermath of'),
  },
  {
    value: { is: 'UNTIL', asOf: false },
    phrases: list('until, till, up to, up until'),
  },
  {
    value: { is: 'UNTIL', asOf: false, joins: true },
    phrases: list('to, through, through to, up to and including, -'),
  },
  ...AS_OF_WORDS,
  {
    value: { is: 'UNTIL', asOf: false, close: true },
    phrases: list(
      'until the end of, till the end of, to the end of, up to the end of, up until the end of, through the end of, until the close of',
    ),
  },
  { value: { is: 'FROM' }, phrases: ['from'] },
  { value: { is: 'BETWEEN' }, phrases: ['between'] },
  { value: { is: 'AND' }, phrases: ['and'] },
  {
    value: { is: 'AND', now: true },
    phrases: list('and the present, and the present day, and today, and now, and this day, and the time of writing'),
  },
  { value: { is: 'AND', close: true }, phrases: list('and the end of, and end of, and the close of') },
  {
    value: { is: 'IN' },
    phrases: list(
      'in, during, throughout, for, over, within, in the course of, in the month of, in the year, in the year of, in early, in late, in mid, in the whole of, in all of, for the whole of, for all of, over the whole of, across, all through, over the course of, in calendar year, in the calendar year, in the entire month of, throughout the month of, during the month of, over the month of, for the month of, days of, weeks of, in the last week of, during the last week of, in the entirety of, dates from, date from, dates back to, date back to',
    ),
  },
  { value: { is: 'IN', onward: true }, phrases: ['on'] },
  { value: { is: 'IN', point: 'END' }, phrases: list('at the end of, at the close of') },
  { value: { is: 'IN', point: 'START' }, phrases: list('at the beginning of, at the start of') },
  { value: { is: 'BASELINE', from: WAR_END, alone: false }, phrases: [...list(wars), ...list(ends)] },
  {
    value: { is: 'BASELINE', from: null, alone: false },
    phrases: list(
      'first karabakh war, conflict, 1990s war, war in the 1990s, occupation, 1990s, independence, early 1990s, karabakh conflict, war of the 1990s, first garabagh war',
    ),
  },
  {
    value: { is: 'BASELINE', from: WAR_END, alone: true },
    phrases: list(
      'post-war period, post-conflict period, post war period, postwar period, post-war years, post-war mine, recently liberated lands, recently liberated territories, newly liberated lands, newly liberated territories, post-conflict phase, since liberation, since it ended, since its end, since it was over, since its conclusion',
    ),
  },
  {
    value: { is: 'START' },
    phrases: list(
      'start, beginning, the start of, the beginning of, outbreak, began, begun, broke out, started, start of, beginning of, outset, outset of, we came, they came, arrived, arrival, set up, foundation, establishment, creation, founded, established, launched, launch, got under way',
    ),
  },
  {
    value: { is: 'UP_TO_NOW' },
    phrases: list(
      'so far, to date, up to now, until now, till now, up to date, to this day, to this date, until today, up to today, thus far, onwards, onward, as yet, up to this day, up to the present, to the present day, to the present, to the present time, up to the present time, up until now, as of today, as of now, at present, at the present time, at the present moment, for the present moment, up to the present moment, to this point, up to this point, by now, by today, until the present, as things stand',
    ),
  },
  {
    value: { is: 'RELATIVE', unit: 'DAY', back: 0 },
    phrases: list('today, this morning, this afternoon, this evening, earlier today, earlier in the day, tonight'),
  },
  {
    value: { is: 'RELATIVE', unit: 'DAY', back: 1 },
    phrases: list(
      'yesterday, last night, past 24 hours, last 24 hours, past twenty-four hours, last twenty-four hours',
    ),
  },
  {
    value: { is: 'RELATIVE', unit: 'DAY', back: 2 },
    phrases: list('the day before yesterday, two days ago, 2 days ago'),
  },
  ...range(12)
    .slice(2)
    .map(
      ([word, back]): Term<TimeWord> => ({
        value: { is: 'RELATIVE', unit: 'DAY', back },
        phrases: [`${word} days ago`, `${back} days ago`],
      }),
    ),
  ...(['WEEK', 'MONTH', 'YEAR'] as const).flatMap((unit) =>
    range(11)
      .slice(1)
      .map(
        ([word, back]): Term<TimeWord> => ({
          value: { is: 'RELATIVE', unit, back },
          phrases: [word, String(back)].map((number) => `${number} ${unit.toLowerCase()}s ago`),
        }),
      ),
  ),
  {
    value: { is: 'RELATIVE', unit: 'WEEK', back: 1 },
    phrases: list(
      'last week, past week, week just past, week just gone, week that has just ended, reporting week, the past week, over the week, during the week, within a week, for the week, the past seven days, last seven days, past seven days, in the week, in the course of the week, throughout the week, this past week, last 7 days, past 7 days, the week just ended, the week under review, in one week',
    ),
  },
  ...ENGLISH_WEEKS,
  ...(['WEEK', 'MONTH', 'YEAR'] as const).map(
    (unit): Term<TimeWord> => ({
      value: { is: 'RELATIVE', unit, back: 1, previous: true },
      phrases: [`previous ${unit.toLowerCase()}`],
    }),
  ),
  { value: { is: 'DAYS_TO', days: 1 }, phrases: list('24 hours to, 24 hours ending') },
  { value: { is: 'RELATIVE', unit: 'WEEK', back: 0 }, phrases: list('this week, earlier this week, current week') },
  {
    value: { is: 'RELATIVE', unit: 'MONTH', back: 1 },
    phrases: list(
      'last month, past month, the past month, last calendar month, previous calendar month, month just ended, month just past, month just gone, month that has just ended, in the month just ended, in the month just past, over the month just ended, during the month just ended',
    ),
  },
  {
    value: { is: 'RELATIVE', unit: 'MONTH', back: 0 },
    phrases: list(
      'this month, current month, month to date, in the month to date, month so far, the month so far, for the month so far, in the month so far, since the beginning of the month, since the start of the month, since the beginning of this month, since the start of this month, from the beginning of the month, from the start of the month',
    ),
  },
  {
    value: { is: 'RELATIVE', unit: 'YEAR', back: 1 },
    phrases: list('last year, year just ended, year just gone, year just past, year gone by, year that has just ended'),
  },
  {
    value: { is: 'RELATIVE', unit: 'YEAR', back: 0 },
    phrases: list(
      "this year, current year, throughout this year, for the year, for the year as a whole, in the year so far, the year so far, the year's total",
    ),
  },
  {
    value: { is: 'RELATIVE', unit: 'YEAR', back: 0, ended: true },
    phrases: list(
      'the past year, past year, past twelve months, past 12 months, last twelve months, last 12 months, throughout the year, during the year, over the year, in the course of the year, in the whole year, over the whole year, in the entire year, year now ending, outgoing year, year that is ending, year drawing to a close, in twelve months, over twelve months, within twelve months, in 12 months, over 12 months',
    ),
  },
  {
    value: { is: 'SAME', unit: 'MONTH' },
    phrases: within(
      'the month, that month, the same month, the whole month, the reporting month, the month under review',
    ),
  },
  {
    value: { is: 'SAME', unit: 'WEEK' },
    phrases: within('that week, the same week, the week in question').concat('that week'),
  },
  {
    value: { is: 'SAME', unit: 'QUARTER' },
    phrases: within('that quarter, the same quarter, the quarter in question').concat('that quarter'),
  },
  {
    value: { is: 'SAME', unit: 'HALF' },
    phrases: within('that half-year, that half year'),
  },
  {
    value: { is: 'SAME', unit: 'TOLD_YEAR' },
    phrases: within('that year, that same year, the same year, the year in question, all of that year').concat(
      'that year',
    ),
  },
  {
    value: { is: 'SAME', unit: 'REPORT' },
    phrases: within('the reporting period, the period under review, the review period'),
  },
  {
    value: { is: 'SAME', unit: null },
    phrases: within(
      'the same period, this period, that period, the period, that time, this time, the same time, that timeframe, the same timeframe, the same dates, those dates, the same span, that span, the same stretch, that stretch, the same months, those months, those same months, the same years, those years, those same years, the time in question, the period in question',
    ).concat(
      ['up to', 'by', 'until', 'to', 'as of'].flatMap((link) =>
        ['the same', 'that same'].flatMap((same) => [`${link} ${same} day`, `${link} ${same} date`]),
      ),
      ['by', 'up to', 'until', 'as of'].flatMap((link) => [`${link} that day`, `${link} that date`]),
      range(11).flatMap(([word, count]) =>
        [word, String(count)].flatMap((number) =>
          within(`those ${number} months, these ${number} months, the ${number} months`),
        ),
      ),
      range(6).flatMap(([word]) => within(`those ${word} years, these ${word} years`)),
    ),
  },
  ...ENGLISH_EARLIER,
  {
    value: { is: 'YEAR_START' },
    phrases: list(
      'since the beginning of the year, since the start of the year, since the beginning of this year, since the start of this year, since the beginning of the current year, from the beginning of the year, from the start of the year, year to date, in the year to date, over the year to date, since the year began, from the beginning of this year, from the start of this year, since the turn of the year, since new year, since the new year, for the year to date, year-to-date, from the beginning of the current year, since the start of the current year, since the year started',
    ),
  },
  ...ENGLISH_YEAR_PARTS,
]
