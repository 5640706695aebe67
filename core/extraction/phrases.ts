/** Where a phrase stands in a text, in UTF-16 code units. */
export interface Hit {
  readonly start: number
  readonly end: number
}

/** Most words that `…` in a phrase stands for. */
const GAP = 4
const LETTERS: Readonly<Record<string, string>> = { "'": "['’‘ʼ`]", '-': '[-‐‑–]', '—': '[-–—]', i: '[iİ]', ı: '[ıI]' }

/**
 * A global pattern that finds any of the phrases between word boundaries, in any case, longest first.
 * In a phrase, a space is any white space, `*` at a word's end any further letters, `…` up to four words,
 * and an apostrophe or a hyphen any of its typographic forms.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(source).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

function source(phrase: string): string {
  return phrase
    .split(' ')
    .map((word, at, words) => {
      if (word === '…') return `(?:[\\p{L}\\p{N}'’\\-,"“”]+\\s+){0,${GAP}}?`
      const inner = [...word]
        .map((letter) => (letter === '*' ? '\\p{L}*' : (LETTERS[letter] ?? escaped(letter))))
        .join('')
      return at < words.length - 1 ? `${inner}\\s+` : inner
    })
    .join('')
}

const escaped = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&')

/** All places in `text` where `pattern` (global) fits, in the order of the text. */
export function hitsOf(pattern: RegExp, text: string): readonly Hit[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** Whether `pattern` (global) fits anywhere in `text`. */
export function fits(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  const found = pattern.test(text)
  pattern.lastIndex = 0
  return found
}

const WORDS = /[\p{L}\p{N}]+/gu

/** Number of words in `text` between two hits, negative where `b` stands before `a`; 0 where they touch or overlap. */
export function wordsBetween(text: string, a: Hit, b: Hit): number {
  if (b.start >= a.end) return countWords(text.slice(a.end, b.start))
  if (a.start >= b.end) return -countWords(text.slice(b.end, a.start)) - 1
  return 0
}

const countWords = (text: string): number => text.match(WORDS)?.length ?? 0
