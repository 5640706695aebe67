import type { Certainty } from '../../model/casualties.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from './lexicon.ts'
import type { Meaning } from './terms.ts'

/** A number with how the text qualifies it and the noun it counts. Tokens `from` (a qualifier included) to `to` (exclusive). */
export interface Quantity {
  readonly value: number
  readonly certainty: Certainty
  readonly from: number
  readonly to: number
  /** The noun right of it, in its own clause; null where there is none ("51 of whom were killed"). */
  readonly noun: Mark<Meaning> | null
  /** Whether it counts a part of what was named before ("14 of them"). */
  readonly partitive: boolean
}

/** A sentence as the rules of figures see it. */
export interface Clause {
  readonly sentence: Sentence
  readonly pack: LanguagePack
  readonly marks: readonly Mark<Meaning>[]
  readonly quantities: readonly Quantity[]
  /** Numbers without a noun that can only measure something, since they are no whole ones. */
  readonly fractions: readonly Quantity[]
  /** The mark that begins at, or covers, each token. */
  readonly markAt: MarkAt
}

/** The mark that covers each token. */
export type MarkAt = Pick<ReadonlyMap<number, Mark<Meaning>>, 'get' | 'has'>

/** Of marks that overlap the last counts. */
export const markAtOf = (marks: readonly Mark<Meaning>[]): MarkAt =>
  marks.length === 0 ? NOTHING_MARKED : new MarksByToken(marks)

/**
 * Most sentences are looked through from end to end again and again: a list is faster than a map, unless it is asked for places
 * before its first, which the engine looks up by name.
 */
class MarksByToken implements MarkAt {
  readonly #marks: (Mark<Meaning> | undefined)[] = []

  constructor(marks: readonly Mark<Meaning>[]) {
    for (const mark of marks) {
      while (this.#marks.length < mark.to) this.#marks.push(undefined)
      for (let at = mark.from; at < mark.to; at++) this.#marks[at] = mark
    }
  }

  get(at: number): Mark<Meaning> | undefined {
    return at < 0 ? undefined : this.#marks[at]
  }

  has(at: number): boolean {
    return this.get(at) !== undefined
  }
}

const NOTHING_MARKED: MarkAt = new MarksByToken([])

/** A number before it is known what it counts. */
export interface Bare {
  readonly value: number
  readonly from: number
  readonly to: number
}

/** The quantity whose number, or qualifier, begins at a place. */
export function quantityAt({ quantities }: Clause, at: number): Quantity | undefined {
  for (const quantity of quantities) if (quantity.from === at) return quantity
  return undefined
}

/** The word at a place of the clause's sentence, folded; empty outside of it. */
export const wordAt = ({ sentence }: Clause, at: number): string =>
  (at < 0 ? undefined : sentence.tokens[at])?.word ?? ''

/** The tokens of the part of a sentence, between two semicolons or its ends, that some of its tokens stand in; `from` is 0 in the first. */
export function partBetweenSemicolons({ sentence: { tokens } }: Clause, from: number, to: number): Span {
  const start = tokens.slice(0, from).findLastIndex(({ word }) => word === ';') + 1
  const rest = tokens.slice(to).findIndex(({ word }) => word === ';')
  return { from: start, to: rest < 0 ? tokens.length : to + rest }
}

type Span = Pick<Quantity, 'from' | 'to'>
