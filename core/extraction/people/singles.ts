import type { Outcome, Population } from '../../model/casualties.ts'
import type { Clause } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { ageMatches } from './ages.ts'
import { amongHarmed } from './amongHarmed.ts'
import { isApposed, isListed } from './apposed.ts'
import { isBesides, isOfOtherGroup } from './besides.ts'
import { isContrasted } from './contrasted.ts'
import { faring } from './faring.ts'
import { groupOfFellowBefore, isFellow } from './fellows.ts'
import { groupBeside } from './groupBeside.ts'
import { elided, gapped, groupOfOneMore, onesMore } from './oneMore.ts'
import { outcomeOf } from './peopleOutcomes.ts'
import { isAge } from './peopleParts.ts'
import { SOMEBODY, withPronoun } from './pronouns.ts'
import { death, ownedHarm } from './singleDeaths.ts'

/** One person whom a sentence names in the singular, without a number: "a civilian", "its driver". */
export interface Single {
  readonly population: Population
  /** Null where only other sentences tell what befell them. */
  readonly outcome: Outcome | null
  /** Year of birth or age in the words of the text, where it gives one. */
  readonly born: string | null
  /** Tokens of the noun. */
  readonly from: number
  readonly to: number
  /** Whether only a word for somebody told of before names them ("he"). */
  readonly isPronoun?: boolean
  /** Whether they are one more of those told of before ("the second"). */
  readonly isOneMore?: boolean
  /** The name that alone tells who they are. */
  readonly name?: string
  /** Whether their words say that they are somebody besides those of other sentences ("his fellow was hurt, too"). */
  readonly isBesides?: boolean
}

type Named = Mark<Meaning>
interface Told {
  readonly mark: Named
  /** The first of the words that name them. */
  readonly first: Named
  readonly population: Population
  readonly outcome: Outcome | null
  readonly born: string | null
}

const NOBODY: readonly Single[] = []

/**
 * The people a sentence names in the singular. Names of one person in apposition count once, by the narrowest group. `carried`:
 * the group of all people that the sentence before names, of whom one more can be ("The other was wounded").
 */
export function singlesIn(clause: Clause, carried: Population | null = null): readonly Single[] {
  const born = bornIn(clause)
  const named = clause.marks.filter((mark) => mark.value.is === 'PERSON' && mark.value.one && !isCounted(clause, mark))
  const marks = [...named, ...onesMore(clause, carried), ...born].sort((a, b) => a.from - b.from)
  if (marks.length === 0) return withPronoun(clause, NOBODY)
  const people: Told[] = []
  for (const mark of marks) {
    if (mark.value.is !== 'PERSON') continue
    const last = people.at(-1)
    const population =
      groupOfOneMore(clause, mark, carried) ?? groupOfFellowBefore(clause, mark, carried) ?? mark.value.population
    const year = born.includes(mark) ? clause.sentence.folded.slice(mark.start, mark.end) : null
    const own =
      elided(clause, mark) ??
      death(clause, mark) ??
      ownedHarm(clause, mark) ??
      outcomeOf(clause, { value: 1, certainty: 'EXACT', from: mark.from, to: mark.to, noun: mark, partitive: false }) ??
      led(clause, mark) ??
      faring(clause, mark.to) ??
      amongHarmed(clause, mark.to)
    const isOther =
      last !== undefined &&
      (mark.value.same ||
        isFellow(clause, mark) ||
        isOfOtherGroup(clause, last.population, population) ||
        separates(clause, last.mark.to, mark.from) ||
        isContrasted(clause, last.mark.to, mark.from) ||
        isListed(clause, last.mark, mark) ||
        isAnother(last.population, population) ||
        isRelative(clause, last.mark, mark.from) ||
        isNext(born, last.mark, mark))
    if (own === null && isNamedAgain(clause, mark, people)) continue
    const outcome =
      own ??
      (isOther && last?.outcome === 'INJURED' ? gapped(clause, mark.to) : null) ??
      (last && isOther && goesOn(clause, last.mark.to, mark.from) ? last.outcome : null)
    const isSame = last !== undefined && (last.outcome === outcome || !last.outcome || !outcome)
    const isBeside = last && (isApposed(clause, last.mark.to, mark.from) || isBesideName(clause, last, mark, born))
    if (last && !isOther && (isSame || isBeside)) {
      people[people.length - 1] = {
        mark,
        // An age or a year beside somebody is told of whom stands before it.
        first: born.includes(mark) ? last.first : mark,
        population: narrower(last.population, population),
        outcome: last.outcome ?? outcome,
        born: last.born ?? year,
      }
    } else people.push({ mark, first: mark, population, outcome, born: year })
  }
  const told: Single[] = []
  for (const one of people) {
    const { value } = one.mark
    const single = singleOf(clause, one)
    told.push(single)
    if (value.is === 'PERSON' && value.pair) told.push(single)
  }
  return withPronoun(clause, told)
}

