import type { PartialDate } from '../../../model/partialDate.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { PeriodMention } from '../../time/periods.ts'

/** Most tokens from a season to the day in it: the comma, and "on". */
const NEXT = 2

/** "In autumn 2021, on 19 October", "2021-ci ilin payızında, oktyabrın 19-da", "осенью 2021 года, 19 октября": a day whose words leave the year to the stretch right before it. */
export function inStatedYear(
  day: PeriodMention | null,
  dates: readonly PeriodMention[],
  { tokens }: Sentence,
): PartialDate | null {
  const own = day?.start ?? null
  if (day === null || own === null) return null
  if (tokens.slice(day.from, day.to).some(({ word }) => /^\d{4}$/.test(word))) return own
  const year = dates
    .find(
      ({ start, end, from, to }) =>
        to <= day.from &&
        day.from - to <= NEXT &&
        start !== null &&
        start.length < own.length &&
        start.slice(0, 4) === end?.slice(0, 4) &&
        tokens.slice(from, to).some(({ word }) => /^\d{4}$/.test(word)),
    )
    ?.start?.slice(0, 4)
  return year === undefined ? own : `${year}${own.slice(4)}`
}
