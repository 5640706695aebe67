import type { Population } from '../../model/casualties.ts'
import type { Grammar } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Clause } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import type { PeopleGrammar } from './peopleGrammar.ts'

/** Groups that somebody belongs to by their work. */
const BY_WORK: ReadonlySet<Population> = new Set(['DEMINER', 'MILITARY'])

/** The group of a fellow of somebody whom the sentence names before: "a sapper was killed and two of his colleagues were hurt"; null for anybody else. */
export function groupOfFellow(
  { value, from, to }: Mark<Meaning>,
  { tokens }: Sentence,
  { fellows, indefinite }: PeopleGrammar & Pick<Grammar, 'indefinite'>,
  marks: readonly Mark<Meaning>[],
): Population | null {
  if (value.is !== 'PERSON' || value.population !== 'EVERYONE') return null
  if (!fellows?.words.has(tokens[to - 1]?.word ?? '')) return null
  // "Сапер получил травму глаза, двое коллег - контузию": whose they are goes without saying after those at work.
  // "A deminer was killed and a colleague wounded"
  const isOwned =
    [from - 1, from - 2].some((at) => fellows.owners?.has(tokens[at]?.word ?? '') !== false) ||
    indefinite?.has(tokens[from - 1]?.word ?? '') === true
  if (!isOwned && value.one) return null
  const last = marks.findLast((mark) => mark.to < from && mark.value.is === 'PERSON')
  return last?.value.is === 'PERSON' && BY_WORK.has(last.value.population) ? last.value.population : null
}

/** Most tokens from a number to the fellows it counts ("двое его коллег"). */
const COUNTED = 3

/** Fellows of somebody whom the sentences before name are of their group, where they have it by their work: "A sapper was killed. Two of his colleagues were hurt". */
export function asFellows<P extends { readonly population: Population; readonly from: number; readonly to: number }>(
  { sentence: { tokens }, pack }: Clause,
  people: readonly P[],
  group: Population | null,
): readonly P[] {
  const { fellows } = pack.grammar
  if (!fellows?.owners || group === null || !BY_WORK.has(group)) return people
  const isOwnedFellow = ({ from, to }: P): boolean => {
    const words = tokens.slice(Math.max(0, from - 2), to + COUNTED).map(({ word }) => word)
    return words.some((word) => fellows.owners?.has(word)) && words.some((word) => fellows.words.has(word))
  }
  return people.map((one) =>
    one.population === 'EVERYONE' && isOwnedFellow(one) ? { ...one, population: group } : one,
  )
}

/** "Onunla işləyən həmkarı isə yaralanıb": a fellow of the one named before, where no article says so. */
export const isFellow = ({ sentence: { tokens }, pack: { grammar } }: Clause, { to }: Mark<Meaning>): boolean =>
  grammar.verbLast !== undefined && grammar.fellows?.words.has(tokens[to - 1]?.word ?? '') === true

/** The same of one, where no word owns them: "Həmkarı da yaralanıb". */
export function groupOfFellowBefore(
  clause: Clause,
  mark: Mark<Meaning>,
  carried: Population | null,
): Population | null {
  if (mark.value.is !== 'PERSON' || mark.value.population !== 'EVERYONE' || !isFellow(clause, mark)) return null
  const isFirst = !clause.marks.some(({ value, to }) => value.is === 'PERSON' && to <= mark.from)
  return isFirst && carried !== null && BY_WORK.has(carried) ? carried : null
}

/** The group of one of several people whom the sentence names before in the plural: "of the children the younger died, the elder was hurt". */
export function groupOfOneOfThem(
  { value, from, to }: Mark<Meaning>,
  { tokens }: Sentence,
  { oneOfThem }: PeopleGrammar,
  marks: readonly Mark<Meaning>[],
): Population | null {
  if (value.is !== 'PERSON' || to - from !== 1 || !oneOfThem?.has(tokens[from]?.word ?? '')) return null
  const before = marks.filter((mark) => mark.to <= from && mark.value.is === 'PERSON')
  // "Böyük uşaq ölüb, kiçiyi yaralanıb"
  const last = before.findLast(({ value: other }) => other.is === 'PERSON' && !other.one) ?? before.at(-1)
  return last?.value.is === 'PERSON' ? last.value.population : null
}
