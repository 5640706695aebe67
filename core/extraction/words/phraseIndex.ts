import { fits, type Phrase, wordsOf } from './phrase.ts'

const SHORTEST_STEM = 2
const NO_ENDINGS: ReadonlySet<string> = new Set()

interface Lexicon {
  readonly phrases: readonly string[]
  readonly values: readonly unknown[]
  readonly endings: ReadonlySet<string>
  /** The place of its first phrase among those of all lexicons. */
  readonly from: number
}

/**
 * Phrases by the words of texts that begin them. A vocabulary writes out tens of thousands, of which one text needs few: each is
 * taken apart when a word comes up that begins it.
 */
export class PhraseIndex {
  readonly #lexicons: Lexicon[] = []
  #size = 0
  /** Places of phrases by their first word. */
  readonly #whole = new Map<string, number[]>()
  readonly #stems = new Map<string, number[]>()
  readonly #read: (Phrase | undefined)[] = []

  /** Adds a lexicon of phrases and what each of them means, before anything is looked up; its number here. */
  add(phrases: readonly string[], values: readonly unknown[], endings: ReadonlySet<string>): number {
    // The same words begin many phrases.
    const places = new Map<string, number[]>()
    const from = this.#size
    for (const phrase of phrases) {
      const first = firstOf(phrase)
      const own = places.get(first) ?? this.#placesOf(first)
      places.set(first, own)
      own.push(this.#size++)
    }
    return this.#lexicons.push({ phrases, values, endings, from }) - 1
  }

  get lexicons(): number {
    return this.#lexicons.length
  }

  /** Those whose first word is, or stands for, a word: first the whole word's, then those of longer stems. */
  of(word: string): readonly Phrase[] {
    const found = (this.#whole.get(word) ?? []).map((place) => this.#phraseAt(place))
    for (let { length } = word; length >= SHORTEST_STEM; length--)
      for (const place of this.#stems.get(word.slice(0, length)) ?? []) {
        const phrase = this.#phraseAt(place)
        if (phrase.words[0] && fits(phrase.words[0], word)) found.push(phrase)
      }
    return found
  }

  #placesOf(first: string): number[] {
    const [word] = wordsOf(first, NO_ENDINGS)
    const index = word?.kind === 'WHOLE' ? this.#whole : this.#stems
    const before = index.get(word?.text ?? '')
    if (before) return before
    const places: number[] = []
    index.set(word?.text ?? '', places)
    return places
  }

  #phraseAt(place: number): Phrase {
    const before = this.#read[place]
    if (before) return before
    const lexicon = this.#lexicons.findLastIndex(({ from }) => from <= place)
    const { phrases = [], values = [], endings = NO_ENDINGS, from = 0 } = this.#lexicons[lexicon] ?? {}
    const at = place - from
    const phrase = { lexicon, value: values[at], words: wordsOf(phrases[at] ?? '', endings) }
    this.#read[place] = phrase
    return phrase
  }
}

function firstOf(phrase: string): string {
  const blank = phrase.indexOf(' ')
  return blank < 0 ? phrase : phrase.slice(0, blank)
}
