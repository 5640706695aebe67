/** How a language writes numbers. */
export interface NumberFormat {
  /** The sign before decimals where one sign alone could mean either. */
  readonly decimal: '.' | ','
  /** Number words and what they are worth, folded: units, tens, and multipliers such as "hundred" or "thousand". */
  readonly words: ReadonlyMap<string, number>
  /** Words between parts of one number ("a hundred and five"). */
  readonly joiners: ReadonlySet<string>
  /** Whether "11 thousand 9" is one number. */
  readonly compound?: boolean
  /** Number words that only multiply the number before them ("тысяч"), and alone tell none. */
  readonly multipliers?: ReadonlySet<string>
  /** Those that multiply though they are small ("two dozen"). */
  readonly dozens?: ReadonlySet<string>
  /** Words that are numbers only after those of the whole they are a part of ("onlardan onu": ten of them, elsewhere "him"). */
  readonly parts?: { readonly after: RegExp; readonly words: ReadonlyMap<string, number> }
  /** Words for a half, before the multiplier that it halves ("half a million") and after a number ("two and a half"). */
  readonly halves?: ReadonlySet<string>
  /** Words between a half and its multiplier ("a"). */
  readonly articles?: ReadonlySet<string>
}

/** How a language writes endings on numbers, and what they say. All folded. */
export interface NumberEndings {
  /** What can follow a number and a hyphen. */
  readonly all: ReadonlySet<string>
  /** Those that make it a part of what was named before. */
  readonly part: ReadonlySet<string>
  /** Number words with such endings ("ikisi"). */
  readonly partWords: ReadonlySet<string>
  /** End of the words that name the whole of which a number is a part ("işçilərindən 3 nəfər", "minanın 230-u"). */
  readonly whole: RegExp
  readonly ordinal: ReadonlySet<string>
  /** End of words and endings that mean "up to". */
  readonly upTo: RegExp
}
