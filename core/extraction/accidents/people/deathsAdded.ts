import type { Outcome, Population } from '../../../model/casualties.ts'
import { deathsOfInjured, type LaterDeaths } from '../../people/deathsOfInjured.ts'
import type { PeopleCount } from '../../people/people.ts'
import type { Single } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import { SentenceNotes } from '../../text/sentenceNotes.ts'
import type { Sentence } from '../../text/sentences.ts'
import { isHeadline } from '../accident.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { OVERLAPPING } from './count.ts'

type Facts = readonly AccidentFacts[]

/** Some of the injured whose death a sentence tells that names no district: in one that does, somebody died of another event. */
export const laterDeathsIn = (sentence: Sentence, context: Context): LaterDeaths | null =>
  context.facts(sentence).means.has('OUTCOME') ? LATER_DEATHS.of(sentence, context) : null

const LATER_DEATHS = new SentenceNotes((sentence, context: Context): LaterDeaths | null => {
  const { clause, places } = context.facts(sentence)
  const deaths = deathsOfInjured(clause)
  return deaths && !places.some(({ kind }) => kind === 'DISTRICT') ? deaths : null
})

/**
 * "The driver died, four were injured. One of the injured died on Sunday": two dead and three injured. Where nobody was dead before, the
 * injured are the casualties, some of whom died.
 */
export function withDeathsAdded(facts: Facts, context: Context): Facts {
  let told = facts
  let isAdded = false
  for (const [at, fact] of facts.entries()) {
    if (!fact.later || at === 0 || isHeadline(fact)) continue
    const deaths = laterDeathsIn(fact.sentence, context) ?? deathOfOne(fact, told.slice(0, at), context)
    // The lead and the text below it tell of the same ones.
    if (!deaths || (isAdded && !deaths.isOneMore)) continue
    const next = added(told, at, deaths, context)
    isAdded ||= next !== told
    told = next
  }
  return told
}

/**
 * "Three children were injured. ... One child died in hospital", "three policemen were injured. Sergeant Nijat Aliyev, 24, died on Monday": one
 * of those whom a number counts among the injured, by their group or called by a name or age alone, where nobody had died.
 */
function deathOfOne(fact: AccidentFacts, earlier: Facts, context: Context): LaterDeaths | null {
  const hurt = earlier.flatMap((one) => hurtIn(one, context)).at(-1)
  const told: readonly (PeopleCount | Single)[] = [...fact.people, ...fact.singles]
  const [dead, ...others] = told
  if (!hurt || hurt.value < 2 || dead?.outcome !== 'KILLED' || others.length > 0) return null
  // "The sixth, Tural Aliyev, 22, died": none of those.
  const { oneMore, laterDeaths } = context.pack.grammar
  const isOther = fact.sentence.tokens
    .slice(0, dead.from)
    .some(({ word }) => oneMore?.words.has(word) || laterDeaths?.words.has(word))
  if (isOther || earlier.some(tellsOfDeath)) return null
  const isOne = 'value' in dead ? dead.value === 1 && !dead.part : !dead.isOneMore && !dead.isBesides && !dead.isPronoun
  const isOfGroup = dead.population === hurt.population && dead.population !== 'EVERYONE'
  const isNamed = 'born' in dead && (dead.born !== null || dead.name !== undefined) && dead.population === 'EVERYONE'
  return isOne && (isOfGroup || isNamed) ? { value: 1, from: dead.from, nth: 0, isOneMore: false, isAlone: true } : null
}

const tellsOfDeath = ({ harm, people, singles }: AccidentFacts): boolean =>
  harm === 'KILLED' || [...people, ...singles].some(({ outcome }) => outcome === 'KILLED')

function added(facts: Facts, at: number, { value, from, nth, isOneMore }: LaterDeaths, context: Context): Facts {
  const earlier = facts.slice(0, at)
  const hurt = earlier.flatMap((fact) => hurtIn(fact, context)).at(-1)
  // "One of them died, two others were treated": how those who are left fared is told.
  if (
    !hurt ||
    hurt.value < value ||
    facts[at]?.people.some((count) => count.outcome === 'INJURED' && count.from !== from)
  )
    return facts
  const isDead = ({ outcome, population }: Told): boolean => outcome === 'KILLED' && population === hurt.population
  const before = earlier.reduce((most, fact) => Math.max(most, numberOf(fact, isDead)), 0)
  if (nth > 0 && nth !== before + 1) return facts
  const isAnyDead = before > 0 || earlier.some(({ harm }) => harm === 'KILLED')
  // "Three were injured. One more victim died": of the others who died this text does not tell.
  if (isOneMore && !isAnyDead) return facts
  const left: readonly PeopleCount[] = isAnyDead
    ? [{ ...hurt, outcome: 'INJURED' as const, value: hurt.value - value }].filter((count) => count.value > 0)
    : [{ ...hurt, outcome: 'CASUALTY' }]
  const dead: PeopleCount = {
    ...hurt,
    outcome: 'KILLED',
    value: before + value,
    certainty: 'EXACT',
    from,
    to: from + 1,
  }
  return facts.map((fact, index) => {
    if (index === at) return fact.with({ people: [dead], singles: [], parts: [] })
    // What is told of all below says again how many were injured at first.
    const people = fact.people.flatMap((count) => (isSame(count, hurt) ? (count === hurt ? left : []) : [count]))
    if (index > at) return fact.with({ people })
    return fact.with({
      people: people.filter((count) => !isDead(count)),
      singles: fact.singles.filter((one) => !isDead(one)),
    })
  })
}

/** The numbers of injured in a sentence, be it that they stand for all harmed since the next one tells of some who died. */
function hurtIn({ people, sentence }: AccidentFacts, context: Context): readonly PeopleCount[] {
  const { marks } = context.facts(sentence).clause
  const isOf = (outcome: Outcome): boolean =>
    marks.some(({ value }) => value.is === 'OUTCOME' && value.outcome === outcome && !value.event)
  const isOfAll = people.every(({ population }) => OVERLAPPING.has(population))
  return people.filter(
    ({ outcome, part, population }) =>
      !part &&
      (isOfAll || !OVERLAPPING.has(population)) &&
      (outcome === 'INJURED' || (outcome === 'CASUALTY' && isOf('INJURED') && !isOf('CASUALTY'))),
  )
}

interface Told {
  readonly outcome: Outcome | null
  readonly population: Population
}

const isSame = (a: PeopleCount, b: PeopleCount): boolean =>
  a.outcome === b.outcome && a.population === b.population && a.value === b.value && !a.part

/** How many a sentence tells of that a test holds for: by number, else one by one. */
function numberOf({ people, singles }: AccidentFacts, is: (one: Told) => boolean): number {
  return people.find((count) => !count.part && is(count))?.value ?? singles.filter(is).length
}
