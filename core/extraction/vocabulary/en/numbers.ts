import type { NumberFormat } from '../../languages/numberFormat.ts'

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

export const ENGLISH_NUMBERS: NumberFormat = {
  decimal: '.',
  words: new Map([
    ...SMALL.split(' ').map((word, at): [string, number] => [word, at + 1]),
    ...TENS.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
    ['another', 1],
    ['both', 2],
    ['hundred', 100],
    ['thousand', 1_000],
    ['million', 1_000_000],
    ['billion', 1_000_000_000],
    ['dozen', 12],
  ]),
  compound: true,
  joiners: new Set(['and', '-']),
  dozens: new Set(['dozen']),
  halves: new Set(['half']),
  articles: new Set(['a']),
}
