import { fold } from '../text/fold.ts'
import { wordsIn } from '../text/tokens.ts'

/** A phrase of one of several lexicons that are searched together. */
export interface Phrase {
  readonly lexicon: number
  /** What it means. */
  readonly value: unknown
  readonly words: readonly Word[]
}

/** A word of a phrase: itself, all words with that beginning, the word with one of the endings or none, or any one word. */
export type Word =
  | { readonly kind: 'WHOLE' | 'STEM' | 'ANY'; readonly text: string }
  | { readonly kind: 'INFLECTED'; readonly text: string; readonly endings: ReadonlySet<string> }

/** The words of a phrase as `Term` writes it. `endings`: what `~` stands for, folded. */
export function wordsOf(phrase: string, endings: ReadonlySet<string>): readonly Word[] {
  const words: Word[] = []
  for (const word of wordsIn(fold(phrase))) {
    const last = words.at(-1)
    if (word === '*' && last) words[words.length - 1] = { text: last.text, kind: 'STEM' }
    else if (word === '~' && last) words[words.length - 1] = { text: last.text, kind: 'INFLECTED', endings }
    else words.push({ text: word, kind: word === '_' ? 'ANY' : 'WHOLE' })
  }
  return words
}

/** Whether a word of a phrase stands for one of a text. */
export function fits(part: Word, word: string): boolean {
  if (part.kind === 'ANY' || word === part.text) return true
  if (part.kind === 'WHOLE' || !word.startsWith(part.text)) return false
  return part.kind !== 'INFLECTED' || part.endings.has(word.slice(part.text.length))
}
