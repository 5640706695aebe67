import { daysBetween, isDay, type PartialDate } from '../../model/partialDate.ts'
import type { SentenceTimes } from './periodItems.ts'
import type { PeriodMention } from './periodReader.ts'

/** The day of the trilateral statement, by which texts name the end of the war without its year ("since 10 November"). */
export const WAR_END = '2020-11-10'
/** Whether a date is that day or its month. */
export const isOfWarEnd = (date: PartialDate): boolean => date === WAR_END || date === WAR_END.slice(0, 7)

/** So many days after a 10 November, nobody tells a total since that day but since the war. */
const SOON = 60

/** "Noyabrın 10-dan bəri minalar 380 nəfəri vurub": a running total since 10 November counts from the war's end, unless a year is told or that day has only just been. */
export function sinceWarEnd(
  period: PeriodMention,
  { dates }: Pick<SentenceTimes, 'dates'>,
  publishedOn: PartialDate | null,
): PeriodMention {
  const { kind, start, from, to } = period
  if (kind !== 'RUNNING' || start === null || !start.endsWith(WAR_END.slice(4)) || start <= WAR_END) return period
  const isOfNoYear = dates.some(
    (date) => date.from >= from && date.to <= to && date.day === 10 && date.year === null && date.relativeYear === null,
  )
  if (!isOfNoYear || publishedOn === null || !isDay(publishedOn) || !isDay(start)) return period
  return daysBetween(start, publishedOn) > SOON ? { ...period, start: WAR_END } : period
}
