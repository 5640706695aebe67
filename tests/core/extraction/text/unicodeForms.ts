/** Ways in which pages write a text without changing what it says, by name. */
export const UNICODE_FORMS: Readonly<Record<string, (text: string) => string>> = {
  'marks apart from their letters (NFD)': (text) => text.normalize('NFD'),
  'blanks inside numbers that do not break': (text) => text.replace(/(?<=\d) (?=\d)/g, '\u00A0'),
  'narrow blanks inside numbers': (text) => text.replace(/(?<=\d) (?=\d)/g, '\u202F'),
  'blanks that do not break': (text) => text.replace(/ /g, '\u00A0'),
  'soft hyphens inside words': (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00AD'),
  'breaks without width inside words': (text) => sparsely(text, /(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u200B'),
  'joiners between words': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, ' \u2060'),
  'numbers kept apart from the direction of the text': (text) => text.replace(/\d+/g, '\u2068$&\u2069'),
  'marks of direction after numbers': (text) => text.replace(/\d+/g, '$&\u200E'),
  'words whose order is overridden': (text) => text.replace(/\p{L}+/gu, '\u202D$&\u202C'),
  'a mark of byte order': (text) => `\uFEFF${text}`,
  'wide digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  'Arabic digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  'capital I with a dot': (text) => text.replace(/I/g, 'İ'),
  'Cyrillic letters that look Latin': (text) =>
    sparsely(text, /(?<=\p{Script=Latin})[a](?=\p{Script=Latin}{2})/gu, 'а'),
  'Latin letters that look Cyrillic': (text) => sparsely(text, /(?<=[а-я])[о](?=[а-я]{2})/gu, 'o'),
  'joined letters': (text) => text.replace(/fi/g, 'ﬁ'),
  'line breaks of two signs': (text) => text.replace(/\n/g, '\r\n'),
}

/** Replaces every third place where the pattern is found. */
function sparsely(text: string, pattern: RegExp, by: string): string {
  let found = 0
  return text.replace(pattern, (was) => (found++ % 3 === 0 ? by : was))
}
