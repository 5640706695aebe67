import { fold } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { tokensOf } from '../text/tokens.ts'
import { type Begun, begunBy, fits, nextWord, type Phrase, type Word } from './begunPhrases.ts'
import { numberedWords, type WordNumbers } from './wordNumbers.ts'

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
  /** Phrases by their first words, in the order of the terms. */
  readonly whole: ReadonlyMap<string, readonly Phrase<V>[]>
  readonly stems: ReadonlyMap<string, readonly Phrase<V>[]>
  /** Longest first. */
  readonly stemLengths: readonly number[]
  readonly endings: ReadonlySet<string>
  readonly met: Met<V>
}

/** What was found out so far, to be looked up when words come again. */
interface Met<V> {
  numbers: WordNumbers | null
  /** By the number of a first word; null: it begins no phrase. */
  begun: (Begun<V> | null | undefined)[]
  /** How many words after a first one were tried. */
  tried: number
}

const SHORTEST_STEM = 2
const NO_ENDINGS: ReadonlySet<string> = new Set()
/** So many words after first ones are remembered before a lexicon begins anew, so that memory has a bound. */
const MOST_TRIED = 50_000

/** Compiles terms for `marksIn`. A phrase may not begin with `_`. `endings`: what `~` stands for, folded. */
export function lexiconOf<V>(terms: readonly Term<V>[], endings: ReadonlySet<string> = NO_ENDINGS): Lexicon<V> {
  const phrases = terms
    .flatMap(({ value, phrases: written }) => written.map((phrase) => ({ value, words: phraseWords(phrase) })))
    .filter(({ words }) => words.length > 0)
  const firstText = ({ words: [first] }: Phrase<V>): string => first?.text ?? ''
  const isWhole = ({ words: [first] }: Phrase<V>): boolean => first?.kind === 'WHOLE'
  const whole = Map.groupBy(phrases.filter(isWhole), firstText)
  const stems = Map.groupBy(
    phrases.filter((phrase) => !isWhole(phrase) && firstText(phrase).length >= SHORTEST_STEM),
    firstText,
  )
  const stemLengths = [...new Set(Array.from(stems.keys(), ({ length }) => length))].sort((a, b) => b - a)
  return { whole, stems, stemLengths, endings, met: { numbers: null, begun: [], tried: 0 } }
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

/**
 * The phrases found in a sentence's tokens, in order and without overlaps. At each word the phrase of most words wins; among equals
 * one that begins with the whole word, then with the longest stem, then the first term.
 */
export function marksIn<V>(lexicon: Lexicon<V>, tokens: readonly Token[]): readonly Mark<V>[] {
  const marks: Mark<V>[] = []
  const { numbers, words } = numberedWords(tokens)
  renew(lexicon.met, numbers)
  for (let at = 0; at < tokens.length; ) {
    let begun = firstWord(lexicon, tokens[at], words[at] ?? 0)
    let found = begun?.ended
    for (let next = at + 1; begun && begun.longer.length > 0 && next < tokens.length; next++) {
      const word = { text: tokens[next]?.word ?? '', number: words[next] ?? 0 }
      if (!begun.next.has(word.number)) lexicon.met.tried++
      begun = nextWord(begun, word, lexicon.endings)
      found = begun?.ended ?? found
    }
    if (found) marks.push(markOf(found, tokens, at))
    at += found?.words.length ?? 1
  }
  return marks
}

function renew<V>(met: Met<V>, numbers: WordNumbers): void {
  if (met.numbers === numbers && met.tried < MOST_TRIED) return
  met.numbers = numbers
  met.begun = []
  met.tried = 0
}

function firstWord<V>(lexicon: Lexicon<V>, token: Token | undefined, number: number): Begun<V> | null {
  const { begun } = lexicon.met
  const before = begun[number]
  if (before !== undefined) return before
  const found = begunBy(phrasesFrom(lexicon, token?.word ?? ''), 1)
  // Without holes: an array that is filled at far places is kept as a slow table.
  while (begun.length < number) begun.push(undefined)
  begun[number] = found
  return found
}

/** The phrases whose first word is, or stands for, `word`: those that win over others of their length first. */
function phrasesFrom<V>({ whole, stems, stemLengths, endings }: Lexicon<V>, word: string): readonly Phrase<V>[] {
  const stemmed = stemLengths
    .filter((length) => length <= word.length)
    .flatMap((length) => stems.get(word.slice(0, length)) ?? [])
  return [...(whole.get(word) ?? []), ...stemmed.filter(({ words: [first] }) => first && fits(first, word, endings))]
}

function markOf<V>(phrase: Phrase<V>, tokens: readonly Token[], from: number): Mark<V> {
  const to = from + phrase.words.length
  return { value: phrase.value, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}
