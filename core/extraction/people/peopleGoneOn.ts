import type { Sentence } from '../text/sentences.ts'
import type { Clause } from '../words/clause.ts'
import { carriedBy, NOTHING_CARRIED } from './carried.ts'
import { withDeadParts } from './deadParts.ts'
import { type PeopleCount, peopleIn } from './people.ts'
import { opensWithOthersPart, opensWithPart } from './peopleParts.ts'

/** What a sentence means, as its neighbours need to know it. */
interface Read {
  readonly clause: Clause
  /** The people that it tells of without what the one before leaves. */
  readonly alone: readonly PeopleCount[]
}

interface Text {
  readonly sentences: readonly Sentence[]
  readonly factsOf: (sentence: Sentence) => Read
}

/** The people that a sentence tells of, going on from the one before, and with what the next one tells of them ("Two were hurt. One of them died"). */
export function peopleGoneOn(facts: Read, sentence: Sentence, text: Text): readonly PeopleCount[] {
  const before = sentenceBefore(facts.clause, sentence, text)
  const near = before && text.sentences[before.index - 1]
  const whole = near && near.paragraph === before.paragraph ? () => text.factsOf(near) : undefined
  const carried = before ? carriedBy(text.factsOf(before), facts.clause, whole) : NOTHING_CARRIED
  const isCarried = carried.people.length > 0 || carried.group !== null
  const people = isCarried ? peopleIn(facts.clause, carried) : facts.alone
  if (!people.some(({ outcome, part }) => outcome === 'INJURED' && !part)) return people
  const next = sentenceAfter(sentence, text)
  return withDeadParts(
    people,
    next ? peopleIn(text.factsOf(next).clause, { people: people.slice(-1), group: null, isOfBoth: false }) : [],
  )
}

/** So many sentences that tell of nobody can stand between people and a part of them. */
const IDLE = 2

/** The sentence that one goes on from: the one before in its paragraph, past some that tell of nobody where it opens with a part. */
function sentenceBefore(clause: Clause, { index, paragraph }: Sentence, { sentences, factsOf }: Text): Sentence | null {
  const near = sentences[index - 1]
  if (!near || near.paragraph !== paragraph || !opensWithPart(clause))
    return near?.paragraph === paragraph || opensWithOthersPart(clause) ? (near ?? null) : null
  const before = sentences.slice(Math.max(0, index - 1 - IDLE), index).filter((other) => other.paragraph === paragraph)
  return before.findLast((other) => !isIdle(factsOf(other).clause)) ?? null
}

/** The sentence that goes on from one: the next in its paragraph, or past some that tell of nobody one that opens with a part ("Two were hurt. A case was opened. One of them died"). */
function sentenceAfter({ index, paragraph }: Sentence, { sentences, factsOf }: Text): Sentence | null {
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
