import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import { patternFor } from '../words/sentencePatterns.ts'
import type { Meaning } from '../words/terms.ts'

/** Most characters before a number that say it is the greater part, and most tokens from a group to it. */
const BEFORE = 80
const NEAR = 16
/** Most tokens after the sign that closes such a number to the group. */
const AFTER = 4

/**
 * The group of the greater part of those told of, whose number stands between signs: "civilians form the larger part, 162",
 * "most of them, 201, were civilians". Null where a number is no such part.
 */
export function majorityGroup(clause: Clause, { noun, from, to }: Quantity): Mark<Meaning> | null {
  const { majority, passive } = clause.pack.grammar
  if (!majority || !(noun === null || isOfPeople(noun))) return null
  const { folded, tokens } = clause.sentence
  const start = tokens[from]?.start ?? 0
  if (!majority.test(folded.slice(Math.max(0, start - BEFORE), start))) return null
  const isGroup = ({ value }: Mark<Meaning>): boolean =>
    value.is === 'PERSON' && !value.one && value.population !== 'EVERYONE'
  const end = noun?.to ?? to
  const isClosed = /^[,)-]$/.test(wordAt(clause, end))
  const group = isClosed ? clause.marks.find((mark) => mark.from > end && mark.from <= end + AFTER) : undefined
  const isLed = passive.has(wordAt(clause, end + 1)) || group?.from === end + 1
  const after = isLed && group && isGroup(group) ? group : undefined
  return after ?? clause.marks.findLast((mark) => mark.to < from && from - mark.to <= NEAR && isGroup(mark)) ?? null
}

const isOfPeople = ({ value }: Mark<Meaning>): boolean =>
  value.is === 'PERSON' && value.population === 'EVERYONE' && !value.one

/** Most words from the number of a whole to that of its part ("among the 350 there are likewise 12 deminers"). */
const AMONG = 6

/** The number of those "among" whom a number counts a part: "among the 350 there are 12 deminers". */
export function amongNumber(clause: Clause, { from }: Quantity): Quantity | undefined {
  const { wholesLed, articles, these } = clause.pack.grammar
  if (!wholesLed) return undefined
  return clause.quantities.find(
    (whole) =>
      whole.to <= from &&
      from - whole.to <= AMONG &&
      (articles?.has(wordAt(clause, whole.from - 1)) || these?.has(wordAt(clause, whole.from - 1))) &&
      wholesLed.has(wordAt(clause, whole.from - 2)) &&
      clause.sentence.tokens.slice(whole.noun?.to ?? whole.to, from).every(({ word }) => /^\p{L}/u.test(word)),
  )
}

/** "Among the 350 victims": a number of all who were harmed, of whom those before it are a part. */
export function isAmongAll(clause: Clause, { noun, from }: Quantity): boolean {
  const { wholesLed, articles } = clause.pack.grammar
  const isLed = articles?.has(wordAt(clause, from - 1)) === true && wholesLed?.has(wordAt(clause, from - 2)) === true
  return isLed && noun?.value.is === 'OUTCOME' && noun.value.noun === true
}

/** "204 civilians, 102 of them children, among the 350 victims": what befell a part is what the noun of its whole after it says. */
export function outcomeOfWholeAfter(clause: Clause, { noun, to, partitive }: Quantity): Outcome | null {
  if (partitive || noun?.value.is !== 'PERSON') return null
  const whole = clause.quantities.find((other) => other.from > to && isAmongAll(clause, other))
  const isParted = clause.marks.some(
    ({ value, from }) => value.is === 'OUTCOME' && from >= noun.to && whole !== undefined && from < whole.from,
  )
  return whole?.noun?.value.is === 'OUTCOME' && !isParted ? whole.noun.value.outcome : null
}

/** Most characters from a share to the number that it is taken of. */
const SHARE = 40

/** "21% of the 365 victims lost their lives": what is said of a share is not said of all. */
export function isOfShare({ sentence, pack }: Clause, from: number): boolean {
  const { start = 0 } = sentence.tokens[from] ?? {}
  const before = sentence.folded.slice(Math.max(0, start - SHARE), start)
  return patternFor('shareOf', sentence, pack)?.test(before) === true
}
