import type { Outcome } from '../../model/casualties.ts'
import { isCapitalAt, isCapitalised } from '../text/capitals.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { joinedLeft } from './outcomeLists.ts'
import { listedOutcome } from './peopleTallies.ts'

const FAR_LEFT = 8

/** "killed 3 people", "the lives of three", "victims include 12 children": an outcome before the number, with nothing between that parts them. */
export function leftOutcome(clause: Clause, quantity: Quantity): Outcome | null {
  const { from } = quantity
  const { grammar } = clause.pack
  // "Раненых - 240"
  const dashed = quantity.noun === null && wordAt(clause, from - 1) === '-' ? clause.markAt.get(from - 2) : undefined
  if (grammar.nounsOpen && dashed?.value.is === 'OUTCOME' && dashed.value.noun) return listedOutcome(clause, dashed)
  let copula = false
  for (let at = from - 1; at >= 0 && at >= from - FAR_LEFT; at--) {
    const mark = clause.markAt.get(at)
    const word = wordAt(clause, at)
    if (mark?.value.is === 'OUTCOME') {
      // "Fatal accidents number 66": what is counted are those.
      if (!mark.value.noun && EVENTS.test(wordAt(clause, mark.to)) && clause.markAt.get(mark.to)?.value.is === 'EVENT')
        return null
      if (mark.value.noun)
        return nounLeads(clause, mark, from) || isTold(clause, mark, quantity) ? listedOutcome(clause, mark) : null
      if (grammar.verbLast) return at === from - 1 && grammar.verbLast.test(word) ? mark.value.outcome : null
      return copula || isPassive(clause, mark) ? null : joinedLeft(clause, mark)
    }
    if (mark?.value.is === 'PERSON') return null
    if (grammar.verbLast && at === from - 1 && /^[-:]$/.test(word)) return labelled(clause, at)
    // "Ранены также двое рабочих"
    if (grammar.and.has(word) && grammar.bridges.has(word) && isVerb(clause, at - 1)) continue
    if (grammar.and.has(word) || grammar.or.has(word))
      return harmedToo(clause, at) ?? listedWithOne(clause, quantity, at)
    if (grammar.meanwhile?.has(word)) return null
    copula ||= grammar.passive.has(word)
    if (word === ',')
      return beforeAside(clause, at) ?? (opensList(clause, quantity, at) ? listedWithOne(clause, quantity, at) : null)
    if (!/^[\p{L}\p{Nd}']/u.test(word) && !isHyphen(clause, at)) return null
  }
  return null
}

/** "Minaya düşən - 390 nəfər": the outcome of a participle or noun that the sign at `at` parts from its number. */
function labelled(clause: Clause, at: number): Outcome | null {
  const label = clause.markAt.get(at - 1)
  if (label?.value.is !== 'OUTCOME') return null
  return label.value.noun || clause.pack.grammar.verbLast?.test(wordAt(clause, at - 1)) ? label.value.outcome : null
}

/** Most tokens from one person to the "and" after them: their name ("Lieutenant Emin Rzayev and two soldiers"). */
const NAMED = 7
/** Most words between "and" and the number: "and his other two". */
const OWNED = 2
/** Most tokens after people that can begin a verb of their own. */
const OWN_VERB = 3

/** "Killed a colonel, two sergeants and a driver": whether a comma stands right before a number of people whose list goes on. */
function opensList(clause: Clause, { from, noun }: Quantity, comma: number): boolean {
  const { and } = clause.pack.grammar
  return (
    comma === from - 1 &&
    noun?.value.is === 'PERSON' &&
    (and.has(wordAt(clause, noun.to)) || wordAt(clause, noun.to) === ',')
  )
}

/** "Killed a soldier and two civilians": what befell one person named before befell those listed with them, where no verb of their own follows. */
function listedWithOne(clause: Clause, quantity: Quantity, and: number): Outcome | null {
  const { verbLast, passive, articles, or, fellows } = clause.pack.grammar
  const isLed = clause.sentence.tokens
    .slice(and + 1, quantity.from)
    .every(({ word }) => articles?.has(word) || fellows?.owners?.has(word) || word === 'other')
  if (verbLast || or.has(wordAt(clause, and)) || quantity.from - and > OWNED + 1 || !isLed) return null
  const end = quantity.noun?.to ?? quantity.to
  for (let at = end; at < end + OWN_VERB; at++) {
    const is = clause.markAt.get(at)?.value.is
    if (passive.has(wordAt(clause, at)) || HAVE.test(wordAt(clause, at)) || is === 'OUTCOME' || is === 'UNHARMED')
      return null
    if (/^[.,;:)]$/.test(wordAt(clause, at))) break
  }
  const one = clause.marks.findLast(({ to, value }) => to <= and && value.is !== 'OBJECT')
  if (one?.value.is !== 'PERSON' || !one.value.one || and - one.to > NAMED || !isName(clause, one.to, and)) return null
  const named: Quantity = { value: 1, certainty: 'EXACT', from: one.from, to: one.to, noun: one, partitive: false }
  return leftOutcome(clause, named)
}

const HAVE = /^(?:ha[sd]|have|escaped|survived)$/

/** Whether all words between two tokens are capitalised, tell an age ("a woman, 34, and her two sons") or right after the first what somebody is of ("водитель автомобиля и два пассажира"). */
const isName = ({ sentence: { tokens, verbatim }, markAt }: Clause, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      ({ start, word }, at) =>
        /^(?:\d{1,2}|aged|[,()])$/.test(word) ||
        isCapitalAt(verbatim, start) ||
        (at === 0 && markAt.get(from)?.value.is === 'OBJECT'),
    )

const isVerb = (clause: Clause, at: number): boolean => {
  const value = clause.markAt.get(at)?.value
  return value?.is === 'OUTCOME' && value.noun !== true
}

const EVENTS = /^(?:accidents|explosions|blasts|incidents|mine|landmine)$/

/** "Ранения получили и четверо рабочих": "and" means "too" where nobody is told of before the verb. */
function harmedToo(clause: Clause, at: number): Outcome | null {
  const verb = clause.markAt.get(at - 1)
  if (clause.pack.grammar.tooAfterVerb !== true || verb?.value.is !== 'OUTCOME' || verb.value.noun) return null
  const isSomebody = clause.marks.some(({ value, to }) => value.is === 'PERSON' && to <= verb.from)
  return isSomebody || clause.quantities.some(({ to }) => to <= verb.from) ? null : joinedLeft(clause, verb)
}

/** Longest aside between two commas, in tokens. */
const ASIDE = 10

/** The outcome before an aside that a comma at `end` closes: "killed, by the ministry's count, 3 people". */
function beforeAside(clause: Clause, end: number): Outcome | null {
  const named = beforeName(clause, end)
  if (named !== null) return named
  for (let at = end - 1; at > 0 && at >= end - ASIDE; at--) {
    if (clause.quantities.some(({ from, to }) => at >= from && at < to)) return null
    // "385 people died, or were wounded, 70 of them ...": no aside.
    if (opensAlternative(clause, at)) return null
    if (wordAt(clause, at) !== ',') continue
    const mark = clause.markAt.get(at - 1)
    if (mark?.value.is !== 'OUTCOME' || mark.value.noun || isPassive(clause, mark)) return null
    return joinedLeft(clause, mark)
  }
  return null
}

/** Whether a comma and "or" lead to another outcome. */
const opensAlternative = (clause: Clause, at: number): boolean =>
  wordAt(clause, at) === ',' &&
  clause.pack.grammar.or.has(wordAt(clause, at + 1)) &&
  clause.marks.some(({ value, from }) => value.is === 'OUTCOME' && !value.noun && from > at && from <= at + 4)

/** Longest name of a person, in words. */
const NAME = 4

/** The outcome before a name that the comma at `end` closes: "killed Elvin Rahimov, a resident". */
function beforeName(clause: Clause, end: number): Outcome | null {
  for (let at = end - 1; at >= 0 && at >= end - NAME; at--) {
    const mark = clause.markAt.get(at)
    if (mark?.value.is === 'OUTCOME' && !mark.value.noun && at < end - 1 && !isPassive(clause, mark))
      return joinedLeft(clause, mark)
    if (mark || !isCapitalised(clause.sentence, at)) return null
  }
  return null
}

/** Whether a sign only joins the parts of a word ("a 35-year-old shepherd"). */
const isHyphen = ({ sentence: { tokens } }: Clause, at: number): boolean =>
  tokens[at]?.word === '-' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start

/** Whether an outcome's noun is what the number counts: "the dead number 65", "victims: 12". */
function nounLeads(clause: Clause, mark: Mark<Meaning>, from: number): boolean {
  const { links, correction } = clause.pack.grammar
  if (opensUpTo(clause, mark, from)) return true
  for (let at = mark.to; at < from; at++) {
    const is = clause.markAt.get(at)?.value.is
    if (correction?.not.has(wordAt(clause, at))) continue
    if (!links.has(wordAt(clause, at)) && is !== 'SUBSET' && is !== 'CERTAINTY') return false
  }
  return true
}

/** "Mine casualties since the war number 310": a noun that opens its sentence and a verb of amounting right before the number, with nobody else between. */
const opensUpTo = (clause: Clause, mark: Mark<Meaning>, from: number): boolean =>
  clause.pack.grammar.amounting?.has(wordAt(clause, from - 1)) === true &&
  mark.from <= 1 &&
  !clause.quantities.some((other) => other.from >= mark.to && other.to < from) &&
  !clause.marks.some(
    ({ value, from: at }) => at >= mark.to && at < from && (value.is === 'OUTCOME' || value.is === 'PERSON'),
  )

/** "Раненых в том же списке 160": a noun that opens its clause and a bare number that ends it, with nothing else between that is counted. */
function isTold(clause: Clause, mark: Mark<Meaning>, { from, to, noun }: Quantity): boolean {
  const { and, nounsOpen } = clause.pack.grammar
  const before = wordAt(clause, mark.from - 1)
  const opens = mark.from === 0 || /^[,;:-]$/.test(before) || and.has(before)
  const ends = to >= clause.sentence.tokens.length || /^[.,;:)]$/.test(wordAt(clause, to))
  return (
    nounsOpen === true &&
    noun === null &&
    opens &&
    ends &&
    !clause.quantities.some((other) => other.from > mark.from && other.to <= from)
  )
}

