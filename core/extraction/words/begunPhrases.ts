import type { Phrase, Word } from './phrase.ts'
import { fits } from './phrase.ts'

/** One bit for the first letter of a word, by which most words are told apart from those that a phrase goes on with. */
export const letterOf = (text: string): number => 1 << (text.charCodeAt(0) % 31)
const ANY_LETTER = -1

/** The bit that no letter has, of a word that is a phrase alone. */
export const ALONE = 1 << 31

/** A word of a text as a group of lexicons knows it. */
export interface KnownWord {
  /** One bit for each set of words that it is in: of the first 32, and of those after them. */
  classes: number
  further: number
  /** `ALONE`, and the first letters of the words that its phrases go on with: 0 where it begins none. */
  readonly opens: number
  readonly letter: number
  /** The phrases that it begins. */
  readonly begun: Begun | null
  readonly id: number
  readonly text: string
}

/** Phrases whose first words were found in a text. */
export interface Begun {
  readonly id: number
  /** The first of those that have no further word, one a lexicon. */
  readonly ended: Ended | null
  readonly longer: readonly Phrase[]
  /** The first letters of the words that those go on with. */
  readonly letters: number
  /** How many of their words were found. */
  readonly found: number
}

/** A phrase of which all words were found, and the next of those: lists would lie in three places of memory each. */
export interface Ended {
  readonly lexicon: number
  readonly value: unknown
  readonly next: Ended | null
}

/** Phrases of which so many words were found; of those of one lexicon that end there the first. */
export function begunBy(phrases: readonly Phrase[], found: number, newId: () => number): Begun | null {
  if (phrases.length === 0) return null
  const whole = phrases.filter(({ words }) => words.length === found)
  const ended = [...Map.groupBy(whole, ({ lexicon }) => lexicon)].reduceRight<Ended | null>(
    (next, [lexicon, [first]]) => ({ lexicon, value: first?.value, next }),
    null,
  )
  const longer = phrases.filter(({ words }) => words.length > found)
  return {
    id: newId(),
    ended,
    longer,
    letters: longer.reduce((letters, { words }) => letters | lettersOf(words[found]), 0),
    found,
  }
}

const lettersOf = (part: Word | undefined): number => (part && part.kind !== 'ANY' ? letterOf(part.text) : ANY_LETTER)

/** Those of the longer phrases that go on with a word; null: there are none. */
export const goingOn = ({ longer, found }: Begun, word: string, newId: () => number): Begun | null =>
  begunBy(
    longer.filter(({ words }) => words[found] && fits(words[found], word)),
    found + 1,
    newId,
  )
