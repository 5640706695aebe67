import type { Certainty, Outcome, Population } from '../model/casualties.ts'
import { groupBeside, isSubset, sharedPredicate } from './groupBeside.ts'
import type { Mark } from './lexicon.ts'
import { outcomeOf } from './peopleOutcomes.ts'
import type { Clause, Quantity } from './quantities.ts'
import type { Meaning } from './terms.ts'

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
}

interface Told extends Omit<PeopleCount, 'outcome'> {
  readonly outcome: Outcome | null
  readonly untold: boolean
}

const wordAt = ({ sentence }: Clause, at: number): string => sentence.tokens[at]?.word ?? ''

/** The numbers of people killed, injured or harmed that a sentence tells, each with its own group and outcome. Parts ("Of them, 65 died") can go on with a number of the sentence before. */
export function peopleIn(clause: Clause, carried?: PeopleCount): readonly PeopleCount[] {
  const told: Told[] = []
  const whole = carried && { ...carried, untold: false }
  for (const quantity of clause.quantities) {
    const next = toldOf(clause, quantity, told, whole)
    if (next) told.push(next)
  }
  return told.flatMap(({ untold, outcome, ...count }) => (untold || outcome === null ? [] : [{ ...count, outcome }]))
}

function toldOf(clause: Clause, quantity: Quantity, before: readonly Told[], carried?: Told): Told | null {
  const { noun, value, certainty, from, to } = quantity
  if (noun && noun.value.is !== 'PERSON' && noun.value.is !== 'OUTCOME') return null
  const own = outcomeOf(clause, quantity)
  const part = quantity.partitive || isPart(clause, quantity)
  const parent = isWhole(clause, quantity)
    ? undefined
    : (parentOf(clause, quantity, before) ?? (part ? carried : undefined))
  const person = personOf(clause, quantity)
  const outcome = own ?? inheritedBy(clause, quantity, part ? parent : before.at(-1), part) ?? ledBy(clause, quantity)
  if (!noun && !person && own === null && outcome === null) return null
  const population = person?.population ?? parent?.population ?? 'EVERYONE'
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

/** Whether a part before it is taken from the quantity: "359 of the 3,458 victims". */
const isWhole = (clause: Clause, { from }: Quantity): boolean =>
  clause.quantities.some((part) => part.partitive && part.to < from && from - part.to <= 3)

/** A part has the outcome of its whole, an entry of a list that of the entry before it. */
function inheritedBy(clause: Clause, quantity: Quantity, from: Told | undefined, part: boolean): Outcome | null {
  return part || isListed(clause, quantity) ? (from?.outcome ?? null) : null
}

/** The group a quantity names: its noun, "14 of them civilians", "29 of the injured being civilians", "children making up 357". */
function personOf(
  clause: Clause,
  quantity: Quantity,
): { population: Population; untold: boolean } | null {
  const { noun, partitive, from, to } = quantity
  const asPerson = (mark: Mark<Meaning> | undefined): { population: Population; untold: boolean } | null =>
    mark?.value.is === 'PERSON' ? { population: mark.value.population, untold: mark.value.untold === true } : null
  if (noun?.value.is === 'PERSON') return asPerson(groupBeside(clause, quantity) ?? noun)
  const shared = sharedPredicate(clause, quantity)
  if (shared) return asPerson(shared)
  if (!partitive && noun?.value.is !== 'OUTCOME') return null
  const start = noun?.to ?? to
  const right = clause.marks.find(
    ({ from: at, value }) => at >= start && value.is !== 'SUBSET' && value.is !== 'OUTCOME',
  )
  if (right?.value.is === 'PERSON' && (partOnly(clause, start, right.from) || ofOnly(clause, start, right.from)))
    return asPerson(right)
  const left = clause.marks.findLast((mark) => mark.to <= from)
  return left?.value.is === 'PERSON' && from - left.to <= 3 && linked(clause, left.to, from) ? asPerson(left) : null
}

const partOnly = (clause: Clause, a: number, b: number): boolean =>
  tokens(a, b).every(
    (at) => clause.markAt.get(at)?.value.is === 'SUBSET' || clause.pack.grammar.passive.has(wordAt(clause, at)),
  )
/** "one of the servicemen": a few words after "of" lead to the group. */
const ofOnly = (clause: Clause, a: number, b: number): boolean =>
  clause.pack.grammar.of.has(wordAt(clause, a)) &&
  b - a <= 3 &&
  !clause.quantities.some(({ from }) => from > a && from < b)
const linked = (clause: Clause, a: number, b: number): boolean =>
  b > a &&
  tokens(a, b).every((at) => clause.pack.grammar.links.has(wordAt(clause, at)) || /ing$/.test(wordAt(clause, at)))
const tokens = (a: number, b: number): readonly number[] =>
  Array.from({ length: Math.max(0, b - a) }, (_, at) => a + at)

/** Whether words before or after make the quantity a part: "including 12", "of whom 51", "357 children among them", "(44 killed". */
function isPart(clause: Clause, { from, to, noun }: Quantity): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (isSubset(clause, at, false)) return true
    if (/^[,;]$/.test(wordAt(clause, at))) break
  }
  if (insideParentheses(clause, from)) return true
  const end = noun?.to ?? to
  if (isSubset(clause, end, true)) return true
  return [end, end + 1].some(
    (at) =>
      clause.markAt.get(at)?.value.is === 'SUBSET' && clause.markAt.get(at)?.from === at && !followsNumber(clause, at),
  )
}

