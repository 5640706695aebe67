import { type Authority, authorityKey } from '../../model/authority.ts'
import type { OrdnanceType } from '../../model/ordnance.ts'
import { type Accident, dayOf, districtsOf, eventsOf } from '../accidents/accident.ts'
import type { AccidentFacts } from '../accidents/accidentFacts.ts'
import { accidentsIn } from '../accidents/accidents.ts'
import { accidentCounts } from '../accidents/people/peopleOfAccident.ts'
import { villageOf } from '../accidents/places/placeOfAccident.ts'
import { evidenceOf } from '../evidence.ts'
import type { Context, DocumentRule, Match } from '../rule.ts'

/** Reports of single accidents, and of several that a text counts together. */
export const accidentReport: DocumentRule = {
  name: 'accident report',
  readAll: (context) => placeable(accidentsIn(context)).flatMap((accident) => matchOf(accident, context)),
}

/**
 * The accidents that another report can be held against: the first, which is the news of a text, whatever it leaves out ("A farmer has been hurt
 * by a mine in Aghdam"), several events counted together, and of the others those that tell their day and district as well as the rest do.
 * What lacks one of them most often is an accident told before, told again in words that we do not read, and would count twice.
 */
function placeable(accidents: readonly Accident[]): readonly Accident[] {
  const areDated = accidents.some((accident) => dayOf(accident) !== null)
  const arePlaced = accidents.some((accident) => districtsOf(accident).length > 0)
  return accidents.filter((accident, at) => {
    if (at === 0 || eventsOf(accident) !== 1) return true
    return (!areDated || dayOf(accident) !== null) && (!arePlaced || districtsOf(accident).length > 0)
  })
}

const NARROWEST: readonly OrdnanceType[] = [
  'ANTI_PERSONNEL_MINE',
  'ANTI_VEHICLE_MINE',
  'SUBMUNITION',
  'IMPROVISED_EXPLOSIVE_DEVICE',
  'MINE',
  'UNEXPLODED_ORDNANCE',
]

function matchOf(accident: Accident, context: Context): readonly Match[] {
  const [first] = accident
  if (!first || accident.every(({ harm }) => harm === null)) return []
  const counts = accidentCounts(accident, context)
  const isHarmless = counts.every(({ outcome, value }) => outcome === 'CASUALTY' && value === 1)
  if (isHarmless && accident.some(({ unharmed }) => unharmed)) return []
  const quoted = new Set(counts.flatMap(({ evidence }) => evidence.map(({ start }) => start)))
  // "Since the war 370 people have fallen victim to mines" tells what harmed others.
  const types = accident
    .filter(({ sentence }) => !context.facts(sentence).periods.some(({ kind }) => kind === 'RUNNING'))
    .flatMap(({ ordnance }) => ordnance)
  const [district = null] = districtsOf(accident)
  const events = eventsOf(accident)
  const match: Match = {
    rule: 'accident report',
    sentence: first.sentence,
    continues: false,
    draft: {
      kind: 'ACCIDENT_REPORT',
      attributedTo: reporterOf(accident, first, context),
      evidence: accident
        .filter((facts) => facts === first || adds(facts, quoted))
        .map(({ sentence }) => evidenceOf(sentence)),
      accidentCount: events,
      occurredOn: dayOf(accident),
      place: events === 1 || districtsOf(accident).length === 1 ? district : null,
      locality: events === 1 ? villageOf(accident, context) : null,
      ordnanceType: NARROWEST.find((type) => types.includes(type)) ?? 'EXPLOSIVE_ORDNANCE',
      counts,
    },
  }
  return [match]
}

/** Whose report it is: of one that opens without a source, of the first that its paragraph goes on to name ("..., the ministry said"). */
function reporterOf(accident: Accident, { sentence: first }: AccidentFacts, context: Context): Authority {
  const told = context.attributedTo(first)
  if (context.citedIn(first) !== null || authorityKey(told) !== authorityKey(context.issuer)) return told
  const [source] = accident.flatMap(({ sentence }) =>
    sentence.paragraph === first.paragraph ? (context.citedIn(sentence) ?? []) : [],
  )
  return source ?? told
}

/** Whether a sentence states something of its own: a number used, a day, a place. */
const adds = (facts: AccidentFacts, quoted: ReadonlySet<number>): boolean =>
  quoted.has(evidenceOf(facts.sentence).start) ||
  facts.districts.length > 0 ||
  facts.day !== null ||
  facts.locality !== null