/** Most tokens from the harm that opens a sentence to its verb ("Killed in the explosion on Sunday were"). */
const INVERTED = 14

/** "Killed were two brothers", "also injured in the blast were an officer and a driver": what opens the sentence befell whoever follows its verb. */
export function invertedOutcome(clause: Clause, from: number): Outcome | null {
  const { passive, adverb, and, verbLast } = clause.pack.grammar
  if (verbLast) return null
  const isOfPeople = ({ value }: Mark<Meaning>): boolean => value.is === 'OUTCOME' || value.is === 'PERSON'
  const first = clause.marks.find(isOfPeople)
  if (first?.value.is !== 'OUTCOME' || first.value.total || first.value.outcome === 'CASUALTY') return null
  const { tokens } = clause.sentence
  if (!tokens.slice(0, first.from).every(({ word }) => and.has(word) || adverb.test(word))) return null
  const next = clause.marks.find((mark) => mark !== first && isOfPeople(mark))
  const verb = tokens.findIndex(({ word }, at) => at >= first.to && passive.has(word))
  const isFirst = verb >= 0 && verb - first.to <= INVERTED && verb < from && (next === undefined || next.from > verb)
  if (!isFirst || clause.quantities.some((other) => other.from < verb)) return null
  // "Injured were taken to hospital": another harm after the verb is what it tells.
  return clause.markAt.get(verb + 1)?.value.is === 'OUTCOME' ? null : first.value.outcome
}

export function isPassive(clause: Clause, mark: Mark<Meaning>): boolean {
  const { passive } = clause.pack.grammar
  return passive.has(wordAt(clause, mark.from - 1)) || passive.has(wordAt(clause, mark.from - 2))
}
