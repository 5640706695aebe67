import type { Calendar } from '../../languages/language.ts'

const names = (words: string, abbreviations: string): ReadonlyMap<string, number> =>
  new Map([words, abbreviations].flatMap((row) => row.split(' ').map((word, at): [string, number] => [word, at + 1])))

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
  ],
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
  afterYear: new Set([
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
  ]),
}
