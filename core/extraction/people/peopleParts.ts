import { OLDEST } from '../numbers/ageNumbers.ts'
import { opensWith } from '../numbers/measuredParts.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { isSubset } from './groupBeside.ts'
import { endOfGroups } from './groupLists.ts'
import { isOfShare } from './majorities.ts'

/** Most tokens between a part and its whole where a time owns it ("seven of last year's 55 victims"). */
export const OWNER = 5

/** Whether a part before it is taken from the quantity: "359 of the 3,458 victims". Where verbs come last, the whole comes first. */
export const isWhole = (clause: Clause, { from, partitive }: Quantity): boolean =>
  !partitive &&
  clause.pack.grammar.verbLast === undefined &&
  (isOfShare(clause, from) ||
    clause.quantities.some(
      (part) =>
        part.partitive &&
        part.to < from &&
        from - part.to <= (wordAt(clause, from - 1) === "'s" ? OWNER : 3) &&
        !tokens(part.to, from).some(
          (at) => /^[:(]$/.test(wordAt(clause, at)) || isSubset(clause, at, false) || isSubset(clause, at, true),
        ),
    ))

/** Most ages in one list. */
const MOST_AGES = 6

/** "Девяти и тринадцати лет", "26, 31 və 44 yaşlı". */
function isListedAge(clause: Clause, to: number, nth = 1): boolean {
  const { quantities, pack, sentence } = clause
  const joint = sentence.tokens[to]?.word ?? ''
  if (nth > MOST_AGES || !(joint === ',' || pack.grammar.and.has(joint))) return false
  const next = quantities.find(({ from }) => from === to + 1)
  if (next === undefined || next.value > OLDEST) return false
  return pack.grammar.ages?.has(sentence.tokens[next.to]?.word ?? '') === true || isListedAge(clause, next.to, nth + 1)
}

/** "Their two sons, 8 and 5, were hurt": numbers alone between commas, right after people. */
function isAgeOfSeveral(clause: Clause, { from, to, noun }: Pick<Quantity, 'from' | 'to' | 'noun'>): boolean {
  const { and, ages } = clause.pack.grammar
  const isBare = (one: Pick<Quantity, 'value' | 'noun'> | undefined): boolean =>
    one !== undefined && one.noun === null && one.value <= OLDEST
  const closes = (at: number): boolean => /^[,.;]$/.test(wordAt(clause, at)) || ages?.has(wordAt(clause, at)) === true
  const isAfterPeople = (at: number): boolean =>
    wordAt(clause, at - 1) === ',' && clause.marks.some((mark) => mark.value.is === 'PERSON' && mark.to === at - 1)
  if (noun !== null) return false
  const [before, after] = [
    clause.quantities.find((other) => other.to === from - 1),
    clause.quantities.find((other) => other.from === to + 1),
  ]
  if (and.has(wordAt(clause, to))) return isAfterPeople(from) && isBare(after) && closes(after?.to ?? 0)
  return and.has(wordAt(clause, from - 1)) && isBare(before) && isAfterPeople(before?.from ?? 0) && closes(to)
}

/** "Elvin Rahimov (24)", "his son (12)": a number alone in parentheses right after a name or one person. */
function isInParenthesesOfName(clause: Clause, { noun, from, to }: Pick<Quantity, 'noun' | 'from' | 'to'>): boolean {
  if (noun !== null || wordAt(clause, from - 1) !== '(' || wordAt(clause, to) !== ')') return false
  const mark = clause.markAt.get(from - 2)
  if (mark) return mark.value.is === 'PERSON' && mark.value.one === true
  const { start = 0 } = clause.sentence.tokens[from - 2] ?? {}
  return /^\p{Lu}\p{Ll}/u.test(clause.sentence.verbatim.slice(start, start + 4))
}

/** "Elvin Rahimov, 24, was wounded": a number alone between commas, after words; the end of what is read is one. */
export const isAge = (clause: Clause, { value, noun, from, to }: Quantity): boolean =>
  value < 100 &&
  (clause.pack.grammar.ages?.has(wordAt(clause, to)) ||
    isListedAge(clause, to) ||
    isInParenthesesOfName(clause, { noun, from, to }) ||
    isAgeOfSeveral(clause, { noun, from, to }) ||
    (noun === null && wordAt(clause, from - 1) === ',' && /^[,.;]?$/.test(wordAt(clause, to))))

/** Whether a part can be taken from people told of before: "of them", "of the eight", "of the dead", but not "one of its own". */
export function takesFromBefore(clause: Clause, { to, partitive }: Quantity): boolean {
  const { of, articles } = clause.pack.grammar
  if (!partitive || !of.has(wordAt(clause, to))) return true
  const at = articles?.has(wordAt(clause, to + 1)) ? to + 2 : to + 1
  const is = clause.markAt.get(at)?.value.is
  return is === 'PERSON' || is === 'OUTCOME' || is === 'SUBSET' || clause.quantities.some(({ from }) => from === at)
}

/** "Twenty of his sheep", but not "один из жителей села": what is counted are things or animals. */
export function isOfThings(clause: Clause, { to, partitive }: Quantity): boolean {
  if (!partitive || !clause.pack.grammar.of.has(wordAt(clause, to))) return false
  return tokens(to + 1, clause.markAt.get(to + 1)?.value.is === 'PERSON' ? to + 2 : to + 3).some((at) => {
    const mark = clause.markAt.get(at)
    if (mark?.value.is !== 'OBJECT' || mark.from !== at) return false
    // "In 70 of these cases people died"
    const { oneMore, bridges } = clause.pack.grammar
    const isApart = oneMore?.articles !== undefined && bridges.has(wordAt(clause, mark.to))
    return isApart || clause.markAt.get(mark.to)?.value.is !== 'PERSON'
  })
}

/** "One of its own", "two of our men": of people, be it that their words only say whose they are; not "one of our positions". */
export function isOfOwn(clause: Clause, { to }: Quantity): boolean {
  const { ownStaff } = clause.pack.grammar
  const { tokens: words, folded } = clause.sentence
  if (ownStaff === undefined) return true
  const isPerson = tokens(to + 1, to + 4).some((at) => clause.markAt.get(at)?.value.is === 'PERSON')
  return isPerson || ownStaff.test(folded.slice(words[to]?.start, words[to + OWN]?.end))
}

/** Most tokens of "of our own men". */
const OWN = 4

/** Most words between a number that opens a clause and the parts that are taken from it. */
const LONG_ASIDE = 25

/** "Of the five people in the car that hit a mine, two died": what the parts are taken from, whatever the words between say. */
export function isSource(clause: Clause, { from, to, partitive }: Quantity): boolean {
  const { sources } = clause.pack.grammar
  if (partitive || !sources || !opensWith(clause, from, sources)) return false
  const comma = clause.sentence.tokens.findIndex(({ word }, index) => index > to && word === ',')
  if (comma < 0 || comma - to > LONG_ASIDE) return false
  return clause.quantities.some((part) => part.from > comma && part.from - comma <= 4)
}

/** Whether words before or after make the quantity a part: "including 12", "of whom 51", "357 children among them", "(44 killed". */
export function isPart(clause: Clause, { from, to, noun }: Quantity): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (isSubset(clause, at, false)) return true
    // "Of these, 58 died": a comma after the words of the part ends nothing, but it does in "three children among them, and 21 ...".
    const isSign = wordAt(clause, at) === ',' || wordAt(clause, at) === ';'
    if (isSign && (!isSubset(clause, at - 1, false) || endsPart(clause, at))) break
    // "Onların yaxınlığındakı 2 nəfər": whose neighbours the people are.
    if (clause.pack.grammar.besides?.test(wordAt(clause, at))) break
  }
  if (insideParentheses(clause, from) || isAside(clause, { from, to })) return true
  const end = endOfGroups(clause, { from, to, noun })
  if (isSubset(clause, end, true)) return true
  return [end, end + 1].some(
    (at) =>
      clause.markAt.get(at)?.value.is === 'SUBSET' && clause.markAt.get(at)?.from === at && !followsNumber(clause, at),
  )
}

