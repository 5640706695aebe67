import { startsWithDigit } from '../time/dates.ts'
import type { Bare, Clause, Quantity } from '../words/clause.ts'
import { wordAt } from '../words/clause.ts'
import { patternFor } from '../words/sentencePatterns.ts'
import { beginOfList, isAgeOf } from './ageNumbers.ts'
import { isOrdinal } from './numberEndings.ts'

/** Money, times of day, percentages, ranges, ordinals and numbered things count nothing. */
export function isLabelled(clause: Clause, number: Bare): boolean {
  const { value, from, to } = number
  const { grammar, calendar } = clause.pack
  const { tokens } = clause.sentence
  const [before, after] = [wordAt(clause, from - 1), wordAt(clause, to)]
  const label = wordAt(clause, beginOfList(clause, { from, to }) - 1)
  if (isOrdinal(clause, to) || grammar.labels.has(label) || UNITS.has(after)) return true
  if (isHour(clause, number)) return true
  if (modelAt(clause, from - 2) > 0 || isRatio(clause, number)) return true
  if (grammar.halves?.has(wordAt(clause, to + 2)) && grammar.and.has(after)) return true
  if (isAgeOf(clause, { value, from, to })) return true
  const touches = (at: number): boolean => tokens[at]?.start === tokens[at - 1]?.end
  if (touches(to) && (calendar.ordinals.has(after) || (/^\p{L}/u.test(after) && !clause.markAt.has(to)))) return true
  if (grammar.hyphenated && after === '-' && touches(to) && touches(to + 1) && !isArea(clause, to + 1)) return true
  return (
    (JOINTS.has(before) && touches(from) && touches(from - 1) && startsWithDigit(wordAt(clause, from - 2))) ||
    (JOINTS.has(after) && touches(to) && touches(to + 1) && startsWithDigit(wordAt(clause, to + 1)))
  )
}

/** Hours of a day. */
const HOURS = 24
/** Most characters of the words that say a number is an hour. */
const HOUR = 20

/** "At 11 a.m.", "в 2 часа дня". */
function isHour({ sentence: { folded, tokens }, pack }: Clause, { value, to }: Bare): boolean {
  const { end = 0 } = tokens[to - 1] ?? {}
  return value <= HOURS && pack.grammar.hours?.test(folded.slice(end, end + HOUR)) === true
}

/** Signs after a number of a share, a place or money, and those inside a time, a fraction or a range. */
const UNITS = new Set('%°$€£')
const JOINTS = new Set(':/-')

/** "a 200-hectare field". */
const isArea = ({ markAt }: Clause, at: number): boolean => markAt.get(at)?.value.is === 'AREA'

/** "one in three mines", "семь из каждых десяти": how often, not how many. */
export function isRatio(clause: Clause, { from, to }: Bare): boolean {
  const { ratio } = clause.pack.grammar
  const shares = patternFor('shares', clause.sentence, clause.pack)
  if (!ratio && !shares) return false
  const words = (a: number, b: number): string => {
    let joined = wordAt(clause, Math.max(0, a))
    for (let at = Math.max(0, a) + 1; at < Math.min(b, clause.sentence.tokens.length); at++)
      joined += ` ${wordAt(clause, at)}`
    return b > a && b > 0 ? joined : ''
  }
  return (
    (ratio?.last.has(wordAt(clause, from - 1)) && ratio.words.test(words(from - 3, from))) ||
    shares?.test(`${words(from - 4, from)} \n ${words(to, to + 4)}`) ||
    // "Dörddə üçü": what a share is taken of, too.
    shares?.test(`${words(from - 4, to)} \n`) ||
    false
  )
}

/** Letters of the model before a hyphen and its number ("PMN-2", "TM-62"). */
const MODEL = /^\p{Lu}{1,5}$/u

/** How many tokens from `at` name a model: "PMN-2", "TM-62M". */
export function modelAt({ sentence: { tokens, verbatim } }: Pick<Clause, 'sentence'>, at: number): number {
  if (at < 0 || tokens[at + 1]?.word !== '-') return 0
  const [letters, hyphen, number, tail] = tokens.slice(at, at + 4)
  if (!letters || hyphen?.word !== '-' || !number || !/^\p{Nd}/u.test(number.word)) return 0
  if (hyphen.start !== letters.end || number.start !== hyphen.end) return 0
  if (!MODEL.test(verbatim.slice(letters.start, letters.end))) return 0
  return tail?.start === number.end && /^\p{L}{1,2}$/u.test(tail.word) ? 4 : 3
}

/** Most characters of one. */
const LONGEST_CALIBRE = 30
const CALIBRE = /^\d{1,3}(?:[.,]\d{1,2})? ?-? ?(?:mm|millimet|мм|миллимет)\p{L}*(?: ?-? ?lik\p{L}*)?(?!\p{L})/u

/** How many tokens from `at` tell a calibre: "82 mm-lik", "122-мм". */
export function calibreAt({ sentence: { tokens, folded } }: Pick<Clause, 'sentence'>, at: number): number {
  const start = tokens[at]?.start ?? folded.length
  if (!startsWithDigit(tokens[at]?.word ?? '')) return 0
  const length = CALIBRE.exec(folded.slice(start, start + LONGEST_CALIBRE))?.[0].length ?? 0
  const end = tokens.findIndex((token) => token.start >= start + length)
  return length === 0 ? 0 : (end < 0 ? tokens.length : end) - at
}

/** "both men", "both were hurt"; not "both killed and injured", nor "both soldiers and civilians". */
export function isPair(clause: Clause, { noun, from, to }: Quantity): boolean {
  const { and, pairs, bridges } = clause.pack.grammar
  if (!noun) {
    const isPresent = clause.pack.grammar.present?.test(wordAt(clause, to)) === true
    return bridges.has(wordAt(clause, to)) || endsClause(clause, from, to) || isPresent
  }
  if (noun.value.is === 'OUTCOME') return !noun.value.abstract && !and.has(wordAt(clause, noun.to))
  return noun.value.is === 'PERSON' && (!and.has(wordAt(clause, noun.to)) || pairs.has(wordAt(clause, noun.to + 1)))
}

/** "Killed one person and wounded another in Fuzuli": the object of a verb of harm, after which the clause ends or goes on with when and where. */
function endsClause(clause: Clause, from: number, to: number): boolean {
  const verb = clause.markAt.get(from - 1)
  const isVerb = verb?.value.is === 'OUTCOME' && !verb.value.noun && !verb.value.total && !verb.value.abstract
  return isVerb && !clause.pack.grammar.passive.has(wordAt(clause, verb.from - 1)) && endsObject(clause, to)
}

/** Whether the clause ends at a token or goes on with when, where or how. */
export function endsObject(clause: Clause, at: number): boolean {
  const { stops, afterObject, adverb } = clause.pack.grammar
  const next = wordAt(clause, at)
  if (next === '' || /^[.,;:)]$/.test(next) || stops.has(next)) return true
  return afterObject !== undefined && (afterObject.has(next) || adverb.test(next))
}

/** Four digits that look like a year, as they stand before a name ("the 2020 war") or after "the", count nothing. */
export function isYear(clause: Clause, { from, to, value, noun, partitive, certainty }: Quantity): boolean {
  if (!/^(?:19|20)\d\d$/.test(wordAt(clause, to - 1)) || String(value) !== wordAt(clause, to - 1)) return false
  if (certainty !== 'EXACT' || partitive) return false
  const before = wordAt(clause, from - 1)
  const named = clause.pack.calendar.beforeYear.has(before) || clause.pack.grammar.articles?.has(before) === true
  return noun === null || noun.from > to + 1 || named
}
