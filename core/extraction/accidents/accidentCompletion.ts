import type { PlaceCode } from '../../model/claim.ts'
import type { PartialDate } from '../../model/partialDate.ts'
import type { Context } from '../rule.ts'
import { precedingSentences, sentencesBefore } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Accident, dayOf, districtsOf, eventsOf, isHeadline, localityOf, NEAR } from './accident.ts'
import { REPORT } from './accidentDays.ts'
import type { AccidentFacts } from './accidentFacts.ts'
import { dayTold } from './eventDays.ts'
import { districtsIn } from './eventPlaces.ts'
import { laterDaysIn } from './laterDays.ts'

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

/** How many sentences before an accident can tell its district. */
const LED_BY = 3

/** How often the one district of a text is named where nothing else places an accident in it. */
const VERY_OFTEN = 3

/**
 * The one district where something went off, as the sentences say that tell of an explosion on the day of the accident, or on none where
 * the text tells of no other accident: that of a headline or of the first report in a live page.
 */
function districtOfEvent(accident: Accident, all: readonly Accident[], context: Context): PlaceCode | null {
  const day = dayOf(accident)
  if (day === null || accident.every(({ event }) => !event)) return null
  // What harms nobody, as a headline does that leaves the toll to the text, is no report of its own.
  const others = all.filter((other) => other !== accident && other.some(({ harm }) => harm !== null))
  if (others.some((other) => dayOf(other) === null || dayOf(other) === day)) return null
  const told = context.sentences.flatMap((sentence) => {
    const { means } = context.facts(sentence)
    const districts = means.has('EVENT') ? districtsIn(sentence, context) : []
    return districts.length > 0 ? [{ districts, day: dayTold(sentence, context) }] : []
  })
  const own = told.filter((other) => other.day === day || (other.day === null && others.length === 0))
  const districts = new Set(own.flatMap((other) => other.districts))
  const isOnly = others.length > 0 || own.length === told.length
  return isOnly && districts.size === 1 ? ([...districts][0] ?? null) : null
}

/** Those that tell of accidents on other days: where these were says nothing of this one. */
function sentencesOfOthers(accident: Accident, all: readonly Accident[]): ReadonlySet<number> {
  const day = dayOf(accident)
  const others = all.filter((other) => day !== null && dayOf(other) !== null && dayOf(other) !== day)
  return new Set(others.flatMap((other) => other.map(({ sentence }) => sentence.index)))
}

/** The one district that the sentences before an accident name, where one of them speaks of harm or mines: "the blast in Kalbajar". */
function districtBefore(accident: Accident, all: readonly Accident[], context: Context): PlaceCode | null {
  const [first] = accident
  if (!first) return null
  const others = sentencesOfOthers(accident, all)
  const before = precedingSentences(first.sentence, context, LED_BY).filter(({ index }) => !others.has(index))
  const named = before.flatMap((other) => {
    const { means } = context.facts(other)
    const tells =
      means.has('OUTCOME') ||
      means.has('EVENT') ||
      means.has('HAPPENED') ||
      means.has('ORDNANCE') ||
      context.pack.grammar.aftermath?.test(other.folded) === true
    return districtsIn(other, context).map((district) => ({ district, tells }))
  })
  const districts = new Set(named.map(({ district }) => district))
  return districts.size === 1 && named.some(({ tells }) => tells) ? (named[0]?.district ?? null) : null
}

/** "In our district": that of the local outlet, which the head of its page names. */
function ownDistrict(accident: Accident, context: Context): PlaceCode | null {
  if (!accident.some(({ sentence }) => context.pack.grammar.ownDistrict?.test(sentence.folded))) return null
  const districts = new Set(context.sentences.slice(0, LED_BY).flatMap((other) => districtsIn(other, context)))
  return districts.size === 1 ? ([...districts][0] ?? null) : null
}

/** How often a text that is about one district names it at least. */
const OFTEN = 2
/** No article has so many sentences: of more only the first are asked, once for each accident. */
const WHOLE = 1000

/** An accident in a text that names one district alone and again and again, most of all one at a village: that district's. */
function onlyDistrict(accident: Accident, all: readonly Accident[], context: Context): PlaceCode | null {
  const named = context.sentences
    .slice(0, WHOLE)
    .flatMap((other) => context.facts(other).places.flatMap(({ kind, place }) => (kind === 'DISTRICT' ? [place] : [])))
  const isShort = all.length === 1 && context.sentences.length <= REPORT
  const often = isShort ? 1 : localityOf(accident) === null ? VERY_OFTEN : OFTEN
  return new Set(named).size === 1 && named.length >= often ? (named[0] ?? null) : null
}

/** An accident without a district is in that of its locality, where the text names both elsewhere. */
export function placed(accident: Accident, all: readonly Accident[], context: Context): Accident {
  const [first] = accident
  if (!first || districtsOf(accident).length > 0 || eventsOf(accident) !== 1) return accident
  const told = accident.some(({ sentence }) => context.pack.grammar.thatDistrict?.test(sentence.folded))
    ? (districtOfLast(all.slice(0, all.indexOf(accident))) ?? lastDistrict(first.sentence, context))
    : null
  if (told) return [first.with({ districts: [told] }), ...accident.slice(1)]
  const [home] = accident.flatMap(({ homes, harm, event }) => (harm !== null || event ? homes : []))
  if (home) return [first.with({ districts: [home] }), ...accident.slice(1)]
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
  if (!known) {
    const district =
      districtOfEvent(accident, all, context) ??
      districtBefore(accident, all, context) ??
      ownDistrict(accident, context) ??
      onlyDistrict(accident, all, context)
    return district === null ? accident : [first.with({ districts: [district] }), ...accident.slice(1)]
  }
  return [
    first.with({ districts: districtsOf(known), locality: first.locality ?? localityOf(known) }),
    ...accident.slice(1),
  ]
}

const districtOfLast = (before: readonly Accident[]): PlaceCode | null => {
  const districts = districtsOf(before.at(-1) ?? [])
  return districts.length === 1 ? (districts[0] ?? null) : null
}

/** How many sentences back "the district" can mean one that is named there. */
const DISTRICT_MEMORY = 10

/** The district named last before a sentence; none where that sentence names several. */
function lastDistrict(sentence: Sentence, context: Context): PlaceCode | null {
  for (const before of precedingSentences(sentence, context, DISTRICT_MEMORY)) {
    const named = context.facts(before).places.flatMap(({ kind, place }) => (kind === 'DISTRICT' ? [place] : []))
    if (named.length > 0) return new Set(named).size === 1 ? (named[0] ?? null) : null
  }
  return null
}
