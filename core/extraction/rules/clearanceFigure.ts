import type { Period } from '../../model/claim.ts'
import { type ClearanceFacts, clearanceIn } from '../clearanceFacts.ts'
import { earlierPeriod, isEarlier } from '../earlierPeriod.ts'
import { evidenceOf } from '../evidence.ts'
import { nearestPeriod, periodOf } from '../figurePeriod.ts'
import type { PeriodMention } from '../periods.ts'
import type { Context, Match, Rule } from '../rule.ts'
import type { Sentence } from '../sentences.ts'

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

/** The periods of a sentence, else of the nearest before it that tells one. */
function periodsTold(sentence: Sentence, context: Context): { periods: readonly PeriodMention[]; from: Sentence } {
  const own = periodsOf(sentence, context)
  if (own.length > 0) return { periods: own, from: sentence }
  const at = context.sentences.indexOf(sentence)
  for (const before of context.sentences.slice(Math.max(0, at - LOOK_BACK), at).toReversed()) {
    const periods = periodsOf(before, context).filter((period) => period.kind !== 'BARE' && !isDay(period))
    const last = periods.at(-1)
    if (last && isEarlier(sentence, context)) {
      const earlier = earlierPeriod(sentence, last, context)
      return { periods: earlier ? [earlier] : [], from: before }
    }
    if (last) return { periods: [last], from: before }
  }
  return { periods: [], from: sentence }
}

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
    reads: [],
    draft: {
      kind: 'CLEARANCE_FIGURE',
      attributedTo: context.attributedTo(sentence),
      evidence: [evidence],
      period,
      places: districts(sentence, context),
      hectares: area?.hectares ?? null,
      hectaresCertainty: area?.certainty ?? null,
      ordnance: facts.ordnance.map(({ type, value, certainty }) => ({ type, value, certainty })),
    },
  }
}

const districts = (sentence: Sentence, context: Context): readonly string[] => [
  ...new Set(
    context
      .facts(sentence)
      .places.filter(({ kind }) => kind === 'DISTRICT')
      .map(({ place }) => place),
  ),
]
