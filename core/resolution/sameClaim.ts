import { authorityKey } from '../model/authority.ts'
import type { Claim, Period } from '../model/claim.ts'
import { overlaps } from '../model/partialDate.ts'

/**
 * What two publications of one statement must give alike to share a claim: values, period and attribution. Words that differ
 * by language (localities, addressees, the accused) do not count, nor does an end of the period that no text tells.
 */
export function claimValues<E>(claim: Claim<E>): string {
  return JSON.stringify([claim.kind, authorityKey(claim.attributedTo), ...valuesOf(claim)])
}

function valuesOf<E>(claim: Claim<E>): unknown[] {
  switch (claim.kind) {
    case 'CASUALTY_FIGURE':
      return [periodKey(claim.period), claim.places.toSorted(), numbersOf(claim).toSorted()]
    case 'CLEARANCE_FIGURE':
      return [periodKey(claim.period), claim.places.toSorted(), numbersOf(claim).toSorted()]
    case 'ACCIDENT_REPORT':
      return [claim.occurredOn, claim.place, claim.ordnanceType, claim.accidentCount, numbersOf(claim).toSorted()]
    case 'MINE_MAP_REPORT':
      return [claim.status, claim.places.toSorted(), numbersOf(claim)]
    case 'DISPLACEMENT_FIGURE':
      return numbersOf(claim)
    case 'APPEAL':
      return [claim.action]
    case 'ALLEGATION':
      return [claim.conduct, claim.instruments.toSorted()]
  }
}

const periodKey = (period: Period): unknown[] => [
  period.from,
  period.toInferred ? 'inferred' : period.to,
  period.cumulative,
]

/** The claim's numbers, each with what it counts. */
function numbersOf<E>(claim: Claim<E>): string[] {
  switch (claim.kind) {
    case 'CASUALTY_FIGURE':
    case 'ACCIDENT_REPORT':
      return claim.counts.map((c) => `${c.population} ${c.outcome} ${c.value} ${c.certainty}`)
    case 'CLEARANCE_FIGURE':
      return [
        ...(claim.hectares === null ? [] : [`${claim.hectares} ha ${claim.hectaresCertainty}`]),
        ...claim.ordnance.map((o) => `${o.type} ${o.value} ${o.certainty}`),
      ]
    case 'MINE_MAP_REPORT':
      return [
        ...(claim.mines === null ? [] : [`${claim.mines} mines ${claim.minesCertainty}`]),
        ...(claim.accuracyPercent === null ? [] : [`${claim.accuracyPercent} % ${claim.accuracyCertainty}`]),
      ]
    case 'DISPLACEMENT_FIGURE':
      return [`${claim.people} ${claim.certainty}`]
    case 'APPEAL':
    case 'ALLEGATION':
      return []
  }
}

/** Whether all numbers of `lesser` stand in `fuller`, which tells more of the same thing. */
export function isContained<E>(lesser: Claim<E>, fuller: Claim<E>): boolean {
  if (authorityKey(lesser.attributedTo) !== authorityKey(fuller.attributedTo) || !isOfTheSame(lesser, fuller))
    return false
  const [fewer, more] = [numbersOf(lesser), new Set(numbersOf(fuller))]
  return fewer.length > 0 && fewer.length < more.size && fewer.every((number) => more.has(number))
}

function isOfTheSame<E>(a: Claim<E>, b: Claim<E>): boolean {
  if (a.kind === 'CASUALTY_FIGURE' && b.kind === 'CASUALTY_FIGURE') return coversTheSame(a.period, b.period)
  if (a.kind === 'CLEARANCE_FIGURE' && b.kind === 'CLEARANCE_FIGURE') {
    return coversTheSame(a.period, b.period) && a.places.every((place) => b.places.includes(place))
  }
  if (a.kind === 'ACCIDENT_REPORT' && b.kind === 'ACCIDENT_REPORT') {
    return a.accidentCount === b.accidentCount && agree(a.occurredOn, b.occurredOn) && agree(a.place, b.place)
  }
  return a.kind === 'MINE_MAP_REPORT' && b.kind === 'MINE_MAP_REPORT' && a.status === b.status
}

const coversTheSame = (a: Period, b: Period): boolean =>
  a.cumulative === b.cumulative && agree(a.from, b.from) && (a.toInferred || b.toInferred || agree(a.to, b.to))

const agree = (a: string | null, b: string | null): boolean => a === b || (a !== null && b !== null && overlaps(a, b))
