import { firstDay, lastDay } from '../../core/model/partialDate.ts'
import { placeByName } from '../../core/model/places.ts'
import type { Label } from './label.ts'

const unique = (facts: readonly string[]): readonly string[] => [...new Set(facts)]
export const ofKind = (claims: readonly Label[], kind: string): readonly Label[] =>
  claims.filter((claim) => claim.kind === kind)

export const counts = (claim: Label, prefix = ''): readonly string[] =>
  (claim.counts ?? []).map((count) => `${prefix}${count.population} ${count.outcome} ${count.value}`)
const span = ({ period }: Label): string =>
  `${period?.from ? firstDay(period.from) : ''}..${period?.cumulative ? 'running' : period?.to ? lastDay(period.to) : ''}`
const cleared = (claim: Label): readonly string[] => [
  ...(claim.hectares == null ? [] : [`hectares ${claim.hectares}`]),
  ...(typeof claim.ordnance === 'object' ? claim.ordnance.map(({ type, value }) => `${type} ${value}`) : []),
]
const placeOf = (claim: Label): string => (claim.place ? (placeByName(claim.place)?.code ?? claim.place) : '-')
const at = (claim: Label): string => `${claim.occurredOn ?? '-'} ${placeOf(claim)}`
const ofMaps = ({ status, mines, accuracyPercent }: Label): readonly string[] => [
  `${status}`,
  ...(mines ? [`mines ${mines}`] : []),
  ...(accuracyPercent ? [`accuracy ${accuracyPercent}`] : []),
]
const prefixed = (claim: Label): readonly string[] => cleared(claim).map((fact) => `${span(claim)} ${fact}`)

type Family = readonly [name: string, kind: string, facts: (claim: Label) => readonly string[]]

/** Facts that an article tells once, however often it repeats them. */
const TOLD_ONCE: readonly Family[] = [
  ['casualty counts', 'CASUALTY_FIGURE', (claim) => counts(claim)],
  ['casualty counts with period', 'CASUALTY_FIGURE', (claim) => counts(claim, `${span(claim)} `)],
  ['clearance counts', 'CLEARANCE_FIGURE', cleared],
  ['clearance counts with period', 'CLEARANCE_FIGURE', prefixed],
  ['displacement', 'DISPLACEMENT_FIGURE', ({ people }) => [`${people}`]],
  ['mine maps', 'MINE_MAP_REPORT', ofMaps],
  ['appeals', 'APPEAL', ({ action }) => [`${action}`]],
  ['allegations', 'ALLEGATION', ({ conduct, instruments }) => [`${conduct}`, ...(instruments ?? [])]],
]

/** Facts of single events: two alike are two. */
const TOLD_EACH: readonly Family[] = [
  ['accidents (date, district)', 'ACCIDENT_REPORT', (claim) => [at(claim)]],
  ['accident counts', 'ACCIDENT_REPORT', (claim) => counts(claim, `${at(claim)} `)],
]

const figures = (claims: readonly Label[]): readonly string[] =>
  unique(
    [...ofKind(claims, 'CASUALTY_FIGURE'), ...ofKind(claims, 'CLEARANCE_FIGURE')].map(
      ({ kind, attributedTo }) => `${kind} ${attributedTo}`,
    ),
  )

/** The facts of some claims of one article, family by family, as words that are equal where the facts are. */
export const factsOf = (claims: readonly Label[]): readonly (readonly [family: string, facts: readonly string[]])[] => [
  ...TOLD_ONCE.map(([name, kind, facts]) => [name, unique(ofKind(claims, kind).flatMap(facts))] as const),
  ...TOLD_EACH.map(([name, kind, facts]) => [name, ofKind(claims, kind).flatMap(facts)] as const),
  ['attribution of figures', figures(claims)],
]
