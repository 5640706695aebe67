/**
 * Letters that writers leave out or swap in names: Azerbaijani and Turkish letters as plain keyboards type them, ё, and
 * dashes. Own table, since `toLowerCase` and Unicode decomposition know neither ı nor ə, and would break й;
 * lower case of İ leaves a dot behind (U+0307).
 */
const FOLDED: Readonly<Record<string, string>> = {
  İ: 'i',
  I: 'i',
  ı: 'i',
  '\u0307': '',
  î: 'i',
  ə: 'e',
  ä: 'e',
  ğ: 'g',
  ç: 'c',
  ş: 's',
  ü: 'u',
  ö: 'o',
  â: 'a',
  û: 'u',
  ё: 'е',
  '-': ' ',
  '‐': ' ',
  '‑': ' ',
  '–': ' ',
  '—': ' ',
}

/** `name` without what tells spellings of one name apart: case, diacritics, dashes, runs of space. Folding twice changes nothing. */
export function foldName(name: string): string {
  const letters = Array.from(name.normalize('NFC'), (letter) => {
    const plain = FOLDED[letter]
    if (plain !== undefined) return plain
    const small = letter.toLowerCase()
    return FOLDED[small] ?? small
  })
  return letters.join('').replace(/\s+/g, ' ').trim()
}
