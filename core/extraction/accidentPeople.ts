import type { CasualtyCount, Certainty, Outcome, Population } from '../model/casualties.ts'
import type { Span } from '../model/claim.ts'
import type { AccidentFacts } from './accidentFacts.ts'
import { evidenceOf } from './evidence.ts'
import type { Sentence } from './sentences.ts'
import { narrower, type Single } from './singles.ts'

type Count = CasualtyCount<Span>

/** Groups that overlap with the others: told beside them, not instead of them. */
const OVERLAPPING = new Set<Population>(['CHILD', 'WOMAN'])

/** The people harmed in one accident, from all its sentences: numbers first, then people named in the singular, then those given an age. */
export function accidentCounts(facts: readonly AccidentFacts[]): readonly Count[] {
  const counts = explicit(facts)
  for (const outcome of ['KILLED', 'INJURED', 'CASUALTY'] as const)
    if (
      !counts.some(
        (count) => count.outcome === outcome || (outcome === 'CASUALTY' && !OVERLAPPING.has(count.population)),
      )
    )
      counts.push(...singular(facts, outcome))
  if (counts.length === 0) counts.push(...named(facts))
  return withoutTotals(counts)
}

function explicit(facts: readonly AccidentFacts[]): Count[] {
  const counts: Count[] = []
  for (const { sentence, people } of facts)
    for (const { population, outcome, value, certainty, part, grouped, from } of people) {
      const same = counts.filter((count) => count.outcome === outcome)
      const known = same.some((count) => count.population === population)
      const inDetail = (part || same.length > 0) && !grouped && same.length > 0
      const general =
        population === 'EVERYONE' && same.some((count) => !OVERLAPPING.has(count.population)) && isLater(same, sentence)
      if (known || inDetail || general) continue
      counts.push(countOf({ population, outcome, value, certainty }, sentence, sentence.tokens[from]?.start))
    }
  return counts
}

/** Whether all of the counts come from earlier sentences, so that a general number repeats them. */
const isLater = (counts: readonly Count[], sentence: Sentence): boolean =>
  counts.every(({ evidence }) => (evidence[0]?.start ?? 0) < sentence.start)

/** People named in the singular: the sentence that names most of them, each under the narrowest group any sentence gives. */
function singular(facts: readonly AccidentFacts[], outcome: Outcome): readonly Count[] {
  const told = facts
    .map(({ sentence, singles }) => ({ sentence, people: singles.filter((single) => single.outcome === outcome) }))
    .filter(({ people }) => people.length > 0)
  const fullest = told.toSorted((a, b) => b.people.length - a.people.length)[0]
  if (!fullest) return []
  const alone = fullest.people.length === 1
  const groups = alone
    ? [told.flatMap(({ people }) => people).reduce(merge).population]
    : fullest.people.map(({ population }) => population)
  return [...Map.groupBy(groups, (group) => group)].map(([population, same]) =>
    countOf({ population, outcome, value: same.length, certainty: 'EXACT' }, fullest.sentence, 0),
  )
}

const merge = (a: Single, b: Single): Single => ({ ...a, population: narrower(a.population, b.population) })

/** People whom a sentence names with an age, where no number and no noun tells of them. */
function named(facts: readonly AccidentFacts[]): readonly Count[] {
  const first = facts.find((fact) => fact.named > 0)
  if (!first) return []
  return [
    countOf({ population: 'EVERYONE', outcome: 'INJURED', value: first.named, certainty: 'EXACT' }, first.sentence, 0),
  ]
}

/** Where every person has a group of their own, the overall number is no count. */
function withoutTotals(counts: readonly Count[]): readonly Count[] {
  return counts.filter(({ population, outcome, value }) => {
    if (population !== 'EVERYONE') return true
    const groups = counts.filter(
      (count) => count.population !== 'EVERYONE' && !OVERLAPPING.has(count.population) && count.outcome === outcome,
    )
    return groups.length === 0 || groups.reduce((sum, count) => sum + count.value, 0) !== value
  })
}

interface Number {
  readonly population: Population
  readonly outcome: Outcome
  readonly value: number
  readonly certainty: Certainty
}

const countOf = (number: Number, sentence: Sentence, at: number | undefined): Count => ({
  ...number,
  evidence: [evidenceOf(sentence, at)],
})
