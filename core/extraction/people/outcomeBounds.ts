import { isCapitalised } from '../text/capitals.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { isOfOne } from './ofOnePerson.ts'
import { isOfOwn, takesFromBefore } from './peopleParts.ts'

/** Most tokens of an aside that says who somebody was. */
const ASIDE = 10

/** The comma that closes an aside which the one at `open` opens ("двое пострадавших, жители этого села, ..."); itself where none does. */
export function asideEnd(clause: Clause, open: number): number {
  for (let at = open + 1; at <= open + ASIDE; at++) {
    if (wordAt(clause, at) === ',') return at
    if (clause.markAt.get(at)?.value.is === 'OUTCOME' || clause.quantities.some(({ from }) => from === at)) break
  }
  return clause.sentence.tokens.length
}

/** The comma that closes what one before words of a part opens: "3,500 people, of whom 361 were minors, have suffered"; null where harm is told in it. */
export function endOfAside(clause: Clause, subset: number): number | null {
  if (clause.pack.grammar.verbLast || wordAt(clause, subset - 1) !== ',') return null
  for (let at = subset + 1; at <= subset + ASIDE + 2; at++) {
    if (wordAt(clause, at) === ',') return at
    if (clause.markAt.get(at)?.value.is === 'OUTCOME') return null
  }
  return null
}

/** The comma that closes a number which does not hold: "three people, not four, had been injured"; null where none opens at `at`. */
export function endOfDenied(clause: Clause, at: number): number | null {
  const { denials } = clause.pack.grammar
  if (wordAt(clause, at) !== ',' || !denials?.has(wordAt(clause, at + 1))) return null
  const number = clause.quantities.find(({ from }) => from === at + 2)
  const end = number && (number.noun?.to ?? number.to)
  return end !== undefined && wordAt(clause, end) === ',' ? end : null
}

/** "İki sakin sahəyə girib, onlardan biri ...": where verbs come last, one that tells of no harm has ended what is said of all. */
export const endsClause = (clause: Clause, at: number): boolean =>
  clause.pack.grammar.verbLast !== undefined &&
  wordAt(clause, at - 1) === ',' &&
  tellsNothing(clause, at - 2) &&
  FINITE.test(wordAt(clause, at - 2))
/** "5 nəfərin dindirildiyini, 2 nəfərin öldüyünü bildirib": the same of what somebody says that others did. */
const endsReported = (clause: Clause, at: number): boolean =>
  clause.pack.grammar.verbLast !== undefined &&
  wordAt(clause, at - 1) === ',' &&
  tellsNothing(clause, at - 2) &&
  clause.pack.grammar.reported?.test(wordAt(clause, at - 2)) === true

/** "Təlim keçib" is none of the words that the vocabulary knows, but "390 nəfəri keçib" is of those that say how sure a number is. */
const tellsNothing = ({ markAt }: Clause, at: number): boolean =>
  markAt.get(at) === undefined || markAt.get(at)?.value.is === 'CERTAINTY'

/** The same of any clause between a number and the one at `at`: "400 nəfər təlim keçib, minalardan isə 70 nəfər ölüb". */
export const endedBefore = (clause: Clause, from: number, at: number): boolean => {
  if (clause.pack.grammar.verbLast === undefined) return false
  const comma = clause.sentence.tokens.slice(from, at).findLastIndex(({ word }) => word === ',')
  return comma >= 0 && (endsClause(clause, from + comma + 1) || endsReported(clause, from + comma + 1))
}

/** "12 nəfəri aparan avtobus", "iki çobanı axtaran əsgər": where verbs come last, people whom a participle right after them makes its object. */
export function isObjectOfParticiple(clause: Clause, { from, noun }: Quantity): boolean {
  const { verbLast } = clause.pack.grammar
  if (!verbLast || noun?.value.is !== 'PERSON' || noun.from === from || clause.markAt.has(noun.to)) return false
  const next = wordAt(clause, noun.to)
  // "385 vətəndaş Vətən müharibəsindən sonra", "5 hərbçi müharibədən sonra": a name or a noun in the ablative is no participle.
  if (ABLATIVE.test(next) || isCapitalised(clause.sentence, noun.to)) return false
  return ACCUSATIVE.test(wordAt(clause, noun.to - 1)) && verbLast.test(next) && next !== 'olan'
}
const ABLATIVE = /.{3}d[aə]n$/u
const ACCUSATIVE = /[^s][iuü]$/u

const FINITE = /(?:[iuü]b|(?:d|m[iuü]ş)(?:[iuü]|dir|dur|dür)?)$/u

/** Whether a verb of harm after "had" tells what others did to a number of people after it. */
export const hasObject = (clause: Clause, { from, to, value }: Mark<Meaning>): boolean =>
  value.is === 'OUTCOME' &&
  !value.noun &&
  clause.pack.grammar.verbLast === undefined &&
  /^ha(?:d|s|ve)$/.test(wordAt(clause, from - 1)) &&
  clause.quantities.some((next) => next.from === to && next.noun?.value.is === 'PERSON')

