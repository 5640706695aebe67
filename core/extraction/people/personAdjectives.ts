import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** What words after somebody can mean. */
const AFTER: ReadonlySet<Meaning['is']> = new Set(['OUTCOME', 'SUBSET', 'CONDITION', 'CERTAINTY', 'PERSON'])

/** "Гражданский" is somebody, "гражданский автомобиль" is not. */
export function isOfThing(
  { value, from, to }: Mark<Meaning>,
  { tokens }: Sentence,
  { grammar }: LanguagePack,
  marks: readonly Mark<Meaning>[],
): boolean {
  // "Гражданских среди них 148"
  if (marks.some((mark) => mark.from === to && AFTER.has(mark.value.is))) return false
  const next = tokens[to]?.word ?? ''
  return (
    value.is === 'PERSON' &&
    to - from === 1 &&
    grammar.adjectives?.words.test(tokens[from]?.word ?? '') === true &&
    /^\p{L}/u.test(next) &&
    !grammar.adjectives.after.test(next) &&
    !grammar.stops.has(next) &&
    !grammar.and.has(next) &&
    !grammar.or.has(next) &&
    !grammar.bridges.has(next)
  )
}
