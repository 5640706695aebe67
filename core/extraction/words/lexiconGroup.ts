import type { Token } from '../text/tokens.ts'
import { type Begun, begunBy, fits, goingOn, type Phrase, type Word } from './begunPhrases.ts'

/** A phrase where it was found: which of its lexicon, tokens `from` to `to` (exclusive). */
export interface Found {
  readonly number: number
  readonly from: number
  readonly to: number
}

const SHORTEST_STEM = 2
/** So many words that begin phrases or go on with them are remembered before all are forgotten, so that memory has a bound. */
const MOST_WORDS = 50_000

/**
 * Lexicons that are searched together: a language has ten, and walking over a sentence's words once for all of them is what keeps
 * reading fast. What a word begins is found out when it first comes up.
 */
export class LexiconGroup {
  #lexicons = 0
  readonly #whole = new Map<string, Phrase[]>()
  readonly #stems = new Map<string, Phrase[]>()
  /** Longest first. */
  #stemLengths: readonly number[] = []
  readonly #begun = new Map<string, Begun | null>()
  #remembered = 0
  readonly #found = new WeakMap<readonly Token[], readonly (readonly Found[] | undefined)[]>()

  /** Adds a lexicon of so many phrases, before anything is searched; its number here. */
  add(phrases: readonly (readonly Word[])[]): number {
    const lexicon = this.#lexicons++
    phrases.forEach((words, number) => {
      const [first] = words
      if (first === undefined || (first.kind !== 'WHOLE' && first.text.length < SHORTEST_STEM)) return
      const map = first.kind === 'WHOLE' ? this.#whole : this.#stems
      const others = map.get(first.text)
      if (others) others.push({ lexicon, number, words })
      else map.set(first.text, [{ lexicon, number, words }])
    })
    const lengths = new Set(Array.from(this.#stems.keys(), ({ length }) => length))
    this.#stemLengths = [...lengths].sort((a, b) => b - a)
    return lexicon
  }

  /** What of one of the lexicons stands in a sentence's tokens, in order and without overlaps. A sentence is searched once. */
  found(lexicon: number, tokens: readonly Token[]): readonly Found[] {
    const before = this.#found.get(tokens)
    if (before) return before[lexicon] ?? []
    const found = this.#search(tokens)
    this.#found.set(tokens, found)
    return found[lexicon] ?? []
  }

  #search(tokens: readonly Token[]): readonly (readonly Found[] | undefined)[] {
    if (this.#remembered >= MOST_WORDS) {
      this.#begun.clear()
      this.#remembered = 0
    }
    const found: (Found[] | undefined)[] = Array.from({ length: this.#lexicons })
    for (let from = 0; from < tokens.length; from++) {
      const ended = this.#endedFrom(tokens, from)
      // The last are the longest.
      for (let at = ended.length - 1; at >= 0; at--) {
        const phrase = ended[at]
        const own = phrase && found[phrase.lexicon]
        if (!phrase || (own?.at(-1)?.to ?? 0) > from) continue
        const mark = { number: phrase.number, from, to: from + phrase.words.length }
        if (own) own.push(mark)
        else found[phrase.lexicon] = [mark]
      }
    }
    return found
  }

  /** The phrases that begin at a token, shorter ones first. */
  #endedFrom(tokens: readonly Token[], from: number): readonly Phrase[] {
    let begun = this.#beginning(tokens[from]?.word ?? '')
    if (begun === null) return NONE
    let { ended } = begun
    for (let at = from + 1; begun && begun.longer.length > 0 && at < tokens.length; at++) {
      begun = this.#next(begun, tokens[at]?.word ?? '')
      if (begun && begun.ended.length > 0) ended = [...ended, ...begun.ended]
    }
    return ended
  }

  /** The phrases whose first word is, or stands for, `word`: of each lexicon those first that win over others of their length. */
  #beginning(word: string): Begun | null {
    const before = this.#begun.get(word)
    if (before !== undefined) return before
    const stemmed = this.#stemLengths
      .filter((length) => length <= word.length)
      .flatMap((length) => this.#stems.get(word.slice(0, length)) ?? [])
      .filter(({ words: [first] }) => first && fits(first, word))
    const begun = begunBy([...(this.#whole.get(word) ?? []), ...stemmed], 1)
    this.#begun.set(word, begun)
    this.#remembered++
    return begun
  }

  #next(begun: Begun, word: string): Begun | null {
    const before = begun.next.get(word)
    if (before !== undefined) return before
    const after = goingOn(begun, word)
    begun.next.set(word, after)
    this.#remembered++
    return after
  }
}

const NONE: readonly Phrase[] = []
