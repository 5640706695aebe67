import type { Certainty, Outcome, Population } from '../../../model/casualties.ts'
import { isHarmedToo } from '../../people/besides.ts'
import type { PeopleCount } from '../../people/people.ts'
import type { Single } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { type Count, countOf, OVERLAPPING } from './count.ts'
import { isFurther } from './furtherPeople.ts'
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
}

type Facts = readonly AccidentFacts[]

/**
 * "A shepherd was injured. ... His son was hurt, too", "Another person was wounded", "İki uşaq da yaralanıb": whom sentences tell of besides one of
 * whom those before tell alone. Where any number of two or more counts them together nobody can say who is among those.
 */
export function furtherOnes(facts: Facts, context: Context): readonly Further[] {
  const found: Further[] = []
  for (const [at, fact] of facts.entries()) {
    const earlier = facts.slice(0, at).filter(({ sentence }) => !found.some((one) => one.sentence === sentence))
    if (!earlier.some(tellsOfOne)) continue
    const own = furtherIn(fact, earlier, context).map((one) => ofGroup(one, earlier, context))
    if (own.length > 0 && own.every((one) => isNew(one, earlier, found))) found.push(...own)
  }
  const numbers = withoutFurther(facts, found).flatMap(({ people }) => people.filter(({ value }) => value > 1))
  return found.filter((one) => !numbers.some((number) => canHold(number, one)))
}

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
    if (further.some(({ sentence }) => sentence === fact.sentence))
      return fact.with({ people: [], singles: [], parts: [], harm: null, named: 0, group: null })
    if (at < first) return fact
    return fact.with({
      people: fact.people.filter(({ part }) => !part),
      singles: fact.singles.filter(({ isOneMore }) => !isOneMore),
    })
  })
}

/** Counts with those of further people, who add to those of their group. */
export function withFurther(counts: readonly Count[], further: readonly Further[]): readonly Count[] {
  const all = [...counts]
  for (const { population, outcome, value, certainty, sentence, from } of further) {
    const at = all.findIndex((count) => count.population === population && count.outcome === outcome)
    const same = all[at]
    const count = countOf({ population, outcome, value, certainty }, sentence, sentence.tokens[from]?.start)
    if (same) all[at] = { ...same, value: same.value + value, evidence: [...same.evidence, ...count.evidence] }
    else all.push(count)
  }
  return all
}

const tellsOfOne = ({ people, singles }: AccidentFacts): boolean =>
  people.length > 0 || singles.some(({ outcome }) => outcome !== null)

/** The people of a sentence, where it tells of nobody but further ones. */
function furtherIn(
  { sentence, people, singles, parts }: AccidentFacts,
  earlier: Facts,
  context: Context,
): readonly Further[] {
  const told = singles.filter(({ outcome }) => outcome !== null)
  if (parts.length > 0 || people.length + told.length !== 1) return []
  const { clause } = context.facts(sentence)
  const [count] = people
  if (count && !count.part && (isFurther(count, sentence.tokens, context) || isHarmedToo(clause, count)))
    return [{ ...count, sentence, noun: null }]
  const [single] = told
  if (!single || single.outcome === null || single.isPronoun || single.isOneMore) return []
  const isOther = isOfOtherName(single, sentence, earlier)
  if (!single.isBesides && !isOther && !isHarmedToo(clause, single)) return []
  const { population, outcome, from, to } = single
  const noun = isOther ? null : (sentence.tokens[to - 1]?.word ?? '')
  return [{ population, outcome, value: 1, certainty: 'EXACT', sentence, from, noun }]
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
