import type { Certainty } from '../../model/casualties.ts'
import { type Clause, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** What follows a number in a language that puts endings on it: up to which token, and what that says. */
export interface Tail {
  readonly to: number
  readonly certainty: Certainty | null
  /** Whether it counts a part of what was named before ("70-i", "ikisi"). */
  readonly part: boolean
}

const touches = ({ sentence }: Clause, at: number): boolean =>
  sentence.tokens[at]?.start === sentence.tokens[at - 1]?.end

/** The ending on the token before `at`: after a hyphen ("70-i"), else empty. */
function endingAt(clause: Clause, at: number): string {
  const isJoined = wordAt(clause, at) === '-' && touches(clause, at) && touches(clause, at + 1)
  return isJoined ? wordAt(clause, at + 1) : ''
}

/** Whether a number that ends at `to` is an ordinal ("5-ci"). */
export const isOrdinal = (clause: Clause, to: number): boolean =>
  clause.pack.grammar.numberEndings?.ordinal.has(endingAt(clause, to)) ?? false

/** The ending of a number, a unit of counting, and the word that qualifies it by its ending: "120-dən çox", "6 000 ədəddən artıq". */
export function tailOf(clause: Clause, at: number): Tail {
  const { numberEndings: endings, measures } = clause.pack.grammar
  if (!endings) return { to: at, certainty: null, part: false }
  const ending = endingAt(clause, at)
  const isEnding = ending !== '' && endings.all.has(ending)
  const part = (isEnding && endings.part.has(ending)) || endings.partWords.has(wordAt(clause, at - 1))
  const to = isEnding ? at + 2 : at
  const own = qualifiedBefore(clause, to)
  if (own) return { ...own, part: false }
  const measured = measures.has(wordAt(clause, to)) ? qualifiedBefore(clause, to + 1) : null
  return measured ? { ...measured, part: false } : { to, certainty: null, part }
}

/** What is said of a number by the ending of the word before `to` and the word at it, which that ending serves. */
function qualifiedBefore(clause: Clause, to: number): { to: number; certainty: Certainty } | null {
  const { numberEndings: endings } = clause.pack.grammar
  const word = wordAt(clause, to - 1)
  const mark = clause.markAt.get(to)
  if (endings?.upTo.test(word)) return { to, certainty: 'AT_MOST' }
  if (mark?.value.is === 'CERTAINTY' && mark.value.serves?.test(word))
    return { to: mark.to, certainty: mark.value.certainty }
  return null
}

/** What the ending of a number's noun says of it: "2 300 hektardan çox", "36 000 ha-dək". */
export function certaintyOfNoun(clause: Clause, noun: Mark<Meaning> | null): Certainty | null {
  const { numberEndings: endings } = clause.pack.grammar
  if (!endings || !noun) return null
  const ending = endingAt(clause, noun.to)
  return qualifiedBefore(clause, ending === '' ? noun.to : noun.to + 2)?.certainty ?? null
}
