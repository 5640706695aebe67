import type { Context } from './rule.ts'
import type { Sentence } from './sentences.ts'

/** The sentences before one in its own paragraph, nearest first, at most `most`; where it opens its paragraph, the last sentence of the one before. */
export function sentencesBefore(sentence: Sentence, context: Context, most: number): readonly Sentence[] {
  const at = context.sentences.indexOf(sentence)
  const earlier = context.sentences.slice(Math.max(0, at - most), at).toReversed()
  const own = earlier.filter((other) => other.paragraph === sentence.paragraph)
  return own.length > 0 ? own : earlier.slice(0, 1)
}
