import type { Context } from '../rule.ts'
import { positionOf, precedingSentences } from './paragraph.ts'
import type { Sentence } from './sentences.ts'

const ITEM = /^(?:[-–—•*·]|\(?\p{Nd}{1,2}[.)]|\(?\p{L}\)|\([ivx]{2,4}\))/u
/** No list has more items before one. */
export const LONGEST_LIST = 14

/** Whether a sentence is an item of a list, whose number can be a sentence of its own before it: "1." */
const isItem = ({ verbatim }: Sentence, before: Sentence | undefined): boolean =>
  ITEM.test(verbatim) || (before !== undefined && before.tokens.length <= 2 && ITEM.test(before.verbatim))

/** The sentence that leads to the list of which one is an item, by the colon at its end; null for others. */
export function leadOfList(sentence: Sentence, context: Context): Sentence | null {
  const at = positionOf(sentence, context)
  if (!isItem(sentence, at > 0 ? context.sentences[at - 1] : undefined)) return null
  const before = precedingSentences(sentence, context, LONGEST_LIST)
  const lead = before.find((other, at) => !isItem(other, before[at + 1]))
  return lead?.verbatim.endsWith(':') ? lead : null
}
