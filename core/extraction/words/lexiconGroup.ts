import { SentenceNotes } from '../text/sentenceNotes.ts'
import type { Sentence } from '../text/sentences.ts'
import { holdsWord, type Token } from '../text/tokens.ts'
import { ALONE, type Begun, begunBy, goingOn, type KnownWord, letterOf } from './begunPhrases.ts'
import { PhraseIndex } from './phraseIndex.ts'

/** A phrase of a lexicon where it was found: tokens `from` to `to` (exclusive), offsets in the sentence. */
export interface Mark<V> {
  readonly value: V
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

type Marks = readonly (readonly Mark<unknown>[] | undefined)[]

/** What was found in some tokens. */
export interface FoundInTokens {
  /** By the numbers of lexicons. */
  readonly byLexicon: Marks
  /** As of its words (see `KnownWord`), of all together. */
  readonly classes: number
  readonly further: number
  /** How many sets of words had been asked for by then. */
  readonly asked: number
}

/** Tokens that are searched, their words, and what was found in them so far, by the numbers of lexicons. */
interface Searched {
  readonly tokens: readonly Token[]
  readonly words: readonly KnownWord[]
  readonly found: (Mark<unknown>[] | undefined)[]
}

/** Words that are asked for again and again. */
export interface WordSet {
  readonly has: (word: string) => boolean
}

/** The bit of a set of words in the integer that it has its bit in: shifts count in 32 bits. */
const bitOf = (number: number): number => 1 << number

/** Notes that a word is in a set of words, where it is. */
function putInto(known: KnownWord, words: WordSet, number: number): void {
  if (!words.has(known.text)) return
  if (number < BITS) known.classes |= bitOf(number)
  else known.further |= bitOf(number)
}

/** All words that a pattern fits: of a pattern for whole sentences, those of which one stands in all that it finds. */
export const wordsLike = (pattern: RegExp): WordSet => ({ has: (word) => pattern.test(word) })

/** Bits of an integer: so many sets of words have theirs in the first, as many in the second. */
const BITS = 32
const MOST_SETS = 2 * BITS

/**
 * So many words, and phrases begun by several, are remembered before all are forgotten, so that memory has a bound. Two such
 * numbers make one that the engine keeps as a small integer (below 2^31).
 */
const MOST_WORDS = 46_000
const NO_WORD = { opens: 0, begun: null }
/** The number of what is not remembered. */
const NOT_KEPT = -1

/**
 * Lexicons that are searched together: a language has ten, and walking over a sentence's words once for all of them is what keeps
 * reading fast. What a word begins is found out when it first comes up.
 */
export class LexiconGroup {
  readonly #phrases = new PhraseIndex()
  readonly #words = new Map<string, KnownWord>()
  /**
   * What phrases go on with a word, by the numbers of both: found out once, when it first comes up. One map for all, since a map
   * of each word's own would lie anywhere in memory.
   */
  readonly #goingOn = new Map<number, Begun | null>()
  /** Sets of words that were asked for, and the number of each. */
  readonly #sets = new Map<WordSet, number>()
  #remembered = 0
  readonly #newId = (): number => (this.#remembered < MOST_WORDS ? this.#remembered++ : NOT_KEPT)
  /** What of each lexicon stands in a sentence. */
  readonly foundInSentence = new SentenceNotes(({ tokens }) => this.foundIn(tokens))

  /** Adds a lexicon of these phrases and what each of them means, before anything is searched; its number here. */
  add(phrases: readonly string[], values: readonly unknown[], endings: ReadonlySet<string>): number {
    return this.#phrases.add(phrases, values, endings)
  }

  /** What of each lexicon stands in some tokens, in order and without overlaps. */
  foundIn(tokens: readonly Token[]): FoundInTokens {
    if (Math.max(this.#remembered, this.#goingOn.size) >= MOST_WORDS) {
      this.#words.clear()
      this.#goingOn.clear()
      this.#remembered = 0
    }
    const words: KnownWord[] = []
    let classes = 0
    let further = 0
    for (const { word } of tokens) {
      const known = this.#words.get(word) ?? this.#remember(word)
      classes |= known.classes
      further |= known.further
      words.push(known)
    }
    const found: (Mark<unknown>[] | undefined)[] = new Array(this.#phrases.lexicons)
    const searched = { tokens, words, found }
    for (let from = 0; from < words.length; from++) {
      const { opens, begun } = words[from] ?? NO_WORD
      if (begun && (opens & (ALONE | (words[from + 1]?.letter ?? 0))) !== 0) this.#take(begun, searched, from)
    }
    return { byLexicon: found, classes, further, asked: this.#sets.size }
  }

  /** Whether one of some words stands in a sentence: what sets each word is in is found out when it first comes up. */
  holds(sentence: Sentence, words: WordSet): boolean {
    const number = this.#sets.get(words) ?? this.#numberFor(words)
    const { classes, further, asked } = this.foundInSentence.of(sentence)
    if (number >= asked) return holdsWord(sentence.tokens, words)
    return ((number < BITS ? classes : further) & bitOf(number)) !== 0
  }

  #numberFor(words: WordSet): number {
    const number = this.#sets.size
    if (number >= MOST_SETS) return number
    this.#sets.set(words, number)
    for (const known of this.#words.values()) putInto(known, words, number)
    return number
  }

  /** Adds the phrases begun at a word, the longest first, each where its lexicon has none that reaches over that word. */
  #take(begun: Begun, searched: Searched, from: number): void {
    const { words, tokens, found } = searched
    const to = from + begun.found
    if (begun.letters !== 0 && to < words.length) {
      const word = words[to]
      const next = word && (begun.letters & word.letter) !== 0 ? this.#next(begun, word) : null
      if (next) this.#take(next, searched, from)
    }
    for (let { ended } = begun; ended; ended = ended.next) {
      const { lexicon, value } = ended
      const own = found[lexicon]
      if (own && (own[own.length - 1]?.to ?? 0) > from) continue
      const mark = { value, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
      if (own) own.push(mark)
      else found[lexicon] = [mark]
    }
  }

  /** A word with the phrases of which it is, or fits, the first: of each lexicon those first that win over others of their length. */
  #remember(text: string): KnownWord {
    const begun = begunBy(this.#phrases.of(text), 1, this.#newId)
    const opens = (begun?.letters ?? 0) | (begun?.ended ? ALONE : 0)
    const known = { classes: 0, further: 0, opens, letter: letterOf(text), begun, id: this.#newId(), text }
    for (const [words, number] of this.#sets) putInto(known, words, number)
    if (known.id !== NOT_KEPT) this.#words.set(text, known)
    return known
  }

  #next(begun: Begun, { id, text }: KnownWord): Begun | null {
    if (begun.id === NOT_KEPT || id === NOT_KEPT) return goingOn(begun, text, this.#newId)
    const both = begun.id * MOST_WORDS + id
    const before = this.#goingOn.get(both)
    if (before !== undefined) return before
    const after = goingOn(begun, text, this.#newId)
    this.#goingOn.set(both, after)
    return after
  }
}
