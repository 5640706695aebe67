import type { Grammar, LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { WordSet } from './lexiconGroup.ts'

/** Patterns of the grammar that are tried on whole sentences. */
export type SentencePattern =
  | 'aftermath'
  | 'anniversary'
  | 'anyEvent'
  | 'controlled'
  | 'dayOfMonth'
  | 'diedLater'
  | 'nextDay'
  | 'nthEvent'
  | 'oneMine'
  | 'otherEvent'
  | 'ownStaff'
  | 'reportedBefore'
  | 'severalEvents'
  | 'severalPlaces'
  | 'subject'
  | 'thatDay'

/** Words of which one stands in every sentence that the pattern of that name finds something in, so that it is tried on no other. */
export type SentenceSigns = Readonly<Partial<Record<SentencePattern, WordSet>>>

/** Whether a pattern of the grammar finds something in a sentence. */
export function tells(
  name: SentencePattern,
  sentence: Sentence,
  { grammar, words }: { readonly grammar: Grammar; readonly words: LanguagePack['words'] },
): boolean {
  const pattern = grammar[name]
  if (pattern === undefined) return false
  const sign = grammar.signs?.[name]
  return (sign === undefined || words.holds(sentence, sign)) && pattern.test(sentence.folded)
}
