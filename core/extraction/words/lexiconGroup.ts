import { SentenceNotes } from '../text/sentenceNotes.ts'
import type { Token } from '../text/tokens.ts'
import { type Begun, begunBy, goingOn, letterOf } from './begunPhrases.ts'
import { PhraseIndex } from './phraseIndex.ts'

/** A phrase where it was found: which of its lexicon, tokens `from` to `to` (exclusive). */
export interface Found {
  readonly number: number
  readonly from: number
  readonly to: number
}

/** By the numbers of lexicons. */
export type FoundByLexicon = readonly (readonly Found[] | undefined)[]

/** So many words, and words that go on with phrases, are remembered before all are forgotten, so that memory has a bound. */
const MOST_WORDS = 50_000

/**
 * Lexicons that are searched together: a language has ten, and walking over a sentence's words once for all of them is what keeps
 * reading fast. What a word begins is found out when it first comes up.
 */
export class LexiconGroup {
  readonly #phrases = new PhraseIndex()
  /** The phrases that each word begins. */
  readonly #begun = new Map<string, Begun | null>()
  #remembered = 0
  /** What of each lexicon stands in a sentence. */
  readonly foundInSentence = new SentenceNotes(({ tokens }) => this.foundIn(tokens))

  /** Adds a lexicon of these phrases, before anything is searched; its number here. */
  add(phrases: readonly string[], endings: ReadonlySet<string>): number {
    return this.#phrases.add(phrases, endings)
  }

  /** What of each lexicon stands in some tokens, in order and without overlaps. */
  foundIn(tokens: readonly Token[]): FoundByLexicon {
    if (this.#remembered >= MOST_WORDS) {
      this.#begun.clear()
      this.#remembered = 0
    }
    const found: (Found[] | undefined)[] = new Array(this.#phrases.lexicons)
    for (let from = 0; from < tokens.length; from++) {
      const word = tokens[from]?.word ?? ''
      const known = this.#begun.get(word)
      const begun = known === undefined ? this.#remember(word) : known
      if (begun) this.#take(begun, tokens, from, found)
    }
    return found
  }

  /** Adds the phrases begun at a word, the longest first, each where its lexicon has none that reaches over that word. */
  #take(begun: Begun, tokens: readonly Token[], from: number, found: (Found[] | undefined)[]): void {
    const to = from + begun.found
    const word = tokens[to]?.word
    const next = word && (begun.letters & letterOf(word)) !== 0 ? this.#next(begun, word) : null
    if (next) this.#take(next, tokens, from, found)
    for (const { lexicon, number } of begun.ended) {
      const own = found[lexicon]
      if (!own) found[lexicon] = [{ number, from, to }]
      else if ((own[own.length - 1]?.to ?? 0) <= from) own.push({ number, from, to })
    }
  }

  /** The phrases whose first word is, or stands for, `word`: of each lexicon those first that win over others of their length. */
  #remember(word: string): Begun | null {
    const begun = begunBy(this.#phrases.of(word), 1)
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
