import type { Certainty, Outcome, Population } from '../../model/casualties.ts'
import { isOfOtherLand } from '../numbers/otherLands.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import { type Carried, canTellOfHarm, carriedTill, NOTHING_CARRIED } from './carried.ts'
import { changedToll } from './changedTolls.ts'
import { faresAfter } from './faring.ts'
import { groupGoneOnWith, groupLed, groupOfOthers, groupOfThese, isOfAnybody } from './groupBeside.ts'
import { partInLine } from './groupLines.ts'
import { inheritedBy, toldLast } from './inherited.ts'
import { describedBy, howMany, labelledBy, numberOfThem } from './labelled.ts'
import { amongNumber, isAmongAll, majorityGroup, outcomeOfWholeAfter } from './majorities.ts'
import { isMixed, isOfJoinedGroups, isOfSeveralGroups } from './mixedGroups.ts'
import { tellsMoreOfHarmed } from './ofHarmed.ts'
import { isOfOne } from './ofOnePerson.ts'
import { gappedOf } from './oneMore.ts'
import { personOf } from './peopleGroups.ts'
import { outcomeOf } from './peopleOutcomes.ts'
import { isAge, isOfOwn, isOfThings, isPart, isSource, isWhole, takesFromBefore } from './peopleParts.ts'
import { groupedBySum, summed } from './peopleSums.ts'
import { ledBy, talliedBy } from './peopleTallies.ts'
import { isListedPart } from './predicateGroups.ts'
import { comparedWith, respective, restated } from './restated.ts'
import { withBoth, withoutShares, withoutSummed } from './shares.ts'
import { amongVictims, isAmongCounted, sourceGroup, subsetAfter, subsetBefore, thereAre } from './subsetOutcomes.ts'
import { isNoToll } from './uncountedPeople.ts'
import { wholeOutcome } from './wholeOutcomes.ts'
import {
  carriedTo,
  isGroupOfAll,
  isNamedAgain,
  isOfPart,
  isOfUnread,
  isRest,
  parentOf,
  sharedWith,
  siblingOf,
  sourceOf,
  toldOfNumber,
  wholeNamed,
} from './wholesNamed.ts'

/** A number of people as one sentence tells it. */
export interface PeopleCount {
  readonly population: Population
  readonly outcome: Outcome
  readonly value: number
  readonly certainty: Certainty
  /** Tokens of the number. */
  readonly from: number
  readonly to: number
  /** Whether it counts a part of another number: of the sentence's, or of an earlier sentence's where it comes first. */
  readonly part: boolean
  /** Whether it names its group itself. */
  readonly grouped: boolean
  /** Whether it counts those of no group whom the sentence tells beside others of the same number. */
  readonly rest?: boolean
}

/** The same while what befell them may be untold yet. */
export interface Told extends Omit<PeopleCount, 'outcome'> {
  readonly outcome: Outcome | null
  readonly untold: boolean
}

const NOBODY: readonly never[] = []

/** The numbers of people killed, injured or harmed that a sentence tells, each with its own group and outcome. Parts ("Of them, 65 died") can go on with a number of the sentence before. */
export function peopleIn(clause: Clause, carried: Carried = NOTHING_CARRIED): readonly PeopleCount[] {
  return toldIn(clause, carried).filter(isKnown)
}

const isKnown = (count: Told): count is Told & PeopleCount => !count.untold && count.outcome !== null

/** The numbers of people of a group that the model does not tell apart ("two journalists"), which count where no other number tells of them. */
export function untoldIn(clause: Clause): readonly PeopleCount[] {
  if (!clause.marks.some(({ value }) => value.is === 'PERSON' && value.untold)) return []
  return toldIn(clause, NOTHING_CARRIED).filter(isUntoldWhole)
}

const isUntoldWhole = (count: Told): count is Told & PeopleCount =>
  count.untold && !count.part && count.outcome !== null

