import { fold } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { tokensOf } from '../text/tokens.ts'
import type { Word } from './begunPhrases.ts'
import { LexiconGroup } from './lexiconGroup.ts'

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
  const phrases = terms.flatMap(({ value, phrases: written }) =>
    written.map((phrase) => ({ value, words: wordsOf(phrase, endings) })),
  )
  return { values: phrases.map(({ value }) => value), group, number: group.add(phrases.map(({ words }) => words)) }
}

function wordsOf(phrase: string, endings: ReadonlySet<string>): readonly Word[] {
  const words: Word[] = []
  for (const { word } of tokensOf(fold(phrase))) {
    const last = words.at(-1)
    if (word === '*' && last) words[words.length - 1] = { text: last.text, kind: 'STEM' }
    else if (word === '~' && last) words[words.length - 1] = { text: last.text, kind: 'INFLECTED', endings }
    else words.push({ text: word, kind: word === '_' ? 'ANY' : 'WHOLE' })
  }
  return words
}

/**
 * The phrases found in a sentence's tokens, in order and without overlaps. At each word the phrase of most words wins; among equals
 * one that begins with the whole word, then with the longest stem, then the first term.
 */
export function marksIn<V>({ values, group, number }: Lexicon<V>, tokens: readonly Token[]): readonly Mark<V>[] {
  const marks: Mark<V>[] = []
  for (const { number: phrase, from, to } of group.found(number, tokens)) {
    const value = values[phrase]
    if (value !== undefined)
      marks.push({ value, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })
  }
  return marks
}
