import type { Population } from '../../model/casualties.ts'
import type { Grammar } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { PeopleCount } from './people.ts'

/** The one group of all whom a sentence counts; null for none or several. */
function groupOf(people: readonly PeopleCount[]): Population | null {
  const [first, ...others] = people
  const isOne = first !== undefined && others.every(({ population }) => population === first.population)
  return isOne && first.population !== 'EVERYONE' ? first.population : null
}

/**
 * "Since 2020, seven deminers have been killed. Another 31 have been injured": whom a sentence counts without saying who they are, are of
 * the group of the total that it goes on from, where that tells another outcome of nobody else. "31 people" can be anybody, but for more
 * of those who clear mines ("another 31 people").
 */
export function withGroupOfTotal(
  people: readonly PeopleCount[],
  { tokens, folded }: Sentence,
  before: readonly PeopleCount[],
  { further, overall }: Grammar,
): readonly PeopleCount[] {
  const group = groupOf(before)
  if (group === null || overall?.test(folded)) return people
  const isMore = ({ from, to }: PeopleCount): boolean =>
    [from - 1, from].some((at) => further?.before.has(tokens[at]?.word ?? '')) ||
    [to, to + 1].some((at) => further?.after.has(tokens[at]?.word ?? ''))
  return people.map((count) => {
    const { population, outcome, part, grouped } = count
    const isTold = before.some((one) => one.outcome === outcome || one.outcome === 'CASUALTY')
    if (population !== 'EVERYONE' || part || outcome === 'CASUALTY' || isTold) return count
    return !grouped || (group === 'DEMINER' && isMore(count)) ? { ...count, population: group } : count
  })
}
