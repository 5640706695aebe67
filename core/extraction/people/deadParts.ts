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
    // "Of them 57 died, 246 were injured. Among the dead are 45 civilians": those are of the dead told of before.
    const ofDead = people.slice(0, at).some(({ outcome, value }) => outcome === 'KILLED' && next && next.value <= value)
    const last = people.findLastIndex(({ part }) => !part) === at
    const parts = [...people.slice(at + 1), ...(last && next && !ofDead ? [next] : [])]
    const end = parts.findIndex(({ part }) => !part)
    // "64 of them died, 265 were injured; among the dead were 49 civilians": a part of the dead told before.
    const isOfDead = ({ value }: PeopleCount): boolean =>
      people.slice(0, at).some((other) => other.outcome === 'KILLED' && other.value >= value)
    const died = (end < 0 ? parts : parts.slice(0, end)).some(
      (part) => part.outcome === 'KILLED' && part.value < count.value && !isOfDead(part),
    )
    return died ? { ...count, outcome: 'CASUALTY' } : count
  })
}

/** "Explosions hurt 64 people: 8 died and 56 were injured": a number that both add up to is that of all harmed. */
function withSum(count: PeopleCount, at: number, people: readonly PeopleCount[]): PeopleCount {
  const [dead, hurt] = people.slice(at + 1).filter(({ part, population }) => !part && population === count.population)
  const isSum =
    count.outcome === 'INJURED' &&
    !count.part &&
    dead?.outcome === 'KILLED' &&
    hurt?.outcome === 'INJURED' &&
    dead.value + hurt.value === count.value
  return isSum ? { ...count, outcome: 'CASUALTY' } : count
}
