import type { Accident, IntRange } from '../model/accident.ts'
import { type Outcome, POPULATIONS, type Population } from '../model/casualties.ts'
import type { AccidentReport, Span } from '../model/claim.ts'
import { agreedType } from '../model/ordnance.ts'
import { enclosing } from '../model/places.ts'
import { byReport, type Report } from './report.ts'

/** Folds the reports of one accident, at least one and in any order, into its record: the most precise telling of each thing, the earliest of equally precise ones. */
export function foldAccident(reports: readonly Report[]): Accident {
  const members = [...reports].sort(byReport)
  const [head] = members
  if (!head) throw new RangeError('an accident is told by at least one report')
  const claims = members.map((report) => report.claim)
  return {
    id: head.id,
    occurredOn: mostPrecise(
      claims.map((claim) => claim.occurredOn),
      (date) => date.length,
    ),
    place: mostPrecise(
      claims.map((claim) => claim.place),
      (place) => enclosing(place).length,
    ),
    locality: mostPrecise(
      claims.map((claim) => claim.locality),
      () => 1,
    ),
    ordnanceType: agreedType(claims.map((claim) => claim.ordnanceType)),
    populations: POPULATIONS.filter((population) =>
      claims.some((c) => c.counts.some((n) => n.population === population)),
    ),
    killed: rangeOf(claims.map((claim) => peopleIn((group) => countOf(claim, group, 'KILLED')))),
    injured: rangeOf(claims.map((claim) => peopleIn((group) => countOf(claim, group, 'INJURED')))),
    casualties: rangeOf(claims.map(casualtiesIn)),
    reports: members.map((report) => ({ publication: report.publication.id, claim: report.id })),
  }
}

function mostPrecise<T>(values: readonly (T | null)[], precision: (value: T) => number): T | null {
  return values.reduce(
    (best, value) => (value !== null && (best === null || precision(value) > precision(best)) ? value : best),
    null,
  )
}

/**
 * How many people a report names: its EVERYONE count, else the sum of CIVILIAN, MILITARY and DEMINER, which do not overlap in
 * one accident, else the larger of CHILD and WOMAN. Null where it states none. People of no group are told beside the groups, not as a
 * whole that holds them, where they are one or fewer than a group: "a shepherd and his son, 14" are EVERYONE 1 and CHILD 1, two people.
 */
function peopleIn(numberOf: (group: Population) => number | null): number | null {
  const told = (groups: readonly Population[]): readonly number[] => groups.map(numberOf).filter((n) => n !== null)
  const [everyone, apart, overlapping] = [numberOf('EVERYONE'), told(APART), told(OVERLAPPING)]
  if (everyone !== null) {
    const groups = [...apart, ...overlapping]
    const isBeside = groups.length > 0 && (everyone === 1 || everyone < Math.max(...groups))
    return isBeside ? everyone + sum(groups) : everyone
  }
  if (apart.length > 0) return sum(apart)
  return overlapping.length > 0 ? Math.max(...overlapping) : null
}

const APART: readonly Population[] = ['CIVILIAN', 'MILITARY', 'DEMINER']
const OVERLAPPING: readonly Population[] = ['CHILD', 'WOMAN']

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0)

/** How many a report names as killed or injured: where no group has a CASUALTY count, its killed and its injured. */
function casualtiesIn(claim: AccidentReport<Span>): number | null {
  if (claim.counts.some(({ outcome }) => outcome === 'CASUALTY')) return peopleIn((group) => casualtiesOf(claim, group))
  const [killed, injured] = (['KILLED', 'INJURED'] as const).map((outcome) =>
    peopleIn((group) => countOf(claim, group, outcome)),
  )
  return killed == null && injured == null ? null : (killed ?? 0) + (injured ?? 0)
}

const countOf = (claim: AccidentReport<Span>, population: Population, outcome: Outcome): number | null =>
  claim.counts.find((count) => count.population === population && count.outcome === outcome)?.value ?? null

/** A group's stated CASUALTY, else its killed plus injured. */
function casualtiesOf(claim: AccidentReport<Span>, population: Population): number | null {
  const stated = countOf(claim, population, 'CASUALTY')
  if (stated !== null) return stated
  const [killed, injured] = [countOf(claim, population, 'KILLED'), countOf(claim, population, 'INJURED')]
  return killed === null && injured === null ? null : (killed ?? 0) + (injured ?? 0)
}

function rangeOf(values: readonly (number | null)[]): IntRange | null {
  const stated = values.filter((value) => value !== null)
  return stated.length === 0 ? null : { min: Math.min(...stated), max: Math.max(...stated) }
}
