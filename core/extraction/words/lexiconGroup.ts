import type { Token } from '../text/tokens.ts'
import { type Begun, begunBy, fits, goingOn, type KnownWord, letterOf, type Phrase, type Word } from './begunPhrases.ts'

/** A phrase where it was found: which of its lexicon, tokens `from` to `to` (exclusive). */
export interface Found {
  readonly number: number
  readonly from: number
  readonly to: number
}

type FoundByLexicon = readonly (readonly Found[] | undefined)[]

const SHORTEST_STEM = 2
/** So many words, and words that go on with phrases, are remembered before all are forgotten, so that memory has a bound. */
const MOST_WORDS = 50_000
/** Every word that no phrase holds. */
const UNKNOWN: KnownWord = { text: '', letter: 1 << 31, begun: null }

/**
 * Lexicons that are searched together: a language has ten, and walking over a sentence's words once for all of them is what keeps
 * reading fast. What a word begins is found out when it first comes up.
 */
export class LexiconGroup {
  #lexicons = 0
  readonly #firstWords = new WordIndex<Phrase>()
  readonly #otherWords = new WordIndex<true>()
  readonly #known = new Map<string, KnownWord>()
  #remembered = 0
  readonly #found = new WeakMap<readonly Token[], FoundByLexicon>()
  #last: { readonly tokens: readonly Token[]; readonly found: FoundByLexicon } = { tokens: [], found: [] }

  /** Adds a lexicon of so many phrases, before anything is searched; its number here. */
  add(phrases: readonly (readonly Word[])[]): number {
    const lexicon = this.#lexicons++
    phrases.forEach((words, number) => {
      const [first, ...others] = words
      if (first === undefined || (first.kind !== 'WHOLE' && first.text.length < SHORTEST_STEM)) return
      this.#firstWords.add(first, { lexicon, number, words })
      for (const word of others) if (word.kind !== 'ANY') this.#otherWords.add(word, true)
    })
    return lexicon
  }

  /** What of one of the lexicons stands in a sentence's tokens, in order and without overlaps. A sentence is searched once. */
  found(lexicon: number, tokens: readonly Token[]): readonly Found[] {
    // Most lexicons are asked for in turn on the same sentence.
    if (this.#last.tokens !== tokens) {
      const found = this.#found.get(tokens) ?? this.#search(tokens)
      this.#last = { tokens, found }
    }
    return this.#last.found[lexicon] ?? NONE
  }

  #search(tokens: readonly Token[]): FoundByLexicon {
    if (this.#remembered >= MOST_WORDS) {
      this.#known.clear()
      this.#remembered = 0
    }
    const words = tokens.map(({ word }) => this.#known.get(word) ?? this.#remember(word))
    const found: (Found[] | undefined)[] = new Array(this.#lexicons)
    for (let from = 0; from < words.length; from++) {
      const begun = words[from]?.begun
      if (begun) this.#take(begun, words, from, found)
    }
    this.#found.set(tokens, found)
    return found
  }

  /** Adds the phrases begun at a word, the longest first, each where its lexicon has none that reaches over that word. */
  #take(begun: Begun, words: readonly KnownWord[], from: number, found: (Found[] | undefined)[]): void {
    const to = from + begun.found
    const word = to < words.length ? words[to] : undefined
    const next = word && (begun.letters & word.letter) !== 0 ? this.#next(begun, word) : null
    if (next) this.#take(next, words, from, found)
    for (const { lexicon, number } of begun.ended) {
      const own = found[lexicon]
      if (!own) found[lexicon] = [{ number, from, to }]
      else if ((own[own.length - 1]?.to ?? 0) <= from) own.push({ number, from, to })
    }
  }

  /** The phrases whose first word is, or stands for, `word`: of each lexicon those first that win over others of their length. */
  #remember(word: string): KnownWord {
    const begun = begunBy(this.#firstWords.of(word), 1)
    const known = begun || this.#otherWords.has(word) ? { text: word, letter: letterOf(word), begun } : UNKNOWN
    this.#known.set(word, known)
    this.#remembered++
    return known
  }

  #next(begun: Begun, word: KnownWord): Begun | null {
    const before = begun.next.get(word)
    if (before !== undefined) return before
    const after = goingOn(begun, word)
    begun.next.set(word, after)
    this.#remembered++
    return after
  }
}

const NONE: readonly Found[] = []

function keep<V>(index: Map<string, V[]>, text: string, value: V): void {
  const kept = index.get(text)
  // Thousands of phrases hold the same short words: a list copied each time would take seconds at every start.
  if (kept) kept.push(value)
  else index.set(text, [value])
}

/** What is kept under words of phrases, to be found by the words of texts that they stand for. */
class WordIndex<V> {
  readonly #whole = new Map<string, V[]>()
  readonly #stems = new Map<string, { readonly part: Word; readonly value: V }[]>()

  add(part: Word, value: V): void {
    if (part.kind === 'WHOLE') keep(this.#whole, part.text, value)
    else keep(this.#stems, part.text, { part, value })
  }

  /** Whether anything is kept under a word that stands for this one. */
  has(word: string): boolean {
    if (this.#whole.has(word)) return true
    for (let { length } = word; length > 0; length--)
      if (this.#stems.get(word.slice(0, length))?.some(({ part }) => fits(part, word))) return true
    return false
  }

  /** The whole word's first, then those of longer stems. */
  of(word: string): readonly V[] {
    const found = [...(this.#whole.get(word) ?? [])]
    for (let { length } = word; length > 0; length--)
      for (const { part, value } of this.#stems.get(word.slice(0, length)) ?? [])
        if (fits(part, word)) found.push(value)
    return found
  }
}
