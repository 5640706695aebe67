import { authorityKey } from '../../model/authority.ts'
import type { Period } from '../../model/claim.ts'
import { type AreaMention, type ClearanceFacts, clearanceIn } from '../clearance/clearanceFacts.ts'
import { lastTold, periodsTold } from '../clearance/clearancePeriods.ts'
import { isRespective } from '../clearance/ownSubjects.ts'
import { ofHectares } from '../clearance/standing.ts'
import { evidenceOf } from '../evidence.ts'
import type { Grammar } from '../languages/language.ts'
import type { PlaceMention } from '../places.ts'
import type { Context, Match, Rule } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { nearestPeriod, periodOf } from '../time/figurePeriod.ts'
import { isOfAnother } from '../time/othersPeriods.ts'
import type { PeriodMention } from '../time/periods.ts'

/** Land cleared and ordnance found: one match for each period, and for each area where a sentence tells several. */
export const clearanceFigure: Rule = {
  name: 'clearance figure',
  read(sentence, context) {
    const found = clearanceIn(sentence, context)
    if (found.areas.length + found.ordnance.length === 0) return []
    const { periods, from } = periodsTold(sentence, context)
    const { pack } = context
    const { clause } = context.facts(sentence)
    const told = (at: number): Told => {
      if (from !== sentence) return { period: nearestPeriod(periods, 0, from, pack), from }
      const own = periods.filter((period) => !isOfAnother(clause, at, period))
      const period = nearestPeriod(own, at, from, pack)
      const isUntold = own.length === 0 && periods.length > 0
      return isUntold ? (lastTold(sentence, context) ?? { period, from }) : { period, from }
    }
    const all = [...found.areas, ...found.ordnance].map((number) => ({ number, told: told(number.from) }))
    const isOfOnePeriod = all.every(({ told }) => told.period === all[0]?.told.period)
    const nameOf = ({ number, told: { period } }: (typeof all)[number]): string =>
      `${authorityKey(context.attributedTo(sentence, number.from))} ${isOfOnePeriod || JSON.stringify(period)}`
    const groups = all.length === 1 ? [all] : Map.groupBy(all, nameOf).values()
    return [...groups].flatMap((group) => {
      const isOwn = (one: Counted): boolean => group.some(({ number }) => number === one)
      const only = { areas: found.areas.filter(isOwn), ordnance: found.ordnance.filter(isOwn) }
      const [first] = group
      if (!first || first.told.period?.isUnknown) return []
      const { period: mention, from: teller } = first.told
      return split(only).map((facts) => {
        const [{ hectares } = { hectares: 0 }] = facts.areas
        const period = periodOf(ofHectares(mention, hectares), teller, context)
        return matchOf({ sentence, context, found, facts, period, from: teller })
      })
    })
  },
}

type Counted = ClearanceFacts['areas' | 'ordnance'][number]

interface Told {
  readonly period: PeriodMention | null
  readonly from: Sentence
}

/** Several areas are several figures; the ordnance stands with the first. */
function split({ areas, ordnance }: ClearanceFacts): readonly ClearanceFacts[] {
  if (areas.length < 2) return [{ areas, ordnance }]
  return areas.map((area, at) => ({ areas: [area], ordnance: at === 0 ? ordnance : [] }))
}

interface Parts {
  readonly sentence: Sentence
  readonly context: Context
  /** All that the sentence tells, and what of it makes one claim. */
  readonly found: ClearanceFacts
  readonly facts: ClearanceFacts
  readonly period: Period
  readonly from: Sentence
}

function matchOf({ sentence, context, found, facts, period, from }: Parts): Match {
  const [area] = facts.areas
  const first = area ?? facts.ordnance[0]
  const evidence = evidenceOf(sentence, sentence.tokens[first?.from ?? 0]?.start)
  return {
    rule: 'clearance figure',
    sentence,
    continues: from !== sentence,
    draft: {
      kind: 'CLEARANCE_FIGURE',
      attributedTo: context.attributedTo(sentence, first?.from),
      evidence: [evidence],
      period,
      places: districtsOf(sentence, context, area ?? null, found),
      hectares: area?.hectares ?? null,
      hectaresCertainty: area?.certainty ?? null,
      ordnance: facts.ordnance.map(({ type, value, certainty }) => ({ type, value, certainty })),
    },
  }
}

/** The districts of a sentence; where it tells several areas, those that stand right beside this one, else nearest to it. */
function districtsOf(
  sentence: Sentence,
  context: Context,
  area: AreaMention | null,
  { areas }: ClearanceFacts,
): readonly string[] {
  const districts = context.facts(sentence).places.filter(({ kind }) => kind === 'DISTRICT')
  const startOf = ({ from }: AreaMention): number => sentence.tokens[from]?.start ?? 0
  const nth = area === null ? -1 : areas.indexOf(area)
  if (nth >= 0 && districts.length === areas.length && isRespective(context.facts(sentence).clause))
    return districts.slice(nth, nth + 1).map(({ place }) => place)
  const own =
    area === null || areas.length < 2
      ? districts
      : districts.filter((district) => {
          const beside = areasBeside(sentence, district, areas, { all: districts, grammar: context.pack.grammar })
          if (beside.length === 1) return beside[0] === area
          const { start } = district
          const distance = (other: AreaMention): number => lengthBetween(sentence, startOf(other), start)
          return areas.every((other) => distance(area) <= distance(other))
        })
  return [...new Set(own.map(({ place }) => place))]
}

/** The areas before and after a district, or after a list of them, that no comma or "and" parts from it: "600 hectares in Jabrayil and 300 in Fuzuli". */
function areasBeside(
  { tokens }: Sentence,
  district: PlaceMention,
  areas: readonly AreaMention[],
  { all, grammar }: { readonly all: readonly PlaceMention[]; readonly grammar: Grammar },
): readonly AreaMention[] {
  const parts = ({ word }: Token): boolean => /^[,;:]$/.test(word) || grammar.and.has(word)
  const between = (start: number, end: number): readonly Token[] =>
    tokens.filter((token) => token.start >= start && token.end <= end)
  const isListed = (one: PlaceMention, next: PlaceMention | undefined): boolean =>
    next !== undefined && between(one.end, next.start).every(parts)
  let [from, to] = [all.indexOf(district), all.indexOf(district)]
  while (from > 0 && isListed(all[from - 1] ?? district, all[from])) from--
  while (isListed(all[to] ?? district, all[to + 1])) to++
  const [start, end] = [all[from]?.start ?? 0, all[to]?.end ?? 0]
  const before = areas.findLast((area) => (tokens[area.from]?.start ?? 0) < start)
  const after = areas.find((area) => (tokens[area.from]?.start ?? 0) >= end)
  return [
    ...(before && !between(tokens[before.to - 1]?.end ?? 0, start).some(parts) ? [before] : []),
    ...(after && !between(end, tokens[after.from]?.start ?? 0).some(parts) ? [after] : []),
  ]
}

/** Characters between two places of a sentence, parts of it that a comma parts lying further from each other. */
function lengthBetween({ folded }: Sentence, a: number, b: number): number {
  const between = folded.slice(Math.min(a, b), Math.max(a, b))
  return between.length + COMMA * (between.match(/[,;](?!\d)/g)?.length ?? 0)
}

/** What a comma counts as many characters as. */
const COMMA = 20