function toldIn(clause: Clause, carried: Carried): readonly Told[] {
  if (carried.people.length === 0 && !canTellOfHarm(clause)) return NOBODY
  const told: Told[] = []
  for (const quantity of clause.quantities) {
    const next = toldOf(clause, quantity, told, carried)
    const known = next?.outcome ? next : (partInLine(clause, quantity, carriedTill(quantity, carried).people) ?? next)
    if (known) told.push(known)
  }
  if (told.length === 0) return NOBODY
  const kept = withoutSummed(
    clause,
    withoutShares(
      clause,
      withBoth(clause, told).filter((count, at) => at === 0 || !repeats(clause, count, told[at - 1])),
    ),
  )
  return groupedBySum(kept, carried.people)
    .filter((count) => !isOfOtherLand(clause, count))
    .map((count, at, all) => summed(count, all.slice(at + 1), all.slice(0, at)))
}

/** "Iyirmi doqquzu yaralanıb (29 nəfər, ...)": the number before in other words. */
const repeats = (clause: Clause, { value, from, population }: Told, before: Told | undefined): boolean =>
  before?.value === value && population === before.population && wordAt(clause, from - 1) === '(' && before.to <= from

/** The same shape as `describedBy` gives. */
const changed = (clause: Clause, quantity: Quantity): Pick<Told, 'population' | 'outcome' | 'grouped'> | null => {
  const toll = changedToll(clause, quantity)
  return toll && { ...toll, grouped: toll.population !== 'EVERYONE' }
}

