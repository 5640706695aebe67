import type { PlaceCode } from '../../../model/claim.ts'
import type { Context } from '../../rule.ts'
import { positionOf, precedingSentences, sentencesBefore } from '../../text/paragraph.ts'
import type { Sentence } from '../../text/sentences.ts'
import { type Accident, dayOf, districtsOf, eventsOf, localityOf, NEAR } from '../accident.ts'
import { REPORT } from '../days/dayOfAccident.ts'
import { dayTold } from '../days/dayTold.ts'
import { districtsIn, localityOfExplosion, namesOrigins } from './placesTold.ts'
import { districtOfLocality, villagesIn, WHOLE } from './villagesTold.ts'

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

/** An accident in a text that names one district alone and again and again, most of all one at a village: that district's. */
function onlyDistrict(accident: Accident, all: readonly Accident[], context: Context): PlaceCode | null {
  const named = context.sentences
    .slice(0, WHOLE)
    .flatMap((other) => context.facts(other).places.flatMap(({ kind, place }) => (kind === 'DISTRICT' ? [place] : [])))
  const isShort = all.length === 1 && context.sentences.length <= REPORT
  const often = isShort ? 1 : localityOf(accident) === null ? VERY_OFTEN : OFTEN
  return new Set(named).size === 1 && named.length >= often ? (named[0] ?? null) : null
}

/** "Near Yanshag", "in Pirahmadli", "on the Alkhanli-Horadiz road": the district of the village of an accident; with `named`, only where the text names that district, too. */
function districtOfItsVillage(accident: Accident, context: Context, named: boolean): PlaceCode | null {
  const village = villageOf(accident, context)
  const district =
    (village === null ? null : districtOfLocality(village, context)) ??
    accident.flatMap(({ sentence, event, mines }) => (event || mines ? villagesIn(sentence, context) : []))[0] ??
    null
  if (district === null || !named) return district
  const isNamed = context.sentences
    .slice(0, WHOLE)
    .some((other) => context.facts(other).places.some(({ place }) => place === district))
  return isNamed ? district : null
}

/** The village or town of an accident, also where no word calls it one ("near Talish"): that tells where the explosion was, but not one report from another. */
export function villageOf(accident: Accident, context: Context): string | null {
  const locality = localityOf(accident)
  if (locality !== null) return locality
  for (const { event, mines, sentence } of accident) {
    const named = event || mines ? localityOfExplosion(sentence, context) : null
    if (named !== null) return named
  }
  return null
}

/** An accident without a district is in that of its locality, where the text names both elsewhere; else where the first of several ways leads to. */
export function placed(accident: Accident, all: readonly Accident[], context: Context): Accident {
  const [first] = accident
  if (!first || districtsOf(accident).length > 0 || eventsOf(accident) !== 1) return accident
  const told = toldDistrict(accident, all, context)
  const known = told === null ? sameVillage(accident, all, context) : undefined
  if (known) {
    const there = { districts: districtsOf(known), locality: first.locality ?? localityOf(known) }
    return [first.with(there), ...accident.slice(1)]
  }
  const district =
    told ??
    districtOfItsVillage(accident, context, true) ??
    districtOfEvent(accident, all, context) ??
    districtBefore(accident, all, context) ??
    ownDistrict(accident, context) ??
    districtOfItsVillage(accident, context, false) ??
    (all.length === 1 ? districtElsewhere(context) : districtAround(accident, all, context)) ??
    homeOf(accident) ??
    onlyDistrict(accident, all, context)
  return district === null ? accident : [first.with({ districts: [district] }), ...accident.slice(1)]
}

/** "In the same district": the one told last. "In the same valley", "həmin çölün yaxınlığında": that of the accident told before. */
function toldDistrict(accident: Accident, all: readonly Accident[], context: Context): PlaceCode | null {
  const [first] = accident
  const { samePlace } = context.pack.grammar
  if (samePlace && accident.some(({ sentence }) => samePlace.test(sentence.folded)))
    return districtOfLast(all.slice(0, all.indexOf(accident)))
  if (!first || !accident.some(({ sentence }) => context.pack.grammar.thatDistrict?.test(sentence.folded))) return null
  return districtOfLast(all.slice(0, all.indexOf(accident))) ?? lastDistrict(first.sentence, context)
}

/** Another accident whose village and district the text tells, where this one's sentences name that village. */
function sameVillage(accident: Accident, all: readonly Accident[], context: Context): Accident | undefined {
  const [first] = accident
  if (!first) return undefined
  // "Two brothers were hurt in Jamilli" goes on from no village before it.
  const before = villageOf(accident, context) === null ? sentencesBefore(first.sentence, context, 1) : []
  const near = [...before, ...accident.map(({ sentence }) => sentence)]
  return all.find((other) => {
    const locality = localityOf(other)
    return (
      other !== accident &&
      locality !== null &&
      districtsOf(other).length === 1 &&
      near.some(({ verbatim }) => verbatim.includes(locality))
    )
  })
}

/** "A resident of Goygol was killed. ... They had gone into an area in Dashkasan": the one district that a report places something in, beside homes, hospitals and offices. */
function districtElsewhere(context: Context): PlaceCode | null {
  const { sentences } = context
  if (sentences.length > REPORT) return null
  const placed = sentences.flatMap((other) => (namesOrigins(other, context) ? [] : districtsIn(other, context)))
  return new Set(placed).size === 1 ? (placed[0] ?? null) : null
}

/**
 * "The area, which lies in the Lachin district, had not been cleared": of several accidents the one district that sentences between this one
 * and the next, or a few after it, place something in.
 */
function districtAround(accident: Accident, all: readonly Accident[], context: Context): PlaceCode | null {
  const [first, last] = [accident[0]?.sentence, accident.at(-1)?.sentence]
  if (!first || !last) return null
  const starts = all.flatMap((other) => (other === accident ? [] : other.map(({ sentence }) => sentence.index)))
  const next = Math.min(...starts.filter((index) => index > first.index), last.index + NEAR + 1)
  const from = positionOf(first, context)
  const around = context.sentences.slice(from, from + next - first.index).filter(({ index }) => index < next)
  const end = around.findIndex((other) => context.facts(other).periods.some(({ kind }) => kind === 'RUNNING'))
  const districts = (end < 0 ? around : around.slice(0, end)).flatMap((other) =>
    namesOrigins(other, context) ? [] : districtsIn(other, context),
  )
  return new Set(districts).size === 1 ? (districts[0] ?? null) : null
}

/** Where those who were hurt are at home. */
const homeOf = (accident: Accident): PlaceCode | null =>
  accident.flatMap(({ homes, harm, event }) => (harm !== null || event ? homes : []))[0] ?? null

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
