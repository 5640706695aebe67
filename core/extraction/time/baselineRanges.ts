import type { PartialDate } from '../../model/partialDate.ts'
import { closedBy, dateAt, endAt, gap, type Reader, type ReadPeriod, resolvedAt, wordAt } from './periodReader.ts'

/** How far from the word before it an end, a start or its date can stand. */
const NEAR = 5

interface Start {
  readonly start: PartialDate | null
  readonly last: number
}

/**
 * "Between the end of the war and May 2024", "between November 2020 and now", "from the ceasefire to the end of April": a running
 * total from a baseline, or from any date up to the present.
 */
export function baselineRangeAt(reader: Reader, at: number): ReadPeriod | null {
  const opening = wordAt(reader, at)?.is
  if (opening !== 'BETWEEN' && opening !== 'FROM') return null
  const begun = baselineStart(reader, at + 1) ?? dateStart(reader, at + 1)
  const [item, first] = [reader.items[at], reader.items[at + 1]]
  if (!begun || !item || !first || first.from - item.to > NEAR) return null
  const joint = wordAt(reader, begun.last + 1)
  const joins = opening === 'BETWEEN' ? joint?.is === 'AND' : joint?.is === 'UNTIL'
  if (!joint || !joins || gap(reader, begun.last) > NEAR) return null
  const joined = begun.last + 1
  const running = (end: PartialDate | null, last: number): ReadPeriod => ({
    mention: {
      kind: 'RUNNING',
      start: begun.start,
      end,
      from: item.from,
      to: reader.items[last]?.to ?? item.to,
    },
    next: last + 1,
  })
  if (joint.is === 'AND' && joint.now) return running(null, joined)
  const isBaseline = wordAt(reader, at + 1)?.is !== undefined
  const day = endAfter(reader, joined)
  return day !== null && isBaseline ? running(closedBy(joint, day, reader.publishedOn), joined + 1) : null
}

/** An event that totals count from, with the date that is told beside it: "the end of the war in November 2020". */
function baselineStart(reader: Reader, at: number): Start | null {
  const word = wordAt(reader, at)
  if (word?.is !== 'BASELINE') return null
  const dated = dateAt(reader, at + 1) ?? (wordAt(reader, at + 1)?.is === 'IN' ? dateAt(reader, at + 2) : null)
  if (!dated) return { start: word.from, last: at }
  const last = dateAt(reader, at + 1) ? at + 1 : at + 2
  return gap(reader, at) <= 1 ? { start: word.from, last } : null
}

const dateStart = (reader: Reader, at: number): Start | null => {
  const start = resolvedAt(reader, at)
  return start === null ? null : { start, last: at }
}

/** The date after a joint, or the day, month or year that words place by the day of publication ("the end of last year"). */
const endAfter = (reader: Reader, joint: number): PartialDate | null =>
  gap(reader, joint) <= NEAR ? endAt(reader, joint + 1) : null
