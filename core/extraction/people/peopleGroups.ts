import type { Population } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { groupAmong, groupBeside, groupMeant, groupOfAside, sharedPredicate } from './groupBeside.ts'
import { headAmong } from './labelled.ts'
import { majorityGroup } from './majorities.ts'
import { isAccounted, tokens } from './peopleParts.ts'
import { groupAccounted, isCopula, predicateGroup } from './predicateGroups.ts'

/** The group a quantity names: its noun, "14 of them civilians", "29 of the injured being civilians", "children making up 357". */
export function personOf(clause: Clause, quantity: Quantity): { population: Population; untold: boolean } | null {
  const { noun, partitive, from, to } = quantity
  const asPerson = (mark: Mark<Meaning> | undefined): { population: Population; untold: boolean } | null =>
    mark?.value.is === 'PERSON' ? { population: mark.value.population, untold: mark.value.untold === true } : null
  if (isOneMore(clause, quantity)) return null
  const majority = majorityGroup(clause, quantity) ?? groupOfAside(clause, quantity)
  if (majority) return asPerson(majority)
  const predicate = predicateGroup(clause, quantity)
  if (predicate) return asPerson(predicate)
  if (noun?.value.is === 'PERSON' && isOfTwoGroups(clause, quantity)) return { population: 'EVERYONE', untold: false }
  const accounted = groupAccounted(clause, from)
  if (accounted) return asPerson(accounted)
  const among = groupAmong(clause, quantity)
  if (noun?.value.is === 'PERSON') return asPerson(groupBeside(clause, quantity) ?? among ?? noun)
  if (among) return asPerson(among)
  const shared = sharedPredicate(clause, quantity)
  if (shared) return asPerson(shared)
  const tallied = talliedGroup(clause, quantity)
  if (tallied) return asPerson(tallied)
  const elided = elidedGroup(clause, quantity)
  if (elided) return asPerson(elided)
  const listed = predicateOfList(clause, quantity)
  if (listed) return asPerson(listed)
  const topic = topicGroup(clause, quantity)
  if (topic) return asPerson(topic)
  const label = labelOf(clause, quantity)
  if (label) return asPerson(label)
  if (noun === null && isAccounted(clause, from)) return asPerson(clause.markAt.get(from - 2))
  const beside = clause.markAt.get(from - 1)
  const ends = /^[.,;)]$/.test(wordAt(clause, to)) || to >= clause.sentence.tokens.length
  if (noun === null && ends && clause.pack.grammar.oneMore && beside?.value.is === 'PERSON' && !beside.value.one)
    return asPerson(beside)
  const led = groupAhead(clause, from)
  if (led && (noun === null || noun.value.is === 'OUTCOME')) return asPerson(led)
  if (!partitive && noun?.value.is !== 'OUTCOME') return null
  // "One of the two sappers".
  const whole =
    partitive && !clause.pack.grammar.verbLast
      ? clause.quantities.find((other) => other.from > to && other.from - to <= 2)
      : undefined
  if (whole?.noun?.value.is === 'PERSON') return asPerson(whole.noun)
  const start = noun?.to ?? to
  const right = clause.marks.find(
    ({ from: at, value }) => at >= start && value.is !== 'SUBSET' && value.is !== 'OUTCOME',
  )
  if (right?.value.is === 'PERSON' && (partOnly(clause, start, right.from) || ofOnly(clause, start, right.from)))
    return isFellow(clause, right) ? null : asPerson(right)
  const left = clause.marks.findLast((mark) => mark.to <= from)
  const isSource = partitive && left?.to === from && clause.pack.grammar.partOfGroup?.test(wordAt(clause, from - 1))
  return left?.value.is === 'PERSON' && from - left.to <= 3 && (isSource || linked(clause, left.to, from))
    ? asPerson(left)
    : asPerson(groupMeant(clause, quantity) ?? undefined)
}

/** "Servicemen: 163", "civilians - 148, servicemen - 163", "civilians (148)": a group that a sign parts from its number, where no number before it counts it. */
function labelOf(clause: Clause, { noun, from, to }: Quantity): Mark<Meaning> | null {
  const sign = wordAt(clause, from - 1)
  const label = clause.markAt.get(from - 2)
  if (noun !== null || label?.value.is !== 'PERSON' || label.value.one || label.to !== from - 1) return null
  if (sign === ':') return label
  const ends =
    /^[.,;)]$/.test(wordAt(clause, to)) ||
    to >= clause.sentence.tokens.length ||
    clause.pack.grammar.and.has(wordAt(clause, to))
  return /^[-(]$/.test(sign) && ends && !clause.quantities.some((other) => other.noun === label) ? label : null
}

