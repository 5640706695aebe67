import type { Outcome, Population } from '../../../model/casualties.ts'
import { evidenceOf } from '../../evidence.ts'
import { narrower, type Single } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { type Count, countOf, OVERLAPPING } from './count.ts'

/** A victim of whom another sentence says more was killed or injured. */
export const specific = (outcome: Outcome, facts: readonly AccidentFacts[]): Outcome =>
  outcome === 'CASUALTY'
    ? (facts.find(({ harm }) => harm === 'KILLED' || harm === 'INJURED')?.harm ?? outcome)
    : outcome

/** People named in the singular: the sentence that names most of them, each under the narrowest group any sentence gives. */
export function singular(facts: readonly AccidentFacts[], outcome: Outcome | null): readonly Count[] {
  const told = facts
    .map((fact) => ({ fact, people: fact.singles.filter((single) => single.outcome === outcome) }))
    .filter(({ people, fact }) => people.length > 0 && (outcome !== null || fact.event || fact.happened))
  const fullest = told.toSorted((a, b) => b.people.length - a.people.length)[0]
  if (!fullest || namesMore(fullest.fact, fullest.people)) return []
  const others = bornApart(told)
  if (others.length > fullest.people.length)
    return [...Map.groupBy(others, ({ population }) => population)].map(([population, same]) => ({
      ...countOf(
        { population, outcome: outcome ?? 'INJURED', value: same.length, certainty: 'EXACT' },
        fullest.fact.sentence,
        0,
      ),
      evidence: same.map(({ sentence }) => evidenceOf(sentence)),
    }))
  // "A sapper was wounded. ... His fellow was hurt, too."
  const besides = told.flatMap(({ people }) => (people === fullest.people ? [] : people.filter((one) => one.isBesides)))
  const isTold = fullest.people.length > 1 || fullest.people.some(({ isBesides }) => isBesides)
  const own = isTold ? [] : besides.map(({ population }) => population)
  const groups = [
    ...(fullest.people.length === 1
      ? [narrowest(own.length > 0 ? without(facts, besides) : facts, outcome)]
      : fullest.people.map(({ population }) => population)),
    ...own,
  ]
  return [...Map.groupBy(groups, (group) => group)].map(([population, same]) =>
    countOf(
      { population, outcome: outcome ?? 'INJURED', value: same.length, certainty: 'EXACT' },
      fullest.fact.sentence,
      0,
    ),
  )
}

const without = (facts: readonly AccidentFacts[], some: readonly Single[]): readonly AccidentFacts[] =>
  facts.map((fact) => fact.with({ singles: fact.singles.filter((single) => !some.includes(single)) }))

/** A first name and a surname, by the endings of surnames. */
const FULL_NAME = /\p{Lu}\p{L}+ \p{Lu}\p{L}+(?:[oe]v|yev|[oe]va|yeva|zadə|bəyli|ов|ев|ова|ева|заде)(?!\p{L})/gu

/** Where a clause ends, or a verb that comes last ends it ("montyor A B həlak olub, ..."): those named after it are told of by another. */
const CLAUSE_END = /(?<=\p{L}(?:[ıiuü]b|m[ıiuü]ş)(?:l[aə]r|d[ıiuü]r)?)[,:]|;/u

/** "An editor A B, an operator C D and deputy E F died": of those named some are called nothing that is known, and nobody can say how many are counted. */
function namesMore({ sentence, singles }: AccidentFacts, [first]: readonly Single[]): boolean {
  const start = sentence.tokens[first?.from ?? 0]?.start ?? 0
  const [clause = ''] = sentence.verbatim.slice(start).split(CLAUSE_END)
  const names = clause.match(FULL_NAME)?.length ?? 0
  return names > 1 && names > singles.length
}

/** Years of birth in the words of several sentences: each is of somebody else. */
function bornApart(
  told: readonly { readonly fact: AccidentFacts; readonly people: readonly Single[] }[],
): readonly { readonly population: Population; readonly sentence: Sentence }[] {
  const years = told.flatMap(({ fact: { sentence }, people }) =>
    people.flatMap(({ born, population }) => {
      const year = /(?:19|20)\d\d/.exec(born ?? '')?.[0]
      return year === undefined ? [] : [[year, { population, sentence }] as const]
    }),
  )
  return [...new Map(years).values()]
}

/**
 * The narrowest group that any sentence gives one person. Of one killed and one injured, who is named without what befell them
 * ("a tractor that a civilian drove ... the driver died, his brother was hurt") is the one told of first.
 */
export function narrowest(facts: readonly AccidentFacts[], outcome: Outcome | null): Population {
  // "Looked for the grave of his mother": a relative of somebody of whom no harm is told is somebody else.
  const singles = facts.flatMap(({ singles, sentence: { tokens } }) =>
    singles.filter(({ outcome, from }) => outcome !== null || !OWNERS.has(tokens[from - 1]?.word ?? '')),
  )
  const first = singles.find((single) => single.outcome === 'KILLED' || single.outcome === 'INJURED')
  // "A tractor with a man and his son of 16 ... the driver died, the boy was hurt": the son is the boy.
  const isToldLater = (group: Population): boolean =>
    OVERLAPPING.has(group) &&
    singles.some(
      (one) =>
        one.population === group && one.outcome !== outcome && one.outcome !== null && one.outcome !== 'CASUALTY',
    )
  // "Ali, 39, and Vali, 17, were herding sheep ... The elder died": of several nobody can say which of them.
  const unsaid = new Set(singles.filter(({ outcome: none }) => none === null).map(({ population }) => population))
  const isOpen = (first === undefined || first.outcome === outcome) && unsaid.size < 2
  return singles
    .filter(
      (single) =>
        single.outcome === outcome ||
        (isOpen && (single.outcome === null || single.outcome === 'CASUALTY') && !isToldLater(single.population)),
    )
    .map(({ population }) => population)
    .reduce(narrower, 'EVERYONE')
}

