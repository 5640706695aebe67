import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, quantityAt, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { endedIn } from './endedIn.ts'
import { invertedOutcome, isPassive, leftOutcome } from './outcomeBefore.ts'
import {
  afterWhole,
  asideEnd,
  closing,
  commaAfter,
  endedBefore,
  endOfAside,
  endOfDenied,
  endOfPart,
  endsClause,
  hasObject,
  isObjectOfParticiple,
  isPartOf,
  isSubjectAfterEvent,
  isToldAfter,
  saysWho,
  tellsNobody,
} from './outcomeBounds.ts'
import { joined } from './outcomeLists.ts'
import { isAge, isOfThings, OWNER, tokens } from './peopleParts.ts'
import { diesOf } from './singleDeaths.ts'
import { isNounOfWhole } from './wholeOutcomes.ts'

const FAR_RIGHT = 45
/** Most tokens from a verb of speech to the pronoun by which its speakers tell of themselves. */
const SELF = 4

/** What befell the people of a quantity, read from the words around it in its own clause; null where they don't tell. */
export function outcomeOf(clause: Clause, quantity: Quantity): Outcome | null {
  const { noun } = quantity
  if (noun?.value.is === 'OUTCOME' && noun.from < quantity.from) return noun.value.outcome
  if (noun?.value.is === 'OUTCOME' && noun.value.total) return null
  if (noun?.value.is === 'OUTCOME')
    return (
      verbOf(clause, noun) ??
      diedOf(clause, quantity, noun) ??
      (noun.value.outcome === 'CASUALTY' ? endedIn(clause, quantity) : null) ??
      joined(clause, noun)
    )
  const inverted = invertedOutcome(clause, quantity.from)
  if (inverted !== null) return inverted
  const left = leftOutcome(clause, quantity)
  if (left === 'CASUALTY') return endedIn(clause, quantity) ?? left
  // "Ağır yaralanan şəxs yolda dünyasını dəyişib": who was wounded died.
  if (left === 'INJURED' && clause.pack.grammar.verbLast && endedIn(clause, quantity) === 'KILLED') return 'KILLED'
  return left ?? rightOutcome(clause, quantity, 0)
}

/** "Скончались еще двое раненых", "в больнице остаются восемь пострадавших": of people named by their harm a verb before them tells more. */
function diedOf(clause: Clause, quantity: Quantity, { value }: Mark<Meaning>): Outcome | null {
  const { nounsOpen } = clause.pack.grammar
  if (!nounsOpen || value.is !== 'OUTCOME' || !value.noun || value.outcome === 'KILLED') return null
  const told = leftOutcome(clause, quantity)
  return told === 'KILLED' || (told === 'INJURED' && value.outcome === 'CASUALTY') ? told : null
}

/** What a verb right after a noun of harm tells of those it names: "67 victims died", "one of the injured succumbed". */
function verbOf(clause: Clause, noun: Mark<Meaning>): Outcome | null {
  if (noun.value.is !== 'OUTCOME' || !noun.value.noun || noun.value.outcome === 'KILLED') return null
  const { bridges, adverb } = clause.pack.grammar
  const next = clause.marks.find(({ from }) => from >= noun.to)
  if (next?.value.is !== 'OUTCOME' || next.value.noun) return null
  if (noun.value.outcome === 'INJURED' && next.value.outcome !== 'KILLED') return null
  for (let at = noun.to; at < next.from; at++) {
    const word = wordAt(clause, at)
    if (!bridges.has(word) && !adverb.test(word)) return null
  }
  return joined(clause, next)
}

/** Signs that end what is told of a number before them. */
const ENDS: ReadonlySet<string> = new Set([';', ':', '|', ')'])

