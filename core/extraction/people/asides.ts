import type { Population } from '../../model/casualties.ts'
import { isCapitalised } from '../text/capitals.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { PeopleCount } from './people.ts'
import { isAge } from './peopleParts.ts'
import type { Single } from './singles.ts'

/** Somebody, or a number of people, among those who say who a number of people are. */
interface Member {
  readonly population: Population
  readonly value: number
  readonly from: number
  readonly to: number
  /** Whether a name says who it is. */
  readonly isNamed?: boolean
}

/** What a sentence tells of people once it is known which of them only say who others are. */
export interface PeopleTold {
  readonly people: readonly PeopleCount[]
  readonly singles: readonly Single[]
  /** Those of a group who are named as part of a number. */
  readonly parts: readonly Single[]
}

/** Groups that overlap with the others. */
const OVERLAPPING: ReadonlySet<Population> = new Set(['CHILD', 'WOMAN'])

/**
 * Takes those who only say who the people of a number are for these: "five people – three men, a woman and a child – were hurt" are
 * five, not nine. Of a number of no group whose members have groups, those of none are left ("two people, a soldier and a shepherd").
 */
export function withoutAsides(clause: Clause, people: readonly PeopleCount[], singles: readonly Single[]): PeopleTold {
  if (people.length === 0) return { people, singles, parts: [] }
  return people.reduce<PeopleTold>((told, whole) => withoutAside(clause, whole, told), { people, singles, parts: [] })
}

function withoutAside(clause: Clause, whole: PeopleCount, told: PeopleTold): PeopleTold {
  const members = told.people.includes(whole) ? membersOf(clause, whole, told.singles) : []
  if (members.length === 0) return told
  const isMember = ({ from }: { readonly from: number }): boolean =>
    members.some((member) => from >= member.from && from < member.to)
  const grouped = members.filter(({ population }) => population !== whole.population && population !== 'EVERYONE')
  const isAll = members.reduce((sum, { value }) => sum + value, 0) === whole.value
  const apart = grouped.filter(({ population }) => isAll && !OVERLAPPING.has(population))
  const rest = whole.value - apart.reduce((sum, { value }) => sum + value, 0)
  const { outcome } = whole
  const counts = grouped
    .filter(({ value }) => value > 1)
    .map(({ population, value, from, to }) => ({ ...whole, population, value, from, to, part: true, grouped: true }))
  const singleParts = grouped
    .filter(({ value }) => value === 1)
    .map(({ population, from, to }): Single => ({ population, outcome, born: null, from, to }))
  return {
    people: told.people.flatMap((count) => {
      if (count === whole)
        return rest > 0 ? [{ ...whole, value: rest, ...(apart.length > 0 && { rest: true }) }, ...counts] : counts
      return isMember(count) ? [] : [count]
    }),
    singles: told.singles.filter((single) => !isMember(single)),
    parts: [...told.parts, ...singleParts],
  }
}

const SIGN = /^[,:(-]$/
const END = /^[,.;:)-]$/
/** Most tokens from a member to the next, and to the sign that ends the aside. */
const TAIL = 9

/** The members that an aside right after a number of people lists, as many as the number; none where it lists others. */
function membersOf(clause: Clause, whole: PeopleCount, singles: readonly Single[]): readonly Member[] {
  const quantity = clause.quantities.find(({ from }) => from === whole.from)
  if (whole.value < 2 || whole.part || !quantity || !countsPeople(clause, quantity)) return []
  const open = signAfter(clause, quantity.noun?.to ?? quantity.to)
  if (open === null) return []
  const members: Member[] = []
  let [sum, end] = [0, open]
  for (const member of candidates(clause, open, singles)) {
    const isNear = member.from - end <= TAIL && !isParted(clause, end, member.from)
    const isJoined = members.length === 0 || joins(clause, end, member.from)
    if (!isNear || !isJoined || !fits(member.population, whole.population)) break
    members.push(member)
    sum += member.value
    end = member.to
    if (sum >= whole.value) break
  }
  if (sum > whole.value) return []
  if (clause.pack.grammar.verbLast) return isListOfAll(clause, open, members, sum === whole.value) ? members : []
  if (!closes(clause, end)) return []
  return sum === whole.value || isBeforeVerb(clause, end) ? members : []
}

/** "İki hərbçi – gizir A və əsgər B həlak olub": where verbs come last, no sign need close the list. After a comma alone others could be listed ("iki hərbçi, çoban və fəhlə"). */
const isListOfAll = (clause: Clause, open: number, members: readonly Member[], isWhole: boolean): boolean =>
  wordAt(clause, open) !== ',' || (isWhole && members.every(({ isNamed }) => isNamed))

/** Whether its noun says people, or the number itself, which counts nothing else ("трое"). */
const countsPeople = (clause: Clause, { noun, to }: Quantity): boolean =>
  noun === null ? clause.pack.grammar.personal?.has(wordAt(clause, to - 1)) === true : noun.value.is === 'PERSON'

