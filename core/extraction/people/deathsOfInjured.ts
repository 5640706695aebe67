import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** So many of those injured died in the end. */
export interface LaterDeaths {
  readonly value: number
  /** The first token of the words for them. */
  readonly from: number
  /** As which of the dead one more is told of ("a third worker has died"): 0 where the words don't say. */
  readonly nth: number
  /** Whether they are told of as one more of the dead, not as some of the injured. */
  readonly isOneMore: boolean
  /** Whether the sentence tells nothing but the death, so that its day is not that of the event. */
  readonly isAlone: boolean
}

/**
 * "One of the injured died on Sunday", "Yaralılardan biri vəfat edib", "Скончался один из раненых", "a third worker has died": of those
 * whom other sentences count among the injured; null where a sentence tells no such death.
 */
export function deathsOfInjured(clause: Clause): LaterDeaths | null {
  const { dead } = clause.pack.grammar.laterDeaths ?? {}
  const death = clause.marks.find(isDeath)
  if (!dead || !death) return null
  const isAlone = !clause.marks.some(isEvent)
  const isDying = dead.test(clause.sentence.folded.slice(death.start, death.end))
  const isSome = (one: Quantity): boolean =>
    (isOfInjured(clause, one) || (isDying && (isInjuredAlone(clause, one) || (isAlone && isOfThem(clause, one))))) &&
    !isParted(clause, one, death)
  const some = clause.quantities.find(isSome)
  if (some) return { value: some.value, from: some.from, nth: 0, isOneMore: false, isAlone }
  return isDying && isAlone ? oneMore(clause, death) : null
}

type Marked = Mark<Meaning>

const isDeath = ({ value }: Marked): boolean => value.is === 'OUTCOME' && value.outcome === 'KILLED' && !value.noun

const isEvent = ({ value }: Marked): boolean =>
  value.is === 'EVENT' || value.is === 'ORDNANCE' || (value.is === 'OUTCOME' && value.event === true)

const INJURED: Outcome = 'INJURED'
const isInjury = (mark: Marked | undefined): boolean =>
  (mark?.value.is === 'OUTCOME' || mark?.value.is === 'SUBSET') && mark.value.outcome === INJURED

/** Most tokens from a number to the word for the injured: "of the four other wounded". */
const NEAR = 4

/** Whether a number is taken of the injured: "one of the wounded soldiers", "двое из раненых", "yaralı fəhlələrdən biri". */
function isOfInjured(clause: Clause, { from, to }: Quantity): boolean {
  const { of, numberEndings, and } = clause.pack.grammar
  if (numberEndings) {
    const last = clause.markAt.get(from - 1)
    if (!last || !numberEndings.whole.test(wordAt(clause, from - 1))) return false
    return isInjury(last) || (last.value.is === 'PERSON' && isInjury(clause.markAt.get(last.from - 1)))
  }
  const next = clause.markAt.get(to)
  if (next?.value.is === 'SUBSET') return isInjury(next)
  if (!of.has(wordAt(clause, to))) return false
  for (let at = to + 1; at <= to + NEAR; at++) {
    if (isInjury(clause.markAt.get(at))) return true
    if (/^[,;:.()]$/.test(wordAt(clause, at)) || and.has(wordAt(clause, at))) return false
  }
  return false
}

/** "One of them died on Monday", "onlardan biri vəfat edib". */
function isOfThem(clause: Clause, { from, to, partitive }: Quantity): boolean {
  const subset = clause.markAt.get(clause.pack.grammar.numberEndings ? from - 1 : to)
  return partitive && subset?.value.is === 'SUBSET' && !subset.value.outcome && !subset.value.after
}

/** "Скончались двое раненых". */
const isInjuredAlone = ({ pack }: Clause, { noun }: Quantity): boolean =>
  pack.grammar.nounsOpen === true && noun?.value.is === 'OUTCOME' && noun.value.noun === true && isInjury(noun)

/** Whether another number of people, or a sign that ends a clause, stands between some and a death. */
function isParted(clause: Clause, { from, to }: Quantity, death: Marked): boolean {
  const [start, end] = death.from < from ? [death.to, from] : [to, death.from]
  const isOfPeople = ({ noun, ...other }: Quantity): boolean =>
    other.from > start && other.from < end && other.from !== from && (noun === null || noun.value.is === 'PERSON')
  return clause.quantities.some(isOfPeople) || clause.sentence.tokens.slice(start, end).some(({ word }) => word === ';')
}

/** Most tokens from one more to their death, or from it to them ("скончался ещё один рабочий"). */
const SOON = 6

/** One more of those told of before, of whom a verb of dying tells. */
function oneMore(clause: Clause, death: Marked): LaterDeaths | null {
  const { words } = clause.pack.grammar.laterDeaths ?? {}
  const { tokens } = clause.sentence
  for (let from = Math.max(0, death.from - SOON); from < death.to + SOON; from++) {
    const nth = words?.get(tokens[from]?.word ?? '')
    if (nth !== undefined) return { value: 1, from, nth, isOneMore: true, isAlone: true }
  }
  return null
}
