/**
 * Letters that writers leave out or swap in names: Azerbaijani and Turkish letters as plain keyboards type them, ё, and
 * dashes. Own table, since `toLowerCase` and Unicode decomposition know neither ı nor ə, and would break й;
 * lower case of İ leaves a dot behind (U+0307).
 */
const FOLDED: Readonly<Record<string, string>> = {
  '\u0307': '',
  ı: 'i',
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
const UNLIKE = /[\u0307ıîəäğçşüöâûё‐‑–—-]/g

/** `name` without what tells spellings of one name apart: case, diacritics, dashes, runs of space. Folding twice changes nothing. */
export const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(UNLIKE, (letter) => FOLDED[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