/** Whether the words of a part that a token closes stand behind people. */
function endsPart({ marks }: Clause, at: number): boolean {
  const subset = marks.find(({ to, value }) => to === at && value.is === 'SUBSET')
  return marks.some(({ to, value }) => to === subset?.from && value.is === 'PERSON')
}

/** "Four were injured, one fatally": an adverb that tells what befell a number after a comma. */
const isAside = (clause: Clause, { from, to }: Pick<Quantity, 'from' | 'to'>): boolean =>
  wordAt(clause, from - 1) === ',' &&
  clause.markAt.get(to)?.value.is === 'OUTCOME' &&
  clause.pack.grammar.adverb.test(wordAt(clause, to))

/** Most tokens before a person who is given an age: "among them a 12-year-old boy". */
const AGED = 8

/** "20 citizens, including 12", "five hurt, including a child": the part is the next number or person, not this one. */
function followsNumber(clause: Clause, at: number): boolean {
  const end = clause.markAt.get(at)?.to ?? at
  const isNext = (from: number, most = 3): boolean => from >= end && from - end <= most
  const isOneAged = ({ from, value }: Mark<Meaning>): boolean =>
    value.is === 'PERSON' &&
    value.one === true &&
    isNext(from, AGED) &&
    !clause.sentence.tokens.slice(end, from).some(({ word }) => /^[,;:.()]$/.test(word))
  return clause.quantities.some(({ from }) => isNext(from)) || clause.marks.some(isOneAged)
}

