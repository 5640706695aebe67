import { type Day, type Instant, isDay } from '../../model/partialDate.ts'
import { dayInBaku } from './baku.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Hours east of UTC of the zones that RFC 822 names, and of those that outlets of the region write. */
const ZONES: Readonly<Record<string, string>> = {
  Z: '+00:00',
  UT: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AZT: '+04:00',
  MSK: '+03:00',
}
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?`
const ZONE = String.raw`\s?([A-Z]{1,3}|(?:GMT|UTC)?[+-]\d{2}:?\d{2})`
/** "Mon, 06 Feb 2023 10:00:00 +0400" (RFC 822, as RSS has it), the weekday and the seconds optional. */
const RFC_822 = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s{1,3})?(\d{1,2})\s([a-z]{3})[a-z]{0,6}\.?,?\s(\d{4})(?:,?\s${TIME}(?:${ZONE})?)?$`,
  'i',
)
/** "2023-02-06T10:00:00+04:00" (RFC 3339, as Atom and JSON feeds have it), and with a blank for the T. */
const RFC_3339 = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]${TIME}(?:${ZONE})?)?$`, 'i')
/** "06.02.2023 10:00", the day first. */
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:,?\s(?:-\s)?${TIME})?$`)

/**
 * When an entry says it was published, from any of the forms that feeds and lists write: an instant where it has a time
 * and a zone, the day as it is written where it lacks one of them, null where it is no date.
 */
export function readPublished(given: string | null | undefined): Instant | Day | null {
  const value = given?.trim().replace(/\s+/g, ' ') ?? ''
  const [, d, month, y, ...time] = RFC_822.exec(value) ?? []
  if (d !== undefined) return moment(y, MONTHS.indexOf((month ?? '').toLowerCase()) + 1, d, time)
  const [, year, monthNumber, day, ...clock] = RFC_3339.exec(value) ?? []
  if (year !== undefined) return moment(year, monthNumber, day, clock)
  const [, first, second, last] = DAY_FIRST.exec(value) ?? []
  return first === undefined ? null : moment(last, second, first, [])
}

/** The day in Baku of what `readPublished` reads; without a zone, the day as it is written. */
export function publishedDay(given: string | null | undefined): Day | null {
  const published = readPublished(given)
  return published === null || isDay(published) ? published : dayInBaku(Date.parse(published))
}

type Given = string | number | undefined

function moment(year: Given, month: Given, dayOfMonth: Given, time: readonly Given[]): Instant | Day | null {
  const day = `${year}-${two(month)}-${two(dayOfMonth)}`
  if (!isDay(day)) return null
  const [hours, minutes, seconds = '00', zone] = time
  const offset = zone === undefined ? undefined : offsetOf(String(zone).toUpperCase())
  if (hours === undefined || offset === undefined) return day
  const instant = Date.parse(`${day}T${two(hours)}:${minutes}:${seconds}${offset}`)
  return Number.isNaN(instant) ? day : new Date(instant).toISOString()
}

const two = (value: Given): string => String(value).padStart(2, '0')

const offsetOf = (zone: string): string | undefined =>
  ZONES[zone] ??
  (/\d/.test(zone) ? zone.replace(/^(?:GMT|UTC)/, '').replace(/^(.\d{2}):?(\d{2})$/, '$1:$2') : undefined)
