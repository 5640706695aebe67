import type { PlaceCode } from '../../model/claim.ts'
import { isCount, type NumberMention } from '../numbers/numbers.ts'
import type { PlaceMention } from '../places.ts'
import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Place } from '../words/concepts.ts'

/** Fewer mines than this are finds, not what maps record. */
const FEWEST_MINES = 100

/** The numbers of mines that maps record: before the word for mines, or alone after a word for what the maps show. */
export function mineCounts(sentence: Sentence, { pack, facts }: Context): readonly NumberMention[] {
  const concepts = pack.concepts(sentence)
  const numbers = facts(sentence).numbers.filter(
    (number) => isCount(number) && number.value >= FEWEST_MINES && !isYear(number.value),
  )
  const counts = numbers.filter(({ from, to }) => {
    const isOfMines = concepts.of('MINE').some((mine) => mine.from >= to && mine.from - to <= 6)
    return isOfMines || concepts.of('COVER').some((cover) => from >= cover.to && from - cover.to <= 1)
  })
  // "97,000 mines in Aghdam and 92,000 - in Fuzuli": the second leaves the noun out.
  const isElided = ({ from, to }: NumberMention): boolean =>
    counts.some((count) => count.to <= from) && /^[-,)]$/.test(sentence.tokens[to]?.word ?? '')
  return numbers.filter((number) => counts.includes(number) || isElided(number))
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100

/** The share of maps found right, where the sentence tells one beside a word for accuracy. "75 percent wrong" tells no such share. */
export function accuracyIn(sentence: Sentence, { pack, facts }: Context): NumberMention | null {
  const concepts = pack.concepts(sentence)
  const nouns = concepts.of('ACCURACY')
  const adjectives = concepts.has('INACCURATE') ? [] : concepts.of('ACCURATE')
  const accuracy = nouns.length > 0 ? nouns : adjectives
  const percents = concepts.of('PERCENT').filter((percent) => {
    const right = distance(percent, accuracy)
    return right <= BESIDE && right <= distance(percent, concepts.of('INACCURATE'))
  })
  const nearest = percents.toSorted((a, b) => distance(a, accuracy) - distance(b, accuracy))[0]
  const number = facts(sentence).numbers.find(({ to }) => nearest?.from === to)
  return number && number.value <= 100 ? number : null
}

/** Most tokens between a percentage and the word that tells what it measures. */
const BESIDE = 16

/** Tokens to the nearest of `words`. */
const distance = (from: Place, words: readonly Place[]): number =>
  Math.min(...words.map((word) => (word.from >= from.to ? word.from - from.to : from.from - word.to)).map(Math.abs))

export const districtsIn = (sentence: Sentence, { facts }: Context): readonly PlaceCode[] => [
  ...new Set(facts(sentence).places.flatMap(({ kind, place }) => (kind === 'DISTRICT' ? [place] : []))),
]

/** Most tokens between districts of one list ("Fuzuli, for Zangilan, and also Jabrayil"). */
const LISTED = 3

/** Of several lists of districts in one sentence the one that a status is told of: the last before the words that tell it, else the first behind. */
export function districtsTold(sentence: Sentence, context: Context, at: Place): readonly PlaceCode[] {
  const lists: (readonly PlaceMention[])[] = []
  for (const place of context.facts(sentence).places.filter(({ kind }) => kind === 'DISTRICT')) {
    const [list, last] = [lists.at(-1) ?? [], lists.at(-1)?.at(-1)]
    if (last && isListed(sentence, last, place)) lists[lists.length - 1] = [...list, place]
    else lists.push([place])
  }
  const told = lists.findLast(([first]) => first !== undefined && first.start < at.start) ?? lists[0] ?? []
  return [...new Set(told.map(({ place }) => place))]
}

/** Whether only a few words stand between two districts. */
function isListed({ tokens }: Sentence, a: PlaceMention, b: PlaceMention): boolean {
  const between = tokens.filter(({ start, end }) => start >= a.end && end <= b.start)
  return between.length <= LISTED
}

/** Of several sets, the districts that stand with one's number: before it where the first district comes before all numbers, else after it. */
export function placesOf(
  sentence: Sentence,
  { facts }: Context,
  count: NumberMention,
  counts: readonly NumberMention[],
): readonly PlaceCode[] {
  const startOf = (number: NumberMention | undefined): number => sentence.tokens[number?.from ?? -1]?.start ?? 0
  const districts = facts(sentence).places.filter(({ kind }) => kind === 'DISTRICT')
  const at = counts.indexOf(count)
  const isBefore = (districts[0]?.start ?? 0) < startOf(counts[0])
  const from = isBefore ? startOf(counts[at - 1]) : startOf(count)
  const next = isBefore ? count : counts[at + 1]
  const to = next ? startOf(next) : Number.POSITIVE_INFINITY
  return [...new Set(districts.filter(({ start }) => start >= from && start < to).map(({ place }) => place))]
}
