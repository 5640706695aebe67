import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { type FoundInTokens, LexiconGroup, type Mark } from './lexiconGroup.ts'

export type { Mark } from './lexiconGroup.ts'

/**
 * Phrases that mean one thing. In a phrase `word*` stands for every word with that beginning, `word~` for the word with one
 * of the language's endings or none, `_` for any one word.
 * Phrases are folded as texts are, so their case, quotes and dashes do not matter.
 */
export interface Term<V> {
  readonly value: V
  readonly phrases: readonly string[]
}

export interface Lexicon<V> {
  /** What its phrases mean, in their order. */
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
  for (const [at, value] of ofOneForm(terms.map((term) => term.value)).entries())
    for (const phrase of terms[at]?.phrases ?? []) {
      values.push(value)
      phrases.push(phrase)
    }
  return { values, group, number: group.add(phrases, values, endings) }
}

/**
 * The phrases found in a sentence's tokens, in order and without overlaps. At each word the phrase of most words wins; among equals
 * one that begins with the whole word, then with the longest stem, then the first term.
 */
export const marksIn = <V>(lexicon: Lexicon<V>, tokens: readonly Token[]): readonly Mark<V>[] =>
  marksOf(lexicon, lexicon.group.foundIn(tokens).byLexicon)

/** The same in a sentence, which is searched once for all lexicons of a group. */
export const marksOfSentence = <V>(lexicon: Lexicon<V>, sentence: Sentence): readonly Mark<V>[] =>
  marksOf(lexicon, lexicon.group.foundInSentence.of(sentence).byLexicon)

const NO_MARKS: readonly never[] = []

/** What a group finds for a lexicon holds that lexicon's own values. */
const marksOf = <V>({ number }: Lexicon<V>, byLexicon: FoundInTokens['byLexicon']): readonly Mark<V>[] =>
  (byLexicon[number] as readonly Mark<V>[] | undefined) ?? NO_MARKS

/**
 * The same values, each with the keys of all in one order: the engine reads at once what it only sees in one form. Two hundred places
 * ask what a word means.
 */
function ofOneForm<V>(values: readonly V[]): readonly V[] {
  const keys = values.flatMap((value) => (isRecord(value) ? Object.keys(value) : []))
  const blank = Object.fromEntries(keys.map((key) => [key, undefined]))
  return values.map((value) => (isRecord(value) ? Object.assign({ ...blank }, value) : value))
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
