import type { Calendar } from '../languages/calendar.ts'
import type { Token } from '../text/tokens.ts'
import type { TimeItem } from './periodItems.ts'
import type { TimeWord } from './timeWords.ts'

/** Most tokens between a date or event and the word after it that rules it ("müharibə bitəndən sonra"). */
const REACH = 3

/**
 * Puts what endings and postpositions say before the dates and events they belong to, where prepositions stand, so that periods
 * read alike in every language. The words that were moved count as part of the date.
 */
export function withPostpositions(
  items: readonly TimeItem[],
  tokens: readonly Token[],
  { cases, yearFirst }: Calendar,
): readonly TimeItem[] {
  if (!cases) return items
  const moved: TimeItem[] = []
  const isGenitive = ({ to }: TimeItem): boolean => yearFirst?.genitives.has(tokens[to - 1]?.word ?? '') === true
  for (const item of items) {
    const ending = item.is === 'DATE' ? cases.get(tokens[item.to - 1]?.word ?? '') : undefined
    if (item.is === 'WORD' && item.word.is === 'POST')
      rule(moved, item.word.word, item, {
        reach: tokens[item.from]?.word === '-' ? 0 : reachBack(tokens, item.from),
        isEnding: tokens[item.from - ENDING]?.word === '-',
      })
    else if (item.is === 'WORD' && PARTS.has(item.word.is)) beforeWhole(moved, item, isGenitive)
    else moved.push(...(ending && !endsRange(moved) ? [lead(ending, item)] : []), item)
  }
  return moved.flatMap((item, at) => dated(item, moved, at))
}

/** "yanvar-mart aylarında": the ending is that of the whole range. */
function endsRange(moved: readonly TimeItem[]): boolean {
  const joint = moved.at(-1)
  return joint?.is === 'WORD' && joint.word.is === 'UNTIL' && !isLead(joint) && moved.at(-2)?.is !== 'WORD'
}

/** How far back a postposition rules: over no number, which it rules itself ("martda 410 hektara qədər"). */
function reachBack(tokens: readonly Token[], at: number): number {
  const number = tokens.slice(Math.max(0, at - REACH), at).findLastIndex(({ word }) => /^\p{Nd}/u.test(word))
  return number < 0 ? REACH : Math.max(0, Math.min(at, REACH) - number - 1)
}

const lead = (word: TimeWord, { from }: TimeItem): TimeItem => ({ is: 'WORD', word, from, to: from })
const isLead = (item: TimeItem | undefined): boolean =>
  item?.is === 'WORD' && item.from === item.to && !PARTS.has(item.word.is)

/** Tokens of a number's ending: a hyphen and the ending. */
const ENDING = 2

/** Puts a postposition before the last date, event or adjacent day, in place of what its ending said. An ending stands right at its date. */
function rule(
  moved: TimeItem[],
  word: TimeWord,
  { from, to }: TimeItem,
  { reach, isEnding }: { readonly reach: number; readonly isEnding: boolean },
): void {
  const at = moved.findLastIndex(
    (item) => item.is !== 'WORD' || item.word.is === 'BASELINE' || item.word.is === 'RELATIVE',
  )
  const item = moved[at]
  // "3-ü ilə 9-u arasında", "3-dən 9-na kimi": a number and its ending.
  const isOfNumber = isEnding && (word.is === 'BETWEEN' || word.is === 'UNTIL')
  const near = item?.is === 'NUMBER' ? (isOfNumber ? ENDING : 0) : reach
  if (!item || from - item.to > near || from < item.to) return
  if (item.is === 'WORD' && item.word.is === 'RELATIVE' && !(word.is === 'UNTIL' && word.close)) return
  if (word.is === 'BETWEEN') {
    ruleBoth(moved, at, to)
    return
  }
  const meant: TimeWord = word.is === 'AFTER' && item.is === 'DATE' ? { is: 'SINCE' } : word
  const first = isLead(moved[at - 1]) ? at - 1 : at
  const before = moved[first]
  const isSpan =
    word.is === 'IN' && (endsRange(moved.slice(0, first)) || (before?.is === 'WORD' && opensTotal(before.word)))
  // "Yanvar-avqust ayları ərzində" rules the whole range, which needs no more.
  if (isSpan && (first < at || endsRange(moved.slice(0, first)))) {
    moved[at] = { ...item, to }
    return
  }
  const start: readonly TimeItem[] = meant.is === 'SINCE' && meant.start ? [lead({ is: 'START' }, item)] : []
  moved.splice(first, at - first + 1, lead(meant, item), ...start, { ...item, to })
}

