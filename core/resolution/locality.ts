/** Letters of Azerbaijani names and what English and loose spellings write for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ə: 'a',
  ı: 'i',
  ğ: 'g',
  ç: 'ch',
  ş: 'sh',
  ö: 'o',
  ü: 'u',
  x: 'kh',
  q: 'g',
}

/** From this share of common letter pairs two spellings are one name; below the other they are two. */
const SAME = 0.5
const OTHER = 0.2

/**
 * Whether two localities, as texts name them, are one place. `UNKNOWN` where one is missing, they are in different scripts, or
 * spellings could go either way.
 */
export function sameLocality(a: string | null, b: string | null): 'YES' | 'NO' | 'UNKNOWN' {
  if (a === null || b === null) return 'UNKNOWN'
  const [plainA, plainB] = [plain(a), plain(b)]
  if (isCyrillic(plainA) !== isCyrillic(plainB)) return 'UNKNOWN'
  const similarity = commonPairs(plainA, plainB)
  return similarity >= SAME ? 'YES' : similarity < OTHER ? 'NO' : 'UNKNOWN'
}

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

const plain = (name: string): string =>
  [
    ...name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, ''),
  ]
    .map((letter) => PLAIN[letter] ?? letter)
    .join('')

/** Dice's coefficient over letter pairs, 0 to 1. */
function commonPairs(a: string, b: string): number {
  const [pairsA, pairsB] = [pairsIn(a), pairsIn(b)]
  const common = [...pairsA].filter((pair) => pairsB.has(pair)).length
  return pairsA.size + pairsB.size === 0 ? 1 : (2 * common) / (pairsA.size + pairsB.size)
}

const pairsIn = (name: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2)))
