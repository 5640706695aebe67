const LETTERS: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ß: 'ss', ё: 'е' }

/** A text in the spelling that screening words are written in: no capitals, Latin letters without marks, е for ё. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/[əıßё]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[à-ſ]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[’ʼ`´]/g, "'")
