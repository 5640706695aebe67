import { fold } from '../text/fold.ts'
import { type Accident, dayOf, districtsOf, eventsOf, isHeadline, localityOf, NEAR } from './accident.ts'
import type { AccidentFacts } from './accidentFacts.ts'

/** A report opens where ordnance went off or harmed somebody, on a day or at a place. */
export function opens(accident: Accident): boolean {
  const where = accident.some(
    ({ districts, locality, day }) => districts.length > 0 || locality !== null || day !== null,
  )
  const who = accident.some(
    ({ people, singles, named }) => people.length > 0 || named > 0 || singles.some(({ outcome }) => outcome !== null),
  )
  const last = accident.at(-1)
  // "It happened on 23 November in Khojavand": where and when of what the paragraph before tells.
  const isWhere = last?.happened === true && last.districts.length > 0
  const goesOn = isWhere && accident.some(({ mines, harm }) => mines && harm !== null)
  if (!last || !where || !(last.mines || last.other || goesOn) || isOfYear(accident)) return false
  const isTold = last.happened && accident.some(({ event, harm, mines }) => (event || mines) && harm !== null)
  return (last.event && isPlaced(accident)) || ((last.harm !== null || isTold) && (who || isTold))
}

/** A mere year places no event of which nothing else is told. */
const isPlaced = (accident: Accident): boolean =>
  accident.some(
    ({ districts, locality, day, harm }) =>
      districts.length > 0 || locality !== null || harm !== null || (day !== null && day.length > YEAR),
  )

/** Whether a year is all that a text tells of when and where. */
const isOfYear = (accident: Accident): boolean =>
  accident.every(
    ({ districts, locality, day, homes }) =>
      districts.length + homes.length === 0 && locality === null && (day === null || day.length === YEAR),
  )
const YEAR = 4

/** Whether a sentence says something of an accident that the next one can go on with: not a mere dateline. */
export const leads = (facts: AccidentFacts): boolean => {
  const { harm, singles, districts, locality, happened } = facts
  return (
    harm !== null || singles.length > 0 || districts.length > 0 || locality !== null || happened || isDayAlone(facts)
  )
}

/** Most tokens of a sentence that tells a day and nothing else. */
const DAY_ALONE = 9

/** "First on 18 April.": when what the next sentence tells happened. */
const isDayAlone = (facts: AccidentFacts): boolean =>
  facts.day?.length === DAY && facts.sentence.tokens.length <= DAY_ALONE && !isHeadline(facts)

/** Length of an exact day. */
const DAY = 10

const tells = ({ event, happened, harm, people, singles, parts, named, isOfAll }: AccidentFacts): boolean =>
  event ||
  isOfAll ||
  happened ||
  harm !== null ||
  people.length > 0 ||
  parts.length > 0 ||
  singles.some(({ outcome }) => outcome !== null) ||
  named > 0

const tellsWho = ({ people, singles }: AccidentFacts): boolean =>
  people.length > 0 || singles.some(({ outcome }) => outcome !== null)

/** Whether a sentence goes on with an accident: nothing contradicts, and it follows closely or names the same place. */
export function belongs(accident: Accident, facts: AccidentFacts, isLast: boolean): boolean {
  if (facts.other || !tells(facts) || contradicts(accident, facts)) return false
  const { day, districts, locality } = facts
  if (facts.recalls && day !== null && dayOf(accident) === null && tellsWho(facts) && accident.some(tellsWho))
    return false
  const distance = facts.sentence.index - (accident.at(-1)?.sentence.index ?? 0)
  if (eventsOf(accident) !== 1) return isLast && distance <= 2 && goesOnTogether(accident, facts)
  if (locality !== null && same(locality, localityOf(accident))) return true
  if (day !== null && day === dayOf(accident) && districts.some((district) => districtsOf(accident).includes(district)))
    return true
  return isLast && distance <= NEAR && facts.events === 1
}

/** Several accidents go on with a sentence that counts them again, or tells of people where none were told of yet. */
function goesOnTogether(accident: Accident, facts: AccidentFacts): boolean {
  if (facts.events !== 1) return true
  const told = accident.some(
    ({ people, singles }) => people.length > 0 || singles.some(({ outcome }) => outcome !== null),
  )
  return !told && facts.districts.length === 0 && facts.locality === null
}

/** Whether a sentence tells another day, place or village than an accident. */
export function contradicts(accident: Accident, { day, districts, locality, people, singles }: AccidentFacts): boolean {
  const [knownDay, knownLocality, knownDistricts] = [dayOf(accident), localityOf(accident), districtsOf(accident)]
  if (day !== null && knownDay !== null && day !== knownDay) {
    const vaguer = knownDay.startsWith(day) || day.startsWith(knownDay)
    const isOther = day.length < knownDay.length || accident.some(tellsWho)
    if (!vaguer || (people.length + singles.length > 0 && isOther)) return true
  }
  if (districts.length > 0 && knownDistricts.length > 0 && !knownDistricts.includes(districts[0] ?? '')) return true
  return locality !== null && knownLocality !== null && !same(locality, knownLocality)
}

const same = (a: string, b: string | null): boolean => b !== null && fold(a) === fold(b)

/** Whether another body than the one that reported an accident tells other numbers of those harmed: a report of its own. */
export function disagrees(accident: Accident, { by, people }: AccidentFacts): boolean {
  if (accident.some((facts) => facts.by === by)) return false
  const told = accident.flatMap((facts) => facts.people).filter(({ part }) => !part)
  return people.some(
    ({ part, outcome, value, population }) =>
      !part &&
      told.some((other) => other.outcome === outcome && other.population === population && other.value !== value),
  )
}
