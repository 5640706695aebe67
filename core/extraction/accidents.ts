import { type AccidentFacts, accidentFacts } from './accidentFacts.ts'
import { dayTold } from './eventDays.ts'
import { fold } from './fold.ts'
import { sentencesBefore } from './paragraph.ts'
import type { Context } from './rule.ts'
import { isTotal } from './subject.ts'

/** Sentences further apart than this do not go on with each other unless they name the same day or place. */
const NEAR = 4

/** The sentences of a text that tell of one accident, or of several counted together; the first opens it. */
export type Accident = readonly AccidentFacts[]

/** Groups the sentences that tell of accidents, in the order in which the text comes to them. */
export function accidentsIn(context: Context): readonly Accident[] {
  const accidents: Accident[] = []
  let pending: AccidentFacts | null = null
  for (const sentence of context.sentences) {
    if (isTotal(sentence, context)) continue
    const facts = accidentFacts(sentence, context)
    const before: AccidentFacts | null = pending
    pending = null
    const at = accidents.findLastIndex((accident, index) => belongs(accident, facts, index === accidents.length - 1))
    const accident = accidents[at]
    if (accident) accidents[at] = [...accident, facts]
    else {
      const led = before && before.sentence.paragraph === sentence.paragraph ? [before, facts] : [facts]
      if (opens(led))
        accidents.push(
          withDay(
            accidents.findLast((other) => eventsOf(other) !== 1),
            led,
          ),
        )
      else if (leads(facts)) pending = facts
    }
  }
  return withoutSums(accidents).map((accident) => placed(dated(accident, context), accidents, context))
}

/** A report opens where ordnance went off or harmed somebody, on a day or at a place. */
function opens(accident: Accident): boolean {
  const where = accident.some(
    ({ districts, locality, day }) => districts.length > 0 || locality !== null || day !== null,
  )
  const who = accident.some(
    ({ people, singles }) => people.length > 0 || singles.some(({ outcome }) => outcome !== null),
  )
  const last = accident.at(-1)
  if (!last || !where || !(last.mines || last.other)) return false
  return last.event || (last.harm !== null && who)
}

/** Whether a sentence says something of an accident that the next one can go on with: not a mere dateline. */
const leads = ({ harm, singles, districts, locality, happened }: AccidentFacts): boolean =>
  harm !== null || singles.length > 0 || districts.length > 0 || locality !== null || happened

export const dayOf = (accident: Accident): string | null => accident.find(({ day }) => day !== null)?.day ?? null
export const localityOf = (accident: Accident): string | null =>
  accident.find(({ locality }) => locality !== null)?.locality ?? null
export const districtsOf = (accident: Accident): readonly string[] =>
  accident.find(({ districts }) => districts.length > 0)?.districts ?? []
/** Number of events counted together; null for several without a number. */
export const eventsOf = (accident: Accident): number | null =>
  accident.find(({ events }) => events !== 1)?.events ?? (accident.some(({ events }) => events === null) ? null : 1)

const tells = ({ event, happened, harm, people, singles, named }: AccidentFacts): boolean =>
  event ||
  happened ||
  harm !== null ||
  people.length > 0 ||
  singles.some(({ outcome }) => outcome !== null) ||
  named > 0

/** Whether a sentence goes on with an accident: nothing contradicts, and it follows closely or names the same place. */
function belongs(accident: Accident, facts: AccidentFacts, isLast: boolean): boolean {
  if (facts.other || !tells(facts) || contradicts(accident, facts)) return false
  const { day, districts, locality } = facts
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

function contradicts(accident: Accident, { day, districts, locality, people, singles }: AccidentFacts): boolean {
  const [knownDay, knownLocality, knownDistricts] = [dayOf(accident), localityOf(accident), districtsOf(accident)]
  if (day !== null && knownDay !== null && day !== knownDay) {
    const vaguer = knownDay.startsWith(day) || day.startsWith(knownDay)
    if (!vaguer || people.length + singles.length > 0) return true
  }
  if (districts.length > 0 && knownDistricts.length > 0 && !knownDistricts.includes(districts[0] ?? '')) return true
  return locality !== null && knownLocality !== null && !same(locality, knownLocality)
}

const same = (a: string, b: string | null): boolean => b !== null && fold(a) === fold(b)

/** A single accident told after several that were counted together happened on their day, unless it gives its own. */
function withDay(before: Accident | undefined, accident: Accident): Accident {
  const [first] = accident
  if (!before || !first || dayOf(accident) !== null || eventsOf(before) === 1) return accident
  const distance = first.sentence.index - (before.at(-1)?.sentence.index ?? 0)
  return distance <= 2 * NEAR ? [{ ...first, day: dayOf(before) }, ...accident.slice(1)] : accident
}

/** Several accidents counted together and then all told alone are no report of their own. */
function withoutSums(accidents: readonly Accident[]): readonly Accident[] {
  return accidents.filter((accident, at) => {
    if (eventsOf(accident) !== null) return true
    const sum = accident.flatMap(({ people }) => people).find(({ part }) => !part)?.value
    const alone = accidents.slice(at + 1).filter((other) => eventsOf(other) === 1 && dayOf(other) === dayOf(accident))
    return sum === undefined || alone.length < sum
  })
}

/** An accident without a day happened on that of the nearest sentence before one of its own, in the same paragraph. */
function dated(accident: Accident, context: Context): Accident {
  const [first] = accident
  if (!first || dayOf(accident) !== null) return accident
  for (const { sentence } of accident.filter(({ event }) => event)) {
    const at = context.sentences.indexOf(sentence)
    const before = context.sentences
      .slice(0, at)
      .findLast((other) => other.paragraph === sentence.paragraph && dayTold(other, context) !== null)
    const day = before && dayTold(before, context)
    if (day) return [{ ...first, day }, ...accident.slice(1)]
  }
  return accident
}

/** An accident without a district is in that of its locality, where the text names both elsewhere. */
function placed(accident: Accident, all: readonly Accident[], context: Context): Accident {
  const [first] = accident
  if (!first || districtsOf(accident).length > 0 || eventsOf(accident) !== 1) return accident
  const before = sentencesBefore(first.sentence, context, 1)
  const near = [...before, ...accident.map(({ sentence }) => sentence)]
  const known = all.find((other) => {
    const locality = localityOf(other)
    return (
      other !== accident &&
      locality !== null &&
      districtsOf(other).length === 1 &&
      near.some(({ verbatim }) => verbatim.includes(locality))
    )
  })
  return known
    ? [{ ...first, districts: districtsOf(known), locality: first.locality ?? localityOf(known) }, ...accident.slice(1)]
    : accident
}
