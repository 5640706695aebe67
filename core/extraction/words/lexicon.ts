import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { type FoundInTokens, LexiconGroup } from './lexiconGroup.ts'

/**
 * Phrases that mean one thing. In a phrase `word*` stands for every word with that beginning, `word~` for the word with one
 * of the language's endings or none, `_` for any one word.
 * Phrases are folded as texts are, so their case, quotes and dashes do not matter.
 */
export interface Term<V> {
  readonly value: V
  readonly phrases: readonly string[]
}

/** A phrase of a lexicon where it was found: tokens `from` to `to` (exclusive), offsets in the sentence. */
export interface Mark<V> {
  readonly value: V
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

export interface Lexicon<V> {
  /** By the number of the phrase. */
  readonly values: readonly V[]
  readonly group: LexiconGroup
  /** Its number in the group. */
  readonly number: number
}

const NO_ENDINGS: ReadonlySet<string> = new Set()

/**
 * Compiles terms for `marksIn`. A phrase may not begin with `_`. `endings`: what `~` stands for, folded. `group`: the lexicons
 * that the same sentences are searched for.
 */
export function lexiconOf<V>(
  terms: readonly Term<V>[],
  endings: ReadonlySet<string> = NO_ENDINGS,
  group: LexiconGroup = new LexiconGroup(),
): Lexicon<V> {
  const values: V[] = []
  const phrases: string[] = []
  for (const { value, phrases: written } of terms)
    for (const phrase of written) {
      values.push(value)
      phrases.push(phrase)
    }
  return { values, group, number: group.add(phrases, endings) }
}

/**
 * The phrases found in a sentence's tokens, in order and without overlaps. At each word the phrase of most words wins; among equals
 * one that begins with the whole word, then with the longest stem, then the first term.
 */
export const marksIn = <V>(lexicon: Lexicon<V>, tokens: readonly Token[]): readonly Mark<V>[] =>
  marksOf(lexicon, lexicon.group.foundIn(tokens), tokens)

/** The same in a sentence, which is searched once for all lexicons of a group. */
export const marksOfSentence = <V>(lexicon: Lexicon<V>, sentence: Sentence): readonly Mark<V>[] =>
  marksOf(lexicon, lexicon.group.foundInSentence.of(sentence), sentence.tokens)

const NO_MARKS: readonly never[] = []

function marksOf<V>(
  { values, number }: Lexicon<V>,
  { byLexicon }: FoundInTokens,
  tokens: readonly Token[],
): readonly Mark<V>[] {
  const found = byLexicon[number]
  if (!found) return NO_MARKS
  const marks: Mark<V>[] = []
  for (const { number: phrase, from, to } of found) {
    const value = values[phrase]
    if (value !== undefined)
      marks.push({ value, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })
  }
  return marks
}