function singleOf(clause: Clause, { mark, first, population, outcome, born }: Told): Single {
  const { value, to } = mark
  const name = first === mark && value.is === 'PERSON' && value.called && nameIn(clause, mark)
  return {
    population,
    outcome,
    born,
    from: first.from,
    to,
    ...(value.is === 'PERSON' && value.same && { isOneMore: true }),
    ...(name && { name }),
    ...(isBesides(clause, mark) && { isBesides: true }),
  }
}

/** An age at the end of the words that tell it ("Ali, 10", "aged 14"), where they are no year of birth. */
const AGE = /^\(?(?:aged|,| and) (?:then )?(\d{1,2}|\p{L}+)\)?$/u

const ADULT = 18

/** Whom a sentence gives a year of birth or an age: somebody, whatever else it calls them. */
function bornIn({ sentence, pack }: Clause): readonly Named[] {
  const matches = ageMatches(sentence, pack)
  if (matches.length === 0) return []
  return matches.flatMap((match) => {
    const end = match.index + match[0].length
    const age = AGE.exec(match[0])?.[1]
    const isChild =
      pack.grammar.young?.born.test(sentence.folded.slice(0, end)) === true ||
      (age !== undefined && (pack.numbers.words.get(age) ?? Number(age)) < ADULT)
    const value = isChild ? { ...SOMEBODY, population: 'CHILD' as const } : SOMEBODY
    const from = sentence.tokens.findIndex((token) => token.end > match.index)
    const to = sentence.tokens.findIndex((token) => token.start >= end)
    return from < 0 ? [] : [{ value, from, to: to < 0 ? sentence.tokens.length : to, start: match.index, end }]
  })
}

/** "Погиб сотрудник Фарид Гасанов 1987 г.р., его сын Али, 2001 г.р., ранен": a year right after a name is of whom the verb before names. */
const isBesideName = (clause: Clause, last: Told, mark: Named, born: readonly Named[]): boolean =>
  clause.pack.grammar.tooAfterVerb === true &&
  born.includes(mark) &&
  !clause.sentence.tokens
    .slice(last.mark.to, mark.from)
    .some(({ word }, at, { length }) => /^[,;:.()]$/.test(word) && !(word === ',' && at === length - 1 && at > 0))

const nameIn = ({ sentence: { tokens } }: Clause, { from, to }: Named): string =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')

/** "His grandson, 12, and a neighbour were hurt when the boy ...": an article and a word for one told of before the last. */
const isNamedAgain = (
  { sentence: { tokens }, pack }: Clause,
  { value, from }: Named,
  people: readonly Told[],
): boolean =>
  value.is === 'PERSON' &&
  pack.grammar.oneMore?.articles !== undefined &&
  pack.grammar.articles?.has(tokens[from - 1]?.word ?? '') === true &&
  people.at(-1)?.population === 'EVERYONE' &&
  value.population !== 'EVERYONE' &&
  people.some(({ population }) => population === value.population)

