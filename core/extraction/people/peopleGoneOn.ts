import type { Sentence } from '../text/sentences.ts'
import type { Clause } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { carriedBy, NOTHING_CARRIED } from './carried.ts'
import { withDeadParts } from './deadParts.ts'
import { groupsInLine } from './groupLines.ts'
import { type PeopleCount, peopleIn } from './people.ts'
import { opensWithOthersPart, opensWithPart } from './peopleParts.ts'
import { PARTS_REACH, type Read, type TextRead, totalBefore } from './totalBefore.ts'

/** The people that a sentence tells of, going on from the one before, and with what the next one tells of them ("Two were hurt. One of them died"). */
export function peopleGoneOn(facts: Read, sentence: Sentence, text: TextRead): readonly PeopleCount[] {
  const before = sentenceBefore(facts.clause, sentence, text)
  const above = before && text.sentences[before.index - 1]
  const whole = above && above.paragraph === before.paragraph ? () => text.factsOf(above) : undefined
  const carried = before ? carriedBy(text.factsOf(before), facts.clause, whole) : NOTHING_CARRIED
  const isCarried = carried.people.length > 0 || carried.group !== null
  const near = isCarried ? peopleIn(facts.clause, carried) : facts.alone
  const people = near.length > 0 ? near : partsOfTotal(facts, sentence, text)
  if (!people.some(({ outcome, part }) => outcome === 'INJURED' && !part)) return people
  const next = sentenceAfter(sentence, text)
  return withDeadParts(
    people,
    next ? peopleIn(text.factsOf(next).clause, { people: people.slice(-1), group: null, isOfBoth: false }) : [],
  )
}

/**
 * The parts that a sentence without a time of its own takes of a total told some sentences before: "Among the victims are 178 civilians".
 * Mere "among them" means whom the sentence right before tells of.
 */
function partsOfTotal({ clause, times }: Read, sentence: Sentence, text: TextRead): readonly PeopleCount[] {
  if (times.items.length > 0) return []
  const near = text.sentences[sentence.index - 1]
  const told = near === undefined ? [] : text.factsOf(near).alone
  // "70 of them died. 15 of them were soldiers": of the dead, or of all.
  const isOfAll =
    told.length > 0 && !told.every(({ outcome }) => outcome === told[0]?.outcome && outcome !== 'CASUALTY')
  const takes = ({ value }: Mark<Meaning>): boolean =>
    value.is === 'SUBSET' && !value.after && (value.harmed === true || isOfAll)
  const [first] = clause.quantities
  const subset = clause.marks.find(takes)
  // "200 people took lessons, 30 children among them"
  const isOfOthers =
    subset !== undefined &&
    clause.quantities.some(
      (one) => one.noun?.value.is === 'PERSON' && one.noun.value.population === 'EVERYONE' && one.to <= subset.from,
    )
  if (!first || isOfOthers || !(subset || (told.length === 0 && groupsInLine(clause)))) return []
  const before = text.sentences.slice(Math.max(0, sentence.index - PARTS_REACH), sentence.index).toReversed()
  const total = totalBefore(clause, before, text.factsOf)
  return total === null ? [] : peopleIn(clause, { people: total.people, group: null, isOfBoth: false })
}

/** So many sentences that tell of nobody can stand between people and a part of them. */
const IDLE = 2

/** The sentence that one goes on from: the one before in its paragraph, past some that tell of nobody where it opens with a part. */
function sentenceBefore(
  clause: Clause,
  { index, paragraph }: Sentence,
  { sentences, factsOf }: TextRead,
): Sentence | null {
  const near = sentences[index - 1]
  if (!near || near.paragraph !== paragraph || !opensWithPart(clause))
    return near?.paragraph === paragraph || opensWithOthersPart(clause) ? (near ?? null) : null
  const before = sentences.slice(Math.max(0, index - 1 - IDLE), index).filter((other) => other.paragraph === paragraph)
  return before.findLast((other) => !isIdle(factsOf(other).clause)) ?? null
}

/** The sentence that goes on from one: the next in its paragraph, or past some that tell of nobody one that opens with a part ("Two were hurt. A case was opened. One of them died"). */
function sentenceAfter({ index, paragraph }: Sentence, { sentences, factsOf }: TextRead): Sentence | null {
  const after = sentences.slice(index + 1, index + 2 + IDLE).filter((other) => other.paragraph === paragraph)
  const next = after.find((other) => !isIdle(factsOf(other).clause))
  return next && (next === after[0] || opensWithPart(factsOf(next).clause)) ? next : null
}

/** Whether a sentence tells of nobody, or of those told of before without a number ("The injured were taken to hospital", "They were wounded"). */
const isIdle = ({ marks, quantities, sentence, pack }: Clause): boolean => {
  if (quantities.length > 0) return false
  const isOfThem = pack.grammar.pronounsOfSeveral?.has(sentence.tokens[0]?.word ?? '') === true
  return !marks.some(({ value }) => value.is === 'PERSON' || (value.is === 'OUTCOME' && !value.noun && !isOfThem))
}
