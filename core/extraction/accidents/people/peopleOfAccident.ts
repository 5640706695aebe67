import type { Outcome, Population } from '../../../model/casualties.ts'
import { evidenceOf } from '../../evidence.ts'
import type { PeopleCount } from '../../people/people.ts'
import type { Single } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { withPartsAdded } from './addedParts.ts'
import { besideNumber, isBesideOther, listedSingles } from './besideNumber.ts'
import { withCorrectedTolls } from './correctedTolls.ts'
import { type Count, countOf, OVERLAPPING } from './count.ts'
import { withCountedBefore } from './countedBefore.ts'
import { withDeathsAdded } from './deathsAdded.ts'
import { withEndOfOne } from './endOfOne.ts'
import { furtherOnes, withFurther, withoutFurther } from './furtherOnes.ts'
import { groupOfAll } from './groupOfAll.ts'
import { withLaterDeaths } from './laterDeaths.ts'
import { partsOf, wholesFirst, withListsSummed } from './listedPeople.ts'
import { withKnownGroups, withoutCountedAgain } from './namedAgain.ts'
import { withOutcomes } from './outcomeOfAll.ts'
import { asUpdated, withDeadOfGroup, withoutHeadlines, withPronouns } from './pronouns.ts'
import { ofOtherGroups, ofOverlapping, singular, specific, unsaid, withGroupOfOne, withNamed } from './singular.ts'
import { withWholesOfDead } from './wholesOfDead.ts'
import { withoutTotals } from './withoutTotals.ts'

const OUTCOMES: readonly Outcome[] = ['KILLED', 'INJURED', 'CASUALTY']

/** How what sentences tell of people is corrected and completed by the others of their accident; each is asked with what those before it left. */
const COMPLETIONS: readonly ((facts: readonly AccidentFacts[], context: Context) => readonly AccidentFacts[])[] = [
  withoutCountedAgain,
  withWholesOfDead,
  withDeathsAdded,
  withCorrectedTolls,
  withoutHeadlines,
  asUpdated,
  withEndOfOne,
  withPronouns,
  withDeadOfGroup,
  withLaterDeaths,
  withKnownGroups,
]

/** The people harmed in one accident, from all its sentences: numbers first, then people named in the singular, then those given an age. */
export function accidentCounts(facts: readonly AccidentFacts[], context: Context): readonly Count[] {
  const told = COMPLETIONS.reduce((told, completed) => completed(told, context), facts)
  const further = furtherOnes(told, context)
  const body = withPartsAdded(withCountedBefore(withoutFurther(told, further), context), context)
  const rest = new Set<Count>()
  const counts = refined(explicit(body, context, rest))
  const numbered = counts.length
  for (const outcome of OUTCOMES) {
    const told = counts.some((count) => count.outcome === outcome || outcome === 'CASUALTY')
    if (!told) counts.push(...singular(body, outcome).map((count) => ({ ...count, outcome: specific(outcome, body) })))
  }
  counts.push(...ofOtherGroups(counts, body), ...ofOverlapping(counts, body, context))
  const listed = new Set(counts.slice(numbered))
  const known = refined(counts)
  const all = withNamed(known.length > 0 || body.some(({ unharmed }) => unharmed) ? known : unsaid(body), body)
  const own = oneEach(withOutcomes(withGroupOfOne(all, body), body, context))
  return inGroup(withoutTotals(withFurther(own, further, rest), listed, rest), groupOfAll(body, context))
}

/** One number of each group and outcome: the first told. */
const oneEach = (counts: readonly Count[]): readonly Count[] =>
  counts.filter(
    (count, at) =>
      counts.findIndex(({ population, outcome }) => population === count.population && outcome === count.outcome) ===
      at,
  )

/** Counts of people of no group, where the text says of which group all of them were. */
const inGroup = (counts: readonly Count[], group: Population | null): readonly Count[] =>
  group === null || counts.some(({ population }) => population !== 'EVERYONE' && !OVERLAPPING.has(population))
    ? counts
    : counts.map((count) => (count.population === 'EVERYONE' ? { ...count, population: group } : count))