/** "20 citizens, including 12": the part is the next number, not this one. */
function followsNumber(clause: Clause, at: number): boolean {
  const end = clause.markAt.get(at)?.to ?? at
  return clause.quantities.some((quantity) => quantity.from >= end && quantity.from - end <= 3)
}

function insideParentheses(clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    if (wordAt(clause, back) === ')') return false
    if (wordAt(clause, back) === '(') return true
  }
  return false
}

/** The number that a part belongs to, or that an unnamed group goes on with: the last one before it that is no part itself. */
function parentOf(clause: Clause, quantity: Quantity, before: readonly Told[]): Told | undefined {
  if (insideParentheses(clause, quantity.from)) {
    const open = tokens(0, quantity.from).findLast((at) => wordAt(clause, at) === '(') ?? 0
    return before.findLast((told) => told.to <= open)
  }
  return before.findLast((told) => !told.part) ?? before.at(-1)
}

/** Whether the quantity goes on with a list: "357 children and 38 women". */
function isListed(clause: Clause, { from }: Quantity): boolean {
  const word = wordAt(clause, from - 1)
  const colon = tokens(Math.max(0, from - 2), from).some((at) => wordAt(clause, at) === ':')
  return colon || clause.pack.grammar.and.has(word) || word === ','
}

/** The outcome that a noun before the number names for the whole sentence: "The toll of the incidents is 266", a table's first cell. */
function ledBy(clause: Clause, { from, noun }: Quantity): Outcome | null {
  const left = clause.marks.findLast((mark) => mark.to <= from && mark.value.is === 'OUTCOME')
  if (left?.value.is !== 'OUTCOME') return null
  if (wordAt(clause, left.to) === ':' && left.from === 0) return left.value.outcome
  const cell = tokens(left.to, from).some((at) => wordAt(clause, at) === '|')
  if (cell) return otherBefore(clause, left) ? 'CASUALTY' : left.value.outcome
  const people = noun?.value.is === 'PERSON' || noun?.value.is === 'OUTCOME'
  return (left.value.total && people) || isTallied(clause, left, from) ? left.value.outcome : null
}

const otherBefore = (clause: Clause, { from, value }: Mark<Meaning>): boolean =>
  clause.marks.some(
    (mark) =>
      mark.to <= from && mark.value.is === 'OUTCOME' && value.is === 'OUTCOME' && mark.value.outcome !== value.outcome,
  )

/** "The number of mine victims ... has reached 362": a word of counting before what befell them, one of amounting before the number. */
function isTallied(clause: Clause, { from: start }: Mark<Meaning>, from: number): boolean {
  const { tallies, links } = clause.pack.grammar
  const tally = tokens(Math.max(0, start - 6), start + 1).some((at) => tallies.has(wordAt(clause, at)))
  return tally && [from - 1, from - 2].some((at) => links.has(wordAt(clause, at)))
}
