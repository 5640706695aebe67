import type { Calendar } from '../../languages/calendar.ts'
import { wordsLike } from '../../words/lexiconGroup.ts'

const names = (words: string, abbreviations: string): ReadonlyMap<string, number> =>
  new Map([words, abbreviations].flatMap((row) => row.split(' ').map((word, at): [string, number] => [word, at + 1])))

/** "Up to", "ending on", "period that ended at the end of". */
const SPAN_LINKS: readonly string[] = ['', 'period ']
  .flatMap((noun) => [
    ...['to', 'up to', 'until', 'through', 'running to'].map((link) => noun + link),
    ...['ending', 'ended', 'closing', 'that ended', 'which ended', 'finishing'].flatMap((verb) =>
      ['', ' on', ' in', ' at', ' with'].map((link) => noun + verb + link),
    ),
  ])
  .flatMap((link) => [link, `${link} the end of`, `${link} the close of`])

/** "The first of April". */
const firstOf: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at): [string, number] => [`${word} of`, at + 1]),
)

export const ENGLISH_CALENDAR: Calendar = {
  months: new Map([
    ...names(
      'january february march april may june july august september october november december',
      'jan feb mar apr may jun jul aug sep oct nov dec',
    ),
    ['sept', 9],
  ]),
  weekdays: names('monday tuesday wednesday thursday friday saturday sunday', 'mon tue wed thu fri sat sun'),
  capitals: true,
  monthFirst: true,
  monthAlone: {
    before: new Set(['in', 'during']),
    joints: new Set(['to', 'until', 'till', 'through', 'and', 'or', 'of', 'this', 'last', 'the', 'in', 'at', 'near']),
  },
  of: new Set(['of']),
  ordinals: new Set(['st', 'nd', 'rd', 'th']),
  relativeYears: [
    [['this', 'year'], 0],
    [['the', 'current', 'year'], 0],
    [['last', 'year'], -1],
    [['the', 'previous', 'year'], -1],
    [['the', 'past', 'year'], -1],
  ],
  sameYears: ['that year', 'that same year', 'the same year', 'the said year'],
  spans: {
    days: new Map([
      ['week', 7],
      ['fortnight', 14],
    ]),
    months: new Map([
      ['month', 1],
      ['quarter', 3],
      ['half - year', 6],
      ['half year', 6],
      ['year', 12],
    ]),
    severalDays: new Map([
      ['day', 1],
      ['days', 1],
      ['weeks', 7],
    ]),
    severalMonths: new Map([
      ['months', 1],
      ['quarters', 3],
      ['years', 12],
    ]),
    links: SPAN_LINKS,
    units: wordsLike(/^(?:days?|weeks?|fortnight|months?|quarters?|years?)$/u),
  },
  past: new Set(['last']),
  dayWords: firstOf,
  beforeYear: new Set([
    'in',
    'since',
    'from',
    'of',
    'by',
    'until',
    'till',
    'to',
    'during',
    'throughout',
    'for',
    'and',
    'year',
    'period',
    'how',
    'up',
    'on',
    'years',
    'after',
    'between',
    '-',
    'early',
    'late',
    'before',
    'through',
    'end',
    ...['spring', 'summer', 'autumn', 'fall', 'winter'],
    ...['quarter', 'half', 'q', 'h', '1', '2', '3', '4'],
  ]),
  yearTotals: new Set([
    'total',
    'totals',
    'figure',
    'figures',
    'tally',
    'result',
    'results',
    'saw',
    'brought',
    'season',
    'numbers',
    'review',
    'summary',
  ]),
}