/** The first outcome after the number whose subject it can be: past parentheses, parts of it, and numbers it is listed with. */
function rightOutcome(clause: Clause, quantity: Quantity, depth: number): Outcome | null {
  const { grammar } = clause.pack
  const start = quantity.noun?.to ?? endOfOthers(clause, quantity)
  if (quantity.noun === null && saysWho(clause, start)) return null
  if (isObjectOfParticiple(clause, quantity)) return null
  // "İki bacıdan böyüyü ölüb"
  const first = clause.markAt.get(start)?.value
  if (first?.is === 'PERSON' && first.same && grammar.numberEndings?.whole.test(wordAt(clause, start - 1))) return null
  const isPersonal =
    grammar.personal?.has(wordAt(clause, quantity.to - 1)) || grammar.present?.test(wordAt(clause, start)) || false
  const bare = quantity.noun === null && !quantity.partitive && !isPartOf(clause, quantity.from)
  const limit = Math.min(clause.sentence.tokens.length, start + FAR_RIGHT)
  for (let at = start; at < limit; at++) {
    const word = wordAt(clause, at)
    const mark = clause.markAt.get(at)
    if (word.length === 1 && ENDS.has(word)) return null
    // "Two residents told us that three soldiers had been killed", but "they had been"
    if (at === start && grammar.witnesses?.has(word)) {
      const own = clause.sentence.tokens.slice(at + 1, at + SELF)
      if (!own.some((token) => token.word === 'they' || grammar.pronouns?.has(token.word))) return null
    }
    if (word === '(') {
      at = closing(clause, at)
      continue
    }
    // "Один из них погиб, двое ранены, сообщает МВД": no aside.
    if (at === start && quantity.partitive && mark?.value.is === 'SUBSET' && grammar.of.has(word)) {
      at = mark.to - 1
      continue
    }
    if (mark?.value.is === 'SUBSET' && endsClause(clause, at)) return null
    const subset = mark?.value.is === 'SUBSET' ? at : at + 1
    const opens = subset === at || (bare && at === start && clause.markAt.get(subset)?.value.is === 'SUBSET')
    const aside = opens ? endOfAside(clause, subset) : endOfDenied(clause, at)
    if (aside !== null) {
      at = aside
      continue
    }
    if (mark?.value.is === 'SUBSET') {
      at = Math.max(mark.to - 1, endOfPart(clause, mark.to))
      continue
    }
    if (mark?.value.is === 'UNHARMED' || isSubjectAfterEvent(clause, start, at)) return null
    // "Напарник погибшего ранен": whose fellow somebody is.
    if (mark && isOwner(clause, mark, start)) {
      at = mark.to - 1
      continue
    }
    // "Двое других в тяжелом состоянии"
    const isState =
      bare && mark?.value.is === 'CONDITION' && (at === start || (isPersonal && !isToldAfter(clause, mark.to)))
    if (isState) return 'INJURED'
    if (mark?.value.is === 'OUTCOME' && mark.value.noun && grammar.listeners?.has(wordAt(clause, at - 1))) return null
    // "The previous two had injured five people"
    if (mark?.value.is === 'OUTCOME' && hasObject(clause, mark)) return null
    if (mark?.value.is === 'OUTCOME' && !mark.value.total)
      return belongsToNext(clause, mark, start)
        ? null
        : mark.from === start && diesOf(clause, mark)
          ? 'KILLED'
          : joined(clause, mark)
    // "All four, employees of a company, were wounded"
    if (bare && at === start && word === ',' && clause.markAt.get(at + 1)?.value.is === 'PERSON') {
      at = asideEnd(clause, at)
      continue
    }
    const next = quantityAt(clause, at)
    // "36 vətəndaşımızı aparıb, 170 soydaşımızı yaralayıb": an unknown verb has told of the first.
    if (next && endedBefore(clause, start, at)) return null
    if (next && (isAge(clause, next) || tellsNobody(clause, next))) continue
    // "İkisi yüngül, biri ağır yaralanıb"
    if (
      next?.partitive &&
      quantity.partitive &&
      grammar.verbLast &&
      wordAt(clause, at - 1) === ',' &&
      at > start + 1 &&
      tokens(start, at - 1).every((one) => grammar.adverb.test(wordAt(clause, one)))
    )
      return outcomeOf(clause, next)
    if (next && quantity.partitive && at - start <= (wordAt(clause, at - 1) === "'s" ? OWNER : 3)) {
      if (next.noun?.value.is === 'OUTCOME' && (next.noun.value.noun || isNounOfWhole(clause, next)))
        return verbOf(clause, next.noun) ?? next.noun.value.outcome
      at = afterWhole(clause, next) - 1
      continue
    }
    if (next?.partitive && wordAt(clause, at - 1) === ',') {
      at = commaAfter(clause, next.to)
      continue
    }
    if (next && (next.noun?.value.is === 'OBJECT' || isOfThings(clause, next)) && !bare) continue
    if (next && hasOwnVerb(clause, start, at)) return null
    if (next) return depth < 6 && isListedPerson(clause, next) ? rightOutcome(clause, next, depth + 1) : null
    // "The other two and the driver were wounded"
    const other =
      bare && grammar.and.has(word) ? clause.marks.find((one) => one.from > at && one.from <= at + 2) : undefined
    if (other?.value.is === 'PERSON' && other.value.one && grammar.articles?.has(wordAt(clause, at + 1))) {
      at = other.to - 1
      continue
    }
    if (bare && !(isPersonal ? /^\p{L}/u.test(word) : grammar.bridges.has(word) || grammar.adverb.test(word)))
      return null
  }
  return null
}

