import { fold } from '../text/fold.ts'
import { type Accident, dayOf, districtsOf, eventsOf, isHeadline, localityOf, NEAR, tellsWho } from './accident.ts'
import type { AccidentFacts } from './accidentFacts.ts'

/** A report opens where ordnance went off or harmed somebody, on a day or at a place. */
export function opens(accident: Accident): boolean {
  const last = accident.at(-1)
  if (!last) return false
  // "It happened on 23 November in Khojavand": where and when of what the paragraph before tells.
  const goesOn = (): boolean =>
    last.happened && last.districts.length > 0 && accident.some(({ mines, harm }) => mines && harm !== null)
  if (!(last.mines || last.other || goesOn())) return false
  if (!accident.some(tellsWhere) || isOfYear(accident)) return false
  if (last.event && isPlaced(accident)) return true
  const isTold = last.happened && accident.some((facts) => facts.harm !== null && (facts.event || facts.mines))
  return isTold || (last.harm !== null && accident.some((facts) => facts.named > 0 || tellsWho(facts)))
}

/** Whether a sentence says on which day or at what place something was. */
export const tellsWhere = (facts: AccidentFacts): boolean =>
  facts.districts.length > 0 || facts.day !== null || facts.locality !== null

/** A mere year places no event of which nothing else is told. */
const isPlaced = (accident: Accident): boolean =>
  accident.some((facts) => facts.districts.length > 0 || facts.harm !== null || tellsMoreThanYear(facts))

const tellsMoreThanYear = (facts: AccidentFacts): boolean =>
  (facts.day !== null && facts.day.length > YEAR) || facts.locality !== null

/** Whether a year is all that a text tells of when and where. */
const isOfYear = (accident: Accident): boolean =>
  accident.every((facts) => facts.districts.length === 0 && !tellsMoreThanYear(facts) && facts.homes.length === 0)
const YEAR = 4

/** Whether a sentence says something of an accident that the next one can go on with: not a mere dateline. */
export const leads = (facts: AccidentFacts): boolean =>
  facts.harm !== null ||
  facts.districts.length > 0 ||
  facts.happened ||
  isDayAlone(facts) ||
  facts.singles.length > 0 ||
  facts.locality !== null

/** Most tokens of a sentence that tells a day and nothing else. */
const DAY_ALONE = 9

/** "First on 18 April.": when what the next sentence tells happened. */
const isDayAlone = (facts: AccidentFacts): boolean =>
  facts.sentence.tokens.length <= DAY_ALONE && !isHeadline(facts) && facts.day?.length === DAY

/** Length of an exact day. */
const DAY = 10

const tells = (facts: AccidentFacts): boolean =>
  facts.event ||
  facts.harm !== null ||
  facts.happened ||
  facts.isOfAll ||
  facts.named > 0 ||
  facts.parts.length > 0 ||
  tellsWho(facts)

/** Whether a sentence goes on with an accident: nothing contradicts, and it follows closely or names the same place. */
export function belongs(accident: Accident, facts: AccidentFacts, isLast: boolean): boolean {
  if (facts.other || !tells(facts) || contradicts(accident, facts)) return false
  const recalls = facts.recalls && facts.day !== null && dayOf(accident) === null
  if (recalls && tellsWho(facts) && accident.some(tellsWho)) return false
  const distance = facts.sentence.index - (accident.at(-1)?.sentence.index ?? 0)
  if (eventsOf(accident) !== 1) return isLast && distance <= 2 && goesOnTogether(accident, facts)
  const { day, districts, locality } = facts
  if (locality !== null && same(locality, localityOf(accident))) return true
  if (day !== null && day === dayOf(accident) && districts.some((district) => districtsOf(accident).includes(district)))
    return true
  return isLast && distance <= NEAR && facts.events === 1
}

/** Several accidents go on with a sentence that counts them again, or tells of people where none were told of yet. */
function goesOnTogether(accident: Accident, facts: AccidentFacts): boolean {
  if (facts.events !== 1) return true
  const told = accident.some(tellsWho)
  return !told && facts.districts.length === 0 && facts.locality === null
}

/** Whether a sentence tells another day, place or village than an accident. */
export const contradicts = (accident: Accident, facts: AccidentFacts): boolean =>
  isElsewhere(accident, facts) || isOnOtherDay(accident, facts) || isAtOtherVillage(accident, facts)

function isElsewhere(accident: Accident, facts: AccidentFacts): boolean {
  const [district] = facts.districts
  if (district === undefined) return false
  const known = districtsOf(accident)
  return known.length > 0 && !known.includes(district) && !facts.isOfOrigin
}

function isOnOtherDay(accident: Accident, facts: AccidentFacts): boolean {
  const { day } = facts
  const known = day === null ? null : dayOf(accident)
  if (day === null || known === null || day === known) return false
  const vaguer = known.startsWith(day) || day.startsWith(known)
  const isOther = (): boolean => day.length < known.length || accident.some(tellsWho)
  return !vaguer || (tellsWho(facts) && isOther())
}

function isAtOtherVillage(accident: Accident, { locality }: AccidentFacts): boolean {
  const known = locality === null ? null : localityOf(accident)
  return locality !== null && known !== null && !same(locality, known)
}

const same = (a: string, b: string | null): boolean => b !== null && fold(a) === fold(b)

/** Whether another body than the one that reported an accident tells other numbers of those harmed: a report of its own. */
export function disagrees(accident: Accident, facts: AccidentFacts): boolean {
  if (accident.some(({ by }) => by === facts.by)) return false
  const told = accident.flatMap(({ people }) => people).filter(({ part }) => !part)
  return facts.people.some(
    ({ part, outcome, value, population }) =>
      !part &&
      told.some((other) => other.outcome === outcome && other.population === population && other.value !== value),
  )
}
