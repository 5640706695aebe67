import type { Certainty } from '../../model/casualties.ts'
import type { LanguagePack } from '../languages/language.ts'
import { mended } from '../people/personMarks.ts'
import { withPeopleWithinHarm } from '../people/withinHarm.ts'
import { isCapitalAt } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import { datedTokens } from '../time/datedTokens.ts'
import { type SentenceTimes, timesIn } from '../time/periodItems.ts'
import { type Bare, type Clause, markAtOf, type Quantity, wordAt } from '../words/clause.ts'
import { type Mark, marksIn, marksOfSentence } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { isRange } from './ageNumbers.ts'
import { endsChange } from './changes.ts'
import { corrected } from './corrections.ts'
import { withoutWholes } from './measuredParts.ts'
import { certaintyOfNoun, tailOf } from './numberEndings.ts'
import { isCount, type NumberMention, numbersIn } from './numbers.ts'
import { isOfOtherLand } from './otherLands.ts'
import { nounAfter } from './quantityNouns.ts'
import { isLabelled, isPair, isYear } from './uncounted.ts'

/** Reads the meanings and quantities of a sentence. */
export const clauseOf = (sentence: Sentence, pack: LanguagePack): Clause =>
  clauseWith(sentence, pack, { numbers: numbersIn(sentence.tokens, pack.numbers), times: timesIn(sentence, pack) })

/** The same with what was read of it before. The times are asked for only where it holds numbers, which they may count. */
export function clauseWith(
  sentence: Sentence,
  pack: LanguagePack,
  read: { readonly numbers: readonly NumberMention[]; readonly times: SentenceTimes },
): Clause {
  const marks = mended(withPeopleWithinHarm(marksOfSentence(pack.terms, sentence), sentence, pack), sentence, pack)
  const markAt = markAtOf(marks)
  const bare = { sentence, pack, marks, quantities: NO_QUANTITIES, fractions: NO_QUANTITIES, markAt }
  if (read.numbers.length === 0) return bare
  const dated = datedTokens(read.times)
  const kept: Quantity[] = []
  for (const number of read.numbers) {
    if (dated.has(number.from) || !isFree(markAt.get(number.from), bare) || isLabelled(bare, number)) continue
    const quantity = quantityOf(bare, number)
    if (counts(bare, quantity)) kept.push(quantity)
  }
  if (kept.length === 0) return bare
  const quantities = kept
    .filter(
      (quantity, at, all) => all[at + 1]?.from !== quantity.to || quantity.partitive || isBeforeAge(bare, quantity),
    )
    .map((quantity, at, all) => withMeasure(bare, quantity, all, at))
  const counted = { sentence, pack, marks, quantities, fractions: NO_QUANTITIES, markAt }
  const known = quantities.filter(
    (quantity) =>
      (quantity.noun?.value.is === 'AREA' || isCount(quantity)) &&
      !(isMeasured(quantity) && isOfOtherLand(counted, quantity)),
  )
  const fractions = quantities.filter(({ noun, value }) => noun === null && !Number.isInteger(value))
  const told = corrected(bare, precise(bare, withSharedNouns(bare, withoutWholes(bare, known))))
  return { sentence, pack, marks, quantities: told, fractions, markAt }
}

const NO_QUANTITIES: readonly Quantity[] = []

/** Whether a number counts something: "both" only what follows it, a year and one of a range nothing. */
const counts = (clause: Clause, quantity: Quantity): boolean =>
  (!clause.pack.grammar.pairs.has(wordAt(clause, quantity.from)) || isPair(clause, quantity)) &&
  !isYear(clause, quantity) &&
  !(quantity.noun?.value.is === 'PERSON' && quantity.noun.value.own) &&
  !isRange(clause, quantity) &&
  // "İki ayağını itirib" counts nobody, "birinin ayağı kəsilib" somebody.
  (quantity.partitive || !clause.pack.grammar.bodyParts?.test(wordAt(clause, quantity.to)))

