import { fold } from '../../../core/extraction/text/fold.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { codesOf, type Label, type Pair } from './labelPairs.ts'

/** One value that a label tells and a reading either tells alike or not. */
interface Case {
  readonly same: boolean
  readonly told: string
}
type Values = readonly [wanted: unknown, told: unknown]
interface Field {
  readonly field: string
  /** The fewest values there are to compare, and the share of them that must agree. */
  readonly cases: number
  readonly floor: number
  readonly valuesOf: (label: Label, claim: Claim) => readonly Values[]
}

const SLIGHT = new Set(['the', 'and', 'of'])
/** Begins of the words of a name, without its endings: "международным структурам", "структуры". */
const stemsOf = (name: string): readonly string[] =>
  (fold(name).match(/\p{L}+/gu) ?? []).filter((word) => !SLIGHT.has(word)).map((word) => word.slice(0, 5))
/** Whether one name is the other, in another case or with further words about it. */
const isSameName = (one: string, other: string): boolean => {
  const [few = [], many = []] = [stemsOf(one), stemsOf(other)].toSorted((a, b) => a.length - b.length)
  return few.every((stem) => many.includes(stem))
}

/** Names as a text writes them: the same ones, in any order. */
const names = (labelled: string | readonly string[] | undefined, told: readonly string[]): readonly Values[] => {
  if (labelled === undefined) return []
  const wanted = [labelled].flat()
  const has = (all: readonly string[], name: string): boolean => all.some((other) => isSameName(name, other))
  const same = wanted.every((name) => has(told, name)) && told.every((name) => has(wanted, name))
  return [[wanted.join(', '), same ? wanted.join(', ') : told.join(', ')]]
}

const sorted = (codes: readonly string[]): string => codes.toSorted().join()
const ofPlaces = (label: Label, claim: Claim): readonly Values[] =>
  'places' in claim ? [[sorted(codesOf(label.places ?? [])), sorted(claim.places)]] : []

const ofClearance = (label: Label, claim: Claim): readonly Values[] => {
  if (claim.kind !== 'CLEARANCE_FIGURE') return []
  const { hectares, hectaresCertainty, ordnance } = claim
  const counted = typeof label.ordnance === 'object' ? label.ordnance : []
  return [
    ...(hectares !== null && hectares === label.hectares
      ? [[label.hectaresCertainty, hectaresCertainty] as const]
      : []),
    ...counted.flatMap(({ type, value, certainty }) =>
      ordnance
        .filter((other) => other.type === type && other.value === value)
        .map((it) => [certainty, it.certainty] as const),
    ),
  ]
}

const ofAccidentCounts = ({ counts = [] }: Label, claim: Claim): readonly Values[] =>
  claim.kind === 'ACCIDENT_REPORT'
    ? counts.flatMap(({ population, outcome, value, certainty }) =>
        claim.counts
          .filter((it) => it.population === population && it.outcome === outcome && it.value === value)
          .map((it) => [certainty, it.certainty] as const),
      )
    : []

const ofPeriod = ({ period }: Label, claim: Claim): readonly Values[] =>
  period && 'period' in claim
    ? [[period.from !== null || period.to !== null || period.cumulative, claim.period.words !== null]]
    : []

/** Reports that count several accidents together have no group. */
const ofAccident = (field: 'locality' | 'ordnance' | 'accidentCount') => (label: Label, claim: Claim) => {
  if (claim.kind !== 'ACCIDENT_REPORT') return []
  if (field === 'locality') return [[label.locality ?? null, claim.locality] as const]
  if (field === 'ordnance') return [[label.ordnance, claim.ordnanceType] as const]
  return label.accidentGroup ? [[1, claim.accidentCount] as const] : []
}

export const FIELDS: readonly Field[] = [
  {
    field: 'attributedTo',
    cases: 340,
    floor: 0.97,
    valuesOf: (label, claim) => [[label.attributedTo, claim.attributedTo.code]],
  },
  { field: 'places', cases: 150, floor: 0.92, valuesOf: ofPlaces },
  { field: 'locality', cases: 55, floor: 0.94, valuesOf: ofAccident('locality') },
  { field: 'ordnanceType', cases: 55, floor: 0.9, valuesOf: ofAccident('ordnance') },
  { field: 'accidentCount', cases: 50, floor: 0.97, valuesOf: ofAccident('accidentCount') },
  { field: 'certainty of accident counts', cases: 75, floor: 0.98, valuesOf: ofAccidentCounts },
  { field: 'certainty of clearance', cases: 150, floor: 0.98, valuesOf: ofClearance },
  {
    field: 'certainty of displacement',
    cases: 7,
    floor: 0.98,
    valuesOf: (label, claim) => (claim.kind === 'DISPLACEMENT_FIGURE' ? [[label.certainty, claim.certainty]] : []),
  },
  { field: 'whether words tell the period', cases: 105, floor: 0.97, valuesOf: ofPeriod },
  {
    field: 'addressees',
    cases: 55,
    floor: 0.9,
    valuesOf: (label, claim) => (claim.kind === 'APPEAL' ? names(label.addressees, claim.addressees) : []),
  },
  {
    field: 'accused',
    cases: 65,
    floor: 0.9,
    valuesOf: (label, claim) => (claim.kind === 'ALLEGATION' ? names(label.accused, claim.accused) : []),
  },
]

/** How many articles have values of a field to compare. */
export const articlesOf = ({ valuesOf }: Field, pairs: readonly Pair[]): number =>
  new Set(pairs.filter(({ label, claim }) => valuesOf(label, claim).length > 0).map(({ article }) => article.id)).size

export const agreementsOf = ({ valuesOf }: Field, pairs: readonly Pair[]): readonly Case[] =>
  pairs.flatMap((pair) =>
    valuesOf(pair.label, pair.claim).map(([wanted, told]) => ({
      same: wanted === told,
      told: `${pair.article.id} ${pair.claim.kind}: ${JSON.stringify(told)} for ${JSON.stringify(wanted)}`,
    })),
  )
