import { type Day, isDay } from '../../model/partialDate.ts'

const BAKU = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Baku',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day in Baku at a moment, in milliseconds since 1970; null for moments of no calendar, and before the year 1000. */
export function dayInBaku(moment: number): Day | null {
  const day = Number.isNaN(moment) ? '' : BAKU.format(moment)
  return isDay(day) ? day : null
}
