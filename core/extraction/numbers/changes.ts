import type { LanguagePack } from '../languages/language.ts'
import type { Token } from '../text/tokens.ts'
import { startsWithDigit } from '../time/dates.ts'

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
