import { daysBetween, firstDay, lastDay } from '../../model/partialDate.ts'
import type { PeriodMention } from '../time/periods.ts'

/** "At the end of August the cleared area stood at 159,000 hectares": of land nobody tells what was done at the end of a month, but up to it. */
export function asState({ point, ...period }: PeriodMention): PeriodMention {
  return point !== undefined && point !== period.start
    ? { ...period, kind: 'RUNNING', start: null, end: point }
    : { ...period, ...(point !== undefined && { point }) }
}

/** More hectares than anybody stated of so many days: round figures of our own, twice the largest of the labelled articles (some 60,000 a year, 7,000 a month). */
const NEVER: readonly (readonly [days: number, hectares: number])[] = [
  [1, 1_000],
  [7, 5_000],
  [31, 15_000],
]

/** "In August the total rose to 159,000 hectares": a stretch too short for an area is the one up to which all of it was cleared. */
export function ofHectares(period: PeriodMention | null, hectares: number): PeriodMention | null {
  if (period === null || period.kind === 'RUNNING' || period.start === null || period.end === null) return period
  const days = daysBetween(firstDay(period.start), lastDay(period.end)) + 1
  const [, most] = NEVER.find(([longest]) => days <= longest) ?? []
  return most !== undefined && hectares > most ? { ...period, kind: 'RUNNING', start: null } : period
}
