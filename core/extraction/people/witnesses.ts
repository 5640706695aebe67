import type { LanguagePack } from '../languages/language.ts'
import { isCapitalised } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** Most words of a name, and most tokens of an aside, between somebody and what they said. */
const NAME = 3
/** Most tokens of where somebody is from. */
const PLACE = 6
const ASIDE = 9
/** Most words from a verb of speech to the pronoun by which its speaker tells of themselves. */
const SELF = 3

/**
 * Whether somebody only speaks of what befell others: "a resident told us that two soldiers had been killed", "..., said a farmer".
 * Who tells of themselves is none ("the soldier said he had been wounded").
 */
export function isWitness(
  { value, from, to }: Mark<Meaning>,
  sentence: Sentence,
  { grammar }: LanguagePack,
  marks: readonly Mark<Meaning>[],
): boolean {
  const { tokens } = sentence
  const { witnesses, pronouns, articles, indefinite } = grammar
  const word = (at: number): string => tokens[at]?.word ?? ''
  // "Police said", but not "three policemen said they"
  const isBody = value.is === 'PERSON' && !value.one && word(from) === 'police' && to - from === 1
  if (!witnesses || value.is !== 'PERSON' || !(value.one || isBody)) return false
  const { placeBefore, placeAfter, sources } = grammar
  let verb = to
  // "A resident of Aghdam district told us", "police in Fuzuli say"
  if (placeBefore.has(word(verb)) || sources?.has(word(verb))) {
    verb++
    while (verb < to + PLACE && (isCapitalised(sentence, verb) || placeAfter.has(word(verb)) || word(verb) === "'s"))
      verb++
  }
  const name = verb
  while (verb < name + NAME && isCapitalised(sentence, verb)) verb++
  if (word(verb) === ',') {
    const close = tokens.findIndex((token, at) => at > verb && token.word === ',')
    if (close > verb && close - verb <= ASIDE) verb = close + 1
  }
  const isHarmed = (a: number, b: number): boolean =>
    marks.some((mark) => mark.value.is === 'OUTCOME' && mark.from >= a && mark.from < b)
  if (witnesses.has(word(verb)) && !isHarmed(to, verb + 2))
    return !tokens.slice(verb + 1, verb + 1 + SELF).some((token) => pronouns?.has(token.word))
  const isLed = articles?.has(word(from - 1)) || indefinite?.has(word(from - 1))
  return isLed === true && witnesses.has(word(from - 2)) && !isHarmed(to, tokens.length)
}
