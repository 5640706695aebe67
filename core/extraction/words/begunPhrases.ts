export interface Phrase<V> {
  readonly value: V
  readonly words: readonly Word[]
}

/** A word of a phrase: itself, all words with that beginning, the word with an ending or none, or any one word. */
export interface Word {
  readonly text: string
  readonly kind: 'WHOLE' | 'STEM' | 'INFLECTED' | 'ANY'
}

export const fits = ({ text, kind }: Word, word: string, endings: ReadonlySet<string>): boolean => {
  if (kind === 'ANY' || word === text) return true
  if (kind === 'WHOLE' || !word.startsWith(text)) return false
  return kind === 'STEM' || endings.has(word.slice(text.length))
}

/** Phrases whose first words were found in a text. What follows is found out once for each word that does: a trie that grows as texts are read. */
export interface Begun<V> {
  /** The phrase that has no further word. */
  readonly ended: Phrase<V> | null
  readonly longer: readonly Phrase<V>[]
  /** How many of their words were found. */
  readonly found: number
  /** Those of the longer ones that go on with a word, by its number; null: there are none. */
  readonly next: Map<number, Begun<V> | null>
}

/** Phrases of which so many words were found; of those that end there the first. */
export function begunBy<V>(phrases: readonly Phrase<V>[], found: number): Begun<V> | null {
  if (phrases.length === 0) return null
  return {
    ended: phrases.find(({ words }) => words.length === found) ?? null,
    longer: phrases.filter(({ words }) => words.length > found),
    found,
    next: new Map(),
  }
}

/** Those of them that go on with a word; null where there are none. */
export function nextWord<V>(
  { longer, found, next }: Begun<V>,
  { text, number }: { readonly text: string; readonly number: number },
  endings: ReadonlySet<string>,
): Begun<V> | null {
  const before = next.get(number)
  if (before !== undefined) return before
  const after = begunBy(
    longer.filter(({ words }) => words[found] && fits(words[found], text, endings)),
    found + 1,
  )
  next.set(number, after)
  return after
}