/** Most tokens between the two dates of a stretch ("yanvarın 1-i ilə mayın 31-i arasında"). */
const SPAN = 4

/** Puts "between" before the first of two dates, and "and" before the second. */
function ruleBoth(moved: TimeItem[], at: number, to: number): void {
  const last = moved[at]
  const before = moved.slice(0, at).findLastIndex(({ is }) => is !== 'WORD')
  const first = moved[before]
  if (!first || !last || last.from - first.to > SPAN) return
  moved.splice(
    before,
    moved.length - before,
    lead({ is: 'BETWEEN' }, first),
    { ...first, to: last.from },
    lead({ is: 'AND' }, last),
    { ...last, to },
  )
}

/** "keçən müddət ərzində" goes on with "since", which "during" does not undo. */
const opensTotal = ({ is }: TimeWord): boolean => is === 'SINCE' || is === 'AFTER'

const PARTS: ReadonlySet<TimeWord['is']> = new Set(['MONTHS', 'PAST_PART', 'FIRST_DAYS'])

/** Months of a half-year, whose words are also those of half a month. */
const HALF = 6

/** "2023-cü ilin birinci yarısı", "martın birinci yarısı", "martın ilk on günü": the part of a year or month stands before it. */
function beforeWhole(
  moved: TimeItem[],
  item: TimeItem & { readonly is: 'WORD' },
  isGenitive: (item: TimeItem) => boolean,
): void {
  const { word } = item
  const whole = moved.at(-1)
  const isHalf = word.is === 'MONTHS' && word.to - word.from + 1 === HALF
  const isPart =
    whole !== undefined &&
    ((word.is !== 'FIRST_DAYS' && unitOf(whole) === 'YEAR') ||
      ((word.is === 'FIRST_DAYS' || isHalf) && unitOf(whole) === 'MONTH' && isGenitive(whole)))
  if (!isPart || item.from - whole.to > 1) {
    moved.push(item)
    return
  }
  moved.splice(-1, 1, { ...item, from: whole.from, to: whole.from }, { ...whole, to: item.to })
}

/** Whether an item tells a year, a month or neither. */
function unitOf(item: TimeItem): 'YEAR' | 'MONTH' | null {
  if (item.is === 'WORD')
    return item.word.is === 'RELATIVE' && item.word.unit === 'MONTH'
      ? 'MONTH'
      : item.word.is === 'RELATIVE'
        ? 'YEAR'
        : null
  if (item.is !== 'DATE') return null
  return item.date.month === null ? 'YEAR' : item.date.day === null ? 'MONTH' : null
}

/** An event whose date stands before it counts from that date, or from its own where that is the more exact of the two. */
function dated(item: TimeItem, moved: readonly TimeItem[], at: number): readonly TimeItem[] {
  const [date, word, event] = item.is === 'DATE' ? [item, moved[at + 1], moved[at + 2]] : eventOf(item, moved, at)
  if (date?.is !== 'DATE' || !isLead(word) || event?.is !== 'WORD' || event.word.is !== 'BASELINE') return [item]
  if (event.from - date.to > 2 || date.date.year === null) return [item]
  if (item === date) return []
  if (item === word) return [{ ...item, from: date.from, to: date.from }]
  const { year, month, day } = date.date
  const start = [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  if (event.word.from?.startsWith(start)) return [{ ...item, from: date.from }]
  return [{ ...date, to: event.to }]
}

const eventOf = (item: TimeItem, moved: readonly TimeItem[], at: number): (TimeItem | undefined)[] =>
  isLead(item) ? [moved[at - 1], item, moved[at + 1]] : [moved[at - 2], moved[at - 1], item]
