import type { PartialDate } from '../../model/partialDate.ts'
import type { Context } from '../rule.ts'
import { type Accident, dayOf, districtsOf, eventsOf, isHeadline, NEAR } from './accident.ts'
import type { AccidentFacts } from './accidentFacts.ts'
import { laterDaysIn } from './days/laterDays.ts'

/** A single accident told after several that were counted together happened on their day, unless it gives its own. */
export function withDay(before: Accident | undefined, accident: Accident, context: Context): Accident {
  const [first] = accident
  if (!before || !first || dayOf(accident) !== null || eventsOf(before) === 1) return accident
  // "The first happened on 10 March. ... The second came four days later"
  if (accident.some(({ sentence }) => laterDaysIn(sentence, context.pack) !== null)) return accident
  const distance = first.sentence.index - (before.at(-1)?.sentence.index ?? 0)
  const day =
    districtsOf(accident).length === 1 ? dayOfDistrict(before, districtsOf(accident)[0], context) : dayOf(before)
  return distance <= 2 * NEAR ? [first.with({ day }), ...accident.slice(1)] : accident
}

/** "On 8 June in Tartar and on 9 June in Aghdam mines went off": the day that stands before a district, with no other district between that another number parts from it. */
function dayOfDistrict(before: Accident, district: string | undefined, context: Context): PartialDate | null {
  const told = before.find(({ day, districts }) => day !== null && districts.length > 1)
  if (!told) return dayOf(before)
  const { periods, places } = context.facts(told.sentence)
  const { tokens } = told.sentence
  const place = places.find((one) => one.place === district)
  if (!place) return dayOf(before)
  const startOf = (at: number): number => tokens[at]?.start ?? 0
  const days = periods.filter(
    ({ start, end, from }) => start === end && start?.length === 10 && startOf(from) < place.start,
  )
  const last = days.at(-1)
  const other = places.findLast((one) => one.kind === 'DISTRICT' && one.place !== district && one.start < place.start)
  const isParted = tokens.some(
    ({ word, start }) => /^\p{Nd}/u.test(word) && start > (other?.start ?? place.start) && start < place.start,
  )
  if (!last || !other || startOf(last.from) > other.start || !isParted) return last?.start ?? dayOf(before)
  return null
}

/** Several accidents counted together and then all told alone are no report of their own. */
export function withoutSums(accidents: readonly Accident[]): readonly Accident[] {
  return accidents.filter((accident, at) => {
    const events = eventsOf(accident)
    if (events === 1) return true
    const sum = accident.some(({ people }) => people.some(({ part }) => !part)) ? peopleOf(accident) : undefined
    const alone = accidents.slice(at + 1).filter((other) => eventsOf(other) === 1 && dayOf(other) === dayOf(accident))
    const isSplit = sum === alone.reduce((all, other) => all + peopleOf(other), 0)
    if (events !== null) return alone.length < events || !isSplit
    return sum === undefined || (alone.length < sum && !isSplit)
  })
}

/** Lines without a full stop that tell no day and district, as the points over a text do, are no report beside one of as many killed and injured. */
export function withoutPoints(accidents: readonly Accident[]): readonly Accident[] {
  const isOfPoints = (accident: Accident): boolean =>
    accident.every(isHeadline) && dayOf(accident) === null && districtsOf(accident).length === 0
  return accidents.filter((accident) => {
    if (!isOfPoints(accident)) return true
    const toll = tollOf(accident)
    return !(toll.length > 1 && accidents.some((other) => !isOfPoints(other) && tollOf(other) === toll))
  })
}

/** How many an accident killed and injured, as a text. */
function tollOf(accident: Accident): string {
  const told = accident.flatMap(({ people, singles }) => [
    ...people.flatMap(({ part, outcome, value }) => (part ? [] : [{ outcome, value }])),
    ...singles.map(({ outcome }) => ({ outcome, value: 1 })),
  ])
  return (['KILLED', 'INJURED'] as const)
    .map((outcome) => told.reduce((sum, one) => (one.outcome === outcome ? sum + one.value : sum), 0))
    .map((sum) => (sum > 0 ? String(sum) : ''))
    .join(' ')
}

/** How many people the first sentence of an accident that tells of any counts. */
function peopleOf(accident: Accident): number {
  const told = accident.find((facts) => facts.people.length > 0 || facts.singles.length > 0)
  const wholes = told?.people.filter(({ part }) => !part) ?? []
  const singles = told?.singles.filter(({ outcome }) => outcome !== null) ?? []
  const all = wholes.find(({ outcome }) => outcome === 'CASUALTY')
  if (all) return all.value
  return wholes.reduce((sum, { value }) => sum + value, singles.length)
}

/** What another body tells of an event happened on its day and in its district. */
export const ofSameEvent = (facts: AccidentFacts, accident: Accident): AccidentFacts =>
  facts.with({
    day: facts.day ?? dayOf(accident),
    districts: facts.districts.length > 0 ? facts.districts : districtsOf(accident),
  })
