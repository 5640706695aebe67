import type { LanguagePack } from '../languages/language.ts'
import { isCapitalAt } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { ageBefore } from './ages.ts'

/** "16-year-old Nurlan Aliyev": who is given by name and age. */
export function namedByAge(
  sentence: Sentence,
  pack: LanguagePack,
  marks: readonly Mark<Meaning>[],
): readonly Mark<Meaning>[] {
  const { tokens, verbatim, folded } = sentence
  if (!folded.includes('old')) return []
  return tokens.flatMap(({ word, start, end }, at): Mark<Meaning>[] => {
    if (word !== 'old' || ageBefore(sentence, at + 1, pack) === null) return []
    const name = tokens[at + 1]
    const isName = name && isCapitalAt(verbatim, name.start)
    if (
      !(isName || isAlone(sentence, at, pack, marks)) ||
      marks.some(({ from, value }) => value.is === 'PERSON' && from > at && from <= at + 2)
    )
      return []
    return [{ value: { is: 'PERSON', population: 'EVERYONE', one: true }, from: at, to: at + 1, start, end }]
  })
}

/** "The 24-year-old was wounded", "a 30-year-old who stepped on a mine": an age that stands for a noun. */
function isAlone(
  { tokens }: Sentence,
  at: number,
  { grammar }: LanguagePack,
  marks: readonly Mark<Meaning>[],
): boolean {
  const next = tokens[at + 1]?.word ?? ''
  const isCovered = marks.some(({ from, to }) => at >= from && at < to)
  const isVerb =
    grammar.relative?.has(next) ||
    grammar.passive.has(next) ||
    grammar.oneMore?.before.has(next) ||
    marks.some(({ from, value }) => from === at + 1 && value.is === 'OUTCOME')
  // "A 30-year-old and a 32-year-old shepherd"
  const isListed = grammar.and.has(next) && grammar.indefinite?.has(tokens[at + 2]?.word ?? '')
  return !isCovered && (isVerb === true || isListed === true)
}
