/** Until when a host is left alone that asks for it without saying how long, in milliseconds. */
const UNSAID = 15 * 60_000
/** Longest pause that a host's word is taken for, in milliseconds. */
const LONGEST = 24 * 3_600_000
const SECONDS = /^\d{1,12}$/
/** The three forms of RFC 9110, 5.6.7; the last one names no zone and means GMT. */
const DATE = /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? .*(?:GMT|:\d\d \d{4})$/

/** The moment before which a host does not want to be asked again, in milliseconds since 1970; never longer than a day away. */
export function notBeforeOf(retryAfter: string | null, now: number): number {
  const value = retryAfter?.trim() ?? ''
  const asked = SECONDS.test(value) ? now + Number(value) * 1000 : dateOf(value)
  return Math.min(Math.max(asked ?? now + UNSAID, now), now + LONGEST)
}

function dateOf(value: string): number | null {
  if (!DATE.test(value)) return null
  const moment = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`)
  return Number.isNaN(moment) ? null : moment
}
