import { authorityKey } from '../../model/authority.ts'
import { joinEvidence } from '../evidence.ts'
import { lastIndexAmong } from '../lookingBack.ts'
import type { DraftOf, Match, Refiner } from '../rule.ts'

type Figure = DraftOf<'CLEARANCE_FIGURE'>
/** How many sentences further on a figure can still be told. */
const NEAR = 6

/** Joins what several sentences tell of one figure: same body, same period, nothing told twice with another value. */
export const mergeClearance: Refiner = {
  name: 'merge clearance figures',
  refine(matches) {
    const merged: Match[] = []
    for (const match of matches) {
      const at = lastIndexAmong(merged, (earlier) => joins(earlier, match))
      const earlier = at < 0 ? undefined : merged[at]
      if (earlier?.draft.kind === 'CLEARANCE_FIGURE' && match.draft.kind === 'CLEARANCE_FIGURE')
        merged[at] = { ...earlier, sentence: match.sentence, draft: join(earlier.draft, match.draft) }
      else merged.push(match)
    }
    return merged.filter((match) => !isHeadline(match, merged))
  },
}

/** A figure without a period whose numbers all stand in a later one of the same body that has one: a headline. */
function isHeadline({ draft, sentence }: Match, all: readonly Match[]): boolean {
  if (draft.kind !== 'CLEARANCE_FIGURE' || draft.period.from !== null || draft.period.to !== null) return false
  const numbers = numbersOf(draft)
  return all.some(
    ({ draft: other, sentence: later }) =>
      other.kind === 'CLEARANCE_FIGURE' &&
      later.index > sentence.index &&
      (other.period.from !== null || other.period.to !== null) &&
      authorityKey(other.attributedTo) === authorityKey(draft.attributedTo) &&
      numbers.every((number) => numbersOf(other).includes(number)),
  )
}

const numbersOf = ({ hectares, ordnance }: Figure): readonly string[] => [
  ...(hectares === null ? [] : [`hectares ${hectares}`]),
  ...ordnance.map(({ type, value }) => `${type} ${value}`),
]

function joins(earlier: Match, later: Match): boolean {
  const [a, b] = [earlier.draft, later.draft]
  if (a.kind !== 'CLEARANCE_FIGURE' || b.kind !== 'CLEARANCE_FIGURE') return false
  if (later.sentence.index - earlier.sentence.index > NEAR) return false
  if (authorityKey(a.attributedTo) !== authorityKey(b.attributedTo) || !samePeriod(a, b)) return false
  return !contradict(a, b)
}

const samePeriod = ({ period: a }: Figure, { period: b }: Figure): boolean =>
  a.from === b.from && a.to === b.to && a.cumulative === b.cumulative

function contradict(a: Figure, b: Figure): boolean {
  if (a.hectares !== null && b.hectares !== null && a.hectares !== b.hectares) return true
  if (a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.includes(place))) return true
  return a.ordnance.some((one) => b.ordnance.some((other) => one.type === other.type && one.value !== other.value))
}

function join(a: Figure, b: Figure): Figure {
  const repeated = (type: string): boolean => a.ordnance.some((one) => one.type === type)
  return {
    ...a,
    evidence: joinEvidence(a.evidence, b.evidence),
    places: [...new Set([...a.places, ...b.places])],
    hectares: a.hectares ?? b.hectares,
    hectaresCertainty: a.hectaresCertainty ?? b.hectaresCertainty,
    ordnance: [...a.ordnance, ...b.ordnance.filter(({ type }) => !repeated(type))],
  }
}
