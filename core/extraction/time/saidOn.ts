import { type Day, isDay } from '../../model/partialDate.ts'
import { endsIn } from '../text/endings.ts'
import type { Sentence } from '../text/sentences.ts'
import { type DateMention, resolved, startsWithDigit } from './dates.ts'

interface Text {
  readonly sentences: readonly Sentence[]
  readonly publishedOn: Day | null
  readonly datesOf: (sentence: Sentence) => readonly DateMention[]
  readonly weekdays: ReadonlyMap<string, number>
}

/** Only such lines are read for the date that opens them. */
const DATED = /^[^\p{L}\p{Nd}]{0,3}(?:\p{L}+,? )?(?:\p{Nd}{1,2}[\p{L}./ -]|\p{L}{3,9}\.? \p{Nd}{1,2}\b)/u
/** The digits of such a date are among so many tokens. */
const EARLY = 8
/** A text is a chronicle from so many dated entries on: one is a dateline. */
const ENTRIES = 2
/** So many rows of a list can stand between one and the heading that tells its year. */
const ROWS = 30
const ROW_TOKENS = 24

/**
 * The day that the relative dates of a sentence count from: that of the entry of a chronicle that it belongs to ("24 June. ..."
 * among others); in a row of a list whose heading tells an earlier year, the last of that year; else the day of publication.
 */
export function saidOnReader(text: Text): (sentence: Sentence) => Day | null {
  let entries: ReadonlyMap<number, Day> | undefined
  return (sentence) => {
    entries ??= entriesIn(text)
    return entries.get(sentence.paragraph) ?? endOfYearAbove(sentence, text) ?? text.publishedOn
  }
}

/** The days of dated entries, by paragraph; none where a text has only one. */
export function entriesIn({ sentences, publishedOn, datesOf, weekdays }: Text): ReadonlyMap<number, Day> {
  const entries = new Map<number, Day>()
  let paragraph: number | undefined
  for (const sentence of sentences) {
    const isFirst = sentence.paragraph !== paragraph
    paragraph = sentence.paragraph
    if (!isFirst || !hasEarlyDigit(sentence) || !DATED.test(sentence.verbatim)) continue
    const [date] = datesOf(sentence)
    if (!date || date.day === null || !opens(sentence, date, weekdays)) continue
    const day = resolved(date, publishedOn)
    if (day !== null && isDay(day) && (publishedOn === null || day <= publishedOn)) entries.set(sentence.paragraph, day)
  }
  return new Set(entries.values()).size >= ENTRIES ? entries : new Map()
}

function hasEarlyDigit({ tokens }: Sentence): boolean {
  for (let at = 0; at < EARLY; at++) if (startsWithDigit(tokens[at]?.word ?? '')) return true
  return false
}

/** Whether a date stands at the head of an entry: at most a weekday before it, and a sign after it, which no ending follows ("iyulun 10-dan"). */
const opens = ({ tokens }: Sentence, { from, to }: DateMention, weekdays: ReadonlyMap<string, number>): boolean =>
  !(
    tokens[to]?.word === '-' &&
    tokens[to]?.start === tokens[to - 1]?.end &&
    tokens[to]?.end === tokens[to + 1]?.start
  ) &&
  tokens.slice(0, from).every(({ word }) => !/\p{L}/u.test(word) || weekdays.has(word)) &&
  (to >= tokens.length || /^[.:|,(-]$/.test(tokens[to]?.word ?? ''))

/** The last day of an earlier year that the heading above a row tells, where the row names a month without a year. */
function endOfYearAbove(sentence: Sentence, { sentences, publishedOn, datesOf }: Text): Day | null {
  if (publishedOn === null || !isRow(sentence)) return null
  const [date] = datesOf(sentence)
  if (!date || date.month === null || date.year !== null || date.relativeYear !== null || date.from > 2) return null
  const at = sentences.findIndex(({ index }) => index === sentence.index)
  for (const above of sentences.slice(Math.max(0, at - ROWS), at).toReversed()) {
    const years = new Set(datesOf(above).flatMap(({ year }) => year ?? []))
    const [year] = years
    if (years.size === 1 && year !== undefined) return year < Number(publishedOn.slice(0, 4)) ? `${year}-12-31` : null
    if (years.size > 1 || !isRow(above)) return null
  }
  return null
}

const isRow = ({ tokens, verbatim }: Sentence): boolean => tokens.length <= ROW_TOKENS && !endsIn(verbatim, '.!?')
