import type { Certainty, Outcome, Population } from '../../../model/casualties.ts'
import { isHarmedToo } from '../../people/besides.ts'
import type { PeopleCount } from '../../people/people.ts'
import type { Single } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import type { Sentence } from '../../text/sentences.ts'
import { tellsWho } from '../accident.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { type Count, countOf, OVERLAPPING } from './count.ts'
import { isSameNoun } from './namedAgain.ts'
import { isOfOtherName } from './otherNames.ts'

/** People whom a sentence tells of besides those of the sentences before it. */
export interface Further {
  readonly population: Population
  readonly outcome: Outcome
  readonly value: number
  readonly certainty: Certainty
  readonly sentence: Sentence
  readonly from: number
  /** The last word of who they are, where no number counts them. */
  readonly noun: string | null
  /** The numbers right before it, which do not count them, as "more" or "another" says. */
  readonly apart: readonly PeopleCount[]
  /** How many those are, by number or named one by one. */
  readonly besides: number
}

type Facts = readonly AccidentFacts[]

/**
 * "A shepherd was injured. ... His son was hurt, too", "Another person was wounded", "İki uşaq da yaralanıb": whom sentences tell of besides one of
 * whom those before tell alone. Where any number of two or more counts them together nobody can say who is among those, unless they are told
 * of as more than it ("Two soldiers died. One more died in hospital").
 */
export function furtherOnes(facts: Facts, context: Context): readonly Further[] {
  const found: Further[] = []
  for (const [at, fact] of facts.entries()) {
    const earlier = facts.slice(0, at).filter(({ sentence }) => !found.some((one) => one.sentence === sentence))
    if (!earlier.some(tellsWho)) continue
    const own = furtherIn(fact, earlier, context).map((one) => ofGroup(one, earlier, context))
    if (own.every((one) => one.apart.length > 0 || isNew(one, earlier, found))) found.push(...own)
  }
  const numbers = withoutFurther(facts, found).flatMap(({ people }) => people.filter(({ value }) => value > 1))
  return found.filter((one) => !numbers.some((number) => !isApart(number, one) && canHold(number, one)))
}

/** Whether a number is of those beside whom more are told of, or of all of them ("six were hurt. ... One is in danger. The other five ..."). */
const isApart = (number: PeopleCount, { apart, besides, value }: Further): boolean =>
  apart.includes(number) || (besides > 0 && number.value === besides + value)

/** "Two women died. Two more were wounded": whom a number without a noun counts is of the one group told of before. */
function ofGroup(one: Further, earlier: Facts, context: Context): Further {
  const { quantities } = context.facts(one.sentence).clause
  if (
    one.population !== 'EVERYONE' ||
    quantities.some(({ from, noun }) => from === one.from && noun?.value.is === 'PERSON')
  )
    return one
  const [population, ...others] = new Set(
    earlier.flatMap(({ people, singles }) => [...people, ...singles].map((told) => told.population)),
  )
  return one.noun === null && population !== undefined && others.length === 0 ? { ...one, population } : one
}

/** Whether a number can count a further one: two soldiers are neither a child nor, where another is told of beside them, somebody of no group. */
function canHold({ population, outcome, part }: PeopleCount, one: Further): boolean {
  if (outcome !== one.outcome && outcome !== 'CASUALTY' && one.outcome !== 'CASUALTY') return false
  if (population === 'EVERYONE' || population === one.population) return true
  return part || (OVERLAPPING.has(one.population) && population === 'CIVILIAN')
}

/** Facts without what they tell of further people, and of some of those ("Two more were hurt. ... One of the injured was operated on. The second ..."). */
export function withoutFurther(facts: Facts, further: readonly Further[]): Facts {
  const first = facts.findIndex(({ sentence }) => further.some((one) => one.sentence === sentence))
  if (first < 0) return facts
  return facts.map((fact, at) => {
    const own = further.filter(({ sentence }) => sentence === fact.sentence)
    if (own.length > 0) return without(fact, own)
    if (at < first) return fact
    return fact.with({
      people: fact.people.filter(({ part }) => !part),
      singles: fact.singles.filter(({ isOneMore }) => !isOneMore),
    })
  })
}

/** What a sentence tells of others; nothing of anybody where there are none. */
function without(fact: AccidentFacts, further: readonly Further[]): AccidentFacts {
  const isOther = ({ from }: PeopleCount | Single): boolean => !further.some((one) => one.from === from)
  const left = fact.with({ people: fact.people.filter(isOther), singles: fact.singles.filter(isOther) })
  return tellsWho(left) ? left : left.with({ singles: [], parts: [], harm: null, named: 0, group: null })
}

