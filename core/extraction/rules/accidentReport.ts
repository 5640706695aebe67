import type { OrdnanceType } from '../../model/ordnance.ts'
import { type AccidentFacts, accidentFacts } from '../accidentFacts.ts'
import { accidentCounts } from '../accidentPeople.ts'
import { evidenceOf } from '../evidence.ts'
import { fold } from '../fold.ts'
import type { Context, DocumentRule, Match } from '../rule.ts'
import { isTotal } from '../subject.ts'

/** Sentences further apart than this do not go on with each other unless they name the same day or place. */
const NEAR = 4

interface Accident {
  readonly facts: readonly AccidentFacts[]
}

/** Reports of single accidents, and of several that a text counts together. Sentences that tell of one event are joined. */
export const accidentReport: DocumentRule = {
  name: 'accident report',
  readAll(context) {
    const accidents: Accident[] = []
    for (const sentence of context.sentences) {
      if (isTotal(sentence, context)) continue
      const facts = accidentFacts(sentence, context)
      const at = accidents.findLastIndex((accident, index) => belongs(accident, facts, index === accidents.length - 1))
      const accident = accidents[at]
      if (accident) accidents[at] = { facts: [...accident.facts, facts] }
      else if (opens(facts)) accidents.push({ facts: [withDayOf(accidents.at(-1), facts)] })
    }
    return accidents
      .map((accident) => matchOf(accident, context))
      .filter((match) => match !== null)
      .filter(notSplit)
  },
}

/** A sentence opens a report where ordnance went off or harmed somebody, on a day or at a place, or a told number of people. */
function opens({ event, mines, harm, day, districts, locality, people, singles }: AccidentFacts): boolean {
  const where = districts.length > 0 || locality !== null || day !== null
  const who = people.length > 0 || singles.length > 0
  return mines && ((event && where) || (harm && who && where))
}

const known = (accident: Accident, key: 'day' | 'locality'): string | null =>
  accident.facts.find((facts) => facts[key] !== null)?.[key] ?? null
const districtsOf = (accident: Accident): readonly string[] =>
  accident.facts.find(({ districts }) => districts.length > 0)?.districts ?? []
const eventsOf = (accident: Accident): number | null => accident.facts[0]?.events ?? null

/** Whether a sentence goes on with an accident: nothing contradicts, and it follows closely or names the same place and day. */
function belongs(accident: Accident, facts: AccidentFacts, isLast: boolean): boolean {
  if (facts.other || contradicts(accident, facts)) return false
  const { day, districts, locality, event, harm, people, singles, named } = facts
  if (!(event || harm || people.length > 0 || singles.length > 0 || named > 0)) return false
  const sameDay = day !== null && day === known(accident, 'day')
  const sameDistrict = districts.some((district) => districtsOf(accident).includes(district))
  const sameLocality = locality !== null && same(locality, known(accident, 'locality'))
  if (eventsOf(accident) !== 1)
    return (
      facts.events !== 1 || (people.length === 0 && districts.length === 0 && locality === null && singles.length === 0)
    )
  if (sameLocality || (sameDay && sameDistrict)) return true
  const distance = facts.sentence.index - (accident.facts.at(-1)?.sentence.index ?? 0)
  return isLast && distance <= NEAR
}

function contradicts(accident: Accident, { day, districts, locality }: AccidentFacts): boolean {
  const [knownDay, knownLocality, knownDistricts] = [
    known(accident, 'day'),
    known(accident, 'locality'),
    districtsOf(accident),
  ]
  if (day !== null && knownDay !== null && !day.startsWith(knownDay) && !knownDay.startsWith(day)) return true
  if (
    districts.length > 0 &&
    knownDistricts.length > 0 &&
    !districts.some((district) => knownDistricts.includes(district))
  )
    return true
  return locality !== null && knownLocality !== null && !same(locality, knownLocality)
}

const same = (a: string, b: string | null): boolean => b !== null && fold(a) === fold(b)

/** A single accident told after several that were counted together happened on their day, unless it gives its own. */
function withDayOf(before: Accident | undefined, facts: AccidentFacts): AccidentFacts {
  if (!before || eventsOf(before) === 1 || facts.day !== null) return facts
  return facts.sentence.index - (before.facts.at(-1)?.sentence.index ?? 0) <= NEAR
    ? { ...facts, day: known(before, 'day') }
    : facts
}

const NARROWEST: readonly OrdnanceType[] = [
  'ANTI_PERSONNEL_MINE',
  'ANTI_VEHICLE_MINE',
  'SUBMUNITION',
  'IMPROVISED_EXPLOSIVE_DEVICE',
  'MINE',
  'UNEXPLODED_ORDNANCE',
]

function matchOf(accident: Accident, context: Context): Match | null {
  const [first] = accident.facts
  if (!first || !accident.facts.some(({ harm }) => harm)) return null
  const counts = accidentCounts(accident.facts)
  const types = accident.facts.flatMap(({ ordnance }) => ordnance)
  const districts = districtsOf(accident)
  const used = accident.facts.filter(
    (facts) =>
      facts === first ||
      adds(
        facts,
        counts.flatMap(({ evidence }) => evidence.map(({ start }) => start)),
      ),
  )
  return {
    rule: 'accident report',
    sentence: first.sentence,
    continues: false,
    reads: [],
    draft: {
      kind: 'ACCIDENT_REPORT',
      attributedTo: context.attributedTo(first.sentence),
      evidence: used.map(({ sentence }) => evidenceOf(sentence)),
      accidentCount: first.events,
      occurredOn: known(accident, 'day'),
      place: districts.length === 1 || first.events === 1 ? (districts[0] ?? null) : null,
      locality: first.events === 1 ? known(accident, 'locality') : null,
      ordnanceType: NARROWEST.find((type) => types.includes(type)) ?? 'EXPLOSIVE_ORDNANCE',
      counts,
    },
  }
}

/** Whether a sentence states something of its own: a number used, a day, a place. */
const adds = (facts: AccidentFacts, quoted: readonly number[]): boolean =>
  quoted.includes(facts.sentence.start) || facts.day !== null || facts.districts.length > 0 || facts.locality !== null

const notSplit = (match: Match): boolean => match !== null
