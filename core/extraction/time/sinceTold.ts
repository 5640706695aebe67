import type { PartialDate } from '../../model/partialDate.ts'
import type { SentenceTimes } from './periodItems.ts'
import type { PeriodMention } from './periods.ts'

/** So many sentences back the time can be told that "then" means. */
const TOLD = 3

interface Told {
  readonly times: SentenceTimes
  readonly periods: readonly PeriodMention[]
}

/**
 * A running total that "since then" opens, with its start: the end of the war or the date that the sentences before told last; null where they tell none.
 * `before` gives what the sentence so many back tells; none before the first.
 */
export function sinceTold(
  period: PeriodMention,
  { words }: SentenceTimes,
  before: (back: number) => Told | null,
): PeriodMention | null {
  const isOpen = period.kind === 'RUNNING' && period.start === null
  if (!isOpen || !words.some(({ value, from }) => value.is === 'SINCE_TOLD' && from === period.from)) return period
  for (let back = 1; back <= TOLD; back++) {
    const told = before(back)
    const start = told && startIn(told)
    if (told === null) return null
    if (start !== null) return bounded({ ...period, start })
  }
  return null
}

/** "From then until 30 June": a stretch of a year at most with an end of its own is no running total. */
const bounded = (period: PeriodMention): PeriodMention =>
  period.start !== null && period.end !== null && period.start.slice(0, 4) === period.end.slice(0, 4)
    ? { ...period, kind: 'BOUNDED' }
    : period

function startIn({ times, periods }: Told): PartialDate | null {
  const war = times.words.findLast(({ value }) => value.is === 'BASELINE' && value.from !== null)
  if (war?.value.is === 'BASELINE') return war.value.from
  const last = periods.findLast(({ start, kind }) => start !== null && kind !== 'AS_OF')
  return (last?.kind === 'RUNNING' ? last.start : last?.end) ?? null
}
