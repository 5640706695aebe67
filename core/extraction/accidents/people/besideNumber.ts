import type { Population } from '../../../model/casualties.ts'
import type { Grammar } from '../../languages/language.ts'
import type { PeopleCount } from '../../people/people.ts'
import { isAge, tokens } from '../../people/peopleParts.ts'
import type { Single } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import { type Clause, wordAt } from '../../words/clause.ts'
import type { AccidentFacts } from '../accidentFacts.ts'
import { OVERLAPPING } from './count.ts'

/** People named in the singular beside numbers, in one list with them: "a warrant officer and three employees". */
export function listedSingles(fact: AccidentFacts, context: Context): readonly Single[] {
  const { sentence, people } = fact
  const { grammar } = context.pack
  const joined = (a: number, b: number): boolean => {
    const words = sentence.tokens.slice(a, b).map(({ word }) => word)
    // "A driver and a nurse were among five people wounded": those are of the number.
    if (words.some((word, at) => grammar.passive.has(word) && grammar.sources?.has(words[at + 1] ?? ''))) return false
    return words.some((word) => grammar.and.has(word) || grammar.meanwhile?.has(word))
  }
  const { clause } = context.facts(sentence)
  const beside = (single: Single, count: PeopleCount): boolean => {
    const { from, to, isOneMore } = single
    return (
      (isOneMore && isFirst(count, from, grammar)) ||
      isOfTheirs(clause, count, to) ||
      (!count.part && (count.to <= from ? joined(count.to, from) : joined(to, count.from))) ||
      (to === count.from - 1 && besideNumber(single, fact, context) === count)
    )
  }
  // "Claimed the lives of two soldiers and an official": what befell the number befell the one after it.
  const singles = fact.singles.map((single) => {
    const before = single.outcome === null ? besideNumber(single, fact, context) : undefined
    return before && before.to <= single.from ? { ...single, outcome: before.outcome } : single
  })
  const listed = singles.filter(
    (single) => people.some((count) => beside(single, count)) || isOfAnotherGroup(single, people),
  )
  // Those of whom no number tells the same are counted together further on.
  const isCounted = (single: Single): boolean =>
    people.some(
      (count) =>
        (!count.part ||
          (single.isOneMore && isFirst(count, single.from, grammar)) ||
          isOfAnotherGroup(single, people)) &&
        count.outcome === single.outcome,
    )
  return listed.filter(isCounted).concat(completing(listed, people))
}

/** "One of them died on the spot, the second in hospital", "two died, the third was hurt": those that one more comes after. */
const isFirst = ({ value, part, to }: PeopleCount, from: number, { verbLast }: Grammar): boolean =>
  to <= from && (value === 1 || (value <= SEVERAL && (part || verbLast === undefined)))

/** As many are told of before a fifth. */
const SEVERAL = 4

/** "Two policemen were wounded, a civilian driver is among the injured": nobody that numbers of other groups count. */
const isOfAnotherGroup = ({ population, outcome }: Single, people: readonly PeopleCount[]): boolean => {
  const isKnown = (group: Population): boolean => group !== 'EVERYONE' && !OVERLAPPING.has(group)
  return (
    outcome !== null &&
    isKnown(population) &&
    people.length > 0 &&
    people.every((count) => isKnown(count.population) && count.population !== population)
  )
}

/** People whose harm is only told for all together ("Four were wounded: an officer and three employees"): those that make up the sum. */
function completing(singles: readonly Single[], people: readonly PeopleCount[]): readonly Single[] {
  const total = people.find(({ population, part }) => population === 'EVERYONE' && !part)
  if (!total) return []
  const groups = people.filter((count) => count !== total && count.outcome === total.outcome && !count.part)
  const rest = singles.filter(({ outcome }) => outcome === null)
  const sum = groups.reduce((value, count) => value + count.value, rest.length)
  return sum === total.value ? rest.map((single) => ({ ...single, outcome: total.outcome })) : []
}

