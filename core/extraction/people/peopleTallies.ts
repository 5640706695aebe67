import type { Outcome } from '../../model/casualties.ts'
import { endsChange } from '../numbers/changes.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { tokens } from './peopleParts.ts'

/** The outcome that a noun before the number names for the whole sentence: "The toll of the incidents is 266", a table's first cell. */
export function ledBy(clause: Clause, { from, to, noun }: Quantity): Outcome | null {
  const left = clause.marks.findLast((mark) => mark.to <= from && mark.value.is === 'OUTCOME')
  if (left?.value.is !== 'OUTCOME') return null
  if (left.from === 0 && (isLead(clause, left) || isTakenBack(clause, left, from))) return left.value.outcome
  if (isOfCopula(clause, left, noun)) return left.value.outcome
  if ((left.value.noun || left.from === 0) && isHeaded(clause, left, from)) return left.value.outcome
  const cell = tokens(left.to, from).some((at) => wordAt(clause, at) === '|')
  if (cell) return otherBefore(clause, left) ? 'CASUALTY' : left.value.outcome
  const people = noun?.value.is === 'PERSON' || noun?.value.is === 'OUTCOME'
  const end = Math.max(noun?.to ?? 0, to)
  return (left.value.total && people) || isTallied(clause, left, from, end) ? listedOutcome(clause, left) : null
}

/** The same where the words of counting stand between the number and the one before it: "the number of injured being 283". */
export function talliedBy(clause: Clause, { from, noun }: Quantity): Outcome | null {
  const { tallies, verbLast } = clause.pack.grammar
  if (noun !== null || verbLast) return null
  const left = clause.marks.findLast((mark) => mark.to <= from && mark.value.is === 'OUTCOME')
  if (!left || !isTallied(clause, left, from)) return null
  const last = clause.quantities.findLast(({ to }) => to <= from)
  const tally = tokens(Math.max(0, left.from - 6), left.to).findLast((at) => tallies.has(wordAt(clause, at)))
  return tally !== undefined && tally >= (last?.to ?? 0) ? listedOutcome(clause, left) : null
}

/** "The number of people killed or injured": both together where another outcome is listed right before. */
export function listedOutcome(clause: Clause, left: Mark<Meaning>): Outcome | null {
  if (left.value.is !== 'OUTCOME') return null
  const { and, or, adverb, verbLast } = clause.pack.grammar
  const isJoint = (at: number): boolean => and.has(wordAt(clause, at)) || or.has(wordAt(clause, at))
  // "Həlak olan və ya ağır xəsarət alan insanların sayı": where verbs come last, words of "or" and an adverb stand between.
  const last = verbLast && adverb.test(wordAt(clause, left.from - 1)) ? left.from - 2 : left.from - 1
  const joint = verbLast && isJoint(last) && isJoint(last - 1) ? last - 1 : last
  const before = clause.markAt.get(joint - 1)?.value
  const isCounted = clause.quantities.some(({ noun }) => noun?.to === joint)
  if (before?.is !== 'OUTCOME' || isCounted || !isJoint(joint)) return left.value.outcome
  return before.outcome === left.value.outcome ? before.outcome : 'CASUALTY'
}

/** "Ziyan çəkənlər şirkətin iki minaaxtaranıdır": where verbs come last, who those harmed were. */
const isOfCopula = (clause: Clause, { value, from }: Mark<Meaning>, noun: Quantity['noun']): boolean =>
  clause.pack.grammar.verbLast !== undefined &&
  value.is === 'OUTCOME' &&
  value.noun === true &&
  noun?.value.is === 'PERSON' &&
  /d[iuü]r(?:lar|lər)?$/u.test(wordAt(clause, noun.to - 1)) &&
  !clause.quantities.some((quantity) => quantity.noun?.from === from)

