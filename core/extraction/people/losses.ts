import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** "We have lost 11 people": verbs of losing are of lives where a number of people follows. */
export function lossesIn(
  sentence: Sentence,
  { grammar, numbers, words }: LanguagePack,
  marks: readonly Mark<Meaning>[],
): readonly Mark<Meaning>[] {
  const { tokens } = sentence
  if (!grammar.losing || !words.holds(sentence, grammar.losing)) return []
  return tokens.flatMap(({ word, start, end }, at): Mark<Meaning>[] => {
    const number = tokens[at + 1]?.word ?? ''
    const isNumber = numbers.words.has(number) || /^\d/.test(number)
    const isOfPeople = marks.some(
      ({ value, from }) => value.is === 'PERSON' && !value.one && from > at + 1 && from <= at + 1 + ADJECTIVES,
    )
    const isFree = !marks.some(({ from, to }) => at >= from && at < to)
    if (!grammar.losing?.has(word) || !isNumber || !isOfPeople || !isFree) return []
    return [{ value: { is: 'OUTCOME', outcome: 'KILLED' }, from: at, to: at + 1, start, end }]
  })
}

/** Most tokens from "cost" to what is lost. */
const COST = 12

/** "Cost a woodcutter his life", "cost the farmer a leg": what somebody paid stands after them. */
export function costsIn(
  { tokens, folded }: Sentence,
  { grammar }: LanguagePack,
  marks: readonly Mark<Meaning>[],
): readonly Mark<Meaning>[] {
  const { costing, lives, limbs } = grammar
  if (!costing || !limbs) return []
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
