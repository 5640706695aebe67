import type { Refiner, Rule } from '../rule.ts'

/** How a language writes numbers. */
export interface NumberFormat {
  /** The sign before decimals where one sign alone could mean either. */
  readonly decimal: '.' | ','
  /** Number words and what they are worth, folded: units, tens, and multipliers such as "hundred" or "thousand". */
  readonly words: ReadonlyMap<string, number>
  /** Words between parts of one number ("a hundred and five"). */
  readonly joiners: ReadonlySet<string>
}

/** Everything that the engine has to know of one language. */
export interface LanguagePack {
  readonly code: string
  readonly numbers: NumberFormat
  /** Endings that the language adds to the names of places ("Ağdamda", "Агдамского"), folded. */
  readonly placeSuffixes: readonly string[]
  readonly rules: readonly Rule[]
  /** In the order in which they run: each says why it stands where it stands. */
  readonly refiners: readonly Refiner[]
}
