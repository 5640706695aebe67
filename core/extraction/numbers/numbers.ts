import type { NumberFormat } from '../languages/numberFormat.ts'
import type { Token } from '../text/tokens.ts'
import { wordsAt } from './numberWords.ts'

/** A number as words or digits, read as one value: tokens `from` to `to` (exclusive). */
export interface NumberMention {
  readonly value: number
  readonly from: number
  readonly to: number
}

/** The numbers in a sentence's tokens. What looks like a number and can't be read as one ("200,00"), or kept exactly (10^20), is left out. */
export function numbersIn(tokens: readonly Token[], format: NumberFormat): readonly NumberMention[] {
  const numbers: NumberMention[] = []
  for (let at = 0; at < tokens.length; ) {
    const number = repeated(tokens, digitsAt(tokens, at, format) ?? wordsAt(tokens, at, format), format)
    if (number && number.value <= Number.MAX_SAFE_INTEGER) numbers.push(number)
    at = number?.to ?? at + 1
  }
  return numbers
}

/** A number with the same one after it in parentheses: "seventy-six (76)". */
function repeated(tokens: readonly Token[], number: NumberMention | null, format: NumberFormat): NumberMention | null {
  if (!number || tokens[number.to]?.word !== '(') return number
  const again = digitsAt(tokens, number.to + 1, format)
  return again?.value === number.value && tokens[again.to]?.word === ')' ? { ...number, to: again.to + 1 } : number
}

const LARGEST_COUNT = 2_147_483_647

/** Whether a number can count people or things: whole, and no larger than the API's integers. */
export const isCount = ({ value }: Pick<NumberMention, 'value'>): boolean =>
  Number.isInteger(value) && value <= LARGEST_COUNT

const DIGIT = /^\p{Nd}/u
/** All that begins with a digit, as words to look for: no number begins otherwise, but with a number word. */
export const DIGITS = { has: (word: string): boolean => DIGIT.test(word) }

function digitsAt(tokens: readonly Token[], at: number, format: NumberFormat): NumberMention | null {
  const first = tokens[at]?.word ?? ''
  if (!DIGIT.test(first)) return null
  let to = at + 1
  let written = first
  while (/^\d{1,3}$/.test(first) && isGroup(tokens, to) && !/[.,]/.test(written)) {
    written += tokens[to]?.word ?? ''
    to++
  }
  const grouped = to > at + 1
  let value = worthOf(written, grouped, format)
  for (;;) {
    const times = format.words.get(tokens[to]?.word ?? '') ?? 1
    if (times < 1000 || tokens[to - 1]?.word === '-') break
    value *= times
    to++
    if (tokens[to]?.word === '.' && tokens[to + 1] && tokens[to]?.start === tokens[to - 1]?.end) to++
    const rest = format.compound ? digitsAt(tokens, to, format) : null
    if (rest && rest.value < times) return { value: value + rest.value, from: at, to: rest.to }
  }
  return { value: Math.round(value * 1e6) / 1e6, from: at, to }
}

/** Whether token `at` is a group of three digits, one blank after the token before it. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined && /^\d{3}(?:[.,]\d{1,2})?$/.test(token.word) && token.start - (tokens[at - 1]?.end ?? 0) === 1
  )
}

/** What digits with points and commas mean; NaN where they can't be read. */
function worthOf(written: string, grouped: boolean, format: NumberFormat): number {
  const parts = written.split(/[.,]/)
  const tail = parts.at(-1) ?? ''
  if (parts.length === 1) return Number(written)
  const signs = written.replace(/\p{Nd}/gu, '')
  const last = signs.at(-1)
  const groups = parts.slice(1, -1).every((part) => part.length === 3)
  if (!groups || (parts.length > 2 && (parts[0]?.length ?? 0) > 3)) return Number.NaN
  const whole = Number(parts.slice(0, -1).join(''))
  const mixed = new Set(signs).size > 1
  if (tail.length === 3 && !grouped && !(mixed && last !== signs[0])) {
    if (parts.length > 2 || last !== format.decimal || (parts[0]?.length ?? 0) > 3)
      return (parts[0]?.length ?? 0) > 3 ? decimal(whole, tail) : whole * 1000 + Number(tail)
    return decimal(whole, tail)
  }
  if (last !== format.decimal && parts.length === 2 && /^0+$/.test(tail)) return Number.NaN
  return decimal(whole, tail)
}

const decimal = (whole: number, tail: string): number => Number(`${whole}.${tail}`)
