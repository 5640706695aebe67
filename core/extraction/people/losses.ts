import type { Population } from '../../model/casualties.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/**
 * "We have lost 11 people": verbs of losing are of lives where a number of people follows; past words of when and where, and where such
 * verbs tell of wars as well, of a body's own people or of those who clear mines ("потеряло на минах девять саперов").
 */
export function lossesIn(
  sentence: Sentence,
  { grammar, numbers, words }: LanguagePack,
  marks: readonly Mark<Meaning>[],
): readonly Mark<Meaning>[] {
  const { tokens, folded } = sentence
  if (!grammar.losing || !words.holds(sentence, grammar.losing)) return []
  if (grammar.verbLast) return lostBefore(sentence, grammar.losing, marks)
  const isOwn = grammar.ownStaff?.test(folded) === true
  /** The group of a number of people at a token; null where it counts none. */
  const counted = (at: number): Population | null => {
    const number = tokens[at]?.word ?? ''
    if (!numbers.words.has(number) && !/^\d/.test(number)) return null
    const people = marks.find(
      ({ value, from }) => value.is === 'PERSON' && !value.one && from > at && from <= at + ADJECTIVES,
    )
    return people?.value.is === 'PERSON' ? people.value.population : null
  }
  return tokens.flatMap(({ word, start }, at): Mark<Meaning>[] => {
    if (!grammar.losing?.has(word) || marks.some(({ from, to }) => at >= from && at < to)) return []
    let number = at + 1
    while (number < at + LOST && /^[\p{L}\p{Nd}]/u.test(tokens[number]?.word ?? '') && counted(number) === null)
      number++
    const group = counted(number)
    const isLed = number === at + 1 && grammar.tooAfterVerb !== true
    if (group === null || !(isLed || isOwn || group === 'DEMINER')) return []
    const end = tokens[number - 1]?.end ?? start
    return [{ value: { is: 'OUTCOME', outcome: 'KILLED' }, from: at, to: number, start, end }]
  })
}

/** "9 əməkdaşını itirib": where verbs come last, people right before one whom a number counts. */
const lostBefore = (
  { tokens }: Sentence,
  losing: ReadonlySet<string>,
  marks: readonly Mark<Meaning>[],
): readonly Mark<Meaning>[] =>
  tokens.flatMap(({ word, start, end }, at): Mark<Meaning>[] => {
    if (!losing.has(word) || marks.some(({ from, to }) => at >= from && at < to)) return []
    const lost = marks.find(({ value, to }) => value.is === 'PERSON' && to === at)
    const isCounted = lost !== undefined && /^\d/.test(tokens[lost.from - 1]?.word ?? '')
    return isCounted ? [{ value: { is: 'OUTCOME', outcome: 'KILLED' }, from: at, to: at + 1, start, end }] : []
  })

/** Most tokens from a verb of losing to the number. */
const LOST = 9

/** Most tokens from "cost" to what is lost. */
const COST = 12

/** "Cost a woodcutter his life", "cost the farmer a leg": what somebody paid stands after them. */
export function costsIn(
  sentence: Sentence,
  { grammar, words }: LanguagePack,
  marks: readonly Mark<Meaning>[],
): readonly Mark<Meaning>[] {
  const { costing, lives, limbs } = grammar
  if (!costing || !limbs || !words.holds(sentence, costing)) return []
  const { tokens, folded } = sentence
  return tokens.flatMap(({ word, start, end }, at): Mark<Meaning>[] => {
    if (!costing.has(word) || marks.some(({ from, to }) => at >= from && at < to)) return []
    const paid = tokens.slice(at + 1, at + COST).find((token) => lives?.has(token.word) || limbs.has(token.word))
    const isOfSomebody = marks.some(({ value, from }) => value.is === 'PERSON' && from > at && from < at + COST)
    if (!paid || !(isOfSomebody || isNamedWithAge(folded, start, grammar))) return []
    const outcome = lives?.has(paid.word) ? 'KILLED' : 'INJURED'
    return [{ value: { is: 'OUTCOME', outcome }, from: at, to: at + 1, start, end }]
  })
}

/** "Cost Ali Mammadov, 44, his left foot": an age after the verb is somebody's. */
const isNamedWithAge = (folded: string, start: number, { born }: LanguagePack['grammar']): boolean => {
  const age = folded.slice(start, start + NAMED).search(born)
  return age >= 0
}
/** Most characters of a name with an age. */
const NAMED = 60

/** Most tokens from the number to the word for people ("11 of our people"). */
const ADJECTIVES = 3
