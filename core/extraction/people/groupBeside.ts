import type { Population } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { isGroup, predicateGroup } from './predicateGroups.ts'

/** The group beside a noun that only says people, where a language puts it so: "işçilərindən 3 nəfər", "3 nəfər hərbçi". */
export function groupBeside(clause: Clause, { noun, from }: Quantity): Mark<Meaning> | null {
  const { numberEndings } = clause.pack.grammar
  if (noun?.value.is !== 'PERSON' || noun.value.population !== 'EVERYONE') return null
  if (!numberEndings) return predicate(clause, noun.to)
  const [left, right] = [clause.markAt.get(from - 1), clause.markAt.get(pastBridge(clause, noun.to))]
  if (left?.value.is === 'EMPLOYER') return { ...noun, value: { ...noun.value, population: left.value.population } }
  if (isGroup(left) && numberEndings.whole.test(wordAt(clause, from - 1))) return left ?? null
  return isGroup(right) ? (right ?? null) : null
}

/** "35 человек были гражданскими лицами": the group that a copula says they were. */
function predicate(clause: Clause, at: number): Mark<Meaning> | null {
  const { bridges } = clause.pack.grammar
  const to = [at + 1, at + 2].find((next) => clause.markAt.has(next)) ?? at
  const words = clause.sentence.tokens.slice(at, to).map(({ word }) => word)
  const mark = clause.markAt.get(to)
  return words.length > 0 && words.every((word) => bridges.has(word)) && isGroup(mark) ? (mark ?? null) : null
}

/** Whether a noun only says that people are counted ("14 nəfər"). */
export const isOfAnybody = ({ noun, value }: Quantity): boolean =>
  noun?.value.is === 'PERSON' && noun.value.population === 'EVERYONE' && (noun.value.one !== true || value > 1)