function toldOf(clause: Clause, quantity: Quantity, before: readonly Told[], carriedOn: Carried): Told | null {
  const carried = carriedTill(quantity, carriedOn)
  const { noun, value, certainty, from, to } = quantity
  if (noun && noun.value.is !== 'PERSON' && noun.value.is !== 'OUTCOME') return null
  const answering =
    comparedWith(clause, quantity, before) ?? (before.length <= 1 ? respective(clause, quantity, carried.people) : null)
  if (answering) return { ...answering, value, certainty, from, to, untold: false }
  const described = describedBy(clause, quantity) ?? changed(clause, quantity)
  if (described) return { ...described, value, certainty, from, to, part: false, untold: false }
  if (
    isAge(clause, quantity) ||
    isNoToll(clause, quantity) ||
    isOfThings(clause, quantity) ||
    isOfOne(clause, quantity) ||
    isOfJoinedGroups(clause, quantity)
  )
    return null
  const whole = isWhole(clause, quantity)
  const fares = faresAfter(clause, quantity)
  const told =
    whole || isSource(clause, quantity)
      ? wholeOutcome(clause, quantity)
      : (fares ??
        gappedOf(clause, quantity) ??
        labelledBy(clause, quantity) ??
        numberOfThem(clause, quantity, carried.people) ??
        outcomeOf(clause, quantity) ??
        howMany(clause, quantity))
  // "One of two shepherds injured on Friday has died": of those two only one was injured.
  const taken = before.at(-1)
  const own = whole && told === 'INJURED' && taken?.part && taken.outcome === 'KILLED' ? 'CASUALTY' : told
  const isTaken = takesFromBefore(clause, quantity)
  const among = thereAre(clause, quantity)
  const wholeBefore = amongNumber(clause, quantity)
  const part =
    (quantity.partitive && isTaken) ||
    isPart(clause, quantity) ||
    among !== null ||
    majorityGroup(clause, quantity) !== null ||
    wholeBefore !== undefined ||
    isOfPart(clause, quantity, own, before) ||
    isListedPart(clause, quantity, before.at(-1)?.part === true) ||
    (before.length === 0 && isGroupOfAll(clause, quantity, carried.people)) ||
    isAmongCounted(clause, quantity)
  const parent = whole
    ? undefined
    : (wholeNamed(clause, quantity, before) ??
      parentOf(clause, quantity, before) ??
      (part && isTaken && !isOfUnread(clause, quantity, before, carried.people)
        ? carriedTo(clause, quantity, carried.people)
        : undefined))
  // What is said of the parts of victims is not said of all: "seven of the 55 victims were children".
  const person = whole && noun?.value.is === 'OUTCOME' ? null : personOf(clause, quantity)
  if (person === null && isNamedAgain(clause, quantity, before)) return null
  const outcome =
    (own === 'KILLED' && clause.pack.grammar.nounsOpen ? own : null) ??
    subsetAfter(clause, quantity) ??
    own ??
    among ??
    talliedBy(clause, quantity) ??
    outcomeOfWholeAfter(clause, quantity) ??
    subsetBefore(clause, quantity, carried.isOfBoth) ??
    amongVictims(clause, quantity) ??
    inheritedBy(
      clause,
      quantity,
      wholeBefore
        ? toldOfNumber(wholeBefore, before, carried.people)
        : part
          ? (siblingOf(clause, quantity, before) ?? parent)
          : toldLast(clause, quantity, before),
      part,
    ) ??
    ledBy(clause, quantity)
  const isGrouped = outcome === null && person !== null && person.population !== 'EVERYONE'
  const source = isGrouped ? sourceOf(clause, quantity, before, carried.people) : undefined
  if (source) return { ...source, ...person, value, certainty, from, to, part: true, grouped: true }
  // "One of our positions was blown up": of what nobody is.
  if (quantity.partitive && !isTaken && person === null && !isOfOwn(clause, quantity)) return null
  // "Of the injured, two are in a grave condition" says nothing that is counted.
  if (
    part &&
    (own === null || fares !== null) &&
    parent?.outcome === 'INJURED' &&
    !(person && person.population !== 'EVERYONE')
  )
    return null
  if (whole && own === null) return null
  if (person === null && tellsMoreOfHarmed(clause, quantity)) return null
  // "Of over 380 people ... had laid 1.5 million of them": no part is greater than its whole.
  const isTooMany = parent !== undefined && !parent.part && value > parent.value
  if (part && quantity.partitive && isTooMany && person === null && !clause.pack.grammar.verbLast) return null
  // "He is one of 327 people whom mines killed" counts all of them.
  if (value === 1 && quantity.partitive && clause.pack.grammar.passive.has(wordAt(clause, from - 1))) return null
  const isUntold = person === null || (isOfAnybody(quantity) && person.population === 'EVERYONE')
  const again = isUntold && outcome === null ? restated(clause, quantity, carried.people, before) : null
  if (again) return { ...again, value, certainty, from, to, part: false, grouped: false, untold: false }
  if (!noun && !person && own === null && outcome === null) return null
  const sourced = sourceGroup(clause, before.at(-1))
  const isOfSeveral = !part && isOfSeveralGroups(clause, quantity)
  const goneOn = part || !(isOfSeveral || isMixed(before)) ? parent?.population : null
  const group =
    before.length > 0 || own === null || isOfSeveral
      ? null
      : (groupGoneOnWith(clause, quantity, carried.group) ?? groupOfThese(clause, quantity, carried.group))
  // "220 civilians (56 people died, 164 were hurt)", "hərbçilərdir: 54 nəfər": a noun that only says people leaves the group open.
  const shared = part ? undefined : sharedWith(clause, quantity, before, carried.people)
  const isOfWhole = shared !== undefined || (part && isTaken && parent !== undefined && !isMixed(carried.people))
  const isOpen =
    isAmongAll(clause, quantity) ||
    (group !== null && person?.population === 'EVERYONE') ||
    ((clause.pack.grammar.verbLast !== undefined || isOfWhole) &&
      isOfAnybody(quantity) &&
      person?.population === 'EVERYONE')
  const rest = isRest(clause, quantity, before.at(-1), carried.people) ? before.at(-1)?.population : null
  const named = rest ?? groupOfOthers(clause, quantity, carried.group) ?? (isOpen ? null : person?.population)
  const isGoneOn = !isOpen || part || shared !== undefined
  const population =
    named ??
    groupLed(clause, quantity) ??
    sourced ??
    (isGoneOn ? (shared?.population ?? goneOn ?? group) : null) ??
    'EVERYONE'
  return {
    population,
    outcome,
    value,
    certainty,
    from,
    to,
    part,
    grouped: person !== null,
    untold: person?.untold ?? false,
  }
}
