import type { Period } from '../../model/claim.ts'
import { type AreaMention, type ClearanceFacts, clearanceIn } from '../clearance/clearanceFacts.ts'
import { evidenceOf } from '../evidence.ts'
import type { Context, Match, Rule } from '../rule.ts'
import { precedingSentences, sentencesBefore } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { withCompared } from '../time/earlierPeriod.ts'
import { nearestPeriod, periodOf } from '../time/figurePeriod.ts'
import type { PeriodMention } from '../time/periods.ts'

/** Land cleared and ordnance found: one match for each period, and for each area where a sentence tells several. */
export const clearanceFigure: Rule = {
  name: 'clearance figure',
  read(sentence, context) {
    const found = clearanceIn(sentence, context)
    if (found.areas.length + found.ordnance.length === 0) return []
    const { periods, from } = periodsTold(sentence, context)
    const nearest = (at: number): PeriodMention | null => nearestPeriod(periods, from === sentence ? at : 0, from)
    const groups = Map.groupBy([...found.areas, ...found.ordnance], (number) => nearest(number.from))
    return [...groups].flatMap(([mention, numbers]) => {
      const only = {
        areas: found.areas.filter((area) => numbers.includes(area)),
        ordnance: found.ordnance.filter((one) => numbers.includes(one)),
      }
      const period = periodOf(mention, from, context)
      return split(only).map((facts) => matchOf({ sentence, context, facts, period, from }))
    })
  },
}

/** Several areas are several figures; the ordnance stands with the first. */
function split({ areas, ordnance }: ClearanceFacts): readonly ClearanceFacts[] {
  if (areas.length < 2) return [{ areas, ordnance }]
  return areas.map((area, at) => ({ areas: [area], ordnance: at === 0 ? ordnance : [] }))
}

const LOOK_BACK = 7
/** Items of lists and rows of tables between count for nothing, so many at most. */
const LISTED = 20
const isItem = ({ verbatim }: Sentence): boolean => /^[-–—•*|·]|^\p{L}\)|\s\|\s/u.test(verbatim)

/** The periods of a sentence, else of the nearest before it that tells one. */
export function periodsTold(
  sentence: Sentence,
  context: Context,
): { periods: readonly PeriodMention[]; from: Sentence } {
  const own = withCompared(periodsOf(sentence, context), sentence, context, () => lastTold(sentence, context)?.period)
  if (own.length > 0) return { periods: own, from: sentence }
  const last = lastTold(sentence, context)
  return last ? { periods: [last.period], from: last.from } : { periods: [], from: sentence }
}

/** The last period that the sentences before one tell. */
function lastTold(sentence: Sentence, context: Context): { period: PeriodMention; from: Sentence } | null {
  const day = dayOfFind(sentence, context)
  if (day) return day
  const before = precedingSentences(sentence, context, LOOK_BACK + LISTED)
    .filter((earlier) => !isItem(earlier) || periodsOf(earlier, context).length > 0)
    .slice(0, LOOK_BACK)
  const told = (tells: (period: PeriodMention) => boolean): Sentence | undefined =>
    before.find((earlier) => periodsOf(earlier, context).some(tells))
  const tells = told(isStretch) ? isStretch : isMonth
  const from = told(tells)
  const last = from && periodsOf(from, context).findLast(tells)
  return last ? { period: last, from } : null
}

/** The day on which the sentence right before, of the same paragraph or leading to it, tells that ordnance was found or land cleared. */
function dayOfFind(sentence: Sentence, context: Context): { period: PeriodMention; from: Sentence } | null {
  const [from] = sentencesBefore(sentence, context, 1)
  if (!from) return null
  const { means } = context.facts(from)
  const [day, ...others] = periodsOf(from, context)
  if (!day || others.length > 0 || !isDay(day)) return null
  return means.has('FOUND') || means.has('CLEARED') ? { period: day, from } : null
}

const isStretch = (period: PeriodMention): boolean => period.kind !== 'BARE' && !isDay(period)
/** A month told without more ("its April report") covers what the report tells. */
const isMonth = ({ start, end }: PeriodMention): boolean => start === end && start?.length === 7
const isDay = ({ start, end }: PeriodMention): boolean => start === end && start?.length === 10

/** All but the days on which somebody said something. */
function periodsOf(sentence: Sentence, context: Context): readonly PeriodMention[] {
  const { periods } = context.facts(sentence)
  const { reporting } = context.pack.grammar
  return periods.filter((period) => {
    if (period.kind === 'RUNNING' || period.kind === 'AS_OF' || !isDay(period)) return true
    const around = sentence.tokens.slice(Math.max(0, period.from - 4), period.to + 4)
    return sentence.tokens.length > 6 && !around.some(({ word }) => reporting.has(word))
  })
}

interface Parts {
  readonly sentence: Sentence
  readonly context: Context
  readonly facts: ClearanceFacts
  readonly period: Period
  readonly from: Sentence
}

function matchOf({ sentence, context, facts, period, from }: Parts): Match {
  const [area] = facts.areas
  const first = area ?? facts.ordnance[0]
  const evidence = evidenceOf(sentence, sentence.tokens[first?.from ?? 0]?.start)
  return {
    rule: 'clearance figure',
    sentence,
    continues: from !== sentence,
    draft: {
      kind: 'CLEARANCE_FIGURE',
      attributedTo: context.attributedTo(sentence),
      evidence: [evidence],
      period,
      places: districtsOf(sentence, context, area ?? null),
      hectares: area?.hectares ?? null,
      hectaresCertainty: area?.certainty ?? null,
      ordnance: facts.ordnance.map(({ type, value, certainty }) => ({ type, value, certainty })),
    },
  }
}

/** The districts of a sentence; where it tells several areas, the one that stands nearest to this. */
function districtsOf(sentence: Sentence, context: Context, area: AreaMention | null): readonly string[] {
  const { places } = context.facts(sentence)
  const districts = places.filter(({ kind }) => kind === 'DISTRICT')
  const at = sentence.tokens[area?.from ?? 0]?.start ?? 0
  if (area === null || clearanceIn(sentence, context).areas.length < 2)
    return [...new Set(districts.map(({ place }) => place))]
  const nearest = districts.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]
  return nearest ? [nearest.place] : []
}