/** "Uşaqlar (5 nəfər)", "mülki vətəndaş - 222": the group that a sign parts from its number. */
function labelling(clause: Clause, { from }: Quantity): Mark<Meaning> | null {
  const label = clause.markAt.get(from - 2)
  const isSigned = /^[(:-]$/.test(wordAt(clause, from - 1)) && label?.to === from - 1
  return isSigned && isGroup(label) && !clause.quantities.some(({ noun }) => noun === label) ? (label ?? null) : null
}

/** "Mülki şəxslərdən yaralananlar 9 nəfərdir": those harmed that are taken from a group. */
function isOfHarmed(clause: Clause, { to }: Mark<Meaning>): boolean {
  const harmed = clause.markAt.get(to)
  const isTaken = clause.pack.grammar.numberEndings?.whole.test(wordAt(clause, to - 1)) === true
  return isTaken && harmed?.value.is === 'OUTCOME' && harmed.value.noun === true
}

/** "Hərbi qulluqçular arasında 14 nəfər ölüb": the group among whom people are counted, which a clause names before them. */
export function groupAmong(clause: Clause, quantity: Quantity): Mark<Meaning> | null {
  const { among } = clause.pack.grammar
  if (!among || !(quantity.noun === null || quantity.noun.value.is === 'OUTCOME' || isOfAnybody(quantity))) return null
  const label = labelling(clause, quantity)
  if (label) return label
  const isNamed = (mark: Mark<Meaning>): boolean =>
    mark.to < quantity.from && isGroup(mark) && (among.has(wordAt(clause, mark.to)) || isOfHarmed(clause, mark))
  const group = clause.marks.findLast(isNamed)
  return group && !clause.quantities.some(({ noun }) => noun === group) ? group : null
}

/** "38 nəfəri isə qadındır": one word may stand between. */
const pastBridge = (clause: Clause, at: number): number =>
  !clause.markAt.has(at) && clause.pack.grammar.bridges.has(wordAt(clause, at)) ? at + 1 : at

/** "Həlak olanların 56-sı, yaralananların 163-ü mülki şəxsdir": the group that ends the clause is that of each part listed in it. */
export function sharedPredicate(clause: Clause, { to, partitive }: Quantity): Mark<Meaning> | null {
  if (!clause.pack.grammar.verbLast || !partitive || wordAt(clause, to) !== ',') return null
  if (clause.pack.grammar.thatIs?.has(wordAt(clause, to + 1))) return groupAfterAside(clause, to + 1)
  const [lead, next] = [clause.markAt.get(to + 1), clause.quantities.find(({ from }) => from > to)]
  const isListed =
    lead?.value.is === 'OUTCOME' && lead.value.noun && next !== undefined && next.from === pastBridge(clause, lead.to)
  return isListed && next.noun?.value.is === 'PERSON' ? (groupBeside(clause, next) ?? next.noun) : null
}

/** Most tokens of an aside that says a number in other words. */
const ASIDE = 8

/** "150-si, yəni təxminən yarısı mülki şəxsdir": the group after an aside that says the number in other words. */
function groupAfterAside(clause: Clause, start: number): Mark<Meaning> | null {
  const next = clause.marks.find(({ from, value }) => from > start && value.is !== 'CERTAINTY')
  return next && next.from - start <= ASIDE && isGroup(next) ? next : null
}

/** Whether the token at `at` begins words that mark a part: the one after them ("including"), or with `after` the one before. */
export function isSubset(clause: Clause, at: number, after: boolean): boolean {
  const value = clause.markAt.get(at)?.value
  return value?.is === 'SUBSET' && (value.after ?? false) === after
}

/** "The servicemen hit a mine; one of them died": the group that a sentence speaks of before any number of people. */
export function groupMeant(clause: Clause, { from, partitive }: Quantity): Mark<Meaning> | null {
  if (!partitive || !isSubset(clause, from - 1, false)) return null
  if (clause.quantities.some((other) => other.to < from && other.noun?.value.is === 'PERSON')) return null
  const before = clause.marks.filter(({ to, value }) => to < from && value.is === 'PERSON')
  const groups = before.filter(({ value }) => value.is === 'PERSON' && !value.one)
  return before.length === groups.length ? (groups.findLast(isGroup) ?? null) : null
}

/** Most words between "one of them, a" and who that was. */
const NAMED = 2

/** "One of them, a woman of 61, was injured": the group that an aside gives the one of those told of before. */
export function groupOfAside(clause: Clause, { value, noun, to, partitive }: Quantity): Mark<Meaning> | null {
  const { indefinite, stops } = clause.pack.grammar
  if (!partitive || noun !== null || value !== 1) return null
  const comma = clause.markAt.get(to)?.to ?? to
  if (wordAt(clause, comma) !== ',' || !indefinite?.has(wordAt(clause, comma + 1))) return null
  for (let at = comma + 2; at <= comma + 2 + NAMED; at++) {
    const mark = clause.markAt.get(at)
    if (mark) return isGroup(mark) ? mark : null
    if (stops.has(wordAt(clause, at)) || /^[,;:.]$/.test(wordAt(clause, at))) return null
  }
  return null
}

/** Nobody goes on with more people without saying who they are. */
const FEW = 20

/** "Two civilians, employees of a company, ...": words between commas that only say who those before them are. */
function isAside(clause: Clause, from: number): boolean {
  const mark = clause.markAt.get(from)
  if (mark?.value.is !== 'PERSON' || mark.value.one || mark.value.population !== 'EVERYONE') return false
  return wordAt(clause, from - 1) === ',' && clause.markAt.get(from - 2)?.value.is === 'PERSON'
}

/** The one group of all people that a clause names before the token at `to`; null for none or several. */
export function onlyGroup(clause: Clause, to = Number.POSITIVE_INFINITY): Population | null {
  let only: Population | null = null
  for (const { from, value } of clause.marks) {
    if (value.is !== 'PERSON' || value.same || from >= to || isAside(clause, from)) continue
    if (only !== null && only !== value.population) return null
    only = value.population
  }
  return only === 'EVERYONE' || only === 'WOMAN' ? null : only
}

/** The group of all people that a sentence names, for the next one to go on with: not one that it only gives some of those counted before ("Four of them were civilians"). */
export function groupLeft(clause: Clause): Population | null {
  const group = onlyGroup(clause)
  if (group === null) return null
  const { everyone } = clause.pack.grammar
  const isOfSome = clause.quantities.some(
    (quantity) => !everyone?.has(wordAt(clause, quantity.from)) && predicateGroup(clause, quantity) !== null,
  )
  return isOfSome ? null : group
}

/**
 * The group of people told of before that a number goes on with, which names none: "a sapper was killed and another wounded";
 * `carried`: that of the sentence before ("Five servicemen hit a mine. One died"). "Two others" can be anybody.
 */
export function groupGoneOnWith(
  clause: Clause,
  { from, value, noun }: Quantity,
  carried: Population | null,
): Population | null {
  if (
    !clause.pack.grammar.oneMore ||
    value > FEW ||
    !(noun === null || (noun.value.is === 'OUTCOME' && !noun.value.noun))
  )
    return null
  const last = clause.marks.findLast((mark) => mark.to <= from && mark.value.is === 'OUTCOME')
  // "A girl died, raising the death toll to two"
  if (last?.value.is === 'OUTCOME' && last.value.total) return null
  const named = clause.marks.some((mark) => mark.from < from && mark.value.is === 'PERSON')
  return named ? onlyGroup(clause, from) : carried
}

/** "One deminer died on the spot, three others were wounded": others than somebody in uniform or at work are mostly of the same group; beside a civilian they can be anybody. */
export function groupOfOthers(clause: Clause, { from, noun }: Quantity, carried: Population | null): Population | null {
  const { somebodyElse, oneMore, verbLast } = clause.pack.grammar
  if (!oneMore?.articles || verbLast || noun?.value.is !== 'PERSON' || noun.value.population !== 'EVERYONE') return null
  if (noun.to - noun.from !== 1 || !somebodyElse?.has(wordAt(clause, noun.from))) return null
  const named = clause.marks.some((mark) => mark.from < from && mark.value.is === 'PERSON')
  const group = named ? onlyGroup(clause, from) : carried
  return group === 'MILITARY' || group === 'DEMINER' ? group : null
}

/** "A car with border guards hit a mine. One of the guards died": of the group of all whom the sentence before names. */
export function groupOfThese(
  clause: Clause,
  { to, partitive, noun }: Quantity,
  carried: Population | null,
): Population | null {
  const { of, articles, oneMore } = clause.pack.grammar
  const isOfThem = partitive && noun === null && of.has(wordAt(clause, to)) && articles?.has(wordAt(clause, to + 1))
  return isOfThem && oneMore?.nouns.has(wordAt(clause, to + 2)) && oneMore.articles ? carried : null
}

/** The one group that a clause names before a colon, of which the numbers after it are: "Servicemen have a column of their own: 7 dead, 109 wounded". */
export function groupLed(clause: Clause, quantity: Quantity): Population | null {
  const { from, noun } = quantity
  if (noun?.value.is === 'PERSON' && !(clause.pack.grammar.verbLast && isOfAnybody(quantity))) return null
  const { tokens } = clause.sentence
  const colon = tokens.findIndex(({ word }) => word === ':')
  if (colon < 0 || colon >= from) return null
  const { reporting } = clause.pack.grammar
  if (tokens.slice(0, colon).some(({ word }) => reporting.has(word))) return null
  if (clause.quantities.some(({ to }) => to <= colon)) return null
  if (clause.marks.some((mark) => mark.from > colon && mark.value.is === 'PERSON' && mark !== noun)) return null
  const before = clause.marks.filter(({ to, value }) => to <= colon && value.is === 'PERSON')
  return before.every(({ value }) => value.is === 'PERSON' && !value.one) ? onlyGroup(clause, colon) : null
}
