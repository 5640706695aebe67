import type { Population } from '../../model/casualties.ts'
import type { Clause, Quantity } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { groupBeside, groupMeant, predicateGroup, sharedPredicate } from './groupBeside.ts'
import { tokens } from './peopleParts.ts'

const wordAt = ({ sentence }: Clause, at: number): string => sentence.tokens[at]?.word ?? ''

/** The group a quantity names: its noun, "14 of them civilians", "29 of the injured being civilians", "children making up 357". */
export function personOf(clause: Clause, quantity: Quantity): { population: Population; untold: boolean } | null {
  const { noun, partitive, from, to } = quantity
  const asPerson = (mark: Mark<Meaning> | undefined): { population: Population; untold: boolean } | null =>
    mark?.value.is === 'PERSON' ? { population: mark.value.population, untold: mark.value.untold === true } : null
  const predicate = predicateGroup(clause, quantity)
  if (predicate) return asPerson(predicate)
  if (noun?.value.is === 'PERSON') return asPerson(groupBeside(clause, quantity) ?? noun)
  const shared = sharedPredicate(clause, quantity)
  if (shared) return asPerson(shared)
  if (!partitive && noun?.value.is !== 'OUTCOME') return null
  const start = noun?.to ?? to
  const right = clause.marks.find(
    ({ from: at, value }) => at >= start && value.is !== 'SUBSET' && value.is !== 'OUTCOME',
  )
  if (right?.value.is === 'PERSON' && (partOnly(clause, start, right.from) || ofOnly(clause, start, right.from)))
    return asPerson(right)
  const left = clause.marks.findLast((mark) => mark.to <= from)
  return left?.value.is === 'PERSON' && from - left.to <= 3 && linked(clause, left.to, from)
    ? asPerson(left)
    : asPerson(groupMeant(clause, quantity) ?? undefined)
}

const partOnly = (clause: Clause, a: number, b: number): boolean =>
  tokens(a, b).every((at) => {
    const is = clause.markAt.get(at)?.value.is
    return is === 'SUBSET' || is === 'OUTCOME' || clause.pack.grammar.passive.has(wordAt(clause, at))
  })

/** "one of the servicemen": a few words after "of" lead to the group. */
const ofOnly = (clause: Clause, a: number, b: number): boolean =>
  clause.pack.grammar.of.has(wordAt(clause, a)) &&
  b - a <= 3 &&
  !clause.quantities.some(({ from }) => from > a && from < b)

const linked = (clause: Clause, a: number, b: number): boolean =>
  b > a &&
  tokens(a, b).every(
    (at) =>
      clause.pack.grammar.links.has(wordAt(clause, at)) || clause.pack.grammar.participle?.test(wordAt(clause, at)),
  )
