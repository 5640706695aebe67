import type { Sentence } from './sentences.ts'

let slots = 0

/**
 * What is found out about each sentence once, however often it is asked for. It is kept in the sentence: looking sentences up in
 * a map costs more than most of what one spares.
 */
export class SentenceNotes<T, Given = void> {
  readonly #slot = slots++
  readonly #find: (sentence: Sentence, given: Given) => T

  constructor(find: (sentence: Sentence, given: Given) => T) {
    this.#find = find
  }

  /** `given`: what else it takes to find it out, the same whenever that sentence is asked about. */
  of(sentence: Sentence, given: Given): T {
    const { notes } = sentence
    // Nothing else writes to this slot.
    const before = notes[this.#slot] as T | undefined
    if (before !== undefined) return before
    const found = this.#find(sentence, given)
    notes[this.#slot] = found
    return found
  }
}
