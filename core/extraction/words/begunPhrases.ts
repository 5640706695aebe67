/** A phrase of one of several lexicons that are searched together. */
export interface Phrase {
  /** Which lexicon, and which of its phrases. */
  readonly lexicon: number
  readonly number: number
  readonly words: readonly Word[]
}

/** A word of a phrase: itself, all words with that beginning, the word with one of the endings or none, or any one word. */
export type Word =
  | { readonly kind: 'WHOLE' | 'STEM' | 'ANY'; readonly text: string }
  | { readonly kind: 'INFLECTED'; readonly text: string; readonly endings: ReadonlySet<string> }

export function fits(part: Word, word: string): boolean {
  if (part.kind === 'ANY' || word === part.text) return true
  if (part.kind === 'WHOLE' || !word.startsWith(part.text)) return false
  return part.kind !== 'INFLECTED' || part.endings.has(word.slice(part.text.length))
}

/** One bit for the first letter of a word, by which most words are told apart from those that a phrase goes on with. */
export const letterOf = (text: string): number => 1 << (text.charCodeAt(0) % 31)
const ANY_LETTER = -1

/** A word of a text as phrases know it. Those that no phrase holds are one, since all that they fit is "any one word". */
export interface KnownWord {
  readonly text: string
  readonly letter: number
  /** The phrases that it begins. */
  readonly begun: Begun | null
}

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
  readonly next: Map<KnownWord, Begun | null>
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
export const goingOn = ({ longer, found }: Begun, { text }: KnownWord): Begun | null =>
  begunBy(
    longer.filter(({ words }) => words[found] && fits(words[found], text)),
    found + 1,
  )