/** "Агентство - 33 480 га; Минобороны - 6 904,4;": a fraction without a noun goes on measuring what was measured before. */
function withMeasure(clause: Clause, quantity: Quantity, all: readonly Quantity[], at: number): Quantity {
  const isFraction = quantity.noun === null && !Number.isInteger(quantity.value)
  if (!isFraction || !/^[.,;)]?$/.test(wordAt(clause, quantity.to))) return quantity
  const last = all.slice(0, at).findLast(({ noun }) => noun !== null)?.noun
  return last?.value.is === 'AREA' && wordAt(clause, quantity.from - 1) === '-' ? { ...quantity, noun: last } : quantity
}

/** What numbers of one list can share. */
const SHARED = new Set<Meaning['is']>(['AREA', 'ORDNANCE'])
const isMeasured = ({ noun }: Quantity): boolean => noun !== null && SHARED.has(noun.value.is)
/** Most tokens from a number to the next of its list ("8 410, Füzulidə 6 220"). */
const NEXT_OF_LIST = 4

/** "Ağdamda 8 410, Füzulidə 6 220 hektar": numbers for one place each, of which the last names what all of them count. */
function withSharedNouns(clause: Clause, quantities: readonly Quantity[]): readonly Quantity[] {
  if (quantities.length < 2) return quantities
  const shared = [...quantities]
  for (let at = shared.length - 2; at >= 0; at--) {
    const [quantity, next] = [shared[at], shared[at + 1]]
    if (quantity && next?.noun && sharesNoun(clause, quantity, next)) shared[at] = { ...quantity, noun: next.noun }
  }
  return shared
}

function sharesNoun(clause: Clause, { noun, to }: Quantity, next: Quantity): boolean {
  const isListed = wordAt(clause, to) === ',' || clause.pack.grammar.and.has(wordAt(clause, to))
  if (noun !== null || next.noun === null || !isListed) return false
  const { is } = next.noun.value
  if (SHARED.has(is) && next.from - to <= NEXT_OF_LIST && namesPlace(clause, to, next.from)) return true
  const years = clause.sentence.tokens.slice(to + 1, next.from).filter(({ word }) => YEAR.test(word))
  return (SHARED.has(is) || is === 'PERSON') && next.from - to <= NEXT_YEAR && years.length === 1
}

/** "2021-ci ildə 57, 2022-ci ildə isə 48 nəfər": numbers for one year each. */
const YEAR = /^(?:19|20)\d\d$/
/** Most tokens from a number to that of the next year. */
const NEXT_YEAR = 7

/** Whether a name stands between, and no other words that mean something. */
const namesPlace = ({ sentence, markAt }: Clause, a: number, b: number): boolean =>
  Array.from({ length: b - a }, (_, at) => a + at).every((at) => !markAt.has(at)) &&
  sentence.tokens.slice(a, b).some(({ start }) => isCapitalAt(sentence.verbatim, start))

/** Numbers inside other words count nothing, but in those of harm ("claimed two lives", not "lost both legs"). */
function isFree(mark: Mark<Meaning> | undefined, clause: Clause): boolean {
  if (mark === undefined || mark.value.is !== 'OUTCOME') return mark === undefined
  const { lives } = clause.pack.grammar
  return !lives || clause.sentence.tokens.slice(mark.from, mark.to).some(({ word }) => lives.has(word))
}

/** The number of people that words of harm hold. */
function heldBy(clause: Clause, { value, from, to }: Bare, noun: Mark<Meaning>): Quantity {
  const inner = marksIn(clause.pack.terms, clause.sentence.tokens.slice(noun.from + 1, noun.to))
  const told = inner.find((mark) => mark.value.is === 'CERTAINTY')?.value
  return { value, certainty: told?.is === 'CERTAINTY' ? told.certainty : 'EXACT', from, to, noun, partitive: false }
}

/** How far a rounded number may lie from the exact one after it. */
const ROUNDING = 0.1

/** "Almost 5.2 thousand ha (5,187.3 ha)": a rounded number that an exact one follows in parentheses is that one. */
function precise(clause: Clause, quantities: readonly Quantity[]): readonly Quantity[] {
  if (quantities.length < 2) return quantities
  const exactOf = ({ value, certainty, from, to, noun }: Quantity, at: number): Quantity | undefined => {
    const next = quantities[at + 1]
    const opens = next && wordAt(clause, next.from - 1) === '(' && next.from - 1 === (noun?.to ?? to)
    const isSame = next?.certainty === 'EXACT' && Math.abs(next.value - value) <= value * ROUNDING
    return certainty !== 'EXACT' && opens && isSame && from < next.from ? next : undefined
  }
  const exact = quantities.map(exactOf)
  if (exact.every((found) => found === undefined)) return quantities
  return quantities.flatMap((quantity, at) => {
    if (exact.includes(quantity)) return []
    const same = exact[at]
    return [same ? { ...quantity, value: same.value, certainty: same.certainty } : quantity]
  })
}

