import { fold } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { tokensOf } from '../text/tokens.ts'

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

interface Phrase<V> {
  readonly value: V
  readonly words: readonly Word[]
}
interface Word {
  readonly text: string
  readonly kind: 'WHOLE' | 'STEM' | 'INFLECTED' | 'ANY'
}

export interface Lexicon<V> {
  readonly whole: ReadonlyMap<string, readonly Phrase<V>[]>
  readonly stems: ReadonlyMap<string, readonly Phrase<V>[]>
  /** How long the stems are that begin with so many letters (`SHORTEST_STEM`), longest first: most words begin none. */
  readonly stemLengths: ReadonlyMap<string, readonly number[]>
  readonly endings: ReadonlySet<string>
}

const SHORTEST_STEM = 2
const NO_ENDINGS: ReadonlySet<string> = new Set()

/** Compiles terms for `marksIn`. A phrase may not begin with `_`. `endings`: what `~` stands for, folded. */
export function lexiconOf<V>(terms: readonly Term<V>[], endings: ReadonlySet<string> = NO_ENDINGS): Lexicon<V> {
  const whole = new Map<string, Phrase<V>[]>()
  const stems = new Map<string, Phrase<V>[]>()
  for (const { value, phrases } of terms)
    for (const phrase of phrases) {
      const words = phraseWords(phrase)
      const first = words[0]
      if (first === undefined) continue
      const map = first.kind === 'WHOLE' ? whole : stems
      map.set(first.text, [...(map.get(first.text) ?? []), { value, words }])
    }
  return { whole, stems, stemLengths: lengthsOf([...stems.keys()]), endings }
}

function lengthsOf(stems: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const long = stems.filter((stem) => stem.length >= SHORTEST_STEM)
  const groups = Map.groupBy(long, (stem) => stem.slice(0, SHORTEST_STEM))
  return new Map(
    [...groups].map(([letters, group]) => [
      letters,
      [...new Set(group.map(({ length }) => length))].sort((a, b) => b - a),
    ]),
  )
}

function phraseWords(phrase: string): readonly Word[] {
  const words: Word[] = []
  for (const { word } of tokensOf(fold(phrase))) {
    const last = words.at(-1)
    if (word === '*' && last) words[words.length - 1] = { text: last.text, kind: 'STEM' }
    else if (word === '~' && last) words[words.length - 1] = { text: last.text, kind: 'INFLECTED' }
    else words.push({ text: word, kind: word === '_' ? 'ANY' : 'WHOLE' })
  }
  return words
}

/** The phrases found in a sentence's tokens, in order and without overlaps: at each word the longest one wins, the first term among equals. */
export function marksIn<V>(lexicon: Lexicon<V>, tokens: readonly Token[]): readonly Mark<V>[] {
  const marks: Mark<V>[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(lexicon, tokens, at)
    if (found) marks.push(found)
    at = found ? found.to : at + 1
  }
  return marks
}

function longestAt<V>(lexicon: Lexicon<V>, tokens: readonly Token[], at: number): Mark<V> | null {
  const token = tokens[at]
  if (token === undefined) return null
  let best: Phrase<V> | null = null
  const consider = (phrases: readonly Phrase<V>[] | undefined): void => {
    for (const phrase of phrases ?? [])
      if (phrase.words.length > (best?.words.length ?? 0) && fits(phrase.words, tokens, at, lexicon.endings))
        best = phrase
  }
  consider(lexicon.whole.get(token.word))
  for (const length of lexicon.stemLengths.get(token.word.slice(0, SHORTEST_STEM)) ?? [])
    if (length <= token.word.length) consider(lexicon.stems.get(token.word.slice(0, length)))
  return best === null ? null : markOf(best, tokens, at)
}

function markOf<V>(phrase: Phrase<V>, tokens: readonly Token[], from: number): Mark<V> {
  const to = from + phrase.words.length
  return { value: phrase.value, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

function fits(words: readonly Word[], tokens: readonly Token[], at: number, endings: ReadonlySet<string>): boolean {
  return words.every(({ text, kind }, offset) => {
    const token = tokens[at + offset]?.word
    if (token === undefined) return false
    if (kind === 'ANY' || token === text) return true
    if (kind === 'WHOLE' || !token.startsWith(text)) return false
    return kind === 'STEM' || endings.has(token.slice(text.length))
  })
}
