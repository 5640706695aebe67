import type { LanguagePack } from '../languages/language.ts'
import type { Token } from '../text/tokens.ts'
import { startsWithDigit } from '../time/dates.ts'
import type { Clause } from '../words/clause.ts'
import { patternFor } from '../words/sentencePatterns.ts'

/** Most tokens from the word that leads to the first number to the one that leads to the second. */
const FAR = 12

/** Whether the word at a token leads to what a number rose or fell to, after the one it had been: "с 9000 га в марте до 12 771 в апреле". */
export function endsChange(
  tokens: readonly Token[],
  at: number,
  { grammar, numbers }: Pick<LanguagePack, 'grammar' | 'numbers'>,
): boolean {
  const { change } = grammar
  if (!change?.to.has(tokens[at]?.word ?? '')) return false
  const isNumber = (index: number): boolean => {
    const word = tokens[index]?.word ?? ''
    return startsWithDigit(word) || numbers.words.has(word)
  }
  for (let from = Math.max(0, at - FAR); from < at - 1; from++)
    if (change.from.has(tokens[from]?.word ?? '') && (isNumber(from + 1) || isNumber(from + 2))) return true
  return false
}

/** Most characters from a verb of change to the number that it leads to ("dropped sharply from 390 people in 2023 to "). */
const LED = 90

/** Where the verb begins that leads to what a number that starts at a token rose or fell to; null where none does. */
export const verbOfChange = (clause: Clause, from: number): number | null => verbBefore(clause, from, 'changedTo')

/** The same for the number that something rose or fell from. */
export const verbOfFormer = (clause: Clause, from: number): number | null => verbBefore(clause, from, 'changedFrom')

function verbBefore(
  { sentence, pack }: Pick<Clause, 'sentence' | 'pack'>,
  from: number,
  name: 'changedTo' | 'changedFrom',
): number | null {
  const pattern = patternFor(name, sentence, pack)
  if (!pattern) return null
  const end = sentence.tokens[from]?.start ?? 0
  const start = Math.max(0, end - LED)
  const match = pattern.exec(sentence.folded.slice(start, end))
  return match && start + match.index
}

/** Whether a number that starts at a token, its qualifier included, is what something rose or fell to from another that is told. */
export const isChanged = (clause: Clause, from: number): boolean =>
  verbOfChange(clause, from) !== null || endsChange(clause.sentence.tokens, from, clause.pack)