/** "Двум другим сделаны операции": past the word that says they are others than those told of. */
const endOfOthers = (clause: Clause, { to }: Quantity): number =>
  clause.pack.grammar.further?.after.has(wordAt(clause, to)) ? to + 1 : to

/** "One serviceman was lost, three more were wounded": a verb between two numbers tells of the first alone. */
const hasOwnVerb = ({ sentence: { tokens }, pack: { grammar } }: Clause, from: number, to: number): boolean => {
  const words = tokens.slice(from, to).map(({ word }) => word)
  return (
    grammar.oneMore?.articles !== undefined &&
    words.at(-1) === ',' &&
    words.some((word) => grammar.passive.has(word)) &&
    !words.some((word) => grammar.relative?.has(word) || word === 'which')
  )
}

/** Whether words of harm right after somebody name, in the genitive, whose relative or fellow that is. */
const isOwner = ({ sentence, pack }: Clause, { value, from, to }: Mark<Meaning>, start: number): boolean =>
  value.is === 'OUTCOME' &&
  value.noun === true &&
  from === start &&
  pack.grammar.ofHarmed?.test(sentence.tokens[to - 1]?.word ?? '') === true

const isListedPerson = (clause: Clause, next: Quantity): boolean =>
  (next.noun?.value.is === 'PERSON' || isPersonOfHis(clause, next)) && leftOutcome(clause, next) === null

/** "A driver and two of his helpers": taken from a group that is named right there, and of those told of before. */
const isPersonOfHis = (clause: Clause, { partitive, to }: Quantity): boolean =>
  partitive && clause.pack.grammar.of.has(wordAt(clause, to)) && clause.markAt.get(to + 2)?.value.is === 'PERSON'

/** Whether an outcome is the verb of the number after it: "... and injured four". */
function belongsToNext(clause: Clause, mark: Mark<Meaning>, from: number): boolean {
  const next = clause.quantities.find((quantity) => quantity.from >= mark.to)
  if (!next || isPassive(clause, mark) || mark.value.is !== 'OUTCOME' || mark.value.noun) return false
  const { and, verbLast, bridges, tooAfterVerb } = clause.pack.grammar
  const before = wordAt(clause, mark.from - 1)
  // "57 civilians, injured were 161", "ранен еще один": a comma parts them where the number follows at once.
  const follows = tokens(mark.to, next.from).every((at) => bridges.has(wordAt(clause, at)))
  // "Həlak olan 70 nəfərdən 55-i mülki şəxs, yaralanan 315 nəfərdən 13-ü hərbçidir"
  const leads = verbLast ? mark.to === next.from : follows
  const isParted = and.has(before) || (before === ',' && leads)
  // "390 человек прошли обучение, а на минах погибли 70 человек": right before the next people, it is theirs where verbs can open a clause.
  const opensNext =
    tooAfterVerb === true &&
    next.from === mark.to &&
    next.noun?.value.is === 'PERSON' &&
    tokens(from, mark.from).some((at) => wordAt(clause, at) === ',')
  return (isParted || opensNext) && leftOutcome(clause, next) !== null
}
