import { type Count, OVERLAPPING } from './count.ts'

/**
 * Where every person has a group of their own, the overall number is no count; nor is that of those harmed where the killed and
 * the injured are all told. Of people `listed` one by one ("a captain and a resident") nobody is such a total.
 */
export function withoutTotals(
  counts: readonly Count[],
  listed: ReadonlySet<Count>,
  rest: ReadonlySet<Count>,
): readonly Count[] {
  return counts.filter((count) => {
    const { population, outcome, value } = count
    if (outcome === 'CASUALTY' && (isToldApart(count, counts) || isToldAnew(count, counts))) return false
    if (population !== 'EVERYONE' || rest.has(count)) return true
    const split = counts.filter((count) => count.outcome !== 'CASUALTY' && !OVERLAPPING.has(count.population))
    if (outcome === 'CASUALTY' && split.reduce((sum, count) => sum + count.value, 0) === value) return false
    const groups = counts.filter(
      (count) => count.population !== 'EVERYONE' && !OVERLAPPING.has(count.population) && count.outcome === outcome,
    )
    // "Three: a woman and two servicemen": nobody is left over.
    const apart = counts.filter((other) => other.population !== 'EVERYONE' && other.outcome === outcome)
    const isSplit = apart.length > 1 && apart.reduce((sum, other) => sum + other.value, 0) === value
    if (isSplit && apart.length > groups.length && !listed.has(count)) return false
    const isOneOfThem = listed.has(count) && groups.every((group) => listed.has(group))
    return isOneOfThem || groups.length === 0 || groups.reduce((sum, count) => sum + count.value, 0) !== value
  })
}

/** Whether the text goes on to tell of as many people what befell them: "two soldiers were blown up ... the two soldiers were wounded". */
const isToldAnew = ({ population, value }: Count, counts: readonly Count[]): boolean =>
  counts.some(
    (count) =>
      count.outcome !== 'CASUALTY' &&
      count.value === value &&
      (count.population === population || (population === 'EVERYONE' && !OVERLAPPING.has(count.population))),
  )

/** Whether the killed and the injured of a group make up its number of casualties. */
function isToldApart({ population, value }: Count, counts: readonly Count[]): boolean {
  const parts = counts.filter(
    (count) =>
      count.outcome !== 'CASUALTY' &&
      (population === 'EVERYONE' ? !OVERLAPPING.has(count.population) : count.population === population),
  )
  const isSum = (some: readonly Count[]): boolean =>
    some.length > 1 && some.reduce((sum, part) => sum + part.value, 0) === value
  // "Five casualties: a couple died and their three children were injured".
  return isSum(parts) || (population === 'EVERYONE' && isSum(counts.filter(({ outcome }) => outcome !== 'CASUALTY')))
}
