import type { PeopleCount } from './people.ts'

/**
 * Numbers of injured of whom a part died count everybody harmed: "29 persons were hurt, seven of them fatally". `after` are
 * the numbers of the sentence that goes on from theirs.
 */
export function withDeadParts(people: readonly PeopleCount[], after: readonly PeopleCount[]): readonly PeopleCount[] {
  const [next] = after
  if (people.some(({ outcome, part }) => outcome === 'KILLED' && !part)) return people.map(withSum)
  return people.map((count, at) => {
    if (count.outcome !== 'INJURED' || count.part) return count
    const last = people.findLastIndex(({ part }) => !part) === at
    const parts = [...people.slice(at + 1), ...(last && next ? [next] : [])]
    const end = parts.findIndex(({ part }) => !part)
    const died = (end < 0 ? parts : parts.slice(0, end)).some(
      ({ outcome, value }) => outcome === 'KILLED' && value < count.value,
    )
    return died ? { ...count, outcome: 'CASUALTY' } : count
  })
}