/** Whether what follows a number only says who they were ("of whom 50 were civilians", "29 - гражданские лица"): what befell them was told before. */
export function saysWho(clause: Clause, start: number): boolean {
  const { passive, adverb, as } = clause.pack.grammar
  const isDash = wordAt(clause, start) === '-' && as.has('-')
  if (!isDash && !passive.has(wordAt(clause, start))) return false
  const at = adverb.test(wordAt(clause, start + 1)) ? start + 2 : start + 1
  const mark = clause.markAt.get(at)
  return mark?.value.is === 'PERSON' && !(isDash && mark.value.population === 'EVERYONE')
}

/** Where the whole that a part is taken of ends: "one of the three people wounded" tells nothing of the one. */
export function afterWhole(clause: Clause, whole: Quantity): number {
  // "Four of the 18 died": what the part did.
  if (diesAt(clause, whole.to) || (whole.noun && isVerbOfPart(clause, whole.noun))) return whole.to
  const end = whole.noun?.to ?? whole.to
  const mark = clause.markAt.get(end)
  return mark?.value.is === 'OUTCOME' ? mark.to : end
}

/** The comma that ends an aside: "337 people, 207 of whom were civilians, had ...". */
export function commaAfter(clause: Clause, from: number): number {
  const end = clause.sentence.tokens.findIndex(({ word }, at) => at >= from && word === ',')
  return end < 0 ? clause.sentence.tokens.length : end
}

export function closing(clause: Clause, open: number): number {
  for (let at = open + 1; at < clause.sentence.tokens.length; at++) if (wordAt(clause, at) === ')') return at
  return open
}

/** The last token of the quantities that a part lists: "including 12 civilians and 3 children". */
export function endOfPart(clause: Clause, from: number): number {
  let end = from - 1
  for (const quantity of clause.quantities) {
    if (quantity.from < from || quantity.from - end > 4) continue
    // "37 of them, including 5 fatally, suffered"
    if (quantity.noun?.value.is === 'OUTCOME' && wordAt(clause, quantity.noun.to) === ',') end = quantity.noun.to - 1
    if (quantity.noun?.value.is !== 'PERSON') continue
    // "3 nəfər, o cümlədən 1 uşaq həlak olub, 5 nəfər ...": the verb between ends the part.
    if (clause.pack.grammar.verbLast && hasOutcome(clause, end, quantity.from)) break
    end = quantity.noun.to - 1
  }
  return end
}

const hasOutcome = ({ marks }: Clause, a: number, b: number): boolean =>
  marks.some(({ from, value }) => value.is === 'OUTCOME' && from > a && from < b)

/** Whether the clause goes on to tell what befell those whose state it tells. */
export function isToldAfter(clause: Clause, start: number): boolean {
  for (let at = start; at < clause.sentence.tokens.length; at++) {
    if (clause.markAt.get(at)?.value.is === 'OUTCOME') return true
    if (/^[,;:.()]$/.test(wordAt(clause, at)) || clause.quantities.some(({ from }) => from === at)) return false
  }
  return false
}

/** "Двое из пяти умерли": where nouns of harm are words of their own, a verb after a whole tells of its part. */
export const isVerbOfPart = ({ pack }: Clause, { value }: Mark<Meaning>): boolean =>
  pack.grammar.nounsOpen === true && value.is === 'OUTCOME' && !value.noun

/** Whether a verb of dying without an object stands at a token. */
export const diesAt = (clause: Clause, at: number): boolean =>
  clause.pack.grammar.dying?.has(wordAt(clause, at)) === true

/** "КамАЗ с тремя людьми наехал на мину, водитель погиб": whether one person is named right after a comma and words from `start` for something going off, as the subject of what follows. */
export function isSubjectAfterEvent(clause: Clause, start: number, at: number): boolean {
  const { value } = clause.markAt.get(at) ?? {}
  if (clause.pack.grammar.tooAfterVerb !== true || value?.is !== 'PERSON' || !value.one) return false
  if (wordAt(clause, at - 1) !== ',') return false
  return clause.marks.some(({ from, value: { is } }) => is === 'EVENT' && from >= start && from < at)
}

/** "A deminer employed by one of the companies was hurt": a number of what nobody is, or of one person told of before it. */
export const tellsNobody = (clause: Clause, quantity: Quantity): boolean =>
  isOfOne(clause, quantity) ||
  (quantity.partitive &&
    quantity.value === 1 &&
    quantity.noun === null &&
    !takesFromBefore(clause, quantity) &&
    !isOfOwn(clause, quantity))

/** Whether words of a part lead to the number: "of whom 51 ...". */
export const isPartOf = (clause: Clause, from: number): boolean =>
  [from - 1, from - 2, from - 3].some((at) => clause.markAt.get(at)?.value.is === 'SUBSET')
