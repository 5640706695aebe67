import type { Outcome } from '../model/casualties.ts'
import type { Mark } from './lexicon.ts'
import type { Clause, Quantity } from './quantities.ts'
import type { Meaning } from './terms.ts'

const FAR_LEFT = 6
const FAR_RIGHT = 45

const wordAt = ({ sentence }: Clause, at: number): string => sentence.tokens[at]?.word ?? ''

/** What befell the people of a quantity, read from the words around it in its own clause; null where they don't tell. */
export function outcomeOf(clause: Clause, quantity: Quantity): Outcome | null {
  const { noun } = quantity
  if (noun?.value.is === 'OUTCOME') return noun.value.total ? null : joined(clause, noun)
  return leftOutcome(clause, quantity) ?? rightOutcome(clause, quantity, 0)
}

/** "killed 3 people", "the lives of three", "victims include 12 children": an outcome before the number, with nothing between that parts them. */
function leftOutcome(clause: Clause, { from }: Quantity): Outcome | null {
  const { grammar } = clause.pack
  let copula = false
  for (let at = from - 1; at >= 0 && at >= from - FAR_LEFT; at--) {
    const mark = clause.markAt.get(at)
    const word = wordAt(clause, at)
    if (mark?.value.is === 'OUTCOME') {
      if (mark.value.noun) return nounLeads(clause, mark, from) ? mark.value.outcome : null
      if (grammar.verbLast) return null
      return copula || isPassive(clause, mark) ? null : joinedLeft(clause, mark)
    }
    if (mark?.value.is === 'PERSON') return null
    if (grammar.and.has(word) || grammar.or.has(word)) return null
    copula ||= grammar.passive.has(word)
    if (!/^[\p{L}\p{Nd}']/u.test(word)) return null
  }
  return null
}

/** Whether an outcome's noun is what the number counts: "the dead number 65", "victims: 12". */
function nounLeads(clause: Clause, mark: Mark<Meaning>, from: number): boolean {
  for (let at = mark.to; at < from; at++) {
    const is = clause.markAt.get(at)?.value.is
    if (!clause.pack.grammar.links.has(wordAt(clause, at)) && is !== 'SUBSET' && is !== 'CERTAINTY') return false
  }
  return true
}

function isPassive(clause: Clause, mark: Mark<Meaning>): boolean {
  const { passive } = clause.pack.grammar
  return passive.has(wordAt(clause, mark.from - 1)) || passive.has(wordAt(clause, mark.from - 2))
}

/** The first outcome after the number whose subject it can be: past parentheses, parts of it, and numbers it is listed with. */
function rightOutcome(clause: Clause, quantity: Quantity, depth: number): Outcome | null {
  const { grammar } = clause.pack
  const start = quantity.noun?.to ?? quantity.to
  const bare = quantity.noun === null && !quantity.partitive && !isPartOf(clause, quantity.from)
  const limit = Math.min(clause.sentence.tokens.length, start + FAR_RIGHT)
  for (let at = start; at < limit; at++) {
    const word = wordAt(clause, at)
    const mark = clause.markAt.get(at)
    if (/^[;:|)]$/.test(word)) return null
    if (word === '(') {
      at = closing(clause, at)
      continue
    }
    if (mark?.value.is === 'SUBSET') {
      at = Math.max(mark.to - 1, endOfPart(clause, mark.to))
      continue
    }
    if (mark?.value.is === 'OUTCOME' && !mark.value.total)
      return belongsToNext(clause, mark) ? null : joined(clause, mark)
    const next = clause.quantities.find((other) => other.from === at)
    if (next && quantity.partitive && at - start <= 3) {
      if (next.noun?.value.is === 'OUTCOME' && next.noun.value.noun) return next.noun.value.outcome
      at = afterWhole(clause, next) - 1
      continue
    }
    if (next?.partitive && wordAt(clause, at - 1) === ',') {
      at = commaAfter(clause, next.to)
      continue
    }
    if (next) return depth < 6 && isListedPerson(clause, next) ? rightOutcome(clause, next, depth + 1) : null
    if (bare && !grammar.bridges.has(word) && !grammar.adverb.test(word)) return null
  }
  return null
}

/** Where the whole that a part is taken of ends: "one of the three people wounded" tells nothing of the one. */
function afterWhole(clause: Clause, whole: Quantity): number {
  const end = whole.noun?.to ?? whole.to
  const mark = clause.markAt.get(end)
  return mark?.value.is === 'OUTCOME' ? mark.to : end
}

/** The comma that ends an aside: "337 people, 207 of whom were civilians, had ...". */
function commaAfter(clause: Clause, from: number): number {
  const end = clause.sentence.tokens.findIndex(({ word }, at) => at >= from && word === ',')
  return end < 0 ? clause.sentence.tokens.length : end
}

const isListedPerson = (clause: Clause, next: Quantity): boolean =>
  next.noun?.value.is === 'PERSON' && leftOutcome(clause, next) === null

/** Whether words of a part lead to the number: "of whom 51 ...". */
const isPartOf = (clause: Clause, from: number): boolean =>
  [from - 1, from - 2, from - 3].some((at) => clause.markAt.get(at)?.value.is === 'SUBSET')

function closing(clause: Clause, open: number): number {
  for (let at = open + 1; at < clause.sentence.tokens.length; at++) if (wordAt(clause, at) === ')') return at
  return open
}

/** The last token of the quantities that a part lists: "including 12 civilians and 3 children". */
function endOfPart(clause: Clause, from: number): number {
  let end = from - 1
  for (const quantity of clause.quantities) {
    if (quantity.from < from || quantity.from - end > 4) continue
    if (quantity.noun?.value.is !== 'PERSON') continue
    end = quantity.noun.to - 1
  }
  return end
}

/** Whether an outcome is the verb of the number after it: "... and injured four". */
function belongsToNext(clause: Clause, mark: Mark<Meaning>): boolean {
  const next = clause.quantities.find((quantity) => quantity.from >= mark.to)
  if (!next || isPassive(clause, mark) || mark.value.is !== 'OUTCOME' || mark.value.noun) return false
  return leftOutcome(clause, next) !== null && clause.pack.grammar.and.has(wordAt(clause, mark.from - 1))
}

const NEAR = 9

/** The outcome of a mark and of those listed after it: killed and injured together are casualties. */
function joined(clause: Clause, mark: Mark<Meaning>): Outcome | null {
  if (mark.value.is !== 'OUTCOME') return null
  let { outcome } = mark.value
  let last = mark
  for (const next of clause.marks) {
    if (next.from < last.to || next.value.is !== 'OUTCOME' || next.value.noun) continue
    if (next.from - last.to > NEAR || !isListed(clause, last.to, next.from)) break
    if (next.value.outcome !== outcome && outcome !== 'CASUALTY') outcome = 'CASUALTY'
    last = next
  }
  return outcome
}

function joinedLeft(clause: Clause, mark: Mark<Meaning>): Outcome | null {
  if (mark.value.is !== 'OUTCOME') return null
  const before = clause.marks.find(
    (other) =>
      other.value.is === 'OUTCOME' &&
      other.to <= mark.from &&
      mark.from - other.to <= 3 &&
      isListed(clause, other.to, mark.from),
  )
  return before?.value.is === 'OUTCOME' && before.value.outcome !== mark.value.outcome ? 'CASUALTY' : mark.value.outcome
}

/** Whether the tokens from `a` to `b` join what is around them as a list with no number of its own. */
function isListed(clause: Clause, a: number, b: number): boolean {
  const { grammar } = clause.pack
  if (clause.quantities.some((quantity) => quantity.from >= a && quantity.from < b)) return false
  for (let at = a; at < b; at++) {
    const word = wordAt(clause, at)
    if (/^[;:.()|]$/.test(word)) return false
  }
  const joints = Array.from({ length: b - a }, (_, at) => wordAt(clause, a + at))
  return joints.some((word) => grammar.and.has(word) || grammar.or.has(word) || word === ',' || word === '/')
}