/** "Of them, 6 were servicemen": the first words for people in a sentence take them from those told of before, be it in another paragraph. */
export const opensWithOthersPart = (clause: Clause): boolean => openingPart(clause)?.isAfterThem === true

/** The same, or "one of them died". */
export const opensWithPart = (clause: Clause): boolean => openingPart(clause) !== null

/** The part that the first words for people in a sentence take from others, and whether those are named before it; null where they take none. */
function openingPart({ marks, quantities }: Clause): { readonly isAfterThem: boolean } | null {
  const [first] = marks.filter(({ value }) => value.is === 'SUBSET' || value.is === 'PERSON' || value.is === 'OUTCOME')
  const [number] = quantities
  if (first?.value.is !== 'SUBSET' || first.value.after || !number?.partitive) return null
  const isAfterThem = number.from === first.to
  return isAfterThem || number.to === first.from ? { isAfterThem } : null
}

/** The token that opens the parentheses which a token stands in; null outside of any. */
export function openingParenthesis(clause: Clause, at: number): number | null {
  for (let back = at - 1; back >= 0; back--) {
    if (wordAt(clause, back) === ')') return null
    if (wordAt(clause, back) === '(') return back
  }
  return null
}

export const insideParentheses = (clause: Clause, at: number): boolean => openingParenthesis(clause, at) !== null

/** "148 (46 died, 102 were hurt), servicemen - 163": of those before a number, the last that it can go on with. */
export const lastOutside = <T extends { readonly from: number }>(
  clause: Clause,
  { from }: Quantity,
  before: readonly T[],
): T | undefined =>
  insideParentheses(clause, from) ? before.at(-1) : before.findLast((told) => !insideParentheses(clause, told.from))

/** Whether the quantity goes on with a list: "357 children and 38 women". */
export function isListed(clause: Clause, { from }: Quantity): boolean {
  const word = wordAt(clause, from - 1)
  const colon = tokens(Math.max(0, from - 2), from).some((at) => wordAt(clause, at) === ':')
  const { and, thatIs, verbLast } = clause.pack.grammar
  const isNamed = verbLast === undefined && thatIs?.has(word) === true
  return colon || isNamed || and.has(word) || /^[,-]$/.test(word) || isAccounted(clause, from)
}

/** "Civilians account for 233, servicemen for 188": the second leaves the verb out. */
export function isAccounted(clause: Clause, from: number): boolean {
  const { links } = clause.pack.grammar
  const group = clause.markAt.get(from - 2)
  if (wordAt(clause, from - 1) !== 'for' || !links.has('for') || group?.value.is !== 'PERSON' || group.value.one)
    return false
  return /^[,;]$/.test(wordAt(clause, group.from - 1)) || clause.pack.grammar.and.has(wordAt(clause, group.from - 1))
}

export function tokens(a: number, b: number): readonly number[] {
  const places: number[] = []
  for (let at = a; at < b; at++) places.push(at)
  return places
}

/** "... 3 455 nəfəri vurub; 2020-ci ildən sonra 391 nəfər, o cümlədən 71 ölü": where verbs come last, people alone after a semicolon go on with the verb before it. */
export function leavesVerbOut(clause: Clause, { noun, from }: Quantity, before: { readonly to: number }): boolean {
  if (!clause.pack.grammar.verbLast || noun?.value.is !== 'PERSON') return false
  const { tokens: words } = clause.sentence
  const isParted = words.slice(before.to, from).some(({ word }) => word === ';')
  const end = words.findIndex(({ word }, at) => at >= noun.to && /^[,;.]$/.test(word))
  return isParted && (end < 0 ? words.length : end) === noun.to
}

/** Whether words that the vocabulary does not know tell of a bare number's people something of their own ("70 died, 299 lost their sight"). */
export function hasPredicate(clause: Clause, { noun, from, to }: Quantity): boolean {
  const { and, or, placeBefore, tooAfterVerb } = clause.pack.grammar
  const next = wordAt(clause, to)
  // "155 in 2021, 73 in 2022" says no more of the second than when.
  const isDated = placeBefore.has(next) && /^(?:19|20)\d\d$/.test(wordAt(clause, to + 1))
  return (
    noun === null &&
    !isDated &&
    (wordAt(clause, from - 1) === ',' || (tooAfterVerb === true && wordAt(clause, from - 1) === '-')) &&
    /^\p{L}/u.test(next) &&
    !and.has(next) &&
    !or.has(next) &&
    !clause.markAt.has(to)
  )
}