/** The number that a single stands right beside as one more: "a driver and two helpers", "two helpers and a driver". */
export function besideNumber(
  { from, to, born, isOneMore, outcome }: Single,
  { people, sentence }: AccidentFacts,
  { pack, facts }: Context,
): PeopleCount | undefined {
  const { clause } = facts(sentence)
  const { marks, quantities } = clause
  const first = isOneMore
    ? people.find((count) => isFirst(count, from, pack.grammar) && count.outcome === outcome)
    : undefined
  if (first) return first
  const others = people.find((count) => isOfTheirs(clause, count, to) && count.outcome === outcome)
  if (others) return others
  // "The driver, 34, and two passengers": a comma closes the age.
  const last = born !== null && sentence.tokens[to]?.word === ',' ? to + 1 : to
  return people.find((count) => {
    if (count.part) return false
    const [start, end] = count.to <= from ? [count.to, from] : [last, count.from]
    const words = sentence.tokens.slice(start, end).map(({ word }) => word)
    const between = words.join(' ').replace(AGES, '').split(' ')
    if (between.length === 1 && between[0] === ',' && to <= count.from) return goesOnAfter(clause, count)
    return (
      between.length <= (between.some((word) => pack.grammar.of.has(word)) ? ONE_MORE_OF : ONE_MORE) &&
      between.some((word) => pack.grammar.and.has(word)) &&
      !between.some((word) => /^[,:;()]$/.test(word)) &&
      !quantities.some((other) => other.from >= start && other.from < end && !isAge(clause, other)) &&
      !marks.some((mark) => mark.value.is === 'OUTCOME' && !mark.value.noun && mark.from >= start && mark.from < end)
    )
  })
}

/** Most tokens from a number to the word for whose people it counts ("двое из его коллег"). */
const OWNED = 2

/** "The sapper's eye was hurt, two of his colleagues were concussed": those whom a number counts as people of the one named last before it. */
function isOfTheirs(clause: Clause, { from, to, part }: PeopleCount, end: number): boolean {
  if (
    part ||
    from < end ||
    clause.marks.some(({ value, ...mark }) => value.is === 'PERSON' && mark.from >= end && mark.to <= from)
  )
    return false
  const { fellows, relations } = clause.pack.grammar
  const noun = clause.quantities.find((quantity) => quantity.from === from)?.noun
  if (noun && fellows?.words.has(wordAt(clause, noun.to - 1))) return true
  if (fellows?.owners) return tokens(to, to + OWNED).some((at) => fellows.owners?.has(wordAt(clause, at)))
  return noun !== null && noun !== undefined && relations?.test(wordAt(clause, noun.to - 1)) === true
}

/** "A colonel, two sergeants and a driver": whether the list of people goes on after a number. */
function goesOnAfter({ quantities, sentence: { tokens }, pack }: Clause, { from }: PeopleCount): boolean {
  const noun = quantities.find((quantity) => quantity.from === from)?.noun
  return noun?.value.is === 'PERSON' && pack.grammar.and.has(tokens[noun.to]?.word ?? '')
}

/** Between "two workers" and "their driver": ", 24 and 31,". */
const AGES = /(?<!\S), \p{Nd}{1,3}(?: (?:\p{L}{1,3}|,) \p{Nd}{1,3}){0,6} ,(?!\S)/u

/** "The boy, his mother and his two sisters": those that a number counts are no sum of whoever the list names before. */
export const isBesideOther = (told: PeopleCount, fact: AccidentFacts, context: Context): boolean =>
  told.population === 'EVERYONE' &&
  fact.singles.some(
    (single) =>
      single.population !== 'EVERYONE' && single.to <= told.from && besideNumber(single, fact, context) === told,
  )

/** Most tokens between: "and a", the noun of the number, and where they are from; and with "of", whom they work for. */
const ONE_MORE = 6
const ONE_MORE_OF = 10