/** How the text qualifies a number, whatever it counts. */
export const certaintyOf = (clause: Clause, number: Bare): Certainty => quantityOf(clause, number).certainty

function quantityOf(clause: Clause, number: Bare): Quantity {
  const holder = clause.markAt.get(number.from)
  if (holder) return heldBy(clause, number, holder)
  const before = clause.markAt.get(number.from - 1)
  const after = clause.markAt.get(number.to)
  const left = qualifies(before, 'BEFORE') ? before : undefined
  const right = left === undefined && qualifies(after, 'AFTER') ? after : undefined
  const mark = left ?? right
  const from = left?.from ?? number.from
  const tail = tailOf(clause, right?.to ?? number.to)
  const times = right ? (clause.pack.numbers.words.get(wordAt(clause, tail.to)) ?? 1) : 1
  const isMultiplied = times >= 1000
  const to = isMultiplied ? tail.to + 1 : tail.to
  const value = isMultiplied ? number.value * times : number.value
  const found = nounAfter(clause, to)
  const isChanged = left !== undefined && endsChange(clause.sentence.tokens, left.from, clause.pack)
  const told = isChanged ? 'EXACT' : mark?.value.is === 'CERTAINTY' ? mark.value.certainty : null
  const certainty = told ?? tail.certainty ?? certaintyOfNoun(clause, found.noun) ?? 'EXACT'
  if (isOfGroup(clause, from) || saysOfPart(clause, { value, from, to }))
    return { value, certainty, from, to, noun: null, partitive: true }
  const noun = tail.part && isCircumstance(clause, found.noun) ? null : found.noun
  return { value, certainty, from, to, noun, partitive: found.partitive || tail.part }
}

/** "Biri 11 yaşlı uşaq olmaqla": of the number of people right after it only an age stands. */
const isBeforeAge = (clause: Clause, { partitive, to }: Quantity): boolean =>
  partitive && clause.pack.grammar.ages?.has(wordAt(clause, to + 1)) === true

/** "Biri minaya düşərək ölüb", "biri hadisə yerində ölüb": how or where it befell one of those told of, whom it does not count. */
const isCircumstance = (clause: Clause, noun: Mark<Meaning> | null): boolean =>
  noun?.value.is === 'EVENT' ||
  (noun?.value.is === 'OBJECT' && clause.pack.grammar.locative?.test(wordAt(clause, noun.to - 1)) === true)

/** Most tokens from the article to the person of "one a senior officer". */
const SAID = 4

/** "Four servicemen, one an officer, were wounded": what one of those named right before is. */
function saysOfPart(clause: Clause, { value, from, to }: Bare): boolean {
  if (value !== 1 || wordAt(clause, from - 1) !== ',' || !clause.pack.grammar.indefinite?.has(wordAt(clause, to)))
    return false
  const isOfPeople = clause.marks.some((mark) => mark.to === from - 1 && mark.value.is === 'PERSON' && !mark.value.one)
  return (
    isOfPeople &&
    clause.marks.some(
      (mark) => mark.from > to && mark.from <= to + SAID && mark.value.is === 'PERSON' && mark.value.one === true,
    )
  )
}

/** Whether a number that begins at a token counts the members of a group: "a team of five". */
export const isOfGroup = (clause: Clause, from: number): boolean => {
  const { of, groups } = clause.pack.grammar
  return of.has(wordAt(clause, from - 1)) && groups.has(wordAt(clause, from - 2))
}

const qualifies = (mark: Mark<Meaning> | undefined, side: 'BEFORE' | 'AFTER'): boolean =>
  mark?.value.is === 'CERTAINTY' && !mark.value.serves && (mark.value.side === side || mark.value.side === 'BOTH')
