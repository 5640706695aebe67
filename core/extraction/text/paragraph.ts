import type { Context } from '../rule.ts'
import type { Sentence } from './sentences.ts'

/** The sentences before one in its own paragraph, nearest first, at most `most`; where it opens its paragraph, the last sentence of the one before. */
export function sentencesBefore(sentence: Sentence, context: Context, most: number): readonly Sentence[] {
  const earlier = precedingSentences(sentence, context, most)
  const own = earlier.filter((other) => other.paragraph === sentence.paragraph)
  return own.length > 0 ? own : earlier.slice(0, 1)
}

/** The sentences before one, nearest first, at most `most`, whatever their paragraph. */
export function precedingSentences(sentence: Sentence, context: Context, most: number): readonly Sentence[] {
  const before: Sentence[] = []
  for (let at = positionOf(sentence, context) - 1; at >= 0 && before.length < most; at--) {
    const other = context.sentences[at]
    if (other) before.push(other)
  }
  return before
}

/** Where a sentence stands among those of the context, which are in the order of their index. */
export function positionOf(sentence: Sentence, { sentences }: Context): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.index ?? 0) < sentence.index) low = middle + 1
    else high = middle
  }
  return low
}
