import type { Phrase, Word } from './phrase.ts'
import { fits } from './phrase.ts'

/** One bit for the first letter of a word, by which most words are told apart from those that a phrase goes on with. */
export const letterOf = (text: string): number => 1 << (text.charCodeAt(0) % 31)
const ANY_LETTER = -1

/** Phrases whose first words were found in a text. What follows is found out once for each word that does: a trie that grows as texts are read. */
export interface Begun {
  /** Those that have no further word, one a lexicon. */
  readonly ended: readonly Phrase[]
  readonly longer: readonly Phrase[]
  /** The first letters of the words that those go on with. */
  readonly letters: number
  /** How many of their words were found. */
  readonly found: number
  /** Those of the longer ones that go on with a word; null: there are none. */
  readonly next: Map<string, Begun | null>
}

/** Phrases of which so many words were found; of those of one lexicon that end there the first. */
export function begunBy(phrases: readonly Phrase[], found: number): Begun | null {
  if (phrases.length === 0) return null
  const ended = Map.groupBy(
    phrases.filter(({ words }) => words.length === found),
    ({ lexicon }) => lexicon,
  )
  const longer = phrases.filter(({ words }) => words.length > found)
  return {
    ended: [...ended.values()].flatMap(([first]) => first ?? []),
    longer,
    letters: longer.reduce((letters, { words }) => letters | lettersOf(words[found]), 0),
    found,
    next: new Map(),
  }
}

const lettersOf = (part: Word | undefined): number => (part && part.kind !== 'ANY' ? letterOf(part.text) : ANY_LETTER)

/** Those of the longer phrases that go on with a word, to be kept in `next`. */
export const goingOn = ({ longer, found }: Begun, word: string): Begun | null =>
  begunBy(
    longer.filter(({ words }) => words[found] && fits(words[found], word)),
    found + 1,
  )
