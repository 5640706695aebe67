import type { PartialDate } from '../../model/partialDate.ts'
import { resolved } from './dates.ts'
import { dateAt, endAt, gap, type Reader, resolvedAt, wordAt } from './periodReader.ts'
import type { TimeWord } from './timeWords.ts'
import { isOfWarEnd } from './warEndDay.ts'

/** So many tokens after its opening word a baseline stands at most. */
const FAR = 9
/** Most words between "after" and a place, past which the clause tells of something else. */
const BESIDE = 3

/** The start of a running total that "since" or "after" opens: an event or a date after it; null where none is told. */
export function baselineAfter(
  reader: Reader,
  at: number,
  is: 'SINCE' | 'AFTER',
): { start: PartialDate | null; last: number } | null {
  const from = reader.items[at]?.to ?? 0
  let beginning = false
  let begun: number | null = null
  for (let next = at + 1; next < reader.items.length && (reader.items[next]?.from ?? 0) - from <= FAR; next++) {
    const word = wordAt(reader, next)
    const date = dateAt(reader, next)
    if (word?.is === 'START') {
      beginning = true
      begun ??= next
    }
    // "After their car hit a mine in a district recaptured in 2020"
    if (is === 'AFTER' && word?.is === 'IN' && (reader.items[next]?.from ?? 0) - from > BESIDE) return null
    if (word?.is === 'BASELINE') return baselineAt(reader, next, word.from, beginning)
    if (word?.is === 'RELATIVE' && (word.unit === 'YEAR' || word.unit === 'MONTH') && is === 'SINCE')
      return word.back > 0 && !word.ended && (beginning || gap(reader, at) <= 1)
        ? { start: endAt(reader, next), last: next }
        : null
    const isNear = gap(reader, at) <= 1 || isOfClause(reader, at, next)
    if (date && is === 'AFTER' && isNear && isWarEnd(resolved(date, reader.publishedOn)) && !endsWar(reader, next))
      return { start: resolved(date, reader.publishedOn), last: next }
    if (
      date &&
      is === 'SINCE' &&
      (beginning ||
        (reader.items[next]?.from ?? 0) - from <= 4 ||
        isOfClause(reader, at, next) ||
        isWarEnd(resolved(date, reader.publishedOn)))
    ) {
      // "Since the sides stopped fighting by 1 June": up to when, not since when.
      if (next > at + 1 && wordAt(reader, next - 1)?.is === 'UNTIL' && gap(reader, next - 1) === 0) return null
      const later = wordAt(reader, next + 1)
      const isBegun = date.year === null || isOfClause(reader, at, next)
      if (isBegun && !beginning && later?.is === 'BASELINE' && endsWar(reader, next))
        return { start: later.from, last: next + 1 }
      return { start: resolved(date, reader.publishedOn), last: next }
    }
  }
  // "Since we came here", "since the work began": known to the speaker alone.
  return is === 'SINCE' && begun !== null ? { start: null, last: begun } : null
}

/** "After the war ended in November 2020", "с тех пор как в ноябре 2020 года закончилась война": whether words for an event totals count from follow its date. */
const endsWar = (reader: Reader, date: number): boolean =>
  wordAt(reader, date + 1)?.is === 'BASELINE' && gap(reader, date) <= BASELINE_NEAR

/** Most words between a date and the event that it dates. */
const BASELINE_NEAR = 4

/** Most words between "in" and a date ("the spring of"). */
const SEASON = 3

/** "Since they set to work in December 2020": whether a date ends the clause that "since" opens. */
function isOfClause(reader: Reader, at: number, date: number): boolean {
  const [from, to] = [reader.items[at]?.to ?? 0, reader.items[date]?.from ?? 0]
  const isIn = wordAt(reader, date - 1)?.is === 'IN' && gap(reader, date - 1) <= SEASON
  return isIn && reader.parts !== undefined && !reader.parts.some((part) => part >= from && part < to)
}

/** "After 10 November 2020": of mere dates only the day the war ended is counted from like that. */
export const isWarEnd = (date: PartialDate | null): boolean => date !== null && isOfWarEnd(date)

const JOINTS = new Set<TimeWord['is'] | undefined>(['UNTIL', 'AND'])

/** The last item of a baseline with the date that tells when it was ("the war ended in 2020"), not the one it is counted up to. */
function dateBeside(reader: Reader, at: number): number {
  const dated = [at + 1, at + 2].find(
    (index) =>
      dateAt(reader, index) &&
      !JOINTS.has(wordAt(reader, index - 1)?.is) &&
      (reader.items[index]?.from ?? 0) - (reader.items[at]?.to ?? 0) <= 4,
  )
  return dated ?? at
}

/** A baseline is an end unless the text says beginning: then the date it gives, or none. */
function baselineAt(
  reader: Reader,
  at: number,
  from: PartialDate | null,
  beginning: boolean,
): { start: PartialDate | null; last: number } {
  const next = wordAt(reader, at + 1)?.is === 'START' && gap(reader, at) <= 3 ? at + 1 : at
  if (!beginning && next === at) {
    const last = dateBeside(reader, at)
    const date = last === at ? null : resolvedAt(reader, last)
    if (date === null || date.slice(0, 4) === from?.slice(0, 4)) return { start: from, last }
    // "Since independence in 1991", "since the ceasefire of 1994" count from another end; the date of "since the war, five in 2024" is none of it.
    return (reader.items[last]?.from ?? 0) - (reader.items[at]?.to ?? 0) <= 1
      ? { start: date, last }
      : { start: from, last: at }
  }
  const dated = [next + 1, next + 2].find(
    (index) => dateAt(reader, index) && (reader.items[index]?.from ?? 0) - (reader.items[next]?.to ?? 0) <= 3,
  )
  return dated === undefined ? { start: null, last: next } : { start: resolvedAt(reader, dated), last: dated }
}
