import { anyOf, type Concepts, follows, near, type Place } from '../words/concepts.ts'

/** Most tokens between who is accused and the verb, between a verb and its agent, and between a weak verb and its mines. */
const SUBJECT = { near: 18, verbLast: 32 }
const AGENT = 10
const OBJECT = 18
const OTHER_SUBJECT = 3
/** Most tokens from a verb to a subject behind it. */
const BEHIND = 4
/** Most words between "by the" and whom it makes the doer. */
const ADJECTIVES = 2

const DENYING = anyOf('NOT', 'STOP')
const ANY_ACCUSED = anyOf('ACCUSED', 'ACCUSED_AGENT')

/** What the sentences before speak of, and where the language has its verbs. */
interface Around {
  readonly hadMines: boolean
  readonly hadAccused: boolean
  readonly isVerbLast: boolean
}

/** The words by which a sentence asserts that the accused laid mines; null where it asserts no such thing. */
export function layingIn(concepts: Concepts, { hadMines, hadAccused, isVerbLast }: Around): Place | null {
  if (concepts.has('DENY') || !(concepts.has('MINE') || hadMines)) return null
  const isReal = (verb: Place): boolean => !concepts.of(DENYING).some((word) => follows(word, verb, 1))
  return (
    concepts
      .of('LAY')
      .filter(isReal)
      .find(
        (verb) =>
          (hasSubject(concepts, verb, isVerbLast) || hasPronoun(concepts, verb, hadAccused)) &&
          hasMines(concepts, verb, hadMines),
      ) ??
    concepts.of('LAID').find((verb) => hasAgent(concepts, verb, hadMines)) ??
    concepts
      .of('LAYING')
      .filter(isReal)
      .find((act) => hasDoer(concepts, act, hadMines)) ??
    null
  )
}

/** An active verb after the accused: not a participle beside its noun or after "were", nor another's deed. */
function hasSubject(concepts: Concepts, verb: Place, isVerbLast: boolean): boolean {
  // "Мины расставляют армянские формирования", "установила в последние дни диверсионная группа": the subject stands behind its verb.
  if (concepts.of('DOER').some((doer) => follows(verb, doer, BEHIND))) return true
  const subject = concepts
    .of('ACCUSED')
    .filter((accused) => follows(accused, verb, isVerbLast ? SUBJECT.verbLast : SUBJECT.near))
    .at(-1)
  if (!subject || concepts.of('BE').some((be) => follows(be, verb, 1) && be.from >= subject.to)) return false
  if (!isVerbLast && concepts.of('MINE').some((mine) => mine.to === verb.from)) return false
  return !concepts.of('OTHER_SUBJECT').some((other) => other.from >= subject.to && follows(other, verb, OTHER_SUBJECT))
}

/** Most words between "they" and the verb ("they have deliberately planted"). */
const PRONOUN = 2

/** "They planted mines" of the accused whom the sentence before names, or who is named after it ("he said of the Armenian army"). */
const hasPronoun = (concepts: Concepts, verb: Place, hadAccused: boolean): boolean =>
  (hadAccused || concepts.of('ACCUSED').some((accused) => accused.from > verb.to)) &&
  concepts.of('THEY').some((they) => follows(they, verb, PRONOUN)) &&
  !concepts.of('BE').some((be) => follows(be, verb, 0))

/** Whether the verb's object are mines, or a pronoun in a text that spoke of mines just before. */
function hasMines(concepts: Concepts, verb: Place, hadMines: boolean): boolean {
  // "Put the minefield maps on the table" lays no mines.
  const mines = concepts.of('MINE').filter((mine) => !concepts.of('MAP').some((map) => map.from === mine.to))
  return (
    mines.some((mine) => mine.from === verb.from || near(mine, verb, OBJECT)) ||
    (hadMines && concepts.of('THEM').some((them) => follows(verb, them, 1)))
  )
}

/** "planted by Armenia", "by the retreating Armenian army"; "they were sown by Armenia" of mines spoken of just before. */
function hasAgent(concepts: Concepts, verb: Place, hadMines: boolean): boolean {
  const areThey = hadMines && concepts.of('THEY').some((they) => follows(they, verb, PRONOUN))
  const agents = [...concepts.of('ACCUSED_AGENT'), ...concepts.of('ACCUSED').filter(isAgent(concepts))]
  return (concepts.has('MINE') || areThey) && agents.some((agent) => near(verb, agent, AGENT))
}

const isAgent =
  (concepts: Concepts) =>
  (accused: Place): boolean =>
    concepts.of('BY').some((by) => follows(by, accused, ADJECTIVES))

/** "Armenia's planting of mines", "by mining these lands Armenia shows", "blames Armenia for mining". */
const hasDoer = (concepts: Concepts, act: Place, hadMines: boolean): boolean =>
  concepts.has(ANY_ACCUSED) && hasMines(concepts, act, hadMines)