/** Most words between people and the sign that opens an aside on them: "three people on that list, two reporters and ...". */
const WHERE = 5

/** The sign that opens an aside, with no more between than from where or of what they are; null where there is none. */
function signAfter(clause: Clause, from: number): number | null {
  for (let at = from; at <= from + WHERE; at++) {
    const word = wordAt(clause, at)
    if (SIGN.test(word) && !isHyphen(clause, at)) return at
    const isPlain =
      /^[\p{L}'-]/u.test(word) && !clause.pack.grammar.and.has(word) && !clause.pack.grammar.passive.has(word)
    if (!isPlain || clause.markAt.get(at)?.value.is === 'OUTCOME' || /^who(?:m|se)?$/.test(word)) return null
  }
  return null
}

/** A member of no group, of the same, or a woman or child can be one of any group; others only of people of no group. */
const fits = (member: Population, whole: Population): boolean =>
  member === 'EVERYONE' || member === whole || OVERLAPPING.has(member) || whole === 'EVERYONE'

/** Numbers of people and people named in the singular after a token, in their order. */
function candidates(clause: Clause, open: number, singles: readonly Single[]): readonly Member[] {
  const counted = clause.quantities.flatMap((quantity): Member[] => {
    const { noun, value, from } = quantity
    if (noun?.value.is !== 'PERSON' || from <= open || isAge(clause, quantity)) return []
    return [{ population: noun.value.population, value, from, to: noun.to }]
  })
  const named = singles.flatMap(({ population, from, to, isPronoun }): Member[] =>
    from > open && !isPronoun && !counted.some((other) => from >= other.from && from < other.to)
      ? [
          {
            population,
            value: 1,
            from,
            to,
            isNamed: isCapitalised(clause.sentence, to - 1) || isCapitalised(clause.sentence, to),
          },
        ]
      : [],
  )
  return [...counted, ...named].toSorted((a, b) => a.from - b.from)
}

/** Whether words between two tokens tell what befell somebody, or of a part only. */
const isParted = (clause: Clause, a: number, b: number): boolean =>
  clause.marks.some(
    ({ value, from }) =>
      from >= a && from < b && (value.is === 'OUTCOME' || value.is === 'SUBSET' || value.is === 'UNHARMED'),
  ) ||
  clause.sentence.tokens
    .slice(a, b)
    .some(
      ({ word }) => word === ';' || clause.pack.grammar.passive.has(word) || clause.pack.grammar.relative?.has(word),
    )

const joins = (clause: Clause, a: number, b: number): boolean =>
  clause.sentence.tokens.slice(a, b).some(({ word }) => word === ',' || clause.pack.grammar.and.has(word))

/** Whether a sign ends the aside after its last member, and no list goes on there ("two soldiers, two civilians and a child"). */
function closes(clause: Clause, end: number): boolean {
  const { and, articles, indefinite } = clause.pack.grammar
  for (let at = end; at <= end + TAIL; at++) {
    const word = wordAt(clause, at)
    if (word === '') return true
    if (and.has(word) && !isOfAges(clause, at)) return false
    if (clause.markAt.get(at)?.value.is === 'OUTCOME' || clause.pack.grammar.passive.has(word)) return false
    if (!END.test(word) || isHyphen(clause, at) || isOfAges(clause, at)) continue
    const next = wordAt(clause, at + 1)
    const goesOn = and.has(next) || articles?.has(next) || indefinite?.has(next) || isCounting(clause, at + 1)
    return word !== ',' || !goesOn
  }
  return false
}

/** Whether what befell them follows right after the sign that ends the aside: not all whom it lists need be known by their words. */
function isBeforeVerb(clause: Clause, end: number): boolean {
  const at = clause.sentence.tokens.findIndex(({ word }, index) => index >= end && END.test(word))
  const { passive, oneMore } = clause.pack.grammar
  const next = wordAt(clause, at + 1)
  return (
    at >= 0 &&
    (clause.markAt.get(at + 1)?.value.is === 'OUTCOME' || passive.has(next) || oneMore?.before.has(next) === true)
  )
}

const isCounting = (clause: Clause, at: number): boolean =>
  clause.quantities.some(({ from, noun }: Quantity) => from === at && noun?.value.is === 'PERSON')

/** "Aged 19 and 22", ", 34,": a sign or joint among ages. */
const isOfAges = (clause: Clause, at: number): boolean =>
  /^\d{1,2}$/.test(wordAt(clause, at + 1)) && /^(?:[,.;:)(]|aged|\d{1,2}|and|)$/.test(wordAt(clause, at + 2))

const isHyphen = ({ sentence: { tokens } }: Clause, at: number): boolean =>
  tokens[at]?.word === '-' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start
