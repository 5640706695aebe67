import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { isHarmedNext, somebody, type WordsOfNames } from './names.ts'

/**
 * People whom a text calls by one word of their name, right before what befell them: "Huseynov died on the way", "Elvin was killed;
 * Murad is in hospital". At the beginning of a clause alone: elsewhere such a word is that of a place or of somebody's second name.
 */
export function namesAlone(
  sentence: Sentence,
  pack: LanguagePack,
  marks: readonly Mark<Meaning>[],
  names: WordsOfNames,
): readonly Mark<Meaning>[] {
  const { grammar, numbers } = pack
  const { surnameAlone, givenNames } = grammar
  if (!grammar.nobodysName || !(grammar.oneMore?.articles || surnameAlone)) return []
  const { tokens } = sentence
  const found: Mark<Meaning>[] = []
  for (const at of names) {
    const word = tokens[at]?.word ?? ''
    if (names.includes(at + 1) || (surnameAlone?.test(word) === false && !givenNames?.has(word))) continue
    const next = tokens[at + 1]?.word ?? ''
    const isPredicate = grammar.oneMore?.before.has(next) || marks.some(({ from }) => from === at + 1)
    const isOther = numbers.words.has(word) || grammar.pronouns?.has(word) || grammar.adverb.test(word)
    if (!isPredicate || isOther || !opensClause(at, tokens, names, grammar)) continue
    if (isHarmedNext(at + 1, tokens, marks, grammar)) found.push(somebody({ from: at, to: at + 1 }, 'EVERYONE', tokens))
  }
  return found
}

/** Whether a clause begins at a token: the sentence, or what a semicolon, or "and" after no other name, parts from it. */
function opensClause(
  at: number,
  tokens: Sentence['tokens'],
  names: WordsOfNames,
  { and, but, meanwhile, surnameAlone, correction }: LanguagePack['grammar'],
): boolean {
  const before = tokens[at - 1]?.word
  if (before === undefined || before === ';') return true
  // "Алиев погиб, Мамедов ранен", "а Мамедов ранен": what ends like a surname is no place.
  if (surnameAlone && (/^[,:("-]$/.test(before) || correction?.but.has(before))) return true
  return (and.has(before) || but?.has(before) || meanwhile?.has(before) || false) && !names.includes(at - 2)
}