/** "Гражданских среди них 148, военнослужащих - 163": a group that opens its clause, and the number that ends it. */
function topicGroup(clause: Clause, quantity: Quantity): Mark<Meaning> | null {
  const { noun, from, to } = quantity
  const head = headAmong(clause, quantity)
  if (head?.value.is === 'PERSON' && !head.value.one) return head
  const { nounsOpen, and } = clause.pack.grammar
  const ends =
    /^[.,;()]$/.test(wordAt(clause, to)) || to >= clause.sentence.tokens.length || and.has(wordAt(clause, to))
  if (!nounsOpen || noun || !ends) return null
  const joint = wordAt(clause, from - 1) === '-' ? from - 2 : from - 1
  const subset = clause.markAt.get(joint)
  const group = subset?.value.is === 'SUBSET' ? clause.markAt.get(subset.from - 1) : clause.markAt.get(joint)
  if (group?.value.is !== 'PERSON' || group.value.one || group.value.population === 'EVERYONE') return null
  const before = wordAt(clause, group.from - 1)
  return group.from === 0 || /^[-,;:.(]$/.test(before) || and.has(before) ? group : null
}

/** So many people are never told beside one of another group who goes without a number. */
const MANY = 20

/** "370 civilians and servicemen": two groups that one number counts. */
function isOfTwoGroups(clause: Clause, { noun, value }: Quantity): boolean {
  if (noun?.value.is !== 'PERSON' || value < MANY || !clause.pack.grammar.and.has(wordAt(clause, noun.to))) return false
  const next = clause.markAt.get(noun.to + 1)
  return next?.value.is === 'PERSON' && next.value.population !== noun.value.population
}

/** "Four of his comrades": of the group of whoever was told of, in this sentence or before it. */
function isFellow({ sentence: { tokens }, pack }: Clause, { value, from, to }: Mark<Meaning>): boolean {
  const { fellows } = pack.grammar
  if (value.is !== 'PERSON' || value.population !== 'EVERYONE') return false
  if (!fellows?.words.has(tokens[to - 1]?.word ?? '')) return false
  return fellows.owners?.has(tokens[from - 1]?.word ?? '') !== false
}

/** "Of the civilians, 51 died": the group that a part is taken from, before a comma. */
function groupAhead(clause: Clause, from: number): Mark<Meaning> | undefined {
  const { sources, articles } = clause.pack.grammar
  const group = clause.markAt.get(from - 2)
  if (wordAt(clause, from - 1) !== ',' || group?.value.is !== 'PERSON' || group.value.one) return undefined
  const at = articles?.has(wordAt(clause, group.from - 1)) ? group.from - 2 : group.from - 1
  const opens = at === 0 || /^[,;:"(]$/.test(wordAt(clause, at - 1))
  return opens && sources?.has(wordAt(clause, at)) ? group : undefined
}

/** "Two soldiers were killed, another guard was wounded": one more of those told of before, where the word alone tells no group. */
function isOneMore(clause: Clause, { noun, from }: Quantity): boolean {
  const { oneMore, pairs } = clause.pack.grammar
  if (noun?.value.is !== 'PERSON' || noun.value.population !== 'EVERYONE' || noun.to - noun.from > 1) return false
  if (!pairs.has(wordAt(clause, from)) || !oneMore?.nouns.has(wordAt(clause, noun.from))) return false
  return clause.marks.some((mark) => mark.from < from && mark.value.is === 'PERSON')
}

/** "Zərər çəkmiş uşaqların sayı 358-dir": the group whose number words of counting tell, right before it. */
function talliedGroup(clause: Clause, { noun, from }: Quantity): Mark<Meaning> | null {
  const { tallies, verbLast } = clause.pack.grammar
  if (noun === null && !verbLast) return talliedBefore(clause, from)
  const left = clause.marks.findLast((mark) => mark.to <= from)
  if (noun || left?.value.is !== 'PERSON' || left.value.population === 'EVERYONE') return null
  const between = clause.sentence.tokens.slice(left.to, from)
  return between.length <= 2 && between.some(({ word }) => tallies.has(word)) ? left : null
}

/** Most words from those of counting to the group ("the number of the injured servicemen"). */
const TALLIED = 5

/** "The number of women among the victims is 14", "the number of injured servicemen has reached 150": the group alone that words of counting name before a number. */
function talliedBefore(clause: Clause, from: number): Mark<Meaning> | null {
  const { tallies, oneMore } = clause.pack.grammar
  if (!oneMore?.articles || !linksTally(clause, from)) return null
  const start = clause.quantities.findLast(({ to }) => to <= from)?.to ?? 0
  const [group, ...others] = clause.marks.filter(
    ({ value, from: at, to }) => value.is === 'PERSON' && at >= start && to <= from,
  )
  if (group?.value.is !== 'PERSON' || group.value.one || group.value.population === 'EVERYONE') return null
  const tally = tokens(Math.max(start, group.from - TALLIED), group.from).findLast((at) =>
    tallies.has(wordAt(clause, at)),
  )
  // "The number of dead, including children, is 70"
  const isParted = (at: number): boolean => wordAt(clause, at) === ',' || clause.markAt.get(at)?.value.is === 'SUBSET'
  const isTallied = tally !== undefined && !tokens(tally, group.from).some(isParted)
  return isTallied && others.length === 0 ? group : null
}

/** Whether a word of amounting stands right before a number ("is", "has reached", "stands at"). */
const linksTally = (clause: Clause, from: number): boolean =>
  clause.markAt.get(from)?.value.is === 'CERTAINTY' || clause.pack.grammar.links.has(wordAt(clause, from - 1))

/** "Погибли шесть и ранены восемь гражданских лиц": a number whose noun stands with the next, which has a verb of its own. */
function elidedGroup(clause: Clause, { noun, partitive, to }: Quantity): Mark<Meaning> | null {
  const { and, verbLast } = clause.pack.grammar
  const harm = clause.markAt.get(to + 1)
  if (verbLast || noun || partitive || !and.has(wordAt(clause, to)) || harm?.value.is !== 'OUTCOME') return null
  const next = clause.quantities.find(({ from }) => from === harm.to)
  return next?.noun?.value.is === 'PERSON' ? next.noun : null
}

/** Most words between the last part of a list and what its members are said to be. */
const COPULA = 4

/** "58 of those killed and 160 of those injured are civilians": the group that ends the sentence is that of each part listed. */
function predicateOfList(clause: Clause, quantity: Quantity): Mark<Meaning> | null {
  const { and, passive, bridges, verbLast } = clause.pack.grammar
  const isPart = ({ partitive, noun, to }: Quantity): boolean =>
    partitive || noun?.value.is === 'OUTCOME' || clause.markAt.get(to)?.value.is === 'SUBSET'
  const next = clause.quantities.find(({ from }) => from > quantity.to)
  if (verbLast || !next || !isPart(quantity) || !isPart(next)) return null
  const end = endOfWords(clause, quantity)
  const joint = wordAt(clause, next.from - 1)
  if (next.from - 1 !== end || !(and.has(joint) || joint === ',')) return null
  // "72 dead, 58 of whom were civilians": the second is a part of the first.
  if (isOfThem(clause, next, quantity)) return null
  const last = endOfWords(clause, next)
  const isCopula = (at: number): boolean => (passive.size > 0 ? passive : bridges).has(wordAt(clause, at))
  const group = clause.marks.find(({ from }) => from >= last)
  if (!isCopula(last)) return predicateOfList(clause, next)
  const isGroup = group?.value.is === 'PERSON' && group.value.population !== 'EVERYONE'
  return isGroup && group.from - last <= COPULA ? group : null
}

/** Whether a number is a part of those right before ("of whom", "of them"; "68 погибли, 53 из погибших"). */
const isOfThem = (clause: Clause, { partitive, to }: Quantity, { noun }: Quantity): boolean => {
  const of = clause.markAt.get(to)
  if (!partitive || of?.value.is !== 'SUBSET') return false
  return of.value.outcome === undefined || (noun?.value.is === 'OUTCOME' && noun.value.outcome === of.value.outcome)
}

/** Where the words that say of what a number is a part end: its noun, or the harm right after it. */
function endOfWords(clause: Clause, { noun, to }: Quantity): number {
  const start = noun?.to ?? to
  const { of, articles } = clause.pack.grammar
  const words = tokens(start, start + 3).find((at) => !of.has(wordAt(clause, at)) && !articles?.has(wordAt(clause, at)))
  const mark = words === undefined ? undefined : clause.markAt.get(words)
  return mark?.value.is === 'OUTCOME' || mark?.value.is === 'SUBSET' ? mark.to : start
}

const partOnly = (clause: Clause, a: number, b: number): boolean => {
  const { bridges, verbLast, working } = clause.pack.grammar
  return tokens(a, b).every((at) => {
    const is = clause.markAt.get(at)?.value.is
    const word = wordAt(clause, at)
    // "225-i mülki şəxs, 165-i isə hərbçidir"
    return (
      is === 'SUBSET' ||
      is === 'OUTCOME' ||
      isCopula(clause, at) ||
      working?.has(word) ||
      (verbLast !== undefined && bridges.has(word))
    )
  })
}

/** Most words from "of" to the group: "one of the agency's deminers". */
const OF_GROUP = 5

/** "one of the servicemen": a few words after "of" lead to the group. */
const ofOnly = (clause: Clause, a: number, b: number): boolean =>
  clause.pack.grammar.of.has(wordAt(clause, a)) &&
  (b - a <= 3 || (b - a <= OF_GROUP && tokens(a, b).every((at) => isPlainWord(clause, at)))) &&
  // "One of two sappers": the number of the group itself.
  !clause.quantities.some(({ from, to, noun }) => from > a && from < b && !(to === b && noun?.from === b))

const isPlainWord = (clause: Clause, at: number): boolean =>
  !clause.markAt.has(at) && /^[\p{L}']/u.test(wordAt(clause, at))

const linked = (clause: Clause, a: number, b: number): boolean =>
  b > a &&
  tokens(a, b).every(
    (at) =>
      clause.pack.grammar.links.has(wordAt(clause, at)) || clause.pack.grammar.participle?.test(wordAt(clause, at)),
  )
