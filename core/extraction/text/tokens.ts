/** A word, a number with its inner points and commas, dots that lead to a number, or one other sign. Offsets count in the sentence. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Folded words (see fold.ts). */
  readonly word: string
}

const TOKEN = /'s(?![\p{L}\p{M}])|[\p{L}\p{M}]+|\p{Nd}+(?:[.,]\p{Nd}+)*|\.{3,}|[^\s]/gu

/** The tokens of a folded string. */
export function tokensOf(folded: string): readonly Token[] {
  return Array.from(folded.matchAll(TOKEN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }))
}

/** Whether one of the words stands among the tokens. */
export function holdsWord(tokens: readonly Token[], words: { readonly has: (word: string) => boolean }): boolean {
  for (const { word } of tokens) if (words.has(word)) return true
  return false
}

/** Only the words of those tokens. */
export const wordsIn = (folded: string): readonly string[] => folded.match(TOKEN) ?? []