/** Victims of a group of whom another sentence, which leaves the group out, tells more: "two civilians were blown up ... Both died." */
function refined(counts: readonly Count[]): Count[] {
  const vague = counts.find(
    ({ outcome, population }) => outcome === 'CASUALTY' && population !== 'EVERYONE' && !OVERLAPPING.has(population),
  )
  const exact = counts.find(({ outcome, population }) => outcome !== 'CASUALTY' && population === 'EVERYONE')
  if (!vague || !exact || vague.value !== exact.value) return [...counts]
  const merged = { ...exact, population: vague.population, evidence: [...vague.evidence, ...exact.evidence] }
  return counts.flatMap((count) => {
    if (count === vague) return [merged]
    if (count === exact) return []
    // A child among them is one of those of whom more is told.
    const isOfThem = count.outcome === 'CASUALTY' && OVERLAPPING.has(count.population)
    return [isOfThem ? { ...count, outcome: exact.outcome } : count]
  })
}

/** `rest` takes the counts of those of no group whom a sentence tells beside others of a group. */
function explicit(facts: readonly AccidentFacts[], context: Context, rest: Set<Count>): Count[] {
  const counts: Count[] = []
  for (const [at, fact] of facts.entries()) {
    const earlier = [...counts]
    for (const told of wholesFirst(withListsSummed(fact, context))) {
      const { population, outcome, value, certainty, part, grouped, from } = told
      if (isOneOfNamed(told, facts.slice(0, at), earlier)) continue
      const same = counts.filter((count) => count.outcome === outcome || outcome === 'CASUALTY')
      const repeats = earlier.some((count) => same.includes(count) && !OVERLAPPING.has(count.population))
      const known = same.some((count) => count.population === population && count.outcome === outcome)
      const detail = same.length > 0 && !grouped && (part || repeats)
      if (known || detail || (population === 'EVERYONE' && repeats)) continue
      const count = countOf({ population, outcome, value, certainty }, fact.sentence, fact.sentence.tokens[from]?.start)
      counts.push(count)
      if (told.rest || isBesideOther(told, fact, context)) rest.add(count)
    }
    // A couple is two who are named in one place.
    const named = Map.groupBy(listedSingles(fact, context), ({ from }) => from)
    // "A policeman, a sapper and two workers": the two are no sum of the others.
    for (const single of fact.singles) {
      const next = besideNumber(single, fact, context)
      if (!next || next.population === single.population || single.to > next.from) continue
      const same = counts.find((count) => count.population === next.population && count.outcome === next.outcome)
      if (same?.value === next.value) rest.add(same)
    }
    const ones = new Set<Count>()
    for (const [single, ...others] of named.values())
      if (single)
        addOne(counts, single, {
          value: 1 + others.length,
          sentence: fact.sentence,
          than: besideNumber(single, fact, context)?.value ?? null,
          ones,
        })
    for (const [population, outcome, value] of partsOf(fact))
      if (!counts.some((count) => count.population === population && count.outcome === outcome))
        counts.push(countOf({ population, outcome, value, certainty: 'EXACT' }, fact.sentence, 0))
  }
  return counts
}

/** "Its driver and a passenger were hurt. One is in a grave condition": a part of those whom a sentence before names one by one, where no number counts them. */
const isOneOfNamed = (
  { part, outcome, value }: PeopleCount,
  earlier: readonly AccidentFacts[],
  counts: readonly Count[],
): boolean =>
  part &&
  !counts.some((count) => count.outcome === outcome || count.outcome === 'CASUALTY') &&
  earlier.some(({ singles }) => singles.filter((single) => single.outcome === outcome).length > value)

/** Where somebody is told of, and the number right beside them. */
interface Beside {
  readonly value: number
  readonly sentence: Sentence
  readonly than: number | null
  /** Counts of those of its sentence whom no number counts, to which one more is added. */
  readonly ones: Set<Count>
}

function addOne(counts: Count[], { population, outcome }: Single, { value, sentence, than, ones }: Beside): void {
  if (outcome === null) return
  const same = counts.filter(
    (count) => count.outcome === outcome && (count.population === population || !OVERLAPPING.has(count.population)),
  )
  if (same.some((count) => count.evidence[0]?.start !== evidenceOf(sentence).start)) return
  const at = counts.findIndex((count) => same.includes(count) && count.population === population)
  const alike = counts[at]
  if (alike) {
    // Where another number told them all ("three: two reporters and an official"), they are no more than those.
    if (than !== alike.value && !ones.has(alike)) return
    counts[at] = { ...alike, value: alike.value + value }
    if (ones.has(alike)) ones.add(counts[at])
    return
  }
  const one = countOf({ population, outcome, value, certainty: 'EXACT' }, sentence, 0)
  counts.push(one)
  ones.add(one)
}
