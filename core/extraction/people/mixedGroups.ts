import type { Population } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Told } from './people.ts'

const STATUS: ReadonlySet<Population> = new Set(['CIVILIAN', 'MILITARY', 'DEMINER'])

/** "Two civilians died, three more, including a policeman, were hurt": those of whom a part right after them has a group of its own by itself. */
export function isOfSeveralGroups(clause: Clause, { noun, to: end }: Quantity): boolean {
  const to = noun?.to ?? end
  const at = wordAt(clause, to) === ',' ? to + 1 : to
  const part = clause.markAt.get(at)
  if (part?.value.is !== 'SUBSET' || part.value.outcome !== undefined) return false
  const member = clause.marks.find(({ from }) => from >= part.to)?.value
  return member?.is === 'PERSON' && STATUS.has(member.population)
}

/** Whether several groups were told of, so that a number of no group of its own can go on with either. */
export function isMixed(told: readonly Pick<Told, 'part' | 'population'>[]): boolean {
  const first = told.find(({ part }) => !part)
  return told.some(({ part, population }) => !part && population !== first?.population)
}

/** Most words from two groups to the number of both ("women and children together make up 54"). */
const TOGETHER = 4

/** "Women and children make up 54 of the victims": so many of two groups together, which no group of the model tells. */
export function isOfJoinedGroups(clause: Clause, { noun, from }: Quantity): boolean {
  const { and, links, oneMore } = clause.pack.grammar
  if (!oneMore?.articles || noun?.value.is === 'PERSON' || !links.has(wordAt(clause, from - 1))) return false
  const last = clause.marks.findLast(({ to }) => to <= from)
  const first = last && clause.markAt.get(last.from - 2)
  if (last?.value.is !== 'PERSON' || first?.value.is !== 'PERSON' || from - last.to > TOGETHER) return false
  const isCounted = clause.quantities.some((one) => one.noun === first || one.noun === last)
  return and.has(wordAt(clause, last.from - 1)) && first.value.population !== last.value.population && !isCounted
}
