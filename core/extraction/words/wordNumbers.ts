import type { Token } from '../text/tokens.ts'

/** Words with a number each, from 0 on. What is known of a word stands in an array at its number, which is found faster than by its letters. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>()

  of(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size
    if (number === this.#numbers.size) this.#numbers.set(word, number)
    return number
  }

  get size(): number {
    return this.#numbers.size
  }
}

/** The words of a sentence by their numbers. */
export interface NumberedWords {
  readonly numbers: WordNumbers
  readonly words: readonly number[]
}

/** So many words are numbered before the numbers begin anew, so that memory has a bound in a process that runs for ever. */
const MOST_WORDS = 20_000

let numbers = new WordNumbers()
const numbered = new WeakMap<readonly Token[], NumberedWords>()

/** The words of a sentence's tokens by the numbers that are in use; each sentence is numbered once. */
export function numberedWords(tokens: readonly Token[]): NumberedWords {
  const before = numbered.get(tokens)
  if (before?.numbers === numbers) return before
  if (numbers.size >= MOST_WORDS) numbers = new WordNumbers()
  const words = { numbers, words: tokens.map(({ word }) => numbers.of(word)) }
  numbered.set(tokens, words)
  return words
}
