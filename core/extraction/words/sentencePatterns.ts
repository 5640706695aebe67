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
  | 'diedOfIt'
  | 'hearsay'
  | 'imagined'
  | 'latestEvent'
  | 'ofDeminers'
  | 'oneEvent'
  | 'nextDay'
  | 'nthEvent'
  | 'oneMine'
  | 'otherEvent'
  | 'ownStaff'
  | 'reportedBefore'
  | 'severalEvents'
  | 'severalPlaces'
  | 'share'
  | 'subject'
  | 'thatDay'
  | 'worldwide'

/** Patterns of the grammar that are tried on what stands before or after a number. */
export type PatternBeside =
  | 'changedFrom'
  | 'changedTo'
  | 'clearersAfter'
  | 'clearersBefore'
  | 'difference'
  | 'everyTime'
  | 'helpedAfter'
  | 'helpedBefore'
  | 'noneOf'
  | 'rateBefore'
  | 'recalled'
  | 'shareOf'
  | 'shares'
  | 'warDead'
  | 'warToll'

/** Words of which one stands in every sentence that the pattern of that name finds something in, so that it is tried on no other. */
export type SentenceSigns = Readonly<Partial<Record<SentencePattern | PatternBeside, WordSet>>>

interface Words {
  readonly grammar: Grammar
  readonly words: LanguagePack['words']
}

/** A pattern of the grammar, where a sentence holds a word of what it finds. */
export function patternFor(
  name: SentencePattern | PatternBeside,
  sentence: Sentence,
  { grammar, words }: Words,
): RegExp | undefined {
  const pattern = grammar[name]
  if (pattern === undefined) return undefined
  const sign = grammar.signs?.[name]
  return sign === undefined || words.holds(sentence, sign) ? pattern : undefined
}

/** Whether a pattern of the grammar finds something in a sentence. */
export const tells = (name: SentencePattern, sentence: Sentence, pack: Words): boolean =>
  patternFor(name, sentence, pack)?.test(sentence.folded) === true
