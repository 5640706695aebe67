import { contains, type Day, daysBetween, isDay } from '../../model/partialDate.ts'
import type { Context } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Meaning } from '../words/terms.ts'
import { type Accident, tellsWho } from './accident.ts'
import { AccidentFacts } from './accidentFacts.ts'
import { CROWD, isOfOtherCause, isTotal } from './events/subject.ts'
import { tellsNoEvent } from './events/toldBefore.ts'
import { tellsWhere } from './joining.ts'
import { districtsIn, namesOrigins } from './places/placesTold.ts'

/** Most days from an event to the last day that a report of it names: when somebody died, went home or spoke of it. */
const AFTERMATH = 21

/**
 * The one accident of a text of which no sentences that follow each other tell enough ("Doctors fought for the ploughman for a week. ... On
 * 3 April he had driven out to Chirag in Kalbajar. ... A mine had caught on the share"): where the whole text is on mines, tells of harm and
 * names one district and one day, or days soon after it. Its people are left out: in such texts they are told one by one, in words beside which
 * nothing else of the accident stands, and a number that misses one of them would be a wrong one.
 */
export function soleAccident(context: Context): readonly Accident[] {
  const { sentences } = context
  if (!isOfHarmByMines(context) || !isAtOneDistrict(context)) return []
  if (sentences.some((sentence) => hasOtherCause(sentence, context))) return []
  const told = sentences
    .filter((sentence) => !isTotal(sentence, context) && !tellsNoEvent(sentence, context))
    .map((sentence) => new AccidentFacts(sentence, context))
    .filter(({ people }) => people.every(({ value }) => value < CROWD))
  const day = eventDayOf(told)
  const isOnMines = told.some(({ mines, sentence }) => mines || context.facts(sentence).means.has('ORDNANCE'))
  if (day === null || !isOnMines || !told.some((facts) => facts.day === day && tellsDayOfEvent(facts, context)))
    return []
  const accident = told
    .filter((facts) => facts.harm !== null || facts.event || facts.mines || tellsWho(facts) || tellsWhere(facts))
    .map((facts) => facts.with({ people: [], singles: [], parts: [], named: 0, day: facts.day === day ? day : null }))
  return accident.length > 1 && accident.some(({ sentence }) => tellsHarm(sentence, context)) ? [accident] : []
}

/** Whether it says what befell somebody: "spoke on Wednesday of the victims of landmines" only names those whom others tell of. */
const tellsHarm = (sentence: Sentence, context: Context): boolean =>
  context.facts(sentence).clause.marks.some(({ value }) => value.is === 'OUTCOME' && value.noun !== true)

/** Whether a text names ordnance, harm and a district at all: most others are told from it at once. */
function isOfHarmByMines({ sentences, facts }: Context): boolean {
  const names = (is: Meaning['is']): boolean => sentences.some((sentence) => facts(sentence).means.has(is))
  const isPlaced = (sentence: Sentence): boolean => facts(sentence).places.some(({ kind }) => kind === 'DISTRICT')
  return names('ORDNANCE') && (names('OUTCOME') || names('EVENT')) && sentences.some(isPlaced)
}

/** Whether a text names one district but for those that people are from. */
function isAtOneDistrict(context: Context): boolean {
  const named = new Set<string>()
  for (const sentence of context.sentences) {
    if (!namesOrigins(sentence, context)) for (const district of districtsIn(sentence, context)) named.add(district)
    if (named.size > 1) return false
  }
  return named.size === 1
}

/** Whether what a sentence tells of harm or of an explosion is put down to something else ("a gas cylinder exploded"). */
function hasOtherCause(sentence: Sentence, context: Context): boolean {
  const { means } = context.facts(sentence)
  const isOfHarm = means.has('OUTCOME') || means.has('EVENT')
  return isOfOtherCause(sentence, context) || (isOfHarm && means.has('WAR') && !means.has('ORDNANCE'))
}

/** The first of the days told, where all others follow it soon and no other month or year is told. */
function eventDayOf(told: Accident): Day | null {
  const dates = told.flatMap(({ day }) => day ?? []).sort()
  const days = dates.filter(isDay)
  const [first = null] = days
  if (first === null || daysBetween(first, days.at(-1) ?? first) > AFTERMATH) return null
  return dates.every((date) => isDay(date) || contains(date, first)) ? first : null
}

/**
 * Whether a sentence tells the day of the event: it tells something of that, too, other than a mere dateline, but not all of it: "the minister
 * greeted those wounded by a mine in Aghdam on Monday" would have been told as an accident, were it one.
 */
const tellsDayOfEvent = (facts: AccidentFacts, context: Context): boolean =>
  facts.harm === null
    ? facts.event || facts.happened || facts.districts.length > 0 || facts.locality !== null
    : facts.districts.length === 0 && (facts.event || tellsHarm(facts.sentence, context))
