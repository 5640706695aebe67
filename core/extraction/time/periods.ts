import type { Day } from '../../model/partialDate.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import { asOfAt } from './asOf.ts'
import { baselineRangeAt } from './baselineRanges.ts'
import { nthAt } from './nthParts.ts'
import { type SentenceTimes, timesIn } from './periodItems.ts'
import { dayPairAt, monthListAt, nightAt, rangeAt, yearListAt } from './periodRanges.ts'
import type { PeriodMention, Reader, ReadPeriod } from './periodReader.ts'
import { runningAt } from './runningTotals.ts'
import { singleAt } from './singlePeriods.ts'

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
  for (let at = 0; at < items.length; ) {
    const read = readAt({ items, publishedOn, parts }, at) ?? nthAt(items[at], mentions.at(-1), at)
    if (read) mentions.push(read.mention)
    at = read?.next ?? at + 1
  }
  return mentions
}

const readAt = (reader: Reader, at: number): ReadPeriod | null =>
  nightAt(reader, at) ??
  rangeAt(reader, at) ??
  baselineRangeAt(reader, at) ??
  dayPairAt(reader, at) ??
  monthListAt(reader, at) ??
  yearListAt(reader, at) ??
  runningAt(reader, at) ??
  asOfAt(reader, at) ??
  singleAt(reader, at)
