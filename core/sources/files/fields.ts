import type { Day } from '../../model/partialDate.ts'
import { isDay } from '../../model/partialDate.ts'
import { dayInBaku } from '../dates/baku.ts'
import { type Read, reject } from './rejection.ts'

const ABSOLUTE = /^https?:\/\//i

/** An absolute http(s) address as the WHATWG URL parser prints it. */
export function readAddress(given: string): Read<string> {
  if (!ABSOLUTE.test(given.trim()) || !URL.canParse(given))
    return reject('BAD_URL', `"${clip(given)}" is no absolute http(s) address`)
  const url = new URL(given)
  if (url.username || url.password) return reject('BAD_URL', 'the address holds a user name or password')
  return { value: url.href }
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?$/

/** The day of `YYYY-MM-DD`, or of an ISO 8601 instant in Baku time; without a zone, the day as it is written. */
export function readDay(given: string): Read<Day> {
  const value = given.trim()
  if (isDay(value)) return { value }
  const [, day = '', time = '', zone] = INSTANT.exec(value) ?? []
  if (isDay(day) && zone === undefined) return { value: day }
  const read = isDay(day) ? dayInBaku(Date.parse(`${day}T${time}${withColon(zone)}`)) : null
  return read === null ? reject('BAD_DATE', `"${clip(given)}" is no date; write YYYY-MM-DD`) : { value: read }
}

/** A BCP 47 tag in its canonical form. */
export function readLanguage(given: string): Read<string> {
  try {
    const [value] = Intl.getCanonicalLocales(given.trim().replaceAll('_', '-'))
    if (value) return { value }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return reject('BAD_LANGUAGE', `"${clip(given)}" is no language; write a tag such as en, az or ru`)
}

const withColon = (zone = 'Z'): string => zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')

const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
