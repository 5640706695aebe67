import { endsIn } from '../text/endings.ts'
import type { AccidentFacts } from './accidentFacts.ts'

/** Sentences further apart than this do not go on with each other unless they name the same day or place. */
export const NEAR = 4

/** The sentences of a text that tell of one accident, or of several counted together; the first opens it. */
export type Accident = readonly AccidentFacts[]

/**
 * The day that a sentence on the event itself tells, else the first one told; in place of a mere month or year, the first day in it.
 */
export function dayOf(accident: Accident): string | null {
  const dated = accident.filter(({ day }) => day !== null)
  const told = dated.find(tellsOfHarm) ?? dated[0]
  const day = told?.day ?? null
  if (day === null || day.length === DAY) return day
  return dated.find((other) => other.day?.length === DAY && other.day.startsWith(day))?.day ?? day
}

/** Whether a sentence tells of the event itself and of harm. */
const tellsOfHarm = (facts: AccidentFacts): boolean => facts.harm !== null && facts.event

/** Whether a sentence counts people harmed, or tells of one alone what befell them. */
export const tellsWho = ({ people, singles }: AccidentFacts): boolean =>
  people.length > 0 || singles.some(({ outcome }) => outcome !== null)

/** Length of an exact day. */
const DAY = 10

export const localityOf = (accident: Accident): string | null =>
  accident.find(({ locality }) => locality !== null)?.locality ?? null

/** The districts of the first sentence that names any; of several ("on the border of"), the one where the event itself is told to have happened. */
export function districtsOf(accident: Accident): readonly string[] {
  const first = accident.find(({ districts }) => districts.length > 0)?.districts ?? []
  if (first.length < 2) return first
  const own =
    accident.find((facts) => facts.districts.length === 1 && tellsOfHarm(facts)) ??
    accident.find(({ districts, event, happened }) => districts.length === 1 && (event || happened))
  return own?.districts.every((district) => first.includes(district)) ? own.districts : first
}

/** Number of events counted together; null for several without a number. */
export function eventsOf(accident: Accident): number | null {
  const several = accident.find(({ events }) => events !== 1)
  return several ? several.events : 1
}

/** Whether a sentence stands as headlines do, without a full stop. */
export const isHeadline = ({ sentence }: AccidentFacts): boolean => !endsIn(sentence.verbatim, '.!?…:')
