import type { Sentence } from './sentences.ts'

const CAPITAL = /^\p{Lu}/u
const [CAPITAL_A, CAPITAL_Z, LAST_OF_ASCII] = [0x41, 0x5a, 0x7f]

/** Whether a capital letter stands at a place of a text. Most letters asked about are plain Latin ones, which are told faster than by a pattern. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit <= LAST_OF_ASCII ? unit >= CAPITAL_A && unit <= CAPITAL_Z : CAPITAL.test(text.slice(at, at + 2))
}

/** Whether the token at a place of a sentence begins with a capital letter; none does outside of it. */
export function isCapitalised({ tokens, verbatim }: Pick<Sentence, 'tokens' | 'verbatim'>, at: number): boolean {
  const token = at < 0 ? undefined : tokens[at]
  return token !== undefined && isCapitalAt(verbatim, token.start)
}
