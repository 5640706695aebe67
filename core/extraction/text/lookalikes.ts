/** Letters of two scripts that look alike, in the same order. */
const CYRILLIC = 'аеорсухіјѕһԁәАВЕКМНОРСТУХІЈЅҺӘ'
const LATIN = 'aeopcyxijshdəABEKMHOPCTYXIJSHƏ'

const paired = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map(Array.from(from, (letter, at) => [letter, to.charAt(at)]))

const TO_LATIN = paired(CYRILLIC, LATIN)
const TO_CYRILLIC = paired(LATIN, CYRILLIC)

/** Two letters of both scripts next to each other. */
export const MIXED_LETTERS = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u

/** Words in which such letters stand. */
export const MIXED_WORD =
  /(?<!\p{L})\p{L}*(?:\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin})\p{L}*/gu

/** A word of two scripts in the one that most of its letters are of; as it is where a letter of the other looks like none of it. */
export function inOneScript(word: string): string {
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0
  const [other, letters] =
    latin * 2 >= word.length ? [/\p{Script=Cyrillic}/gu, TO_LATIN] : [/\p{Script=Latin}/gu, TO_CYRILLIC]
  const strange = word.match(other) ?? []
  return strange.every((letter) => letters.has(letter))
    ? word.replace(other, (letter) => letters.get(letter) ?? letter)
    : word
}