/** Words that own a relative. */
const OWNERS = new Set(['his', 'her', 'their'])

/** Where no sentence says in one breath who was harmed: who was there when it went off, with the harm another sentence tells. */
export function unsaid(facts: readonly AccidentFacts[]): Count[] {
  const harms = facts.flatMap(({ harm }) => (harm === null ? [] : [harm]))
  const outcome = harms.find((harm) => harm !== 'CASUALTY')
  if (!outcome) return []
  return singular(facts, null).map((count) => ({ ...count, outcome }))
}

/** People given an age or a year of birth count where no number does; where one does, they can tell its group. */
export function withNamed(counts: readonly Count[], facts: readonly AccidentFacts[]): readonly Count[] {
  const fact = facts.find(({ named, people }) => named > 0 && people.every(({ part }) => part))
  if (!fact) return counts
  const outcome = fact.harm ?? facts.find(({ harm }) => harm !== null)?.harm ?? null
  if (outcome === null) return counts
  const { group } = fact
  const total = counts.find((count) => count.outcome === outcome && count.population === 'EVERYONE')
  const isTold = counts.some((count) => count.population === group)
  if (total && total.value === fact.named && group !== null && group !== 'EVERYONE' && !isTold)
    return counts.map((count) =>
      count === total ? { ...count, population: group, evidence: [evidenceOf(fact.sentence)] } : count,
    )
  if (counts.length > 0) return counts
  return [
    countOf(
      { population: group ?? 'EVERYONE', outcome: specific(outcome, facts), value: fact.named, certainty: 'EXACT' },
      fact.sentence,
      0,
    ),
  ]
}

/** "One person was killed. ... The dead man was a serviceman": one of no group is of that which another sentence gives the one killed or injured. */
export const withGroupOfOne = (counts: readonly Count[], facts: readonly AccidentFacts[]): readonly Count[] =>
  counts.map((count) => {
    if (count.population !== 'EVERYONE' || count.value !== 1) return count
    const told = facts.flatMap(({ singles }) => singles.filter(({ outcome }) => outcome === count.outcome))
    // "One more resident was maimed. The victim is a civilian": nobody else can be meant.
    const groups = counts.length === 1 ? [narrowest(facts, count.outcome)] : told.map(({ population }) => population)
    const [group, ...others] = new Set(groups)
    if (group === undefined || others.length > 0 || group === 'EVERYONE' || OVERLAPPING.has(group)) return count
    const isOther = counts.some(({ population, outcome }) => population === group && outcome === count.outcome)
    return isOther ? count : { ...count, population: group }
  })

/** "The toll rose to two. ... The girl died in hospital": a child or woman named in the singular is one of more people of no group whom the same befell. */
export function ofOverlapping(
  counts: readonly Count[],
  facts: readonly AccidentFacts[],
  context: Context,
): readonly Count[] {
  const found = new Map<string, Count>()
  for (const { singles, sentence } of facts) {
    const isToll = context
      .facts(sentence)
      .clause.marks.some(({ value }) => value.is === 'OUTCOME' && value.total === true)
    // "A child was near the dead men": one sentence tells whom it counts.
    const isApart = (count: Count): boolean => isToll || count.evidence[0]?.start !== evidenceOf(sentence).start
    for (const { population, outcome, isPronoun } of singles) {
      if (outcome === null || outcome === 'CASUALTY' || isPronoun || !OVERLAPPING.has(population)) continue
      const isOfMore = counts.some(
        (count) => count.outcome === outcome && count.value > 1 && !OVERLAPPING.has(count.population) && isApart(count),
      )
      const isKnown = counts.some((count) => count.population === population)
      if (isOfMore && !isKnown)
        found.set(
          `${population} ${outcome}`,
          countOf({ population, outcome, value: alike(singles, population, outcome), certainty: 'EXACT' }, sentence, 0),
        )
    }
  }
  return [...found.values()]
}

/** How many of a group one sentence names one by one ("his sons, aged 12 and 15, were hurt"). */
const alike = (singles: readonly Single[], population: Population, outcome: Outcome): number =>
  singles.filter((one) => one.population === population && one.outcome === outcome).length

/** "Two of the policemen were wounded. ... The civilian driver is among the injured": one of a group that no number of that outcome counts. */
export function ofOtherGroups(counts: readonly Count[], facts: readonly AccidentFacts[]): readonly Count[] {
  const isKnown = (group: Population): boolean => group !== 'EVERYONE' && !OVERLAPPING.has(group)
  const found = new Map<string, Count>()
  for (const { singles, sentence } of facts)
    for (const { population, outcome } of singles) {
      if (outcome === null || outcome === 'CASUALTY' || !isKnown(population)) continue
      const told = counts.filter((count) => count.outcome === outcome)
      const isOther = told.length > 0 && told.every((one) => isKnown(one.population) && one.population !== population)
      const isToldElsewhere = counts.some((count) => count.population === population)
      if (isOther && !isToldElsewhere)
        found.set(
          `${population} ${outcome}`,
          countOf({ population, outcome, value: 1, certainty: 'EXACT' }, sentence, 0),
        )
    }
  return [...found.values()]
}
