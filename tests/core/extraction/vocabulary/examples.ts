import { fold } from '../../../../core/extraction/text/fold.ts'
import { withoutAlternatives } from './alternatives.ts'

/** Where the phrase stands in a frame, with other words that mean nothing. */
export const SLOT = /\{(?<example>[^{}|]*)\|(?<other>[^{}|]*)\}/u

/** Words that a pattern is shown to find: in their frame, and not where others stand in their place. */
export interface Example {
  readonly frame: string
  readonly words: string
  readonly other: string
}

export function examplesIn(frame: string): readonly Example[] {
  const { example = '', other = '' } = SLOT.exec(frame)?.groups ?? {}
  return example.split('/').map((words) => ({ frame, words, other: other.replace('=', '') }))
}

/** Words alone, and where patterns look for them beside a place, for which a line break stands. */
const besides = (words: string): readonly string[] => [
  fold(words),
  `${words} `,
  ...(words === '' ? [] : [`${fold(words)} \n`, `\n ${fold(words)}`]),
]

const inSentence = (frame: string, words: string): readonly string[] =>
  [frame, fold(frame)].map((text) => text.replace(SLOT, () => (text === frame ? words : fold(words))))

/** How often a pattern finds an example, where it is more often than with the other words: in the whole sentence, and in the words alone. */
function foundIn(source: string, { frame, words, other }: Example): readonly [sentence: number, alone: number] {
  const pattern = new RegExp(source, 'gu')
  const count = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.match(pattern)?.length ?? 0))
  const more = (found: number, without: number): number => (found > without ? found : 0)
  return [
    more(count(inSentence(frame, words)), count(inSentence(frame, other))),
    more(count(besides(words)), count(besides(other))),
  ]
}

/** Whether a pattern finds an example, and not the other words. */
export const finds = (source: string, example: Example): boolean => foundIn(source, example).some((found) => found > 0)

/** Whether what is left of a pattern finds an example wherever, and as often as, the whole pattern does. */
const findsAlike = (source: string, rest: string, example: Example): boolean => {
  const left = foundIn(rest, example)
  return foundIn(source, example).every((found, at) => found <= (left[at] ?? 0))
}

/** The alternatives of a pattern that none of the examples needs: without them it finds them all the same. */
export const alternativesWithout = (examples: readonly Example[], source: string): readonly string[] =>
  withoutAlternatives(source)
    .filter(({ rest }) => examples.every((example) => findsAlike(source, rest, example)))
    .map(({ alternative }) => alternative)
