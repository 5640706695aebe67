/** Phrases of a vocabulary, written as rows with `|` between them, so that a long list stays readable. */
export const phrases = (...rows: readonly string[]): readonly string[] =>
  rows.flatMap((row) => row.split('|').map((phrase) => phrase.trim()))
