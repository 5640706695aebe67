import type { Day } from '../../model/partialDate.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import { asOfAt } from './asOf.ts'
import { baselineRangeAt } from './baselineRanges.ts'
import { monthDaysAt } from './monthDays.ts'
import { nthAt } from './nthParts.ts'
import { type SentenceTimes, type TimeItem, timesIn } from './periodItems.ts'
import { dayPairAt, monthListAt, nightAt, rangeAt, yearListAt } from './periodRanges.ts'
import type { PeriodMention, Reader, ReadPeriod } from './periodReader.ts'
import { runningAt } from './runningTotals.ts'
import { singleAt } from './singlePeriods.ts'
import type { TimeWord } from './timeWords.ts'

export type { PeriodMention } from './periodReader.ts'

/** The periods that a sentence tells, in its order. Relative ones count from the day of publication. */
export function periodsIn(sentence: Sentence, pack: LanguagePack, publishedOn: Day | null): readonly PeriodMention[] {
  return periodsOf(timesIn(sentence, pack), publishedOn)
}

/** The same from what was read of the sentence's dates and words of time before. */
export function periodsOf(
  { items, parts }: Pick<SentenceTimes, 'items' | 'parts'>,
  publishedOn: Day | null,
): readonly PeriodMention[] {
  const mentions: PeriodMention[] = []
  if (items.length === 0) return mentions
  const reader = { items, publishedOn, parts }
  const kinds = READERS.filter(({ needs }) => needs.length === 0 || needs.some((is) => holds(items, is)))
  for (let at = 0; at < items.length; ) {
    const read = readAt(reader, at, kinds) ?? nthAt(items[at], mentions.at(-1), at)
    if (read) {
      const before = mentions.at(-1)
      if (before && isMonthOf(before, read.mention)) mentions.pop()
      mentions.push(read.mention)
    }
    at = read?.next ?? at + 1
  }
  return mentions
}

/** "In the last week of June, from the 23rd to the 29th": a month with its days right after it. */
const isMonthOf = ({ start, end, to }: PeriodMention, days: PeriodMention): boolean =>
  start !== null &&
  start === end &&
  start.length === MONTH &&
  days.kind === 'BOUNDED' &&
  days.start !== days.end &&
  [days.start, days.end].every((day) => day?.startsWith(start) && day.length > MONTH) &&
  days.from - to <= 1

/** Characters of a month. */
const MONTH = 7

interface PeriodKind {
  /** The period of a kind that begins at an item. */
  readonly readAt: (reader: Reader, at: number) => ReadPeriod | null
  /** Words of which one stands among the items of each; none: it can do without. */
  readonly needs: readonly TimeWord['is'][]
}

/** All kinds of periods, those first that others would read a part of. */
const READERS: readonly PeriodKind[] = [
  { readAt: nightAt, needs: ['NIGHT'] },
  { readAt: rangeAt, needs: ['UNTIL', 'AND'] },
  { readAt: monthDaysAt, needs: ['UNTIL', 'AND'] },
  { readAt: baselineRangeAt, needs: ['BETWEEN', 'FROM'] },
  { readAt: dayPairAt, needs: ['AND'] },
  { readAt: monthListAt, needs: [] },
  { readAt: yearListAt, needs: [] },
  { readAt: runningAt, needs: [] },
  { readAt: asOfAt, needs: ['UNTIL'] },
  { readAt: singleAt, needs: [] },
]

function readAt(reader: Reader, at: number, kinds: readonly PeriodKind[]): ReadPeriod | null {
  for (const kind of kinds) {
    const read = kind.readAt(reader, at)
    if (read) return read
  }
  return null
}

const holds = (items: readonly TimeItem[], is: TimeWord['is']): boolean =>
  items.some((item) => item.is === 'WORD' && item.word.is === is)
