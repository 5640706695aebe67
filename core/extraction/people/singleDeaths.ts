import type { Outcome } from '../../model/casualties.ts'
import type { Clause } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** One person of whom injuries and, joined to them, death is told died: "was wounded and died", "was hurt and taken to hospital, where he died". */
export function death(clause: Clause, { to }: Mark<Meaning>): Outcome | null {
  const told = clause.marks.filter(({ from, value }) => from >= to && (value.is === 'OUTCOME' || value.is === 'PERSON'))
  const end = told.findIndex((mark) => !isInjury(mark))
  if (end < 1) return null
  const [first, last, dead] = [told[0], told[end - 1], told[end]]
  if (!first || !last || dead?.value.is !== 'OUTCOME' || dead.value.outcome !== 'KILLED') return null
  const { and, but } = clause.pack.grammar
  const between = clause.sentence.tokens.slice(last.to, dead.from)
  if (isReduced(clause, to, first, dead) || goesOnToDie(clause, last, dead)) return 'KILLED'
  if (isOfOthers(clause, last, dead)) return null
  return between.length <= 8 && between.some(({ word }) => and.has(word) || but?.has(word)) ? 'KILLED' : null
}

/** "A shepherd was wounded and his dog was killed", "... and two were killed": who died is an animal or so many others. */
const isOfOthers = ({ sentence, pack, quantities }: Clause, injury: Mark<Meaning>, dead: Mark<Meaning>): boolean =>
  quantities.some(({ from, to }) => from >= injury.to && to <= dead.from) ||
  sentence.tokens.slice(injury.to, dead.from).some(({ word }) => pack.grammar.animals?.has(word))

/** Most tokens from an injury to the verb of dying that goes on with it. */
const LATER = 30

/** "Lost both legs near Murovdag on Tuesday, the ministry said, and died minutes later": a verb without an object, right after "and" or "but". */
function goesOnToDie(clause: Clause, injury: Mark<Meaning>, dead: Mark<Meaning>): boolean {
  const { and, but, verbLast, adverb, oneMore } = clause.pack.grammar
  if (verbLast || !oneMore?.articles || dead.value.is !== 'OUTCOME' || dead.value.noun || dead.from - injury.to > LATER)
    return false
  const word = (at: number): string => clause.sentence.tokens[at]?.word ?? ''
  const joint = adverb.test(word(dead.from - 1)) || word(dead.from - 1) === 'later' ? dead.from - 2 : dead.from - 1
  const hasObject =
    clause.quantities.some(({ from }) => from === dead.to) ||
    clause.marks.some(({ from, value }) => value.is === 'PERSON' && from >= dead.to && from <= dead.to + 1)
  return (and.has(word(joint)) || but?.has(word(joint)) === true) && !hasObject
}

const isInjury = ({ value }: Mark<Meaning>): boolean =>
  value.is === 'OUTCOME' && value.outcome === 'INJURED' && !value.noun

/** Most tokens from a participle beside somebody to the verb of the clause. */
const REDUCED = 20

/** "A man hurt by a mine in Fuzuli on 3 May has died", "Ali Mammadov, 34, who was wounded in Tartar last week, died": a participle or relative clause right after somebody only says which one; the verb tells how it ended. */
function isReduced(clause: Clause, to: number, first: Mark<Meaning>, second: Mark<Meaning>): boolean {
  const { relative, oneMore } = clause.pack.grammar
  const word = (at: number): string => clause.sentence.tokens[at]?.word ?? ''
  const isRelative =
    relative?.has(word(to)) === true || (/^[,)]$/.test(word(to)) && relative?.has(word(to + 1)) === true)
  // "A girl who was hurt when a car hit a mine on Sunday died"
  if (isRelative && oneMore?.articles && second.from - first.to <= LATER) return true
  return first.from === to && diesAfter(clause, first, second)
}

/** "Two soldiers wounded in Tartar on 5 May died on Monday": whether those whom a participle tells of died. */
export function diesOf(clause: Clause, injury: Mark<Meaning>): boolean {
  if (!clause.pack.grammar.dying || !isInjury(injury)) return false
  const next = clause.marks.find(
    ({ from, value }) => from >= injury.to && (value.is === 'OUTCOME' || value.is === 'PERSON'),
  )
  if (next?.value.is !== 'OUTCOME' || next.value.outcome !== 'KILLED') return false
  const isCounted = clause.quantities.some(({ from, noun }) => from >= injury.to && from < next.from && noun !== null)
  return !isCounted && diesAfter(clause, injury, next)
}

/** Whether a verb of dying in the same clause goes on with whoever a participle tells of. */
function diesAfter(clause: Clause, first: Mark<Meaning>, second: Mark<Meaning>): boolean {
  const { oneMore, verbLast, dying, relative, when, and } = clause.pack.grammar
  const between = clause.sentence.tokens.slice(first.to, second.from)
  const [verb, own] = [between.at(-1)?.word ?? '', clause.sentence.tokens[second.from]?.word ?? '']
  return (
    oneMore !== undefined &&
    verbLast === undefined &&
    between.length <= REDUCED &&
    (/^(?:has|have|had|later)$/.test(verb) || dying?.has(own) === true) &&
    !between.some(
      ({ word }) => /^[;:]$/.test(word) || relative?.has(word) || when?.has(word) || and.has(word) || word === 'which',
    )
  )
}

/** "Qadının sevinci faciəyə çevrilib: mina onun həyatına son qoyub": a verb tells of the life or limb of the last one named before it. */
export function ownedHarm(clause: Clause, { to }: Mark<Meaning>): Outcome | null {
  const { owners } = clause.pack.grammar
  if (!owners) return null
  const next = clause.marks.find(
    ({ from, value }) => from >= to && (value.is === 'PERSON' || (value.is === 'OUTCOME' && !value.noun)),
  )
  if (next?.value.is !== 'OUTCOME' || !owners.has(clause.sentence.tokens[next.from - 1]?.word ?? '')) return null
  return next.value.outcome
}
