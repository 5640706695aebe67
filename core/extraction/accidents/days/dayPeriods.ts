import type { PeriodMention } from '../../time/periods.ts'

/** Whether a period is one day, or several in a row. */
export const isDay = (period: PeriodMention): boolean =>
  (isOfDays(period) && period.start === period.end) || period.isDays === true

/** Whether it is told to the day. */
export const isOfDays = ({ kind, start }: PeriodMention): boolean =>
  (kind === 'BOUNDED' || kind === 'BARE') && start?.length === 10
