import type { Day } from '../../model/partialDate.ts'
import { isDay } from '../../model/partialDate.ts'

/** The beginnings by which a month is known, in English, Azerbaijani and Russian, from January on. */
const MONTHS: readonly string[] = [
  'jan|yan|янв',
  'feb|fev|фев',
  'mar|март',
  'apr|апр',
  'may|мая|май',
  'jun|iyun|июн',
  'jul|iyul|июл',
  'aug|avq|авг',
  'sep|sen|сен',
  'oct|okt|окт',
  'nov|noy|ноя',
  'dec|dek|дек',
]
const MONTH = String.raw`((?:${MONTHS.join('|')})\p{L}{0,7})\.?`
const BEFORE = String.raw`(?<![\p{L}\p{Nd}.,/-])`
const AFTER = String.raw`(?![\p{L}\p{Nd}])`

/** Where in each form the year, month and day stand. */
const FORMS: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  [new RegExp(String.raw`${BEFORE}(\d{4})[-./](\d{1,2})[-./](\d{1,2})${AFTER}`, 'u'), 1, 2, 3],
  [new RegExp(String.raw`${BEFORE}(\d{1,2})[-./](\d{1,2})[-./](\d{4})${AFTER}`, 'u'), 3, 2, 1],
  [new RegExp(String.raw`${BEFORE}(\d{1,2})(?:st|nd|rd|th)?\s${MONTH},?\s(\d{4})${AFTER}`, 'iu'), 3, 2, 1],
  [new RegExp(String.raw`${BEFORE}${MONTH}\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})${AFTER}`, 'iu'), 3, 1, 2],
]
/** So much of a text is looked at. */
const LOOKED_AT = 600

/** The first whole date that a short text states in digits or words, the day before the month where both are numbers; null where none. */
export function statedDay(text: string): Day | null {
  const looked = text
    .slice(0, LOOKED_AT)
    .replace(/[\s,]+/g, ' ')
    .replaceAll('İ', 'i')
  const found = FORMS.flatMap(([pattern, year, month, day]) => {
    const match = pattern.exec(looked)
    const date = match ? dayOf(match[year], match[month], match[day]) : null
    return match && date !== null ? [{ at: match.index, date }] : []
  })
  return found.sort((a, b) => a.at - b.at)[0]?.date ?? null
}

function dayOf(year = '', month = '', day = ''): Day | null {
  const number = /^\d/.test(month) ? Number(month) : monthOf(month.toLowerCase())
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(date) ? date : null
}

const monthOf = (name: string): number =>
  MONTHS.findIndex((starts) => starts.split('|').some((s) => name.startsWith(s))) + 1
