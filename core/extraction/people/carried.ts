import type { Population } from '../../model/casualties.ts'
import type { Clause, Quantity } from '../words/clause.ts'
import type { Meaning } from '../words/terms.ts'
import { groupLeft } from './groupBeside.ts'
import type { PeopleCount } from './people.ts'

/** What the sentence before leaves for one to go on with: its numbers of people, and the group of all people it names. */
export interface Carried {
  readonly people: readonly PeopleCount[]
  readonly group: Population | null
  /** Whether the sentence tells both of the killed and of the injured. */
  readonly isOfBoth: boolean
  /** Where the sentence tells only parts, so that its numbers are their whole: what is no more than this may be of the parts. */
  readonly above?: number
}

export const NOTHING_CARRIED: Carried = { people: [], group: null, isOfBoth: false }

/** Of a number that may be of the parts that were told last, nothing is known: "70 of them died. 15 were soldiers". */
export const carriedTill = ({ value }: Quantity, carried: Carried): Carried =>
  value <= (carried.above ?? 0) ? { ...carried, people: [] } : carried

/** Without a word of these, and without people told of before, nothing says what befell those whom a sentence counts. */
const OF_HARM: ReadonlySet<Meaning['is']> = new Set(['OUTCOME', 'SUBSET', 'CONDITION'])

/** Whether a sentence can tell of people harmed without what the one before leaves. */
export const canTellOfHarm = ({ marks, quantities }: Clause): boolean =>
  quantities.length > 0 && marks.some(({ value }) => OF_HARM.has(value.is))

/** A sentence with the numbers of people that it tells without what the one before leaves. */
interface Alone {
  readonly alone: readonly PeopleCount[]
  readonly clause: Clause
}

/** "Three schoolchildren found a shell. One of them died. The other two survived": of a sentence that names nobody, the one above says who they were. */
function groupOf(clause: Clause, above?: () => Alone): Population | null {
  const namesNobody = !clause.marks.some(({ value }) => value.is === 'PERSON')
  return groupLeft(namesNobody && above ? above().clause : clause)
}

/** What a sentence leaves for the next one of its paragraph to go on with: its numbers, and the group of all whom it names. */
export function carriedBy({ alone, clause }: Alone, next: Clause, before?: () => Alone): Carried {
  const isOfBoth = (['KILLED', 'INJURED'] as const).every((told) => alone.some(({ outcome }) => outcome === told))
  const group = alone.length > 0 || canTellOfHarm(next) ? groupOf(clause, before) : null
  const own = alone.filter(({ part }) => !part)
  // "400 fell victim. Of them, 70 died and 330 were hurt. Most, 240, were civilians": of all 400, as are more than the dead alone.
  const isOfParts = alone[0]?.part === true && (isOfBoth || own.length === 0)
  const wholes = isOfParts ? before?.().alone.filter(({ part }) => !part) : undefined
  if (!wholes || wholes.length === 0) return { people: own, group, isOfBoth }
  return { people: wholes, group, isOfBoth, above: isOfBoth ? 0 : Math.max(...alone.map(({ value }) => value)) }
}