/** "Victims: 12 ...", "Of the dead, seven were civilians": words that open a sentence and tell of whom all of it speaks. */
const isLead = (clause: Clause, { from, to }: Mark<Meaning>): boolean =>
  wordAt(clause, to) === ':' ||
  (wordAt(clause, to) === ',' && clause.pack.grammar.sources?.has(wordAt(clause, from)) === true)

/** "Пострадавших при подрыве не четверо, а шестеро", "погибших на минах - 60": a noun of harm that opens the sentence, and a number that is put right or that a dash leads to. */
const isTakenBack = (clause: Clause, { value, to }: Mark<Meaning>, from: number): boolean =>
  value.is === 'OUTCOME' &&
  value.noun === true &&
  (clause.pack.grammar.correction?.not.has(wordAt(clause, from - 1)) === true || isDashed(clause, from)) &&
  !clause.quantities.some((other) => other.from >= to && other.from < from)

const isDashed = (clause: Clause, from: number): boolean =>
  clause.pack.grammar.nounsOpen === true && wordAt(clause, from - 1) === '-'

/** Most tokens from the words that head a list to its colon. */
const HEADING = 8

/** "Mine victims by year, according to the agency: 155 in 2021, 73 in 2022": words that open a sentence, and a colon that ends its heading. */
function isHeaded(clause: Clause, { from: start, to }: Mark<Meaning>, from: number): boolean {
  const colon = clause.sentence.tokens.findIndex(({ word }, at) => at >= to && word === ':')
  const first = clause.marks.find(({ value }) => value.is !== 'ORDNANCE')
  const isFirst = start === 0 || (clause.pack.grammar.verbLast !== undefined && first?.from === start)
  if (!isFirst || colon < 0 || colon >= from || colon - to > HEADING) return false
  return !clause.quantities.some((other) => other.from < colon)
}

const otherBefore = (clause: Clause, { from, value }: Mark<Meaning>): boolean =>
  clause.marks.some(
    (mark) =>
      mark.to <= from && mark.value.is === 'OUTCOME' && value.is === 'OUTCOME' && mark.value.outcome !== value.outcome,
  )

/** "The number of mine victims ... has reached 362": a word of counting before what befell them, one of amounting before the number. */
function isTallied(clause: Clause, { from: start, to }: Mark<Meaning>, from: number, end = from): boolean {
  const { tallies, links, verbLast } = clause.pack.grammar
  // Where verbs come last, the people and the word of counting follow: "zərər çəkən şəxslərin sayı 361-ə çatıb".
  const people =
    verbLast && clause.marks.find((mark) => mark.from >= to && mark.to < from && mark.value.is === 'PERSON')
  const last = people ? from : verbLast ? to + 1 : to
  // "Ümumi sayı" before a number is a word of counting itself.
  const isCounted = verbLast !== undefined && amounts(clause, from)
  const tally = isCounted || tokens(Math.max(0, start - 6), last).some((at) => tallies.has(wordAt(clause, at)))
  // Those verbs end the clause: "sayı müharibədən sonra artıq 385 nəfərə çatıb".
  const amountsTo =
    verbLast !== undefined && (links.has(wordAt(clause, end)) || /d[iuü]r$/u.test(wordAt(clause, end - 1)))
  const isLinked = amountsTo || [from, from - 1, from - 2].some((at) => links.has(wordAt(clause, at)))
  return tally && (amounts(clause, from) || isLinked || isChanged(clause, from))
}

/** "Снизилось с 15 человек в 2022 году до 9": a number of those counted, and what it rose or fell to. */
const isChanged = ({ sentence, pack }: Clause, from: number): boolean =>
  pack.grammar.change?.from.has(sentence.tokens[from - 1]?.word ?? '') === true ||
  endsChange(sentence.tokens, from, pack)

/** "Rose to 50": how sure the number at a token is told by the verb that leads to it. */
function amounts({ markAt }: Clause, from: number): boolean {
  const told = markAt.get(from)?.value
  return told?.is === 'CERTAINTY' && told.certainty === 'EXACT'
}
