import type { Sentence } from './sentences.ts'

let slots = 0

/**
 * What is found out about each sentence once, however often it is asked for. It is kept in the sentence: looking sentences up in
 * a map costs more than most of what one spares.
 */
export class SentenceNotes<T> {
  readonly #slot = slots++
  readonly #find: (sentence: Sentence) => T

  constructor(find: (sentence: Sentence) => T) {
    this.#find = find
  }

  of(sentence: Sentence): T {
    const { notes } = sentence
    // Nothing else writes to this slot.
    const before = notes[this.#slot] as T | undefined
    if (before !== undefined) return before
    const found = this.#find(sentence)
    notes[this.#slot] = found
    return found
  }
}
