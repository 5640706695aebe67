import type { LanguagePack } from '../languages/language.ts'
import { OLDEST } from '../numbers/ageNumbers.ts'
import { DIGITS } from '../numbers/numbers.ts'
import { isCapitalAt } from '../text/capitals.ts'
import { SentenceNotes } from '../text/sentenceNotes.ts'
import type { Sentence } from '../text/sentences.ts'

const NO_AGES: readonly RegExpExecArray[] = []

type AgeWords = Pick<LanguagePack, 'grammar' | 'numbers' | 'words'>

const AGES = new SentenceNotes((sentence, { grammar, numbers, words }: AgeWords) =>
  (words.holds(sentence, DIGITS) || words.holds(sentence, numbers.words)) && sentence.folded.search(grammar.born) >= 0
    ? [...sentence.folded.matchAll(grammar.born)].filter(
        (match) => !IN_WORDS.test(match[0]) || isAfterName(match, sentence),
      )
    : NO_AGES,
)

const IN_WORDS = /^, \p{L}/u

/** "Murad, ten, bled to death", but "of the boys, three, all from Barda": an age in words stands after a name. */
const isAfterName = ({ index }: RegExpExecArray, { verbatim }: Sentence): boolean =>
  isCapitalAt(verbatim, verbatim.lastIndexOf(' ', index - 1) + 1)

/** Where a sentence gives somebody's age or year of birth. */
export const ageMatches = (sentence: Sentence, pack: AgeWords): readonly RegExpExecArray[] => AGES.of(sentence, pack)

/** Most words between an age and whose it is: "a 9-year-old local boy". */
const ADJECTIVES = 2

/** The age told by words that end right before the token at `to`, or a few adjectives before it: "nine-year-old", "12 years old". */
export function ageBefore({ tokens, folded }: Sentence, to: number, { numbers, grammar }: LanguagePack): number | null {
  if (!folded.includes('old')) return null
  for (let end = to; end >= Math.max(0, to - ADJECTIVES); end--) {
    const words = tokens.slice(Math.max(0, end - 7), end).map(({ word }) => word)
    if (end < to && !/^\p{L}/u.test(tokens[end]?.word ?? '')) return null
    if (end < to && grammar.stops.has(tokens[end]?.word ?? '')) return null
    const joined = words.filter((word) => word !== '-')
    if (joined.at(-1) !== 'old' || !/^years?$/.test(joined.at(-2) ?? '')) continue
    return ageOf(joined.at(-3), numbers.words)
  }
  return null
}

/** The ages told right after people: ", 12,", "of nine", "aged 8, 11 and 13", "(14)". Empty where none are. */
export function agesAfter({ tokens }: Sentence, at: number, { numbers, grammar }: LanguagePack): readonly number[] {
  const word = (index: number): string => tokens[index]?.word ?? ''
  let next = at
  if (word(next) === ',' || word(next) === '(') next++
  // "A father of three" has three children.
  const isOfAge = next === at && grammar.ageAfter?.has(word(next)) === true && !grammar.parents?.has(word(at - 1))
  const isLed = grammar.labels.has(word(next)) || isOfAge
  if (isLed) next++
  if (!isLed && next === at) return []
  const ages: number[] = []
  for (;;) {
    const age = ageOf(word(next), numbers.words)
    if (age === null) break
    ages.push(age)
    next++
    const joint = word(next)
    if (!(joint === ',' || grammar.and.has(joint)) || ageOf(word(next + 1), numbers.words) === null) break
    next++
  }
  const isClosed = /^[,.;:)]$/.test(word(next)) || grammar.ages?.has(word(next)) === true || next >= tokens.length
  // "A boy of 12 was", but not "members of one family".
  const goesOn =
    isLed && (grammar.labels.has(word(next - 2)) || grammar.passive.has(word(next)) || grammar.stops.has(word(next)))
  return isClosed || goesOn ? ages : []
}

function ageOf(word: string | undefined, words: ReadonlyMap<string, number>): number | null {
  const age = word === undefined ? undefined : /^\d{1,3}$/.test(word) ? Number(word) : words.get(word)
  return age !== undefined && age > 0 && age <= OLDEST && word !== 'another' && word !== 'both' ? age : null
}
