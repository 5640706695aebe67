import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** Most tokens from a part to the "were" that tells who they were, past the whole ("seven of the year's 55 victims were children"). */
const PARTED = 9

/** Most words between "were" and the group it gives ("was a 12-year-old child"). */
const PREDICATE = 4

/** Whether a word tells of which group people are. */
export const isGroup = (mark: Mark<Meaning> | undefined): boolean =>
  mark?.value.is === 'PERSON' && mark.value.population !== 'EVERYONE'

/** Whether a token leads to what somebody is: a form of "be", "worked as". */
export function isCopula(clause: Clause, at: number): boolean {
  const { passive, as, working } = clause.pack.grammar
  return (
    passive.has(wordAt(clause, at)) || (as.has(wordAt(clause, at)) && working?.has(wordAt(clause, at - 1)) === true)
  )
}

/** "Three of the eight were deminers", "and one was a child": the group that a form of "be" gives those counted. */
export function predicateGroup(clause: Clause, quantity: Quantity): Mark<Meaning> | null {
  const { to, noun, partitive } = quantity
  const { passive, stops, as } = clause.pack.grammar
  const isOfHarm = noun?.value.is === 'OUTCOME' && noun.value.noun === true
  if (noun && !isOfHarm && !(noun.value.is === 'PERSON' && noun.value.population === 'EVERYONE')) return null
  const start = noun?.to ?? to
  // "358 - дети", "55 пострадавших - дети": a dash says who they were.
  const named = clause.markAt.get(start + 1)
  // "Трое - женщина, ребенок и мужчина": a list of those counted.
  const isOfList = wordAt(clause, start + 2) === ',' && clause.markAt.get(start + 3)?.value.is === 'PERSON'
  if (wordAt(clause, start) === '-' && as.has('-') && named && !isOfList && isGroup(named)) return named
  if (isOfHarm) return null
  if (partitive && passive.size === 0) return groupOfPart(clause, start)
  const owned = clause.sentence.tokens.slice(start, start + PARTED).some(({ word }) => word === "'s")
  const copula = partitive
    ? clause.sentence.tokens.findIndex(
        (_, at) => at >= start && at <= start + (owned ? PARTED : 5) && isCopula(clause, at),
      )
    : start
  if (copula < 0 || !isCopula(clause, copula)) return null
  for (let at = copula + 1; at <= copula + PREDICATE; at++) {
    const mark = clause.markAt.get(at)
    if (mark) return isGroup(mark) ? mark : null
    if (/^[,;:.]$/.test(wordAt(clause, at)) || stops.has(wordAt(clause, at))) return null
  }
  return null
}

/** Most words from a part to the "were" that tells who they were. */
const BEFORE_WERE = 8

/** "Трое из девяти были саперами", "359 из них на момент взрыва были детьми": in a language whose passives need no form of "be", the group right after one. */
function groupOfPart(clause: Clause, start: number): Mark<Meaning> | null {
  if (clause.pack.grammar.verbLast) return null
  for (let at = start; at <= start + BEFORE_WERE; at++) {
    const group = clause.markAt.get(at + 1)
    if (/^[,;:.]$/.test(wordAt(clause, at)) || clause.markAt.get(at)?.value.is === 'OUTCOME') return null
    if (clause.pack.grammar.bridges.has(wordAt(clause, at)) && group && isGroup(group)) return group
  }
  return null
}

/** "359 из них были детьми, а 38 - женщинами": the group that a dash gives those who are listed after a part. */
export const isListedPart = (clause: Clause, { noun, from, to }: Quantity, isAfterPart: boolean): boolean =>
  isAfterPart &&
  noun === null &&
  wordAt(clause, to) === '-' &&
  clause.pack.grammar.as.has('-') &&
  isGroup(clause.markAt.get(to + 1)) &&
  [from - 1, from - 2].some((at) => wordAt(clause, at) === ',' || clause.pack.grammar.and.has(wordAt(clause, at)))

/** "На гражданских лиц приходится 178 пострадавших": the group to whom a verb right before a number gives it. */
export function groupAccounted(clause: Clause, from: number): Mark<Meaning> | null {
  if (!clause.pack.grammar.fallingTo?.has(wordAt(clause, from - 1))) return null
  const group = clause.markAt.get(from - 2)
  return isGroup(group) ? (group ?? null) : null
}
