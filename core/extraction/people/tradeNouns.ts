import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** Most adjectives between a verb of harm and who it befell ("погиб 60-летний местный травник"). */
const ADJECTIVES = 3

/**
 * Whoever is not in the vocabulary, by the ending of the word for a trade: right beside what befell them ("погиб травник"), and
 * right after a number ("два травника").
 */
export function tradeNouns(
  sentence: Sentence,
  { grammar, numbers }: LanguagePack,
  marks: readonly Mark<Meaning>[],
): readonly Mark<Meaning>[] {
  const { trades } = grammar
  if (!trades) return []
  const { tokens, verbatim, folded } = sentence
  const isFree = (at: number): boolean => !marks.some(({ from, to }) => at >= from && at < to)
  const isHarm = ({ value }: Mark<Meaning>): boolean =>
    value.is === 'OUTCOME' && value.outcome !== 'CASUALTY' && !value.noun && !value.event
  const isQualifier = (at: number): boolean =>
    trades.adjective.test(tokens[at]?.word ?? '') || /^(?:\d{1,3}|-)$/.test(tokens[at]?.word ?? '')
  const isAfterHarm = (at: number): boolean => {
    let before = at - 1
    for (let more = 0; more < ADJECTIVES && isQualifier(before); more++) before--
    return marks.some((mark) => mark.to === before + 1 && isHarm(mark))
  }
  const isBeforeHarm = (at: number): boolean => {
    const before = tokens[at - 1]?.word ?? ','
    const opens = /^[,;:.("-]$/.test(before) || grammar.and.has(before) || isQualifier(at - 1)
    return opens && marks.some((mark) => mark.from === at + 1 && isHarm(mark))
  }
  return tokens.flatMap(({ word, start, end }, at): Mark<Meaning>[] => {
    const isOne = trades.one.test(word)
    if (!(isOne || trades.many.test(word)) || !isFree(at) || trades.things.has(word)) return []
    // Names begin with a capital letter.
    if (at > 0 && verbatim.charCodeAt(start) !== folded.charCodeAt(start)) return []
    const before = tokens[at - 1]?.word ?? ''
    const isCounted = trades.many.test(word) && (numbers.words.has(before) || /^\d{1,2}$/.test(before))
    if (!isCounted && !(isOne && (isAfterHarm(at) || isBeforeHarm(at)))) return []
    const value: Meaning = { is: 'PERSON', population: 'EVERYONE', ...(!isCounted && { one: true }) }
    return [{ value, from: at, to: at + 1, start, end }]
  })
}
