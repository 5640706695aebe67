import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import { startsWithDigit } from './dates.ts'
import type { TimeItem } from './periodItems.ts'

/**
 * Whether a word that can open or end a stretch leads to a number that tells no time: "с 9000 га в марте до 12 771 в апреле" tells of
 * March and of April, and of no stretch from one to the other.
 */
export function isOfAmount(
  items: readonly TimeItem[],
  at: number,
  { tokens }: Sentence,
  { numbers, calendar, grammar: { change } }: LanguagePack,
): boolean {
  const [item, after, joint] = [items[at], items[at + 1], items[at + 2]]
  if (!change || item?.is !== 'WORD' || item.to - item.from !== 1) return false
  const word = tokens[item.from]?.word ?? ''
  if (!change.from.has(word) && !change.to.has(word)) return false
  const next = tokens[item.to]?.word ?? ''
  if (!(startsWithDigit(next) || numbers.words.has(next)) || calendar.dayWords?.has(next)) return false
  if (after?.from !== item.to) return true
  const opensRange = joint?.is === 'WORD' && (joint.word.is === 'UNTIL' || joint.word.is === 'AND')
  return after.is === 'NUMBER' && !(opensRange && joint.from === after.to)
}
