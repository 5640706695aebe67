import { authorityKey } from '../../model/authority.ts'
import type { Certainty } from '../../model/casualties.ts'
import type { Period } from '../../model/claim.ts'
import type { Draft, Match, Refiner } from '../rule.ts'

/** A rounded number lies at most so far below or beside the precise one, as a part of it. */
const ROUNDING = 0.1
/** Smaller numbers are seldom rounded: "more than five" and "six" can be told of different people. */
const SMALLEST = 20

/** Areas of so many hectares are told in round figures of a thousand, where another sentence tells them to the hectare. */
const ROUND = 1000

/**
 * "More than 300 victims" of a headline or lead, where the text goes on to tell that they are 303: one count, the precise one. Nor are
 * "fifty-nine thousand hectares" and "59,284.6 hectares" of one period two areas.
 */
export const preciseFigures: Refiner = {
  name: 'precise figures',
  refine(matches) {
    if (!matches.some(isQualified)) return matches
    const numbers = matches.flatMap(numbersOf)
    const exact = Map.groupBy(
      numbers.filter(({ certainty }) => certainty === 'EXACT'),
      ({ name }) => name,
    )
    const isRounded = (number: Stated): boolean => {
      const others = exact.get(number.name) ?? []
      if (number.certainty !== 'EXACT') return others.some((other) => isRoundedFrom(number, other))
      return number.isArea && number.value % ROUND === 0 && others.some((other) => isInThousands(number, other))
    }
    const rounded = new Set(numbers.filter(isRounded).map(({ key }) => key))
    return rounded.size === 0 ? matches : matches.flatMap((match) => without(match, rounded))
  },
}

/** Whether a figure tells a number that is not exact. */
const isQualified = ({ draft }: Match): boolean =>
  draft.kind === 'CASUALTY_FIGURE'
    ? draft.counts.some(({ certainty }) => certainty !== 'EXACT')
    : draft.kind === 'CLEARANCE_FIGURE' &&
      draft.hectares !== null &&
      (draft.hectaresCertainty !== 'EXACT' || draft.hectares % ROUND === 0)

interface Stated {
  /** What it counts, by which body. */
  readonly name: string
  readonly isArea: boolean
  readonly key: unknown
  readonly value: number
  readonly certainty: Certainty
  readonly period: Period
}

function numbersOf({ draft }: Match): readonly Stated[] {
  if (draft.kind === 'CASUALTY_FIGURE')
    return draft.counts.map((count) => ({
      name: `${authorityKey(draft.attributedTo)} ${count.population} ${count.outcome} ${draft.places}`,
      isArea: false,
      key: count,
      value: count.value,
      certainty: count.certainty,
      period: draft.period,
    }))
  if (draft.kind !== 'CLEARANCE_FIGURE' || draft.hectares === null) return []
  return [
    {
      name: `${authorityKey(draft.attributedTo)} hectares`,
      isArea: true,
      key: draft,
      value: draft.hectares,
      certainty: draft.hectaresCertainty ?? 'EXACT',
      period: draft.period,
    },
  ]
}

/** Whether an area is another of the same period in whole thousands. */
const isInThousands = (round: Stated, precise: Stated): boolean =>
  precise.value % ROUND !== 0 &&
  round.value === Math.round(precise.value / ROUND) * ROUND &&
  round.value >= SMALLEST * ROUND &&
  isOfPeriod(round.period, precise.period)

function isRoundedFrom(rounded: Stated, precise: Stated): boolean {
  const difference = precise.value - rounded.value
  const isNear = Math.abs(difference) <= precise.value * ROUNDING && rounded.value >= SMALLEST
  const fits = rounded.certainty === 'AT_LEAST' ? difference > 0 : rounded.certainty !== 'AT_MOST' || difference < 0
  return isNear && fits && isOfPeriod(rounded.period, precise.period)
}

/** Whether a figure that tells no period, or only "so far", or the same one, can be the other. */
const isOfPeriod = (a: Period, b: Period): boolean =>
  (a.from === null && (a.to === null || (a.cumulative && b.cumulative))) ||
  (a.from === b.from && a.to === b.to && a.cumulative === b.cumulative)

/** A match without the numbers that were told more precisely; none where nothing is left. */
function without(match: Match, rounded: ReadonlySet<unknown>): readonly Match[] {
  const draft = draftWithout(match.draft, rounded)
  return draft === null ? [] : [{ ...match, draft }]
}

function draftWithout(draft: Draft, rounded: ReadonlySet<unknown>): Draft | null {
  if (draft.kind === 'CLEARANCE_FIGURE' && rounded.has(draft))
    return draft.ordnance.length === 0 ? null : { ...draft, hectares: null, hectaresCertainty: null }
  if (draft.kind !== 'CASUALTY_FIGURE') return draft
  const counts = draft.counts.filter((count) => !rounded.has(count))
  if (counts.length === draft.counts.length) return draft
  return counts.length === 0 ? null : { ...draft, counts }
}
