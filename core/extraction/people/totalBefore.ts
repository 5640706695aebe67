import type { Sentence } from '../text/sentences.ts'
import type { SentenceTimes } from '../time/periodItems.ts'
import type { Clause } from '../words/clause.ts'
import type { PeopleCount } from './people.ts'

/** What a sentence means, as those after it need to know it. */
export interface Read {
  readonly clause: Clause
  readonly times: SentenceTimes
  /** The people that it tells of without what the one before leaves. */
  readonly alone: readonly PeopleCount[]
}

export interface TextRead {
  readonly sentences: readonly Sentence[]
  readonly factsOf: (sentence: Sentence) => Read
}

/** So many sentences further on, be it in another paragraph, victims of a total can be told apart. */
export const PARTS_REACH = 6
/** Seldom does one accident harm as many people: without a period such a number is still a total. */
export const MANY = 20

/** What a total leaves: the sentence that tells it, and its numbers. */
export interface TotalBefore {
  readonly from: Sentence
  readonly people: readonly PeopleCount[]
}

/**
 * The last total before a sentence that is larger than all its numbers: "345 people have become victims since the war. ... Among the
 * victims are 178 civilians." Past sentences that tell of nobody, or only how that total splits up; null where another period comes between.
 * `before`: nearest first.
 */
export function totalBefore(
  clause: Clause,
  before: readonly Sentence[],
  factsOf: TextRead['factsOf'],
): TotalBefore | null {
  const most = Math.max(0, ...clause.quantities.map(({ value }) => value))
  for (const from of before) {
    const { alone, times } = factsOf(from)
    if (alone.length === 0) continue
    const whole = alone.filter(({ part, value }) => !part && value >= MANY && value > most)
    if (times.items.length > 0) {
      const isTotal = whole.length > 0 && whole.length === alone.filter(({ part }) => !part).length
      return isTotal ? { from, people: whole } : null
    }
    if (alone.some(({ part, value }) => !part && value < MANY)) return null
  }
  return null
}
