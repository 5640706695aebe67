import type { PeopleCount, Told } from './people.ts'

/**
 * A number that the killed and the injured after it add up to counts both ("341 people: 65 dead and 276 wounded"), and so does one that
 * those before it add up to ("39 were killed and 184 wounded: 223 in all").
 */
export function summed(count: Told, after: readonly Told[], before: readonly Told[] = []): Told {
  if (isSumOfBefore(count, before)) return { ...count, outcome: 'CASUALTY' }
  if (count.outcome !== null || count.part || after.length === 0) return count
  const whole = after.filter(({ part, population }) => !part && population === count.population)
  const sum = whole.reduce((total, { value }) => total + value, 0)
  const both = (['KILLED', 'INJURED'] as const).every((outcome) => whole.some((other) => other.outcome === outcome))
  if (isSumOfParts(count, after)) return { ...count, outcome: 'CASUALTY' }
  const groups = after.filter(({ part, outcome, grouped }) => !part && grouped && outcome === 'CASUALTY')
  const split = groups.length > 1 && groups.reduce((total, { value }) => total + value, 0) === count.value
  return (both && sum === count.value) || split ? { ...count, outcome: 'CASUALTY' } : count
}

function isSumOfBefore({ value, population, grouped, part }: Told, before: readonly Told[]): boolean {
  if (grouped || part || before.length === 0) return false
  const [dead, hurt] = before.filter((other) => !other.part && other.population === population).slice(-2)
  const isOfBoth =
    (dead?.outcome === 'KILLED' && hurt?.outcome === 'INJURED') ||
    (dead?.outcome === 'INJURED' && hurt?.outcome === 'KILLED')
  return isOfBoth && dead.value + hurt.value === value
}

/** "288 people, 51 of whom were killed and 237 injured": parts that follow right after and make up the number. */
function isSumOfParts({ value, population }: Told, after: readonly Told[]): boolean {
  const [dead, hurt] = after
  const isApart = dead?.part && hurt !== undefined && dead.outcome !== hurt.outcome
  const isOfBoth = [dead, hurt].every((one) => one?.outcome === 'KILLED' || one?.outcome === 'INJURED')
  return isApart === true && isOfBoth && dead.population === population && dead.value + hurt.value === value
}

/** "220-si mülki şəxs olub, onların 56-sı ölüb, 164-ü yaralanıb": the killed and the injured after a group that make up its number are of it. */
export const groupedBySum = (told: readonly Told[], carried: readonly PeopleCount[]): readonly Told[] =>
  told.map((count, at) => {
    if (count.population === 'EVERYONE' && isHalfOfCarried(told, at, carried))
      return { ...count, population: carried[0]?.population ?? count.population }
    const group = told
      .slice(Math.max(0, at - 2), at)
      .find((before) => isSumOf(before, told.slice(told.indexOf(before) + 1)))
    const isOpen = count.part && count.population === 'EVERYONE'
    return group && isOpen ? { ...count, population: group.population } : count
  })

function isSumOf({ part, population, value }: Told, [dead, hurt]: readonly Told[]): boolean {
  if (!part || population === 'EVERYONE' || !dead?.part || !hurt?.part) return false
  const outcomes = new Set([dead.outcome, hurt.outcome])
  const isOpen = dead.population === 'EVERYONE' && hurt.population === 'EVERYONE'
  return isOpen && outcomes.has('KILLED') && outcomes.has('INJURED') && dead.value + hurt.value === value
}

/** "345 women were harmed. The number of dead is 65, of injured 280": the killed and the injured of nobody in particular who make up the one group told of before are of it. */
function isHalfOfCarried(told: readonly Told[], at: number, [group, other]: readonly PeopleCount[]): boolean {
  if (!group || group.part || group.population === 'EVERYONE' || (other && !other.part)) return false
  const isOther = (one: Told): boolean =>
    one.population === 'EVERYONE' && one.outcome !== told[at]?.outcome && one.outcome !== 'CASUALTY'
  const half = [told[at - 1], told[at + 1]].find((one) => one !== undefined && isOther(one))
  return half !== undefined && told[at]?.outcome !== 'CASUALTY' && half.value + (told[at]?.value ?? 0) === group.value
}
