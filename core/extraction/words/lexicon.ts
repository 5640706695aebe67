import { fold } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { tokensOf } from '../text/tokens.ts'
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

interface Phrase<V> {
  readonly value: V
  readonly words: readonly Word[]
  /** Of phrases found at one word the one of the least rank wins. */
  readonly rank: number
}
interface Word {
  readonly text: string
  readonly kind: 'WHOLE' | 'STEM' | 'INFLECTED' | 'ANY'
}

export interface Lexicon<V> {
  /** By their first words, in the order of their ranks. */
  readonly whole: ReadonlyMap<string, readonly Phrase<V>[]>
  readonly stems: ReadonlyMap<string, readonly Phrase<V>[]>
  readonly stemLengths: readonly number[]
  readonly endings: ReadonlySet<string>
  readonly met: Met<V>
}

/** What is known of the words met so far, by their numbers: most words come again, and most begin no phrase. */
interface Met<V> {
  numbers: WordNumbers | null
  begun: (Begun<V> | null | undefined)[]
}

/** The phrases that a word can begin, in the order of their ranks. */
interface Begun<V> {
  /** Those whose second word is a whole one, by its number: of many that begin with "the" few are looked at. */
  readonly bySecond: ReadonlyMap<number, readonly Phrase<V>[]>
  readonly others: readonly Phrase<V>[]
}

const SHORTEST_STEM = 2
const NO_ENDINGS: ReadonlySet<string> = new Set()

/** Compiles terms for `marksIn`. A phrase may not begin with `_`. `endings`: what `~` stands for, folded. */
export function lexiconOf<V>(terms: readonly Term<V>[], endings: ReadonlySet<string> = NO_ENDINGS): Lexicon<V> {
  const ranked = terms
    .flatMap(({ value, phrases }) => phrases.map((phrase) => ({ value, words: phraseWords(phrase) })))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length || stemLength(b) - stemLength(a))
    .map((phrase, rank) => ({ ...phrase, rank }))
  const stems = Map.groupBy(ranked.filter(beginsWithStem), firstText)
  const lengths = new Set([...stems.keys()].map(({ length }) => length).filter((length) => length >= SHORTEST_STEM))
  return {
    whole: Map.groupBy(
      ranked.filter((phrase) => !beginsWithStem(phrase)),
      firstText,
    ),
    stems,
    stemLengths: [...lengths],
    endings,
    met: { numbers: null, begun: [] },
  }
}

type Words = Pick<Phrase<unknown>, 'words'>
const firstText = ({ words: [first] }: Words): string => first?.text ?? ''
const beginsWithStem = ({ words: [first] }: Words): boolean => first?.kind !== 'WHOLE'
/** A whole word tells more than any stem. */
const stemLength = (phrase: Words): number =>
  beginsWithStem(phrase) ? firstText(phrase).length : Number.MAX_SAFE_INTEGER

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
  const begun = begunBy(lexicon, numbers)
  for (let at = 0; at < tokens.length; ) {
    const number = words[at] ?? 0
    let known = begun[number]
    if (known === undefined) {
      known = begunWith(lexicon, tokens[at]?.word ?? '', numbers)
      begun[number] = known
    }
    const phrase = known && phraseAt(known, lexicon, { tokens, words, at })
    if (phrase) marks.push(markOf(phrase, tokens, at))
    at += phrase?.words.length ?? 1
  }
  return marks
}

function begunBy<V>({ met }: Lexicon<V>, numbers: WordNumbers): Met<V>['begun'] {
  if (met.numbers !== numbers) {
    met.numbers = numbers
    met.begun = []
  }
  return met.begun
}

/** The phrases whose first word is, or stands for, `word`; null where there are none. */
function begunWith<V>(lexicon: Lexicon<V>, word: string, numbers: WordNumbers): Begun<V> | null {
  const { whole, stems, stemLengths, endings } = lexicon
  const stemmed = stemLengths
    .filter((length) => length <= word.length)
    .flatMap((length) => stems.get(word.slice(0, length)) ?? [])
    .filter(({ words: [first] }) => first && fits(first, word, endings))
  const phrases = [...(whole.get(word) ?? []), ...stemmed].sort((a, b) => a.rank - b.rank)
  if (phrases.length === 0) return null
  const goesOnWhole = ({ words: [, second] }: Phrase<V>): boolean => second?.kind === 'WHOLE'
  return {
    bySecond: Map.groupBy(phrases.filter(goesOnWhole), ({ words: [, second] }) => numbers.of(second?.text ?? '')),
    others: phrases.filter((phrase) => !goesOnWhole(phrase)),
  }
}

interface Spot {
  readonly tokens: readonly Token[]
  readonly words: readonly number[]
  readonly at: number
}

function phraseAt<V>({ bySecond, others }: Begun<V>, { endings }: Lexicon<V>, spot: Spot): Phrase<V> | undefined {
  const { tokens, words, at } = spot
  const isHere = (phrase: Phrase<V>): boolean => goesOn(phrase.words, tokens, at, endings)
  const second = words[at + 1]
  const followed = second === undefined ? undefined : bySecond.get(second)?.find(isHere)
  const other = others.find(isHere)
  return followed && !(other && other.rank < followed.rank) ? followed : other
}

function markOf<V>(phrase: Phrase<V>, tokens: readonly Token[], from: number): Mark<V> {
  const to = from + phrase.words.length
  return { value: phrase.value, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

/** Whether the words of a phrase after its first stand after the token at `at`. */
function goesOn(words: readonly Word[], tokens: readonly Token[], at: number, endings: ReadonlySet<string>): boolean {
  for (let next = 1; next < words.length; next++) {
    const [word, token] = [words[next], tokens[at + next]]
    if (!word || !token || !fits(word, token.word, endings)) return false
  }
  return true
}

function fits({ text, kind }: Word, token: string, endings: ReadonlySet<string>): boolean {
  if (kind === 'ANY' || token === text) return true
  if (kind === 'WHOLE' || !token.startsWith(text)) return false
  return kind === 'STEM' || endings.has(token.slice(text.length))
}
