import type { Calendar } from '../languages/calendar.ts'
import type { LanguagePack } from '../languages/language.ts'
import { numbersIn } from '../numbers/numbers.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { Mark } from '../words/lexicon.ts'
import type { DateMention } from './dates.ts'
import type { TimeWord } from './timeWords.ts'

/** Nobody counts longer stretches in one unit. */
const MOST = 100
/** Most words between a unit and the date it runs up to ("that ended at the end of"). */
const LINK = 8

type SpanIs = 'DAYS_TO' | 'MONTHS_TO'

/**
 * Words of time with the stretches that are told by their length and their end: "the [seven days to] 12 May", "the [quarter ending in]
 * March", "the [twelve-month period up to the end of] 2023". The words of others inside them count for nothing.
 */
export function withSpans(
  marks: readonly Mark<TimeWord>[],
  dates: readonly DateMention[],
  sentence: Sentence,
  pack: LanguagePack,
): readonly Mark<TimeWord>[] {
  const { spans } = pack.calendar
  if (!spans || dates.length === 0 || !pack.words.holds(sentence, spans.units)) return marks
  const apart = (a: Mark<TimeWord>, b: Mark<TimeWord>): boolean => a.to <= b.from || b.to <= a.from
  const found = dates
    .flatMap((date) => spanBefore(date, sentence.tokens, pack) ?? [])
    .filter((span) => marks.every((mark) => INSIDE.has(mark.value.is) || apart(mark, span)))
  if (found.length === 0) return marks
  const others = marks.filter((mark) => found.every((span) => apart(mark, span)))
  return [...others, ...found].toSorted((a, b) => a.from - b.from)
}

/** Words that also stand inside such a stretch: "in the three months", "to", "until". */
const INSIDE: ReadonlySet<TimeWord['is']> = new Set(['SAME', 'UNTIL', 'IN', 'FROM'])

function spanBefore(date: DateMention, tokens: readonly Token[], pack: LanguagePack): Mark<TimeWord> | null {
  const { spans, weekdays } = pack.calendar
  const sign = tokens[date.from - 1]?.word === ',' ? 2 : 1
  const end = weekdays.has(tokens[date.from - sign]?.word ?? '') ? date.from - sign : date.from
  let link = ''
  for (let at = end - 2; spans && at >= Math.max(0, end - 1 - LINK); at--) {
    const word = tokens[at + 1]?.word ?? ''
    link = link === '' ? word : `${word} ${link}`
    if (!spans.links.includes(link)) continue
    const begin = [at - 2, at - 1, at].find((first) => unitAt(spans, wordsBetween(tokens, first, at + 1)))
    const unit = begin === undefined ? null : unitAt(spans, wordsBetween(tokens, begin, at + 1))
    if (unit && begin !== undefined) return counted(unit, begin, end, tokens, pack)
  }
  return null
}

const wordsBetween = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ word }) => word)
    .join(' ')

interface Unit {
  readonly is: SpanIs
  readonly each: number
  /** Whether it needs a number before it. */
  readonly isSeveral: boolean
}

function unitAt({ days, months, severalDays, severalMonths }: Spans, word: string): Unit | null {
  const each = (map: ReadonlyMap<string, number>, is: SpanIs, isSeveral: boolean): Unit | null => {
    const value = map.get(word)
    return value === undefined ? null : { is, each: value, isSeveral }
  }
  return (
    each(days, 'DAYS_TO', false) ??
    each(months, 'MONTHS_TO', false) ??
    each(severalDays, 'DAYS_TO', true) ??
    each(severalMonths, 'MONTHS_TO', true)
  )
}

type Spans = NonNullable<Calendar['spans']>

/** The unit with the number right before it, past a hyphen. */
function counted(
  { is, each, isSeveral }: Unit,
  at: number,
  to: number,
  tokens: readonly Token[],
  { numbers: format }: LanguagePack,
): Mark<TimeWord> | null {
  const hyphen = tokens[at - 1]?.word === '-' ? 1 : 0
  const number = numbersIn(tokens.slice(0, at), format).find((mention) => mention.to === at - hyphen)
  const count = (number?.value ?? 1) * each
  if ((isSeveral && !number) || !Number.isInteger(count) || count > MOST) return null
  const from = number?.from ?? at
  const value: TimeWord = is === 'DAYS_TO' ? { is, days: count } : { is, months: count }
  return { value, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}
