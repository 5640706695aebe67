import type { Outcome } from '../../model/casualties.ts'
import { type Clause, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

const NEAR = 9

/** The same where the first outcome is vague: day and place may stand between ("was blown up on a mine in Aghdam on May 2 and died"). */
const FAR = 18

/**
 * The outcome of a mark and of those listed after it: killed and injured together are casualties. Who set off a mine and died
 * was killed: what follows tells more than that something exploded.
 */
export function joined(clause: Clause, mark: Mark<Meaning>): Outcome | null {
  if (mark.value.is !== 'OUTCOME') return null
  let { outcome } = mark.value
  let isVague = isVagueOutcome(mark) || leadsOn(clause, mark)
  let last = mark
  for (const next of clause.marks) {
    if (next.from < last.to || next.value.is !== 'OUTCOME' || next.value.noun) continue
    const joins = isListed(clause, last.to, next.from) || (isVague && goesOn(clause, last.to, next.from))
    if (next.from - last.to > (isVague ? FAR : NEAR) || !joins || isOfSome(clause, last.to, next.from)) break
    // "37 of them, including 5 fatally, suffered": a comma alone ends an aside there, no list.
    if (next.value.outcome === 'CASUALTY' && !isJoint(clause, last.to, next.from)) break
    if (isVague && closesAside(clause, last.to, next.from)) break
    if (isVague && !isAlternative(clause, last.to, next.from)) outcome = next.value.outcome
    else if (next.value.outcome !== outcome && outcome !== 'CASUALTY') outcome = 'CASUALTY'
    isVague &&= isVagueOutcome(next)
    last = next
  }
  return outcome
}

/** "Minaya düşüb, onlardan bəziləri ölüb": what follows befell only some of those told of. */
const isOfSome = (clause: Clause, a: number, b: number): boolean =>
  clause.pack.grammar.someOf !== undefined &&
  clause.sentence.tokens.slice(a, b).some(({ word }) => clause.pack.grammar.someOf?.has(word))

/** "A victim of the blast, in which a car with four people was blown up, has died": a comma right before the verb ends what was told of others. */
const closesAside = (clause: Clause, a: number, b: number): boolean =>
  clause.pack.grammar.verbLast === undefined &&
  b - a === 2 &&
  wordAt(clause, a) === ',' &&
  clause.pack.grammar.oneMore?.before.has(wordAt(clause, a + 1)) === true

const isVagueOutcome = ({ value }: Mark<Meaning>): boolean =>
  value.is === 'OUTCOME' && (value.event === true || value.vague === true)

/** "Xəsarət alaraq ölüb", "qurbanı olaraq həyatını itirib", "получив ранения, скончался": what only leads to the verb after it, which tells how it ended. */
export const leadsOn = (clause: Clause, { value, from, to }: Mark<Meaning>): boolean =>
  value.is === 'OUTCOME' &&
  value.outcome !== 'KILLED' &&
  clause.sentence.tokens.slice(from, to).some(({ word }) => clause.pack.grammar.converb?.test(word))

/** "Suffered or died" tells of some this, of others that. */
const isAlternative = (clause: Clause, a: number, b: number): boolean =>
  clause.pack.grammar.verbLast === undefined &&
  clause.sentence.tokens.slice(a, b).some(({ word }) => clause.pack.grammar.or.has(word))

/** "minaya düşüb yaralanıb": where verbs end their clause, one right before another leads to it. */
const goesOn = (clause: Clause, a: number, b: number): boolean =>
  clause.pack.grammar.verbLast !== undefined &&
  b - a <= 4 &&
  !clause.marks.some(({ from, value }) => value.is === 'PERSON' && from >= a && from < b) &&
  !clause.quantities.some(({ from }) => from >= a && from < b)

export function joinedLeft(clause: Clause, mark: Mark<Meaning>): Outcome | null {
  if (mark.value.is !== 'OUTCOME') return null
  const before = clause.marks.find(
    (other) =>
      other.value.is === 'OUTCOME' &&
      // "Подорвался и погиб сапер"
      !(isVagueOutcome(other) && mark.value.is === 'OUTCOME' && mark.value.outcome !== 'CASUALTY') &&
      (!other.value.noun || other.value.total) &&
      other.to <= mark.from &&
      mark.from - other.to <= 3 &&
      !clause.quantities.some(({ from }) => from >= other.from && from < other.to) &&
      !clause.marks.some(({ from, value }) => value.is === 'OBJECT' && from >= other.to && from < mark.from) &&
      isListed(clause, other.to, mark.from),
  )
  return before?.value.is === 'OUTCOME' && before.value.outcome !== mark.value.outcome ? 'CASUALTY' : mark.value.outcome
}

const isJoint = (clause: Clause, a: number, b: number): boolean =>
  clause.sentence.tokens
    .slice(a, b)
    .some(({ word }) => clause.pack.grammar.and.has(word) || clause.pack.grammar.or.has(word) || word === '/')

/** "The driver died, the workers were wounded": of people right before a verb it tells, where verbs do not come last. */
const isSubject = (clause: Clause, a: number, b: number): boolean =>
  clause.pack.grammar.verbLast === undefined &&
  clause.sentence.tokens
    .slice(a, b)
    .every(({ word }) => clause.pack.grammar.passive.has(word) || clause.pack.grammar.bridges.has(word))

/** Whether the tokens from `a` to `b` join what is around them as a list with no number or person of its own. */
function isListed(clause: Clause, a: number, b: number): boolean {
  const { grammar } = clause.pack
  if (clause.quantities.some((quantity) => quantity.from >= a && quantity.from < b)) return false
  const people = clause.marks.filter(({ value, from }) => value.is === 'PERSON' && from >= a && from < b)
  if (people.some(({ value, to }) => value.is === 'PERSON' && (value.one || isSubject(clause, to, b)))) return false
  let isJoined = false
  for (let at = a; at < b; at++) {
    const word = wordAt(clause, at)
    // "two were killed and a third was injured": somebody else begins there.
    // "A shepherd was wounded and two of his cows were killed": nor an animal.
    if (grammar.animals?.has(word)) return false
    if (/^[;:.()|]$/.test(word) || (grammar.somebodyElse?.has(word) && !isThing(clause, at + 1))) return false
    isJoined ||= grammar.and.has(word) || grammar.or.has(word) || word === ',' || word === '/'
  }
  return isJoined
}

/** "Подорвался на второй мине и погиб": no second person. */
const isThing = ({ markAt }: Clause, at: number): boolean => {
  const is = markAt.get(at)?.value.is
  return is === 'ORDNANCE' || is === 'OBJECT' || is === 'EVENT'
}