/** "A driver, his 12-year-old son and a passer-by": whom a word between owns is somebody else than whoever stands before it. */
function isRelative({ sentence: { tokens }, pack: { grammar } }: Clause, last: Named, from: number): boolean {
  // "Второй пострадавший, его ровесник Тельман Алиев": who one more of those told of before was.
  if (last.value.is === 'PERSON' && last.value.same) return false
  return tokens
    .slice(last.to, from)
    .some(
      ({ word }, at, between) =>
        between[at - 1]?.word === ',' && (grammar.fellows?.owners ?? grammar.owners)?.has(word),
    )
}

/** "A woman, a child and a man": no child is called a woman. */
const isAnother = (a: Population, b: Population): boolean =>
  (a === 'WOMAN' && b === 'CHILD') || (a === 'CHILD' && b === 'WOMAN')

/** Whether two are each given an age of their own. */
const isNext = (born: readonly Named[], a: Named, b: Named): boolean => born.includes(a) && born.includes(b)

/** What words beside a person that tell nothing of them can mean: "the resident of the village and his son". */
const IDLE: ReadonlySet<Meaning['is']> = new Set(['CERTAINTY', 'PERSON', 'OBJECT'])

/** "Погибли водитель и его помощник": nothing but a joint and words that mean nothing else stand between. */
function goesOn(clause: Clause, a: number, b: number): boolean {
  const start = afterAge(clause, a)
  const isVerbLast = clause.pack.grammar.verbLast !== undefined
  return (
    !clause.marks.some(({ from, value }) => from >= start && from < b && !IDLE.has(value.is)) &&
    !clause.quantities.some((one) => one.from >= start && one.from < b && (isVerbLast || !isAge(clause, one))) &&
    !clause.sentence.tokens.slice(start, b).some(({ word }) => /^[;:.()]$/.test(word))
  )
}

/** Most tokens of an age in parentheses. */
const AGE_ASIDE = 8

/** Past an age in parentheses right after somebody: "водитель (40 лет), его жена (38)". */
function afterAge({ sentence: { tokens }, quantities }: Clause, at: number): number {
  if (tokens[at]?.word !== '(' || !/^\p{Nd}/u.test(tokens[at + 1]?.word ?? '')) return at
  const close = tokens.slice(at, at + AGE_ASIDE).findIndex(({ word }) => word === ')')
  const isPeople = quantities.some(({ from, noun }) => from === at + 1 && noun?.value.is === 'PERSON')
  return close < 0 || isPeople ? at : at + close + 1
}

/** "3 hərbçi", "iki nəfər hərbi qulluqçu": whom a number counts. */
const isCounted = (clause: Clause, mark: Mark<Meaning>): boolean =>
  clause.quantities.some(
    (quantity) =>
      (quantity.noun?.from === mark.from || groupBeside(clause, quantity) === mark) && !isAge(clause, quantity),
  )

/** Whether a word between two names of people makes them two. */
function separates(clause: Clause, a: number, b: number): boolean {
  for (let at = a; at < b; at++) {
    const word = clause.sentence.tokens[at]?.word ?? ''
    if (
      clause.pack.grammar.and.has(word) ||
      word === ';' ||
      clause.quantities.some((quantity) => quantity.from === at && !isAge(clause, quantity))
    )
      return true
  }
  return false
}

const led = (clause: Clause, mark: Mark<Meaning>): Outcome | null => {
  const first = clause.marks[0]
  const colon = clause.sentence.tokens[first?.to ?? 0]?.word === ':'
  return first?.value.is === 'OUTCOME' && first.from === 0 && colon && first.to <= mark.from
    ? first.value.outcome
    : null
}
export const narrower = (a: Population, b: Population): Population => (a === 'EVERYONE' ? b : a)