/** Counts with those of further people, who add to those of their group; `rest` takes the counts of those who are told of beside others. */
export function withFurther(counts: readonly Count[], further: readonly Further[], rest: Set<Count>): readonly Count[] {
  const all = [...counts]
  for (const { population, outcome, value, certainty, sentence, from, besides } of further) {
    const at = all.findIndex((count) => count.population === population && count.outcome === outcome)
    const same = all[at]
    if (same && besides > 0 && same.value === besides + value) continue
    const count = countOf({ population, outcome, value, certainty }, sentence, sentence.tokens[from]?.start)
    const sum = same ? { ...same, value: same.value + value, evidence: [...same.evidence, ...count.evidence] } : count
    all.splice(same ? at : all.length, 1, sum)
    rest.add(sum)
  }
  return all
}

/** Whom a sentence tells of besides: the only one or only number that it tells of, or of several the numbers that say so ("two more"). */
function furtherIn(
  { sentence, people, singles, parts }: AccidentFacts,
  earlier: Facts,
  context: Context,
): readonly Further[] {
  const told = singles.filter(({ outcome }) => outcome !== null)
  const before = earlier.findLast(tellsWho)
  const isFirst = ({ from, outcome }: PeopleCount): boolean =>
    ![...people, ...singles].some((other) => other.from < from && other.outcome === outcome)
  const more = people.filter((count) => !count.part && isFurther(count, sentence.tokens, context))
  if (parts.length > 0 || people.length + told.length !== 1)
    return more.flatMap((count) => {
      const apart = isFirst(count) ? apartFrom(count, before, context) : NOBODY
      return apart.besides > 0 ? [{ ...count, sentence, noun: null, ...apart }] : []
    })
  const { clause } = context.facts(sentence)
  const [count] = people
  if (count && more.includes(count)) return [{ ...count, sentence, noun: null, ...apartFrom(count, before, context) }]
  if (count && !count.part && isHarmedToo(clause, count)) return [{ ...count, sentence, noun: null, ...NOBODY }]
  const [single] = told
  if (!single || single.outcome === null || single.isPronoun || single.isOneMore) return []
  const isOther = isOfOtherName(single, sentence, earlier)
  if (!single.isBesides && !isOther && !isHarmedToo(clause, single)) return []
  const { population, outcome, from, to } = single
  const noun = isOther ? null : (sentence.tokens[to - 1]?.word ?? '')
  return [{ population, outcome, value: 1, certainty: 'EXACT', sentence, from, noun, ...NOBODY }]
}

/** Whether nobody whom the sentences before tell of can be the one: neither by the same noun nor, of a list, by the same harm. */
function isNew(one: Further, earlier: Facts, found: readonly Further[]): boolean {
  const { noun, population, outcome } = one
  if (noun !== null && found.some((other) => other.noun !== null && isSameNoun(other.noun, noun))) return false
  return earlier.every(({ people, singles, sentence }) => {
    const told: readonly (PeopleCount | Single)[] = [...people, ...singles.filter((single) => single.outcome !== null)]
    const nouns = singles.map(({ to }) => sentence.tokens[to - 1]?.word ?? '')
    if (noun !== null && nouns.some((other) => isSameNoun(other, noun))) return false
    if (noun !== null && OVERLAPPING.has(population) && told.some((other) => other.population === population))
      return false
    // "A deminer was killed and his colleague wounded. ... The second deminer was hit in the arm"
    return told.length < 2 || told.every((other) => other.outcome !== outcome)
  })
}

const NOBODY = { apart: [], besides: 0 } as const

/** Whom the sentence before tells of in the same group and harm; nobody where they are a part of others. */
function apartFrom(
  { outcome, population }: PeopleCount,
  before: AccidentFacts | undefined,
  context: Context,
): Pick<Further, 'apart' | 'besides'> {
  // "Three of the seven wounded are at home. A further two ...": two of the seven.
  if (!before || context.facts(before.sentence).clause.quantities.some(({ partitive }) => partitive)) return NOBODY
  const isAlike = (other: PeopleCount | Single): boolean => other.outcome === outcome && other.population === population
  const apart = before.people.filter((count) => !count.part && isAlike(count))
  const named = before.singles.filter(isAlike).length
  return { apart, besides: apart.length > 0 ? apart.reduce((sum, { value }) => sum + value, 0) : named }
}

/** "Another", "a further two", "two more". */
function isFurther({ from, to }: PeopleCount, tokens: Sentence['tokens'], { pack }: Context): boolean {
  const { further } = pack.grammar
  if (!further) return false
  const wordOf = (at: number): string => tokens[at]?.word ?? ''
  // "Еще у двоих контузия"
  const isLed = pack.grammar.oneMore?.articles === undefined && further.before.has(wordOf(from - 2))
  return (
    isLed || further.before.has(wordOf(from - 1)) || further.before.has(wordOf(from)) || further.after.has(wordOf(to))
  )
}
